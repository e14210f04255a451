//! Lists in memory, in every shape of pages, and calls for them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Method, Request, Response};

use crate::runtime::public::transport::{Body, TransportError, TransportFuture};
use crate::runtime::{
    BodyKind, Builder, Core, Input, InputLocation, Items, Operation, Paging, Retry, Selector,
    Transport, pages,
};

pub(super) const SECOND: Duration = Duration::from_secs(1);

const fn query(name: &'static str) -> Input {
    Input { name, location: InputLocation::Query }
}

const fn field(name: &'static str) -> Input {
    Input { name, location: InputLocation::Field }
}

const PAGES: Paging = Paging {
    items: &["things", "items"],
    totals: &["total"],
    selector: Selector::Index { input: query("page"), first: 1 },
    size: Some(query("size")),
    default_size: 3,
    max_size: Some(100),
};

const GET: Operation = Operation { path: "/things", ..Operation::DEFAULT };

/// A list whose pages have numbers.
pub(super) static NUMBERED: Operation =
    Operation { name: "things.list", paging: Some(&PAGES), ..GET };

/// A list whose pages are arrays.
pub(super) static ARRAYS: Operation = Operation {
    name: "things.arrays",
    paging: Some(&Paging { items: &[], totals: &[], ..PAGES }),
    ..GET
};

/// A list whose pages start after a number of items.
pub(super) static OFFSETS: Operation = Operation {
    name: "things.offsets",
    paging: Some(&Paging { selector: Selector::Offset { input: query("offset") }, ..PAGES }),
    ..GET
};

/// A list whose pages have cursors.
pub(super) static CURSORS: Operation = Operation {
    name: "things.cursors",
    paging: Some(&Paging {
        selector: Selector::Cursor { input: query("after"), next: &["next"] },
        ..PAGES
    }),
    ..GET
};

/// A list whose pages are selected in the body of a POST request, and counted from 0.
pub(super) static POSTED: Operation = Operation {
    name: "things.posted",
    method: &Method::POST,
    idempotent: Some(true),
    body: BodyKind::Json { media: "application/json", required: true },
    paging: Some(&Paging {
        selector: Selector::Index { input: field("page"), first: 0 },
        size: Some(field("size")),
        ..PAGES
    }),
    ..GET
};

/// A list whose page size the server selects.
pub(super) static UNSIZED: Operation =
    Operation { name: "things.unsized", paging: Some(&Paging { size: None, ..PAGES }), ..GET };

/// A call that returns numbers, as the generator writes it.
pub(super) struct ListCall(pub(super) crate::runtime::Request);
pages! { ListCall => i64 }

/// The other properties of a response.
pub(super) type Envelope = BTreeMap<String, serde_json::Value>;

pub(super) struct EnvelopeCall(pub(super) crate::runtime::Request);
pages! { EnvelopeCall => i64, Envelope }

pub(super) struct UnsizedCall(pub(super) crate::runtime::Request);
pages! { UnsizedCall => i64, server_size }

/// The inputs of a request.
pub(super) struct Inputs(BTreeMap<String, String>);

impl Inputs {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.get(name).map(|text| text.parse().unwrap())
    }

    /// Returns the range of items of the requested page, or `None` without a page and a size.
    pub(super) fn range(&self) -> Option<(usize, usize)> {
        let size = self.number("size")?;
        let before = match (self.number("page"), self.number("offset")) {
            (Some(page), _) => (page - 1) * size,
            (None, Some(offset)) => offset,
            (None, None) => self.number("after").unwrap_or(0),
        };
        Some((before, size))
    }
}

/// A transport that leads to the API. Clones lead to the same API.
#[derive(Clone)]
pub(super) struct Api(Arc<State>);

type Handle = Box<dyn Fn(&Inputs) -> (u16, String) + Send + Sync>;

struct State {
    handle: Handle,
    delay: Duration,
    targets: Mutex<Vec<String>>,
    alive: AtomicUsize,
}

impl Api {
    /// Returns an API that responds with this body to each request.
    pub(super) fn new(handle: impl Fn(&Inputs) -> String + Send + Sync + 'static) -> Self {
        Self::late(Duration::ZERO, move |inputs| (200, handle(inputs)))
    }

    /// Returns an API that responds after this time with this status and body.
    pub(super) fn late(
        delay: Duration,
        handle: impl Fn(&Inputs) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        let state = State {
            handle: Box::new(handle),
            delay,
            targets: Mutex::default(),
            alive: AtomicUsize::new(0),
        };
        Self(Arc::new(state))
    }

    /// Returns an API with the items from 0 to `count`, in objects with a total count.
    pub(super) fn numbers(count: usize) -> Self {
        Self::new(move |inputs| page(inputs, count, Some(count)))
    }

    pub(super) fn builder(&self) -> Builder {
        let builder = Builder::new("https://api.example", "test").transport(self.clone());
        builder.rate_limit(None).retry(Retry::never())
    }

    pub(super) fn core(&self) -> Core {
        self.builder().build().unwrap()
    }

    pub(super) fn call(&self, operation: &'static Operation) -> ListCall {
        ListCall(self.core().call(operation))
    }

    /// Returns the query of each request.
    pub(super) fn queries(&self) -> Vec<String> {
        self.0.targets.lock().unwrap().clone()
    }

    /// Returns the number of requests.
    pub(super) fn count(&self) -> usize {
        self.0.targets.lock().unwrap().len()
    }

    /// Returns the number of requests that have neither ended nor been dropped.
    pub(super) fn alive(&self) -> usize {
        self.0.alive.load(Ordering::Relaxed)
    }
}

struct Alive(Arc<State>);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.alive.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Transport for Api {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let state = Arc::clone(&self.0);
        state.alive.fetch_add(1, Ordering::Relaxed);
        let alive = Alive(Arc::clone(&state));
        let query = request.uri().query().unwrap_or_default().to_owned();
        state.targets.lock().unwrap().push(query.clone());
        Box::pin(async move {
            let _alive = alive;
            let mut inputs: BTreeMap<String, String> =
                url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
            let body = request.into_body().into_bytes().await.map_err(TransportError::not_sent)?;
            if let Ok(serde_json::Value::Object(fields)) = serde_json::from_slice(&body) {
                inputs.extend(fields.into_iter().map(|(name, value)| (name, value.to_string())));
            }
            tokio::time::sleep(state.delay).await;
            let (status, body) = (state.handle)(&Inputs(inputs));
            let response = Response::builder().status(status);
            let response = response.header("content-type", "application/json");
            Ok(response.body(Body::from(body)).unwrap())
        })
    }
}

/// Returns the requested page of a list of this number of items.
pub(super) fn page(inputs: &Inputs, count: usize, total: Option<usize>) -> String {
    let (before, size) = inputs.range().unwrap_or((0, count));
    let mut text = format!(r#"{{"things":{}"#, array(before, size, count));
    if let Some(total) = total {
        write!(text, r#","total":{total}"#).unwrap();
    }
    text + "}"
}

/// Returns the items of a page as an array.
pub(super) fn array(before: usize, size: usize, count: usize) -> String {
    let items: Vec<usize> = (before.min(count)..(before + size).min(count)).collect();
    format!("{items:?}")
}

/// Returns the items of a list, or panics at an error.
pub(super) async fn all<R>(items: Items<i64, R>) -> Vec<i64> {
    items.try_collect().await.unwrap()
}
