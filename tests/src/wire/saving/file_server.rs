//! An API in memory that redirects each download to a file server on another host. The file server honours `Range` and
//! `If-Range`. Its bodies break off when a test says so.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use sequentum::transport::{Body, Transport, TransportError, TransportFuture};

/// The host of the API. All other requests are for the file server.
const API: &str = "api.example";

const CHUNK: usize = 1000;

/// A transport that leads to the API and to the file server. Clones lead to the same servers.
#[derive(Clone)]
pub(super) struct FileServer(Arc<Mutex<State>>);

struct State {
    content: Bytes,
    etag: Option<&'static str>,
    /// Whether responses state their length.
    states_length: bool,
    requests: Vec<HeaderMap>,
    actions: VecDeque<Action>,
    /// The number of bodies that are not dropped yet.
    open_bodies: usize,
    /// Is called when a file is requested.
    on_request: Option<Box<dyn FnMut() + Send>>,
}

/// How the file server handles a request, instead of sending the whole body.
enum Action {
    /// The connection breaks after this number of bytes.
    Break(usize),
    /// The body ends after this number of bytes, as if it was complete.
    End(usize),
    /// The body stalls after this number of bytes.
    Stall(usize),
    Respond(Response<Vec<u8>>),
}

impl FileServer {
    /// Returns a server with a file of 10 000 bytes.
    pub(super) fn new() -> Self {
        let content: Vec<u8> = (0..10_000_u32).map(|number| (number * 7 / 3 % 251) as u8).collect();
        Self(Arc::new(Mutex::new(State {
            content: content.into(),
            etag: Some("\"v1\""),
            states_length: true,
            requests: Vec::new(),
            actions: VecDeque::new(),
            open_bodies: 0,
            on_request: None,
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub(super) fn content(&self) -> Bytes {
        self.state().content.clone()
    }

    pub(super) fn set_content(&self, content: &[u8], etag: Option<&'static str>) {
        let mut state = self.state();
        (state.content, state.etag) = (Bytes::copy_from_slice(content), etag);
    }

    pub(super) fn hide_length(&self) {
        self.state().states_length = false;
    }

    /// Lets the next bodies break off after these numbers of bytes.
    pub(super) fn break_after(&self, bytes: &[usize]) {
        self.state().actions.extend(bytes.iter().map(|bytes| Action::Break(*bytes)));
    }

    /// Lets the next body end after this number of bytes.
    pub(super) fn end_after(&self, bytes: usize) {
        self.state().actions.push_back(Action::End(bytes));
    }

    /// Lets the next body stall after this number of bytes.
    pub(super) fn stall_after(&self, bytes: usize) {
        self.state().actions.push_back(Action::Stall(bytes));
    }

    /// Sends this response to the next request of a file.
    pub(super) fn respond(&self, response: Response<Vec<u8>>) {
        self.state().actions.push_back(Action::Respond(response));
    }

    /// Sets a function that is called when a file is requested.
    pub(super) fn on_request(&self, on_request: impl FnMut() + Send + 'static) {
        self.state().on_request = Some(Box::new(on_request));
    }

    /// Lets all next bodies be complete.
    pub(super) fn clear_actions(&self) {
        self.state().actions.clear();
    }

    /// Returns the headers of the requests, to the API and to the file server in turns.
    pub(super) fn requests(&self) -> Vec<HeaderMap> {
        self.state().requests.clone()
    }

    /// Returns the ranges that were requested from the file server.
    pub(super) fn ranges(&self) -> Vec<Option<String>> {
        let range = |headers: &HeaderMap| Some(headers.get("range")?.to_str().unwrap().to_owned());
        self.state().requests.iter().skip(1).step_by(2).map(range).collect()
    }

    pub(super) fn forget_requests(&self) {
        self.state().requests.clear();
    }

    pub(super) fn open_bodies(&self) -> usize {
        self.state().open_bodies
    }

    fn file(&self, headers: &HeaderMap) -> Response<Body> {
        let mut state = self.state();
        state.on_request.iter_mut().for_each(|on_request| on_request());
        let action = state.actions.pop_front();
        if let Some(Action::Respond(response)) = action {
            return response.map(Body::from);
        }
        let total = state.content.len();
        let is_current =
            headers.get("if-range").is_none_or(|etag| Some(etag.to_str().unwrap()) == state.etag);
        let from = headers.get("range").filter(|_| is_current).map(|range| {
            let range = range.to_str().unwrap().strip_prefix("bytes=").unwrap();
            range.strip_suffix('-').unwrap().parse::<usize>().unwrap()
        });
        let response = Response::builder();
        let response = match from {
            Some(from) if from >= total => {
                let range = format!("bytes */{total}");
                return response
                    .status(416)
                    .header("content-range", range)
                    .body(Body::empty())
                    .unwrap();
            }
            Some(from) => response
                .status(206)
                .header("content-range", format!("bytes {from}-{}/{total}", total - 1)),
            None => response,
        };
        let rest = state.content.slice(from.unwrap_or(0)..);
        let response = match state.states_length {
            true => response.header("content-length", rest.len()),
            false => response,
        };
        let response =
            state.etag.into_iter().fold(response, |response, etag| response.header("etag", etag));
        state.open_bodies += 1;
        let chunks = Chunks::new(self, rest, action);
        response.body(Body::from_stream(chunks, None)).unwrap()
    }
}

impl Transport for FileServer {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        self.state().requests.push(request.headers().clone());
        let server = self.clone();
        Box::pin(async move {
            tokio::task::yield_now().await;
            if request.uri().host() != Some(API) {
                return Ok(server.file(request.headers()));
            }
            let target = "https://files.example/f?signature=s3cret";
            Ok(Response::builder()
                .status(302)
                .header("location", target)
                .body(Body::empty())
                .unwrap())
        })
    }
}

#[derive(Clone, Copy)]
enum End {
    Whole,
    Broken,
    Stalled,
}

/// The chunks of a body, which is pending before each of them.
struct Chunks {
    rest: Bytes,
    end: End,
    is_ready: bool,
    server: FileServer,
}

impl Chunks {
    fn new(server: &FileServer, rest: Bytes, action: Option<Action>) -> Self {
        let (rest, end) = match action {
            Some(Action::Break(bytes)) => (rest.slice(..bytes), End::Broken),
            Some(Action::End(bytes)) => (rest.slice(..bytes), End::Whole),
            Some(Action::Stall(bytes)) => (rest.slice(..bytes), End::Stalled),
            Some(Action::Respond(_)) | None => (rest, End::Whole),
        };
        Self { rest, end, is_ready: false, server: server.clone() }
    }
}

impl Drop for Chunks {
    fn drop(&mut self) {
        self.server.state().open_bodies -= 1;
    }
}

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.is_ready = !self.is_ready;
        if self.is_ready {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        if !self.rest.is_empty() {
            let length = self.rest.len().min(CHUNK);
            return Poll::Ready(Some(Ok(self.rest.split_to(length))));
        }
        match self.end {
            End::Whole => Poll::Ready(None),
            End::Broken => {
                Poll::Ready(Some(Err(TransportError::response_started("connection reset"))))
            }
            End::Stalled => Poll::Pending,
        }
    }
}
