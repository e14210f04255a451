//! A position in a walk over the pages of a list, which can be stored.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde_json::Value;

use super::super::model::model;
use super::place::Place;

/// A position in a list, from which a later walk continues, even in another process.
///
/// [`Items::position`](crate::runtime::Items::position) returns the position after the last delivered item, and
/// [`Items::resume`](crate::runtime::Items::resume) continues there: on the same page, after the items that were
/// delivered. [`Pages`](crate::runtime::Pages) has the same methods. Store it with serde, or as text: its
/// `Display` is JSON, and it can be parsed again.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, Items, Position};")]
///
/// /// Handles all items. `store` writes the item and the position in one transaction.
/// async fn import<T>(
///     items: Items<T>,
///     stored: Option<&str>,
///     store: impl Fn(T, String),
/// ) -> Result<(), Box<dyn std::error::Error>> {
///     let mut items = match stored {
///         Some(text) => items.resume(text.parse::<Position>()?),
///         None => items,
///     };
///     while let Some(item) = items.next().await {
///         store(item?, items.position().to_string());
///     }
///     Ok(())
/// }
/// ```
///
/// It names the operation, the query (path, parameters and a fingerprint of the body) and the page size. A walk over
/// another list, or with pages of another size, rejects it. It contains neither headers nor credentials.
///
/// # If the list changes
///
/// If the list does not change, nothing is lost and nothing is repeated. Otherwise, that depends on the order of the list,
/// as it does within a single walk. Pages are parts of the list at the time of their request:
///
/// - An item that is inserted before the position moves an item that was delivered behind it: that item is repeated, and
///   the inserted one is missed.
/// - An item that is deleted before the position moves one that was not delivered before it: that item is missed.
/// - Changes after the position do no harm. Items that are appended after the end of a walk are delivered when it is
///   resumed.
///
/// So choose an order in which new items come last, such as the time of creation, and in which items do not move, if the
/// API has one. A cursor may be safe from all this, but servers may reject it after a while.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position {
    pub(super) operation: String,
    pub(super) query: String,
    /// The requested number of elements per page.
    pub(super) size: Option<u64>,
    /// The number of the page.
    pub(super) page: u64,
    /// The number of elements before the page, if it is known.
    pub(super) offset: Option<u64>,
    /// The cursor that selects the page.
    pub(super) cursor: Option<Value>,
    /// The number of elements of the page that were delivered.
    pub(super) item: u64,
}

model! {
    Position {
        "operation" => operation,
        "query" => query,
        "size" => size,
        "page" => page,
        "offset" => offset,
        "cursor" => cursor,
        "item" => item,
    }
}

impl Position {
    /// Returns the page of the position.
    pub(super) fn place(&self) -> Place {
        Place { index: self.page, before: self.offset, cursor: self.cursor.clone() }
    }

    /// Checks that this position belongs to the same list, divided into the same pages, as another one.
    pub(super) fn check(&self, other: &Self) -> Result<(), String> {
        if self.operation != other.operation {
            let (own, expected) = (&self.operation, &other.operation);
            return Err(format!("the position belongs to `{own}`, not to `{expected}`"));
        }
        if self.query != other.query {
            return Err(format!(
                "the position belongs to another query: `{}`, not `{}`",
                self.query, other.query
            ));
        }
        let shown = |size: Option<u64>| size.map_or("default".to_owned(), |size| size.to_string());
        match self.size == other.size {
            true => Ok(()),
            false => Err(format!(
                "the position belongs to pages of another size: {}, not {}",
                shown(self.size),
                shown(other.size)
            )),
        }
    }
}

/// Formats the position as JSON on one line.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

/// Parses JSON, as `Display` writes it. The error states that the text is not a position, and why.
impl FromStr for Position {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let named = |error| serde_json::Error::custom(format!("not a stored position: {error}"));
        serde_json::from_str(text).map_err(named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position() -> Position {
        Position {
            operation: "a.list".to_owned(),
            query: "/a?b=1".to_owned(),
            size: Some(50),
            page: 3,
            offset: Some(100),
            cursor: None,
            item: 7,
        }
    }

    #[test]
    fn survives_serde_and_text() {
        let cursors = [None, Some("a\"b".into()), Some(7.into())];
        for cursor in cursors {
            let position = Position { cursor, ..position() };
            assert_eq!(position.to_string().parse::<Position>().unwrap(), position);
            let value = serde_json::to_value(&position).unwrap();
            assert_eq!(serde_json::from_value::<Position>(value).unwrap(), position);
        }
        assert_eq!(
            position().to_string(),
            r#"{"operation":"a.list","query":"/a?b=1","size":50,"page":3,"offset":100,"item":7}"#
        );
        for wrong in ["", "{}", "null", r#"{"operation":"a.list","query":"","page":-1,"item":0}"#] {
            let error = wrong.parse::<Position>().unwrap_err().to_string();
            assert!(error.starts_with("not a stored position: "), "{error}");
        }
    }

    #[test]
    fn rejects_another_operation_query_or_size() {
        let own = position();
        assert_eq!(Position { page: 1, item: 0, offset: None, ..own.clone() }.check(&own), Ok(()));
        for (other, message) in [
            (Position { operation: "b".to_owned(), ..own.clone() }, "`b`, not to `a.list`"),
            (Position { query: "/a".to_owned(), ..own.clone() }, "`/a`, not `/a?b=1`"),
            (Position { size: None, ..own.clone() }, "default, not 50"),
        ] {
            let error = other.check(&own).unwrap_err();
            assert!(error.contains(message), "{error}");
        }
    }
}
