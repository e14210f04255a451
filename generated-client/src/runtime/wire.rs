//! Reads values from JSON and writes them. The trait [`Wire`] is object-safe, so that a model is only a table. The code
//! for reading, error paths and the bridge to serde is compiled once for all models.

mod begun;
pub(super) mod collection;
pub(super) mod constant;
pub(super) mod conversion;
mod convert;
pub(super) mod deserialize;
pub(super) mod digits;
pub(super) mod fault;
pub(super) mod finding;
mod id_key;
pub(super) mod inspect;
pub(super) mod inspected;
pub(super) mod json;
pub(super) mod kept;
mod key;
pub(super) mod object;
pub(super) mod read;
mod scalar;
pub(super) mod tuple;
pub(super) mod undescribed;
pub(super) mod unknown;
mod value;
pub(super) mod watch;
pub(super) mod write;

use serde_json::Value;

use self::fault::{Fault, Read};
use self::unknown::Unknown;

/// A value that can be read from JSON, or another self-describing format, and written to it.
///
/// Reading fills an existing value, made by [`blank`](Self::blank). This makes the trait object-safe: one reader
/// handles the fields of all models.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of this API",
    label = "this type cannot be read from responses or sent in requests",
    note = "use a type of `models`, or `serde_json::Value`"
)]
pub trait Wire {
    /// Creates a value to read into. Its content is meaningless until it has been read.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads a value, and replaces what an earlier call has read, successfully or not.
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

    /// Sets the value that a lenient client reads instead of null. Returns `false` if the type has none. Only booleans,
    /// numbers and strings have one: an invented id, time or enum value would look like a real one.
    fn null_default(&mut self) -> bool {
        false
    }

    /// Sets the value that is read instead of null, or of a missing property, although null is no value of this type.
    /// Returns `false` if the type has none. Only lists and maps have one.
    fn set_empty(&mut self) -> bool {
        false
    }

    /// Returns whether a number or a boolean that this value does not accept, or does not know, may be read as text.
    fn accepts_digits(&self) -> bool {
        false
    }

    /// Returns whether this value is or contains a number whose digits a parser loses, so that its text is needed.
    fn needs_text(&self) -> bool {
        false
    }

    /// Receives the JSON text from which this value was read.
    fn keep_text(&mut self, _text: &str) {}

    /// Returns whether this value is `None`. Objects omit such a value, unless its row in `model!` is `nullable` or the
    /// caller sets it to null explicitly.
    fn is_null(&self) -> bool {
        false
    }

    /// Returns whether this is a known value of its type, and not, for example, the unknown variant of an enum.
    fn is_known(&self) -> bool {
        true
    }

    /// Returns whether the type of this value names no properties: raw JSON, or a map.
    fn is_free_form(&self) -> bool {
        false
    }

    /// Returns the part of this value that the crate does not know, to be reported. The elements of a list and the
    /// properties of an object are asked one by one.
    fn unknown(&self) -> Option<Unknown<'_>> {
        None
    }

    /// Removes the property with this key, if the document does not describe it.
    fn forget(&mut self, _key: &str) {}

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
    /// Reads the next item. Returns `false` at the end. A lenient reader drops items that cannot be read.
    ///
    /// # Errors
    /// Returns an error if the item is not a valid value of its type, or the JSON is invalid.
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault>;

    /// Reads the next item, whose position has a meaning. Returns `false` at the end. No item is dropped.
    ///
    /// # Errors
    /// Returns an error if the item is not a valid value of its type, or the JSON is invalid.
    fn next_in_place(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        self.next(slot)
    }

    /// Returns the number of items that were dropped so far.
    fn dropped(&self) -> usize {
        0
    }

    /// Returns the reader for the branches of a union, if they are not read by the usual one.
    fn branches(&self) -> Option<&dyn BranchReader> {
        None
    }
}

/// Reads a branch of a union, whose value has been parsed as a whole.
pub trait BranchReader {
    /// Reads a value. The union knows the discriminator with this key, even if the type of the branch does not.
    ///
    /// # Errors
    /// Returns an error if the value is not valid for its type.
    fn read(&self, slot: &mut dyn Wire, json: &Value, discriminator: Option<&str>) -> Read;

    /// States that the text of the whole value is needed, because parsed numbers have lost their digits.
    fn need_text(&self) {}

    /// Returns whether a value must be read by this reader, although it has been read to select the branch, without a
    /// conversion. `is_described` is set if the branch describes all properties of the value.
    fn must_read_again(&self, is_described: bool) -> bool {
        let _ = is_described;
        true
    }

    /// Returns whether the value is inside a value for which a branch is being selected. Then the first matching branch
    /// is used. Otherwise the time could grow exponentially with the depth of the value.
    fn is_nested(&self) -> bool {
        false
    }

    /// Counts properties that the selected branch of a union does not describe.
    fn count_undescribed(&self, properties: usize) {
        let _ = properties;
    }
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

    /// Reads the value of the last key, which belongs to the data and not to the type, like the key of a map.
    ///
    /// # Errors
    /// Returns an error if the value is not valid for its type, or the JSON is invalid.
    fn entry(&mut self, slot: &mut dyn Wire) -> Read {
        self.value(slot)
    }

    /// Reads the value of the last key, which the type does not know but keeps. Returns `false` if the value is skipped,
    /// because another type knows it.
    ///
    /// # Errors
    /// Returns an error if the JSON is invalid.
    fn undescribed(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        self.value(slot).map(|()| true)
    }

    /// Notes that the type does not name the last key, although it keeps the value.
    fn note_undescribed(&mut self) {}

    /// Skips the value of the last key, which the type does not know.
    ///
    /// # Errors
    /// Returns an error if the JSON is invalid.
    fn skip(&mut self) -> Read;

    /// Skips the value of the last key, which is known but not needed.
    ///
    /// # Errors
    /// Returns an error if the JSON is invalid.
    fn ignore(&mut self) -> Read {
        self.skip()
    }

    /// Returns the reader for the branches of a union, if they are not read by the usual one.
    fn branches(&self) -> Option<&dyn BranchReader> {
        None
    }

    /// States that a property with this key is missing, and that its value was read as empty.
    fn missing(&mut self, _key: &str) {}

    /// Returns whether the object is read only to select a branch of a union. Then a list that is missing is an error.
    fn is_exact(&self) -> bool {
        false
    }
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
