//! Reads values from JSON and writes them. The trait [`Wire`] is object-safe, so that a model is only a table. The code
//! for reading, error paths and the bridge to serde is compiled once for all models.

pub(super) mod collection;
pub(super) mod constant;
pub(super) mod fault;
pub(super) mod json;
pub(super) mod object;
pub(super) mod read;
mod scalar;
pub(super) mod tuple;
mod value;
pub(super) mod write;

use self::fault::{Fault, Read};

/// A value that can be read from JSON, or another self-describing format, and written to it.
///
/// Reading fills an existing value, made by [`blank`](Self::blank). This makes the trait object-safe: one reader
/// handles the fields of all models.
pub trait Wire {
    /// Creates a value to read into. Its content is meaningless until it has been read.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads a value.
    ///
    /// # Errors
    /// Returns an error if the token is not a valid value of this type.
    fn read(&mut self, token: Token<'_>) -> Read;

    /// Reads the value of a property that is missing from its object.
    ///
    /// # Errors
    /// Returns an error if the value is required.
    fn absent(&mut self) -> Read {
        Err(Fault::new("is missing"))
    }

    /// Returns whether this value is `None`. Objects omit such a value, unless its row in `model!` is `nullable` or the
    /// caller sets it to null explicitly.
    fn is_null(&self) -> bool {
        false
    }

    /// Returns whether this is a known value of its type, and not, for example, the unknown variant of an enum.
    fn is_known(&self) -> bool {
        true
    }

    /// Writes the value by calling `to.put` once.
    fn write(&self, to: &mut dyn Writer);
}

/// A value to be read, one level deep. The reader pulls the content of a list or an object.
pub enum Token<'t> {
    /// Null.
    Null,
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// An integer beyond the range of `i64`.
    Unsigned(u64),
    /// Any other number.
    Float(f64),
    /// A string.
    Text(&'t str),
    /// A list.
    List(&'t mut dyn Items),
    /// An object.
    Object(&'t mut dyn Properties),
}

/// The items of a list that is being read.
pub trait Items {
    /// Reads the next item. Returns `false` at the end.
    ///
    /// # Errors
    /// Returns an error if the item is not a valid value of its type, or the JSON is invalid.
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault>;
}

/// The properties of an object that is being read. After each key, its value must be read or skipped.
pub trait Properties {
    /// Passes the next key to `find`. Returns `false` at the end.
    ///
    /// # Errors
    /// Returns an error if the JSON is invalid.
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault>;

    /// Reads the value of the last key.
    ///
    /// # Errors
    /// Returns an error if the value is not valid for its type, or the JSON is invalid.
    fn value(&mut self, slot: &mut dyn Wire) -> Read;

    /// Skips the value of the last key.
    ///
    /// # Errors
    /// Returns an error if the JSON is invalid.
    fn skip(&mut self) -> Read;
}

/// A value to be written, one level deep.
pub enum View<'v> {
    /// Null.
    Null,
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// An integer beyond the range of `i64`.
    Unsigned(u64),
    /// Any other number.
    Float(f64),
    /// A string.
    Text(&'v str),
    /// A list.
    List(&'v mut dyn Iterator<Item = &'v dyn Wire>),
    /// An object.
    Object(&'v mut dyn Iterator<Item = (&'v str, &'v dyn Wire)>),
}

/// The destination of a value.
pub trait Writer {
    /// Writes a value.
    fn put(&mut self, view: View<'_>);
}

impl Token<'_> {
    /// Returns the error for a value whose type is not the expected one.
    ///
    /// # Errors
    /// Always returns an error.
    #[cold]
    pub fn type_error(&self, expected: &str) -> Read {
        let actual = match self {
            Token::Null => "null",
            Token::Boolean(_) => "a boolean",
            Token::Integer(_) | Token::Unsigned(_) => "an integer",
            Token::Float(_) => "a number",
            Token::Text(_) => "a string",
            Token::List(_) => "an array",
            Token::Object(_) => "an object",
        };
        Err(Fault::new(format!("expected {expected}, found {actual}")))
    }
}
