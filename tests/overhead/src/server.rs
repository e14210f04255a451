//! A minimal HTTP server, which sends the same agent in response to every request.

use std::env;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::Sender;
use std::thread;

const AGENT: &str = include_str!("../../src/wire/agent.json");

/// The argument with which a program starts itself as the server.
const SERVE: &str = "serve-agents";

/// A server in another process, whose CPU time is thus not measured. It ends when this value is dropped.
pub struct Server {
    child: Child,
    url: String,
}

impl Server {
    /// Returns whether this process is to be the server. If it is, call [`run`](Self::run).
    #[must_use]
    pub fn is_requested() -> bool {
        env::args().any(|argument| argument == SERVE)
    }

    /// Prints the URL, and serves until the process ends.
    ///
    /// # Errors
    /// Returns an error if no port is free.
    pub fn run() -> io::Result<()> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        println!("http://{}", listener.local_addr()?);
        io::stdout().flush()?;
        serve(&listener, None);
        Ok(())
    }

    /// Starts this program once more, as the server.
    ///
    /// # Errors
    /// Returns an error if the program cannot be started.
    pub fn start() -> io::Result<Self> {
        let mut command = Command::new(env::current_exe()?);
        let mut child = command.arg(SERVE).stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        let output = child.stdout.take().ok_or_else(|| io::Error::other("no output"))?;
        BufReader::new(output).read_line(&mut url)?;
        Ok(Self { child, url: url.trim().to_owned() })
    }

    /// Returns the base URL.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended already needs no end.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Accepts connections until the process ends. Passes the head of each request to `heads`, if there is one.
pub fn serve(listener: &TcpListener, heads: Option<&Sender<String>>) {
    for stream in listener.incoming() {
        let heads = heads.cloned();
        if let Ok(stream) = stream {
            // A client that closes its connection ends the thread.
            thread::spawn(move || drop(respond(stream, heads.as_ref())));
        }
    }
}

fn respond(stream: TcpStream, heads: Option<&Sender<String>>) -> io::Result<()> {
    let response = agent_response();
    respond_to_each(stream, |head| {
        if let Some(heads) = heads {
            let head = String::from_utf8_lossy(head).into_owned();
            heads.send(head).map_err(io::Error::other)?;
        }
        Ok(&response)
    })
}

/// Calls `response` with the head of each request, and sends the response, until the client closes the connection.
pub(crate) fn respond_to_each<'r>(
    mut stream: TcpStream,
    mut response: impl FnMut(&[u8]) -> io::Result<&'r str>,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut received, mut chunk) = (Vec::new(), [0; 4096]);
    loop {
        let length = stream.read(&mut chunk)?;
        if length == 0 {
            return Ok(());
        }
        received.extend(chunk.iter().take(length));
        if received.ends_with(b"\r\n\r\n") {
            stream.write_all(response(&received)?.as_bytes())?;
            received.clear();
        }
    }
}

/// Returns the response with the agent.
pub(crate) fn agent_response() -> String {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {}\r\n\r\n{AGENT}",
        AGENT.len()
    )
}
