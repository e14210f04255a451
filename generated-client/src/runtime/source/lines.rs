//! Splits a stream of bytes into lines or records, independently of how the bytes are chunked.

use super::super::body::RECORD_SEPARATOR;

/// The terminator of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// CR, LF or CRLF, as in server-sent events.
    Any,
    /// LF, as in JSON Lines. If the input begins with a record separator, that character is the terminator instead, as
    /// in JSON text sequences.
    LineOrRecord,
}

/// A buffer for bytes that do not form a complete line yet.
#[derive(Debug)]
pub(super) struct Lines {
    ending: Ending,
    buffer: Vec<u8>,
    /// The number of bytes of the buffer that have been returned.
    taken: usize,
    /// The number of bytes of the buffer that have been searched for a terminator.
    searched: usize,
    /// Whether the last line ended in CR. A following LF belongs to the same terminator.
    after_return: bool,
    /// Whether the input consists of records. It is `None` until the first byte has arrived.
    records: Option<bool>,
    limit: usize,
}

/// The error for a line that is longer than the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooLong;

impl Lines {
    pub(super) fn new(ending: Ending, limit: usize) -> Self {
        Self {
            ending,
            buffer: Vec::new(),
            taken: 0,
            searched: 0,
            after_return: false,
            records: None,
            limit,
        }
    }

    /// Appends bytes to the buffer.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.taken.min(self.buffer.len()));
        self.searched = self.searched.saturating_sub(self.taken);
        self.taken = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// Returns the next complete line, without its terminator.
    pub(super) fn next(&mut self) -> Result<Option<&[u8]>, TooLong> {
        self.skip_line_feed();
        let end = self.end();
        let searched = self.searched.max(self.taken);
        let rest = self.buffer.get(searched..).unwrap_or_default();
        let Some(offset) = rest.iter().position(|byte| end(*byte)) else {
            self.searched = self.buffer.len();
            let open = self.buffer.len().saturating_sub(self.taken);
            return if open > self.limit { Err(TooLong) } else { Ok(None) };
        };
        let (from, to) = (self.taken, searched + offset);
        self.after_return = self.buffer.get(to) == Some(&b'\r');
        self.taken = to + 1;
        self.searched = self.taken;
        if to - from > self.limit {
            return Err(TooLong);
        }
        Ok(self.buffer.get(from..to))
    }

    /// Returns the bytes after the last terminator.
    pub(super) fn rest(&mut self) -> &[u8] {
        self.skip_line_feed();
        let from = std::mem::replace(&mut self.taken, self.buffer.len());
        self.buffer.get(from..).unwrap_or_default()
    }

    /// Skips the LF of a CRLF that arrived in two chunks.
    fn skip_line_feed(&mut self) {
        if self.after_return && self.buffer.get(self.taken).is_some() {
            self.taken += usize::from(self.buffer.get(self.taken) == Some(&b'\n'));
            self.after_return = false;
        }
    }

    fn end(&mut self) -> fn(u8) -> bool {
        if self.records.is_none() {
            self.records = self.buffer.first().map(|first| *first == RECORD_SEPARATOR);
        }
        match self.ending {
            Ending::Any => |byte| byte == b'\n' || byte == b'\r',
            Ending::LineOrRecord if self.records == Some(true) => |byte| byte == RECORD_SEPARATOR,
            Ending::LineOrRecord => |byte| byte == b'\n',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(ending: Ending, pieces: &[&[u8]]) -> Vec<String> {
        let mut lines = Lines::new(ending, 100);
        let mut all = Vec::new();
        for piece in pieces {
            lines.push(piece);
            while let Some(line) = lines.next().unwrap() {
                all.push(String::from_utf8(line.to_vec()).unwrap());
            }
        }
        all.push(String::from_utf8(lines.rest().to_vec()).unwrap());
        all
    }

    #[test]
    fn splits_lines_however_the_bytes_are_chunked() {
        for (ending, text, expected) in [
            (Ending::Any, "a\rb\r\nc\n\n\r\rd", vec!["a", "b", "c", "", "", "", "d"]),
            (Ending::LineOrRecord, "a\r\nb\n\nc", vec!["a\r", "b", "", "c"]),
            (Ending::LineOrRecord, "\u{1e}a\nb\n\u{1e}c\n", vec!["", "a\nb\n", "c\n"]),
        ] {
            for cut in 0..=text.len() {
                let (left, right) = text.as_bytes().split_at(cut);
                assert_eq!(split(ending, &[left, right]), expected, "{cut}");
            }
            let bytes: Vec<&[u8]> = text.as_bytes().chunks(1).collect();
            assert_eq!(split(ending, &bytes), expected);
        }
    }

    #[test]
    fn rejects_a_line_longer_than_the_limit() {
        let mut lines = Lines::new(Ending::Any, 3);
        lines.push(b"abc");
        assert_eq!(lines.next(), Ok(None));
        lines.push(b"d");
        assert_eq!(lines.next(), Err(TooLong));
    }
}
