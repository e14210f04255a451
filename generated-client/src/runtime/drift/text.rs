//! The names of kinds and JSON types, and the status, as JSON.

use std::fmt;

use http::StatusCode;

use super::super::model::serde_by_wire;
use super::super::wire::fault::{Fault, Read};
use super::super::wire::finding::JsonType;
use super::super::wire::{Token, View, Wire, Writer};
use super::DriftKind;

macro_rules! named {
    ($($name:ident: $blank:ident, $expected:literal;)*) => {$(
        impl Wire for $name {
            fn blank() -> Self {
                Self::$blank
            }

            fn read(&mut self, token: Token<'_>) -> Read {
                let Token::Text(text) = token else { return token.type_error($expected) };
                let known = Self::ALL.into_iter().find(|known| known.as_str() == text);
                *self = known.ok_or_else(|| Fault::unexpected($expected, text))?;
                Ok(())
            }

            fn write(&self, to: &mut dyn Writer) {
                to.put(View::Text(self.as_str()));
            }
        }
        serde_by_wire!($name);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    )*};
}
named! {
    DriftKind: UnknownProperty, "a kind of drift";
    JsonType: Null, "a JSON type";
}

impl Wire for StatusCode {
    fn blank() -> Self {
        Self::OK
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let mut number = 0_i32;
        number.read(token)?;
        let status = u16::try_from(number).ok().and_then(|number| Self::from_u16(number).ok());
        *self = status.ok_or_else(|| Fault::unexpected("an HTTP status", number))?;
        Ok(())
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Integer(self.as_u16().into()));
    }
}
