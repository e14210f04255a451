//! The cursor at which a stream of events starts.

use serde_json::Value;

use super::super::condition::Scalar;
use super::super::request::Request;
use super::cursor::Cursor;
use super::facts::Following;

/// The cursor at which a stream starts.
pub(super) struct Start {
    pub(super) cursor: Cursor,
    /// The reason why the server cannot have stated this cursor.
    pub(super) invalid: Option<String>,
}

impl Start {
    /// Returns the cursor of a call, or the cursor before the first event.
    pub(super) fn of(request: &Request, following: &Following) -> Self {
        let first = first(following);
        let name = following.cursor.name;
        match request.input(following.cursor) {
            None | Some(Value::Null) => Self { cursor: first, invalid: None },
            Some(value) => match Cursor::read(&value) {
                Some(cursor) => Self::at(cursor, following),
                None => Self {
                    cursor: first,
                    invalid: Some(format!("the cursor `{name}` is neither an integer nor text")),
                },
            },
        }
    }

    /// Checks a cursor. If cursors are integers, the text of one becomes one.
    pub(super) fn at(cursor: Cursor, following: &Following) -> Self {
        let name = following.cursor.name;
        let invalid = match (following.first, cursor.as_i64()) {
            (Scalar::Integer(_), Some(integer)) => {
                return Self { cursor: Cursor::from(integer), invalid: None };
            }
            (Scalar::Integer(_), None) => {
                Some(format!("the cursor `{name}` must be an integer, and is `{cursor}`"))
            }
            (Scalar::Text(_) | Scalar::Boolean(_), _) => {
                let is_lost = cursor.is_empty() && cursor != first(following);
                is_lost.then(|| format!("the cursor `{name}` is empty"))
            }
        };
        Self { cursor, invalid }
    }
}

fn first(following: &Following) -> Cursor {
    match following.first {
        Scalar::Integer(integer) => Cursor::from(integer),
        Scalar::Text(text) => Cursor::from(text),
        Scalar::Boolean(boolean) => Cursor::from(if boolean { "true" } else { "false" }),
    }
}
