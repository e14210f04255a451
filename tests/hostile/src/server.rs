//! A running server: its listeners, its connections, and what it has received.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::sleep;

use super::checks::Violation;
use super::multipart::Upload;
use super::request::{self, Origin, Received};
use super::service::Service;
use super::settings::Settings;

/// The time after which a request whose response is not available yet is tried again.
const RETRY: Duration = Duration::from_millis(10);

/// A running server. Dropping it closes its connections.
#[derive(Debug)]
pub struct Server {
    service: Arc<Service>,
    base_url: String,
    listeners: Vec<AbortHandle>,
}

impl Server {
    /// Starts a server on the tokio runtime of the caller.
    ///
    /// # Errors
    /// Returns an error if no port is free.
    pub async fn start(settings: Settings) -> io::Result<Self> {
        let (api, storage) = (listener().await?, listener().await?);
        let base_url = format!("http://{}", api.local_addr()?);
        let storage_url = format!("http://{}", storage.local_addr()?);
        let service = Arc::new(Service::new(settings, storage_url));
        let listeners = [(Origin::Api, api), (Origin::Storage, storage)];
        let listeners = listeners.map(|(origin, listener)| {
            tokio::spawn(accept(listener, origin, Arc::clone(&service))).abort_handle()
        });
        Ok(Self { service, base_url, listeners: listeners.into() })
    }

    /// Returns the base URL of the API.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns the requests so far, in the order of their arrival.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.service.state().received.clone()
    }

    /// Returns the rules that the client broke so far.
    #[must_use]
    pub fn violations(&self) -> Vec<Violation> {
        self.service.state().violations.clone()
    }

    /// Returns the files that the service has received so far.
    #[must_use]
    pub fn uploads(&self) -> Vec<Upload> {
        self.service.state().uploads.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.listeners.iter().for_each(AbortHandle::abort);
    }
}

async fn listener() -> io::Result<TcpListener> {
    TcpListener::bind("127.0.0.1:0").await
}

/// Accepts connections. When it is aborted, its connections are closed, too.
async fn accept(listener: TcpListener, origin: Origin, service: Arc<Service>) {
    let mut connections = JoinSet::new();
    loop {
        // A failure concerns one connection, such as one that the client has closed again.
        if let Ok((stream, _)) = listener.accept().await {
            let service = Arc::clone(&service);
            connections.spawn(async move { drop(serve(stream, origin, &service).await) });
        }
        while connections.try_join_next().is_some() {}
    }
}

/// Responds to the requests of a connection until one of both sides closes it.
async fn serve(stream: TcpStream, origin: Origin, service: &Service) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::new(reader);
    while let Some(request) = request::read(&mut reader).await? {
        let mut accepted = service.accept(origin, &request);
        let begin = Instant::now();
        let mut waited = Duration::ZERO;
        let response = loop {
            if let Some(response) = service.respond(&request, &mut accepted, waited) {
                break response;
            }
            sleep(RETRY).await;
            waited = begin.elapsed();
        };
        let response = service.finish(response, accepted);
        let written = response.write(&mut writer, request.method == "HEAD").await;
        service.end(&request);
        if !written? {
            break;
        }
    }
    writer.shutdown().await
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt;

    use super::*;

    /// Sends a request on a connection of its own, and returns the response as text.
    async fn get(server: &Server, target: &str, key: &str) -> String {
        let address = server.base_url().trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = format!("GET {target} HTTP/1.1\r\nAuthorization: ApiKey {key}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut response = Vec::new();
        stream.read_to_end(&mut response).await.unwrap();
        String::from_utf8(response).unwrap()
    }

    #[tokio::test]
    async fn responds_and_records() {
        let server = Server::start(Settings::gentle()).await.unwrap();
        let agent = get(&server, "/api/v1/agent/101", "sk-test").await;
        assert!(agent.starts_with("HTTP/1.1 200 OK\r\n"), "{agent}");
        assert!(agent.contains("x-ratelimit-limit: 100\r\n") && agent.contains("\"id\":101"));
        assert!(get(&server, "/api/v1/agent/99", "sk-test").await.starts_with("HTTP/1.1 404 "));
        assert_eq!(server.violations(), []);
        assert!(get(&server, "/api/v1/agent/101", "other").await.starts_with("HTTP/1.1 401 "));
        assert!(get(&server, "/api/v1/robots", "sk-test").await.starts_with("HTTP/1.1 404 "));
        let unknown = Violation::UnknownOperation("GET /api/v1/robots".to_owned());
        assert_eq!(server.violations(), [Violation::WrongCredential, unknown]);
        let targets: Vec<_> = server.received().into_iter().map(|it| it.target).collect();
        assert_eq!(targets[1], "/api/v1/agent/99");
    }

    #[tokio::test]
    async fn enforces_the_rate_limit() {
        let server = Server::start(Settings { limit: 1, ..Settings::gentle() }).await.unwrap();
        get(&server, "/api/v1/agent/101", "sk-test").await;
        let rejected = get(&server, "/api/v1/agent/101", "sk-test").await;
        assert!(rejected.starts_with("HTTP/1.1 429 ") && rejected.contains("\r\nretry-after: "));
        assert_eq!(server.violations(), [Violation::RateLimitExceeded]);
    }

    #[tokio::test]
    async fn faults_depend_on_the_seed() {
        let mut faults = Vec::new();
        for seed in [1, 1, 2] {
            let limit = 1000;
            let server =
                Server::start(Settings { limit, ..Settings::hostile(seed) }).await.unwrap();
            for id in 0..40 {
                get(&server, &format!("/api/v1/agent/{id}/versions"), "sk-test").await;
            }
            faults.push(server.received().into_iter().map(|it| it.fault).collect::<Vec<_>>());
        }
        assert!(faults[0] == faults[1] && faults[0] != faults[2], "{faults:?}");
    }
}
