//! Tests the parts of spans and events that no call shows without a rate limit.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::*;

/// Records all fields as text.
#[derive(Clone, Default)]
struct Fields(Arc<Mutex<String>>);

impl Visit for &Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0.lock().unwrap(), "{}={value:?} ", field.name()).unwrap();
    }
}

impl Subscriber for Fields {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut &*self);
    }

    fn event(&self, event: &Event<'_>) {
        write!(self.0.lock().unwrap(), "{} ", event.metadata().level()).unwrap();
        event.record(&mut &*self);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

static OPERATION: Operation = Operation { name: "test", path: "/a", ..Operation::DEFAULT };

/// Returns the fields that are recorded while `record` is called.
fn recorded(record: impl FnOnce()) -> String {
    let fields = Fields::default();
    tracing::subscriber::with_default(fields.clone(), record);
    fields.0.lock().unwrap().trim_end().to_owned()
}

#[test]
fn records_the_pause_of_the_rate_limit() {
    assert_eq!(
        recorded(|| paused(&OPERATION, Duration::from_millis(1500))),
        "WARN message=there were too many requests, and the rate limit pauses operation=\"test\" pause_ms=1500"
    );
}

#[test]
fn records_the_total_wait_for_the_rate_limit() {
    let call = || {
        let span = CallSpan::new();
        span.span.get_or_init(|| begin(&OPERATION, &Method::GET, &Uri::from_static("/")));
        span.waited(Duration::from_millis(40));
        span.waited(Duration::from_millis(2));
    };
    assert_eq!(
        recorded(call),
        "attempts=0 rate_limit.wait_ms=42 error.type=\"cancelled\" otel.status_code=\"ERROR\""
    );
}
