//! Server-sent events as specified by WHATWG: lines are parsed into events, and the data of an event into a value.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::super::error::Error;
use super::super::wire::Wire;
use super::super::wire::json::{Malformed, decode};
use super::lines::Ending;
use super::{LineResult, Reader, Source};

/// A server-sent event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// The type of the event. It is `message` if the server does not set one.
    pub event: String,
    /// The id of this event, or of the last event that had one.
    pub id: Option<String>,
    /// The reconnection delay, if the server sent one.
    pub retry: Option<Duration>,
    /// The data of the event.
    pub data: T,
}

/// A stream of server-sent events: call [`next`](Self::next), or use it as a `Stream`.
///
/// An event that cannot be decoded is returned as an error, and the stream continues. A broken connection, an expired
/// timeout, or an event larger than the client's `body_limit` is returned as an error and ends the stream. The stream
/// does not reconnect. If the data is JSON, `[DONE]` ends the stream.
pub struct EventStream<T> {
    reader: Reader,
    parser: Parser,
    read: fn(&str) -> Result<T, Malformed>,
}

impl<T: Wire> EventStream<T> {
    /// Reads events whose data is JSON.
    #[must_use]
    pub fn json(source: Source) -> Self {
        Self::new(source, true, |data| decode(data.as_bytes()))
    }
}

impl EventStream<String> {
    /// Reads events whose data is text.
    #[must_use]
    pub fn text(source: Source) -> Self {
        Self::new(source, false, |data| Ok(data.to_owned()))
    }
}

impl<T> EventStream<T> {
    fn new(source: Source, sentinel: bool, read: fn(&str) -> Result<T, Malformed>) -> Self {
        let reader = Reader::new(source, Ending::Any);
        let parser = Parser { limit: reader.limit(), sentinel, ..Parser::default() };
        Self { reader, parser, read }
    }

    /// Returns the next event, or `None` at the end of the stream.
    ///
    /// # Errors
    /// Returns an error if an event cannot be decoded or is larger than the client's `body_limit`, if the connection
    /// breaks, or if the timeout of the call expires before the next chunk.
    pub async fn next(&mut self) -> Result<Option<Event<T>>, Error> {
        std::future::poll_fn(|cx| self.poll(cx)).await.transpose()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        let parser = &mut self.parser;
        let raw = self.reader.poll(cx, &mut |line, last| parser.line(line, last));
        raw.map(|raw| raw.map(|raw| raw.and_then(|raw| self.value(raw))))
    }

    fn value(&self, raw: Event<String>) -> Result<Event<T>, Error> {
        let Event { event, id, retry, data } = raw;
        match (self.read)(&data) {
            Ok(data) => Ok(Event { event, id, retry, data }),
            Err(malformed) => Err(self.reader.malformed(data.as_bytes(), malformed)),
        }
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventStream({:?})", self.reader)
    }
}

/// Parses lines into events.
#[derive(Debug, Default)]
struct Parser {
    begun: bool,
    event: String,
    id: Option<String>,
    retry: Option<Duration>,
    data: String,
    has_data: bool,
    limit: usize,
    /// Whether `[DONE]` ends the stream.
    sentinel: bool,
}

impl Parser {
    /// Parses a line. The `last` line is not terminated, so its event is incomplete and is dropped.
    fn line(&mut self, line: &[u8], last: bool) -> LineResult<Event<String>> {
        if last {
            return LineResult::End;
        }
        // A byte order mark is allowed before the first line only.
        let begun = std::mem::replace(&mut self.begun, true);
        let marked = if begun { None } else { line.strip_prefix(b"\xef\xbb\xbf") };
        let line = String::from_utf8_lossy(marked.unwrap_or(line));
        if line.is_empty() {
            return self.dispatch();
        }
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        self.field(name, value.strip_prefix(' ').unwrap_or(value));
        if self.data.len() > self.limit { LineResult::TooLong } else { LineResult::Nothing }
    }

    fn field(&mut self, name: &str, value: &str) {
        match name {
            "event" => value.clone_into(&mut self.event),
            "data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.data.push('\n');
                }
                self.data.push_str(value);
            }
            "id" if !value.contains('\0') => {
                self.id = Some(value.to_owned()).filter(|id| !id.is_empty());
            }
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().map(Duration::from_millis).ok().or(self.retry);
            }
            // A comment or an unknown field.
            _ => {}
        }
    }

    fn dispatch(&mut self) -> LineResult<Event<String>> {
        let (event, data) = (std::mem::take(&mut self.event), std::mem::take(&mut self.data));
        let retry = self.retry.take();
        if !std::mem::take(&mut self.has_data) {
            return LineResult::Nothing;
        }
        if self.sentinel && data.trim() == "[DONE]" {
            return LineResult::End;
        }
        let event = if event.is_empty() { "message".to_owned() } else { event };
        LineResult::Item(Event { event, id: self.id.clone(), retry, data })
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::Lines;
    use super::*;

    fn events(text: &[u8], size: usize) -> Vec<(String, Option<String>, Option<u64>, String)> {
        let mut lines = Lines::new(Ending::Any, 1000);
        let mut parser = Parser { limit: 1000, sentinel: true, ..Parser::default() };
        let mut all = Vec::new();
        for piece in text.chunks(size) {
            lines.push(piece);
            while let Some(line) = lines.next().unwrap() {
                match parser.line(line, false) {
                    LineResult::Item(Event { event, id, retry, data }) => {
                        let retry = retry.map(|retry| retry.as_millis() as u64);
                        all.push((event, id, retry, data));
                    }
                    LineResult::End => return all,
                    LineResult::Nothing | LineResult::TooLong => {}
                }
            }
        }
        all
    }

    #[test]
    fn parses_events_however_the_bytes_are_chunked() {
        let text = "\u{feff}: comment\ndata: YHOO\ndata: +2\ndata:  1ä0\n\nevent: add\r\nid: 1\r\nretry: 20\r\n\
            data\r\n\r\ndata\rdata\r\rid\nretry: x\ndata:test\nfoo: bar\n\nevent: none\n\ndata: a:b\n\n\
            data: [DONE]\n\ndata: never\n\n";
        let one = |event: &str, id: Option<&str>, retry, data: &str| {
            (event.to_owned(), id.map(str::to_owned), retry, data.to_owned())
        };
        let expected = [
            one("message", None, None, "YHOO\n+2\n 1ä0"),
            one("add", Some("1"), Some(20), ""),
            one("message", Some("1"), None, "\n"),
            one("message", None, None, "test"),
            one("message", None, None, "a:b"),
        ];
        for size in 1..=text.len() {
            assert_eq!(events(text.as_bytes(), size), expected, "{size}");
        }
    }

    #[test]
    fn drops_an_incomplete_event() {
        assert_eq!(events(b"data: a\n\ndata: b\n", 5).len(), 1);
    }
}
