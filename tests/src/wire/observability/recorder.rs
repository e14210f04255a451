//! Records spans and events as a tree of text.

use std::collections::HashMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

/// Records the spans and events of all threads for which it is the subscriber.
#[derive(Clone, Default)]
pub(super) struct Recorder(Arc<Mutex<Recorded>>);

#[derive(Default)]
struct Recorded {
    /// The spans and events in the order in which they began.
    nodes: Vec<Node>,
    /// The node of each open span.
    open: HashMap<u64, usize>,
}

struct Node {
    parent: Option<usize>,
    target: String,
    /// The name of a span, or the level of an event.
    title: String,
    fields: Fields,
    is_open: bool,
}

/// The fields in the order in which they were recorded.
#[derive(Default)]
struct Fields(Vec<(&'static str, String)>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name(), value.to_owned()));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        // OpenTelemetry has no unsigned integers.
        self.0.push((field.name(), format!("{value} (unsigned)")));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push((field.name(), format!("{value:?}")));
    }
}

impl Recorder {
    /// Records everything on the current thread until the guard is dropped.
    pub(super) fn start() -> (Self, DefaultGuard) {
        let recorder = Self::default();
        let subscriber = tracing_subscriber::registry().with(recorder.clone());
        (recorder, tracing::subscriber::set_default(subscriber))
    }

    /// Returns the spans and events of a client, each with its fields except those that are omitted.
    pub(super) fn tree(&self, omitted: &[&str]) -> String {
        let recorded = self.0.lock().unwrap();
        let mut tree = String::new();
        recorded.write(&mut tree, None, 0, omitted);
        tree
    }

    /// Returns everything that was recorded, also by other crates.
    pub(super) fn everything(&self) -> String {
        let recorded = self.0.lock().unwrap();
        let line = |node: &Node| format!("{} {} {:?}\n", node.target, node.title, node.fields.0);
        recorded.nodes.iter().map(line).collect()
    }
}

impl Recorded {
    fn write(&self, tree: &mut String, parent: Option<usize>, depth: usize, omitted: &[&str]) {
        for (index, node) in self.nodes.iter().enumerate().filter(|(_, node)| node.parent == parent)
        {
            // The clients of the fixtures are compiled into this crate.
            let is_ours = ["sequentum", "tests", "caller"].contains(&node.target.as_str());
            if is_ours {
                write!(tree, "{}{}", "  ".repeat(depth), node.title).unwrap();
                let shown = node.fields.0.iter().filter(|(name, _)| !omitted.contains(name));
                shown.for_each(|(name, value)| write!(tree, " {name}={value}").unwrap());
                tree.push_str(if node.is_open { " (open)\n" } else { "\n" });
            }
            self.write(tree, Some(index), depth + usize::from(is_ours), omitted);
        }
    }

    fn add(&mut self, parent: Option<&Id>, target: &str, title: String, fields: Fields) -> usize {
        let parent = parent.map(|parent| self.open[&parent.into_u64()]);
        self.nodes.push(Node { parent, target: target.to_owned(), title, fields, is_open: false });
        self.nodes.len() - 1
    }
}

impl<S: Subscriber + for<'l> LookupSpan<'l>> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, ctx: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let (metadata, parent) = (attributes.metadata(), ctx.span(id).unwrap().parent());
        let parent = parent.map(|parent| parent.id());
        let mut recorded = self.0.lock().unwrap();
        let title = metadata.name().to_owned();
        let index = recorded.add(parent.as_ref(), metadata.target(), title, fields);
        recorded.nodes[index].is_open = true;
        recorded.open.insert(id.into_u64(), index);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut recorded = self.0.lock().unwrap();
        let index = recorded.open[&id.into_u64()];
        values.record(&mut recorded.nodes[index].fields);
    }

    fn on_event(&self, event: &Event<'_>, ctx: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let parent = ctx.event_span(event).map(|span| span.id());
        let (target, title) = (event.metadata().target(), event.metadata().level().to_string());
        self.0.lock().unwrap().add(parent.as_ref(), target, title, fields);
    }

    fn on_close(&self, id: Id, _: Context<'_, S>) {
        let mut recorded = self.0.lock().unwrap();
        let index = recorded.open.remove(&id.into_u64()).unwrap();
        recorded.nodes[index].is_open = false;
    }
}
