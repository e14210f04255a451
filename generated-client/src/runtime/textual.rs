//! Strings with a format. They are kept unchanged and parsed on demand, so that an invalid string does not make a
//! response unreadable.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::model::serde_by_wire;
use super::param::Param;
use super::wire::fault::Read;
use super::wire::{Token, Wire, Writer};

macro_rules! textual {
    ($($(#[$docs:meta])* $name:ident: $type:ty, $read:expr, $show:expr;)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Returns the string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Parses the string. Returns `None` if it does not match the format.
            #[must_use]
            pub fn get(&self) -> Option<$type> {
                let read: fn(&str) -> Option<$type> = $read;
                read(&self.0)
            }
        }

        impl From<$type> for $name {
            fn from(value: $type) -> Self {
                let show: fn($type) -> String = $show;
                Self(show(value))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Wire for $name {
            fn blank() -> Self {
                Self::default()
            }

            fn read(&mut self, token: Token<'_>) -> Read {
                self.0.read(token)
            }

            fn is_known(&self) -> bool {
                self.get().is_some()
            }

            fn write(&self, to: &mut dyn Writer) {
                self.0.write(to);
            }
        }
        serde_by_wire!($name);

        impl Param for $name {
            fn to_text(&self) -> std::borrow::Cow<'_, str> {
                self.as_str().into()
            }
        }
    )*};
}

textual! {
    /// A duration, such as `PT1H30M`.
    Duration: jiff::Span, |text| text.parse().ok(), |span| span.to_string();
    /// An IPv4 address, such as `192.0.2.1`.
    Ipv4: Ipv4Addr, |text| text.parse().ok(), |address| address.to_string();
    /// An IPv6 address, such as `2001:db8::1`.
    Ipv6: Ipv6Addr, |text| text.parse().ok(), |address| address.to_string();
    /// A time of day, such as `13:45:00`. The string keeps an offset, which `get` ignores.
    Time: jiff::civil::Time, read_time, |time| time.to_string();
    /// A UUID, such as `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`. The number that `get` returns can be passed to
    /// `uuid::Uuid::from_u128`.
    Uuid: u128, read_uuid, show_uuid;
}

/// Parses a time of day. An offset is ignored, because a time of day has none.
fn read_time(text: &str) -> Option<jiff::civil::Time> {
    let end = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

/// Parses a UUID with or without hyphens, in braces, or after `urn:uuid:`.
fn read_uuid(text: &str) -> Option<u128> {
    let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
    let digits = text.trim_matches(['{', '}']).replace('-', "");
    let all = digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    if all { u128::from_str_radix(&digits, 16).ok() } else { None }
}

fn show_uuid(uuid: u128) -> String {
    let mut text = format!("{uuid:032x}");
    for at in [20, 16, 12, 8] {
        text.insert(at, '-');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_formatted_strings_on_demand() {
        let text = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
        let uuid = Uuid::from(text);
        assert_eq!(Uuid::from(uuid.get().unwrap()).as_str(), text);
        assert_eq!(Uuid::from("{F81D4FAE7DEC11D0A76500A0C91E6BF6}").get(), uuid.get());
        for odd in ["", "42", "+81d4fae-7dec-11d0-a765-00a0c91e6bf6", "ä"] {
            assert_eq!(Uuid::from(odd).get(), None, "{odd}");
        }
        assert_eq!(Time::from("13:45:00Z").get().unwrap().to_string(), "13:45:00");
        assert_eq!(Time::from("13:45:00.5+02:00").get().unwrap().to_string(), "13:45:00.5");
        assert_eq!(Ipv4::from("192.0.2.1").get(), Some([192, 0, 2, 1].into()));
        assert_eq!(Ipv6::from("no address").get(), None);
        assert_eq!(Duration::from("PT1H30M").get().unwrap().get_hours(), 1);
        assert_eq!(Duration::from("1.02:03:04").get().map(|span| span.to_string()), None);
    }
}
