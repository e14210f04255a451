//! Formats values as text for a path, a query or a header, before escaping.

use std::borrow::Cow;

use serde_json::Value;

/// A value that can be sent in a path, a query or a header.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent in a path, a query or a header",
    label = "expected a string, a number, a boolean, a time, or an enumeration or id of this crate",
    note = "convert the value into a string first"
)]
pub trait Param {
    /// Returns the text of the value.
    fn to_text(&self) -> Cow<'_, str>;
}

impl Param for String {
    fn to_text(&self) -> Cow<'_, str> {
        self.as_str().into()
    }
}

impl Param for &str {
    fn to_text(&self) -> Cow<'_, str> {
        (*self).into()
    }
}

/// Strings, numbers and booleans become their text. Any other value becomes JSON.
impl Param for Value {
    fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::String(text) => text.as_str().into(),
            other => other.to_string().into(),
        }
    }
}

macro_rules! param_by_display {
    ($($type:ty),*) => {$(
        impl Param for $type {
            fn to_text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )*};
}
param_by_display!(bool, i32, i64, i128, u32, u64, f64);
