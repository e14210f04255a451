//! Server-sent events, and a parser of their lines, as specified by WHATWG.

use std::time::Duration;

use super::LineResult;

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

/// Parses lines into events.
#[derive(Debug, Default)]
pub(super) struct Parser {
    begun: bool,
    event: String,
    id: Option<String>,
    /// The id of the last complete event.
    complete_id: Option<String>,
    retry: Option<Duration>,
    /// The last delay that the server has sent.
    last_retry: Option<Duration>,
    data: String,
    has_data: bool,
    limit: usize,
    /// Whether `[DONE]` ends the stream.
    sentinel: bool,
    is_done: bool,
}

impl Parser {
    /// Creates a parser of a stream that continues after the event with this id.
    pub(super) fn new(limit: usize, sentinel: bool, last_id: Option<String>) -> Self {
        let complete_id = last_id.clone();
        Self { limit, sentinel, id: last_id, complete_id, ..Self::default() }
    }

    /// Prepares for a new connection, and drops an event that is not complete.
    pub(super) fn restart(&mut self) {
        let complete_id = self.complete_id.take();
        let last_retry = self.last_retry;
        *self = Self { last_retry, ..Self::new(self.limit, self.sentinel, complete_id) };
    }

    /// Returns the id of the last complete event.
    pub(super) fn last_id(&self) -> Option<&str> {
        self.complete_id.as_deref()
    }

    /// Returns the last reconnection delay that the server has sent.
    pub(super) fn last_retry(&self) -> Option<Duration> {
        self.last_retry
    }

    /// Returns whether the server has marked the end of the stream.
    pub(super) fn is_done(&self) -> bool {
        self.is_done
    }

    /// Parses a line. The `last` line is not terminated, so its event is incomplete and is dropped.
    pub(super) fn line(&mut self, line: &[u8], last: bool) -> LineResult<Event<String>> {
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
                self.last_retry = self.retry.or(self.last_retry);
            }
            // A comment or an unknown field.
            _ => {}
        }
    }

    fn dispatch(&mut self) -> LineResult<Event<String>> {
        let (event, data) = (std::mem::take(&mut self.event), std::mem::take(&mut self.data));
        let retry = self.retry.take();
        self.complete_id.clone_from(&self.id);
        if !std::mem::take(&mut self.has_data) {
            return LineResult::Nothing;
        }
        if self.sentinel && data.trim() == "[DONE]" {
            self.is_done = true;
            return LineResult::End;
        }
        let event = if event.is_empty() { "message".to_owned() } else { event };
        LineResult::Item(Event { event, id: self.id.clone(), retry, data })
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::{Ending, Lines};
    use super::*;

    fn events(text: &[u8], size: usize) -> Vec<(String, Option<String>, Option<u64>, String)> {
        let mut lines = Lines::new(Ending::Any, 1000);
        let mut parser = Parser::new(1000, true, None);
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
