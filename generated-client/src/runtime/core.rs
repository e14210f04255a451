//! The one place every call goes through: authentication, redirects, the time-out and the verdict on the status.
//! It knows no operation and no HTTP library.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::header::{ACCEPT, HeaderValue, RANGE, USER_AGENT};
use url::Url;

use super::auth::{Credential, authorize};
use super::reply::Head;
use super::request::Prepared;
use super::transport::{Exchange, Failure, Incoming, Transport};
use super::{Error, Operation, Reply, Request, redirect};

/// How much is read of an answer that is an error.
const ERROR_BODY: usize = 1 << 20;

/// What all calls of a client share. Cloning it is cheap.
#[derive(Clone)]
pub struct Core(Arc<Settings>);

pub(super) struct Settings {
    pub(super) base: Url,
    pub(super) credentials: Vec<Credential>,
    pub(super) timeout: Duration,
    pub(super) user_agent: HeaderValue,
    pub(super) transport: Transport,
}

impl Core {
    pub(super) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    /// Begins a call.
    #[must_use]
    pub fn call(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }
}

/// Names the server and shows no credential.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Core({})", self.0.base)
    }
}

impl Prepared {
    /// Sends the call; any 2xx answer.
    pub(super) async fn send(self) -> Result<Reply, Error> {
        let settings = Arc::clone(&self.core.0);
        let base = settings.base.as_str().trim_end_matches('/');
        let refused =
            |_| Error::not_sent(self.operation.name, "the address is not valid".to_owned());
        let mut url = Url::parse(&format!("{base}{}", self.target)).map_err(refused)?;
        let deadline = Instant::now().checked_add(self.timeout.unwrap_or(settings.timeout));

        let mut followed = 0;
        loop {
            let answer = self.exchange(&settings, &url, deadline).await;
            let mut answer =
                answer.map_err(|failure| Error::no_answer(self.operation.name, failure))?;
            let status = answer.status();
            let headers = std::mem::take(answer.headers_mut());
            let note = match redirect::next(self.operation, &url, status, &headers, followed) {
                Ok(Some(next)) => {
                    url = next;
                    followed += 1;
                    continue;
                }
                Ok(None) => None,
                Err(reason) => Some(reason),
            };
            let head = Head { operation: self.operation.name, status, headers, url, attempts: 1 };
            return self.judge(head, answer, note).await;
        }
    }

    /// One exchange. Only the configured origin gets the credentials and what the caller put into the headers.
    async fn exchange(
        &self,
        settings: &Settings,
        url: &Url,
        deadline: Option<Instant>,
    ) -> Result<Incoming, Failure> {
        let home = url.origin() == settings.base.origin();
        let mut url = url.clone();
        let mut headers = self.headers.clone();
        if home {
            authorize(self.operation.security, &settings.credentials, &mut url, &mut headers);
        } else {
            headers = headers.remove(RANGE).map(|range| (RANGE, range)).into_iter().collect();
        }
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(self.operation.accept));
        headers.entry(USER_AGENT).or_insert_with(|| settings.user_agent.clone());
        let timeout = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        let method = self.operation.method.clone();
        settings
            .transport
            .open(Exchange { method, url, headers, payload: &self.payload, timeout })
            .await
    }

    /// The status comes first: what is no success is an error, whatever its body.
    async fn judge(
        self,
        head: Head,
        answer: Incoming,
        note: Option<&'static str>,
    ) -> Result<Reply, Error> {
        let answered = redirect::is_redirect(head.status) && note.is_none();
        let good = head.status.is_success() || answered;
        let (body, failure) = answer.collect(if good { usize::MAX } else { ERROR_BODY }).await;
        let reply = Reply::new(head, body);
        match failure {
            _ if !good => Err(Error::refused(reply, note)),
            Some(failure) => Err(Error::no_answer(self.operation.name, failure)),
            None => Ok(reply),
        }
    }
}
