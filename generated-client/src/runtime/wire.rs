//! How a value is read from JSON and written as JSON: one object-safe trait, so that a model is a table and the
//! reading, the error paths and the bridge to serde are compiled once. It knows no model and no HTTP.

pub(super) mod collection;
pub(super) mod fault;
pub(super) mod fixed;
pub(super) mod json;
pub(super) mod object;
pub(super) mod read;
mod scalar;
pub(super) mod tuple;
mod value;
pub(super) mod write;

use self::fault::{Fault, Read};

/// A value that can be read from and written to JSON, or any other self-describing format.
///
/// Reading fills a value that is already there (made by [`blank`](Self::blank)), which is what makes the trait
/// object-safe: one reader serves the fields of all models.
pub trait Wire {
    /// A value to read into. What it holds means nothing: reading overwrites it, or fails.
    fn blank() -> Self
    where
        Self: Sized;

    /// Takes the value that came.
    ///
    /// # Errors
    /// When the value is of another kind than this type can hold.
    fn read(&mut self, token: Token<'_>) -> Read;

    /// Called when an object has no member for this value.
    ///
    /// # Errors
    /// Unless the value can be left out.
    fn absent(&mut self) -> Read {
        Err(Fault::new("is missing"))
    }

    /// Whether this is the `None` of an option: left out of an object, unless its row says otherwise.
    fn is_null(&self) -> bool {
        false
    }

    /// Whether this is a value that its type knows: not the unknown one of an enum.
    fn is_known(&self) -> bool {
        true
    }

    /// Hands the value over, once.
    fn write(&self, to: &mut dyn Writer);
}

/// A value that came, one level deep: what is inside a list or an object is pulled by the one who reads it.
pub enum Token<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number beyond the range of `i64`.
    Unsigned(u64),
    /// Any other number.
    Float(f64),
    /// A string.
    Text(&'t str),
    /// A list.
    List(&'t mut dyn Items),
    /// An object.
    Object(&'t mut dyn Members),
}

/// The items of a list that is being read.
pub trait Items {
    /// Reads the next item; `false` when there is none.
    ///
    /// # Errors
    /// When the item does not fit, or the text is broken.
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault>;
}

/// The members of an object that is being read. After a key comes its value: read or skipped.
pub trait Members {
    /// Shows the next key to `find`; `false` when there is none.
    ///
    /// # Errors
    /// When the text is broken.
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault>;

    /// Reads the value of the last key.
    ///
    /// # Errors
    /// When the value does not fit, or the text is broken.
    fn value(&mut self, slot: &mut dyn Wire) -> Read;

    /// Passes over the value of the last key.
    ///
    /// # Errors
    /// When the text is broken.
    fn skip(&mut self) -> Read;
}

/// A value to be written, one level deep.
pub enum View<'v> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number beyond the range of `i64`.
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

/// Where a value is written to.
pub trait Writer {
    /// Takes the value.
    fn put(&mut self, view: View<'_>);
}

impl Token<'_> {
    /// The fault of a value that came where another kind was expected.
    ///
    /// # Errors
    /// Always: this makes the error.
    #[cold]
    pub fn instead_of(&self, expected: &str) -> Read {
        let found = match self {
            Token::Null => "null",
            Token::Boolean(_) => "a boolean",
            Token::Integer(_) | Token::Unsigned(_) => "an integer",
            Token::Float(_) => "a number",
            Token::Text(_) => "a string",
            Token::List(_) => "a list",
            Token::Object(_) => "an object",
        };
        Err(Fault::new(format!("expected {expected}, found {found}")))
    }
}
