//! Dates and times: the value, and the text that a server has sent if another text has the same value.

mod lenient;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::str::FromStr;

use self::lenient::{parse_date, parse_time};
use super::model::serde_by_wire;
use super::param::Param;
use super::wire::fault::{Fault, Read};
use super::wire::{Token, View, Wire, Writer};

macro_rules! dated {
    ($(
        $(#[$docs:meta])*
        $name:ident: $value:ty = $blank:expr, $parse:ident, $expected:literal,
        $(#[$accessor_docs:meta])* $accessor:ident;
    )*) => {$(
        $(#[$docs])*
        #[derive(Clone)]
        pub struct $name {
            value: $value,
            /// The text from which the value was read, unless the value has the same text.
            text: Option<Box<str>>,
        }

        impl $name {
            $(#[$accessor_docs])*
            #[must_use]
            pub fn $accessor(&self) -> $value {
                self.value
            }

            fn to_text(&self) -> Cow<'_, str> {
                match &self.text {
                    Some(text) => Cow::Borrowed(text),
                    None => Cow::Owned(self.value.to_string()),
                }
            }
        }

        impl Deref for $name {
            type Target = $value;

            fn deref(&self) -> &$value {
                &self.value
            }
        }

        impl From<$value> for $name {
            fn from(value: $value) -> Self {
                Self { value, text: None }
            }
        }

        impl From<&$name> for $name {
            fn from(from: &$name) -> Self {
                from.clone()
            }
        }

        impl From<$name> for $value {
            fn from(from: $name) -> Self {
                from.value
            }
        }

        impl FromStr for $name {
            type Err = jiff::Error;

            fn from_str(text: &str) -> Result<Self, jiff::Error> {
                let value = $parse(text)?;
                Ok(Self { value, text: (!is_text_of(&value, text)).then(|| text.into()) })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match &self.text {
                    Some(text) => f.write_str(text),
                    None => fmt::Display::fmt(&self.value, f),
                }
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.value == other.value
            }
        }

        impl Eq for $name {}

        impl Hash for $name {
            fn hash<H: Hasher>(&self, to: &mut H) {
                self.value.hash(to);
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.value.cmp(&other.value)
            }
        }

        impl PartialEq<$value> for $name {
            fn eq(&self, other: &$value) -> bool {
                self.value == *other
            }
        }

        impl PartialOrd<$value> for $name {
            fn partial_cmp(&self, other: &$value) -> Option<Ordering> {
                self.value.partial_cmp(other)
            }
        }

        impl Wire for $name {
            fn blank() -> Self {
                Self { value: $blank, text: None }
            }

            fn read(&mut self, token: Token<'_>) -> Read {
                let Token::Text(text) = token else { return token.type_error($expected) };
                *self = text.parse().map_err(|_| invalid($expected, text))?;
                Ok(())
            }

            fn write(&self, to: &mut dyn Writer) {
                to.put(View::Text(&self.to_text()));
            }
        }
        serde_by_wire!($name);

        impl Param for $name {
            fn to_text(&self) -> Cow<'_, str> {
                self.to_text()
            }
        }

        impl Param for $value {
            fn to_text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )*};
}

dated! {
    /// A date and time: a [`jiff::Timestamp`], whose methods it has.
    ///
    /// A value that a server has sent keeps its text and is sent back unchanged, also if the text has another offset, no
    /// offset, no time, or more digits than a timestamp has. `Display` shows that text. A value that is made from a
    /// timestamp is sent in UTC.
    ///
    /// Two values are equal if their timestamps are equal, whatever their texts. UTC is assumed if the text has no
    /// offset, and midnight if it has no time. A time that is out of range has the minimum or the maximum of
    /// [`jiff::Timestamp`]: .NET writes `9999-12-31T23:59:59.9999999` for "never".
    DateTime: jiff::Timestamp = jiff::Timestamp::UNIX_EPOCH, parse_time, "a date and time",
    /// Returns the timestamp.
    timestamp;
    /// A date: a [`jiff::civil::Date`], whose methods it has.
    ///
    /// A value that a server has sent keeps its text and is sent back unchanged, also if the text has a time of day.
    /// `Display` shows that text. Two values are equal if their dates are equal, whatever their texts.
    Date: jiff::civil::Date = jiff::civil::Date::ZERO, parse_date, "a date",
    /// Returns the date.
    date;
}

/// Returns whether the value is displayed as this text. No string is allocated.
fn is_text_of(value: &dyn fmt::Display, text: &str) -> bool {
    let mut rest = Rest(text);
    fmt::write(&mut rest, format_args!("{value}")).is_ok() && rest.0.is_empty()
}

/// The rest of a text that is compared with written text.
struct Rest<'t>(&'t str);

impl fmt::Write for Rest<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(written).ok_or(fmt::Error)?;
        Ok(())
    }
}

fn invalid(expected: &str, text: &str) -> Fault {
    let shown: String = text.chars().take(40).collect();
    Fault::unexpected(expected, format_args!("`{shown}`"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use jiff::Timestamp;

    use super::*;

    fn trip<T: Wire + serde::Serialize>(text: &str) -> String {
        let mut value = T::blank();
        value.read(Token::Text(text)).unwrap();
        serde_json::to_value(&value).unwrap().as_str().unwrap().to_owned()
    }

    #[test]
    fn writes_the_text_that_was_read() {
        for text in [
            "2026-09-30T14:03:11Z",
            "2026-09-30t14:03:11z",
            "2026-09-30T14:03:11+02:00",
            "2026-09-30T14:03:11-00:00",
            "2026-09-30T14:03:11.500Z",
            "2026-09-30T23:59:60Z",
            "2026-09-30 14:03:11",
            "2026-09-30T14:03:11.12345678901234Z",
            "9999-12-31T23:59:59.9999999",
            "0001-01-01T00:00:00",
            "0000-01-01T00:00:00+23:59",
            "2026-09-30",
        ] {
            assert_eq!(trip::<DateTime>(text), text);
            assert_eq!(text.parse::<DateTime>().unwrap().to_string(), text);
            assert_eq!(Param::to_text(&text.parse::<DateTime>().unwrap()), text);
        }
        for text in ["2026-09-30", "2026-09-30T15:30:00Z", "2026-09-30 15:30"] {
            assert_eq!(trip::<Date>(text), text);
            assert_eq!(Param::to_text(&text.parse::<Date>().unwrap()), text);
        }
    }

    #[test]
    fn allocates_a_text_only_if_it_differs_from_that_of_the_value() {
        let text = |text: &str| text.parse::<DateTime>().unwrap().text;
        assert_eq!(text("2026-09-30T14:03:11.123Z"), None);
        assert_eq!(text("2026-09-30T14:03:11.120Z").as_deref(), Some("2026-09-30T14:03:11.120Z"));
        assert_eq!("2026-09-30".parse::<Date>().unwrap().text, None);
    }

    #[test]
    fn compares_values_and_not_texts() {
        let there: DateTime = "2026-09-30T14:03:11+02:00".parse().unwrap();
        let here: DateTime = "2026-09-30T12:03:11Z".parse().unwrap();
        assert_eq!(there, here);
        assert_eq!(HashSet::from([there.clone(), here.clone()]).len(), 1);
        assert!(there > Timestamp::UNIX_EPOCH && there == here.timestamp());
        assert_eq!(there.as_second(), here.as_second());
        assert_eq!(DateTime::from(Timestamp::from(there)).to_string(), "2026-09-30T12:03:11Z");
    }

    #[test]
    fn names_the_expected_value_in_an_error() {
        let fault = |read: Read| read.unwrap_err().to_string();
        let soon = fault(DateTime::blank().read(Token::Text("soon")));
        assert_eq!(soon, "$: expected a date and time, found `soon`");
        let number = fault(Date::blank().read(Token::Integer(1)));
        assert_eq!(number, "$: expected a date, found an integer");
    }
}
