//! Converts offsets in text to lines and columns.

use crate::diagnostic::Position;

/// The approximate number of bytes between marks.
const STRIDE: usize = 1024;

/// Positions in text with their offsets, about a thousand bytes apart.
#[derive(Debug)]
pub(crate) struct Marks(Vec<(usize, Position)>);

impl Marks {
    /// Computes the marks of `text`.
    pub(crate) fn of(text: &str) -> Self {
        let mut position = Position { line: 1, column: 1 };
        let mut marks = vec![(0, position)];
        let mut next = STRIDE;
        for (offset, letter) in text.char_indices() {
            if offset >= next {
                marks.push((offset, position));
                next = offset + STRIDE;
            }
            position = advance(position, letter);
        }
        Self(marks)
    }

    /// Returns the position of an offset in the same `text`.
    pub(crate) fn position(&self, text: &str, offset: usize) -> Option<Position> {
        let next = self.0.partition_point(|(mark, _)| *mark <= offset);
        let (mark, start) = self.0.get(next.checked_sub(1)?)?;
        Some(text.get(*mark..offset)?.chars().fold(*start, advance))
    }
}

/// Returns the position after a character.
fn advance(position: Position, letter: char) -> Position {
    match letter {
        '\n' => Position { line: position.line + 1, column: 1 },
        _ => Position { column: position.column + 1, ..position },
    }
}
