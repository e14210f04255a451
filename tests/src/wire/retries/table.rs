//! The table of faults and methods: how often each call is sent, and whether the error says that it is safe to repeat.

use std::fmt::Write as _;
use std::sync::atomic::Ordering;
use std::time::Duration;

use http::Method;

use super::faults::{FAULTS, Fault, Faulty};
use crate::fixtures::workspace;
use crate::runtime::{
    Body, BodyKind, Builder, Core, Error, Operation, RateLimit, Reply, Request, RetryHeader,
    Service, Whole,
};

static SERVICE: Service = Service {
    retry_header: Some(RetryHeader { name: "x-should-retry", retry: "true", stop: "false" }),
    ..Service::DEFAULT
};

const fn operation(method: &'static Method) -> Operation {
    Operation { method, path: "/a", ..Operation::DEFAULT }
}

static GET: Operation = operation(&Method::GET);
static HEAD: Operation = operation(&Method::HEAD);
static QUERY: Operation = operation(&Method::QUERY);
static PUT: Operation = operation(&Method::PUT);
static DELETE: Operation = operation(&Method::DELETE);
static POST: Operation = operation(&Method::POST);
static PATCH: Operation = operation(&Method::PATCH);
static MARKED: Operation = Operation { idempotent: Some(true), ..operation(&Method::POST) };
static KEYED: Operation =
    Operation { idempotency_key: Some("idempotency-key"), ..operation(&Method::POST) };
static UPLOAD: Operation = Operation {
    body: BodyKind::Raw { media: "text/plain", required: true },
    ..operation(&Method::PUT)
};

/// A call of one column.
type MakeCall = fn(&Core) -> Request;

const COLUMNS: &[(&str, MakeCall)] = &[
    ("GET", |core| core.call(&GET)),
    ("HEAD", |core| core.call(&HEAD)),
    ("QUERY", |core| core.call(&QUERY)),
    ("PUT", |core| core.call(&PUT)),
    ("DELETE", |core| core.call(&DELETE)),
    ("POST", |core| core.call(&POST)),
    ("PATCH", |core| core.call(&PATCH)),
    ("POST, idempotent", |core| core.call(&MARKED)),
    ("POST, key", |core| core.call(&KEYED).idempotency_key("k-1")),
    ("POST, key unset", |core| core.call(&KEYED)),
    ("PUT, stream", |core| core.call(&UPLOAD).body(stream())),
];

fn stream() -> Body {
    Body::from_stream(tokio_stream::iter([Ok::<_, std::io::Error>("chunk")]), None)
}

/// Returns the number of requests, and the error.
async fn outcome(fault: &Fault, call: MakeCall) -> (usize, Error) {
    let transport = Faulty { result: fault.result, requests: Default::default() };
    let builder = Builder::new("https://api.example", "test").transport(transport.clone());
    let limit = fault.is_limited.then(|| RateLimit::new(100, Duration::from_secs(60)));
    let builder = builder.rate_limit(limit);
    // Two waits of 120 s and three timeouts of 100 s are within this deadline.
    let core = builder.service(&SERVICE).deadline(Duration::from_secs(600)).build().unwrap();
    let error = call(&core).value(Whole(Reply::empty)).await.unwrap_err();
    let requests = transport.requests.load(Ordering::Relaxed);
    assert_eq!(requests, error.attempts().len(), "{error}");
    (requests, error)
}

/// Formats the number of requests, followed by `!` if the error says that the call is not safe to repeat.
async fn cell(fault: &Fault, call: MakeCall) -> String {
    let (requests, error) = outcome(fault, call).await;
    format!("{requests}{}", if error.is_safe_to_repeat() { "" } else { "!" })
}

async fn table() -> String {
    let mut table = String::from(
        "# Retries\n\n\
         `UPDATE=1 cargo test -p tests -- retries` generates this file. Each fault occurs in each attempt of a call. The \
         client\nhas its default settings, and a rate limit only where stated: then it pauses all calls while a \
         `Retry-After` lasts. If that\nis at least 1 second, the rejected attempts have a limit of their own. A cell is the number of requests. `!` \
         means that\n`Error::is_safe_to_repeat` returns `false` after the last one.\n\n",
    );
    let names: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
    let rule = "|---".repeat(names.len() + 2);
    let _ = writeln!(table, "| phase | fault | {} |\n{rule}|", names.join(" | "));
    for fault in FAULTS {
        let mut cells = Vec::new();
        for (_, call) in COLUMNS {
            cells.push(cell(fault, *call).await);
        }
        let _ = writeln!(table, "| {} | {} | {} |", fault.phase, fault.name, cells.join(" | "));
    }
    table
}

#[tokio::test(start_paused = true)]
async fn each_fault_and_method_has_the_documented_number_of_attempts() {
    let table = table().await;
    println!("{table}");
    let path = workspace("tests/retries/TABLE.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, table).unwrap();
    } else {
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(committed, table, "UPDATE=1 cargo test -p tests -- retries");
    }
}
