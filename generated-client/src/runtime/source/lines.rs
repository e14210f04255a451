//! Turns pieces of bytes into lines or records, wherever the pieces end. It does not know what stands in them.

use super::super::body::RECORD;

/// What ends a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// CR, LF or both, as in events.
    Any,
    /// LF, as in JSON lines; or, where the first byte is a record separator, that, as in JSON text sequences.
    LineOrRecord,
}

/// Bytes that have come and are no whole line yet.
#[derive(Debug)]
pub(super) struct Lines {
    ending: Ending,
    buffer: Vec<u8>,
    /// How much of the buffer has been given away.
    taken: usize,
    /// How much of it holds no end of a line.
    searched: usize,
    /// Whether the last line ended in CR: a LF that follows belongs to it.
    after_return: bool,
    /// Whether records are what comes.
    records: Option<bool>,
    limit: usize,
}

/// A line that is longer than the limit.
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

    /// Takes what has come.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.taken.min(self.buffer.len()));
        self.searched = self.searched.saturating_sub(self.taken);
        self.taken = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next whole line, without its end.
    pub(super) fn next(&mut self) -> Result<Option<&[u8]>, TooLong> {
        self.skip_line_feed();
        let end = self.end();
        let searched = self.searched.max(self.taken);
        let rest = self.buffer.get(searched..).unwrap_or_default();
        let Some(found) = rest.iter().position(|byte| end(*byte)) else {
            self.searched = self.buffer.len();
            let open = self.buffer.len().saturating_sub(self.taken);
            return if open > self.limit { Err(TooLong) } else { Ok(None) };
        };
        let (from, to) = (self.taken, searched + found);
        self.after_return = self.buffer.get(to) == Some(&b'\r');
        self.taken = to + 1;
        self.searched = self.taken;
        if to - from > self.limit {
            return Err(TooLong);
        }
        Ok(self.buffer.get(from..to))
    }

    /// What stands after the last end of a line.
    pub(super) fn rest(&mut self) -> &[u8] {
        self.skip_line_feed();
        let from = std::mem::replace(&mut self.taken, self.buffer.len());
        self.buffer.get(from..).unwrap_or_default()
    }

    /// The second half of an end of a line that came in two pieces.
    fn skip_line_feed(&mut self) {
        if self.after_return && self.buffer.get(self.taken).is_some() {
            self.taken += usize::from(self.buffer.get(self.taken) == Some(&b'\n'));
            self.after_return = false;
        }
    }

    fn end(&mut self) -> fn(u8) -> bool {
        if self.records.is_none() {
            self.records = self.buffer.first().map(|first| *first == RECORD);
        }
        match self.ending {
            Ending::Any => |byte| byte == b'\n' || byte == b'\r',
            Ending::LineOrRecord if self.records == Some(true) => |byte| byte == RECORD,
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
    fn lines_are_the_same_however_they_are_cut() {
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
    fn a_line_without_end_is_not_kept_for_ever() {
        let mut lines = Lines::new(Ending::Any, 3);
        lines.push(b"abc");
        assert_eq!(lines.next(), Ok(None));
        lines.push(b"d");
        assert_eq!(lines.next(), Err(TooLong));
    }
}
