//! Free-form JSON on the wire.

use serde_json::{Map, Number, Value};

use super::fault::{Fault, Read, Step};
use super::{Token, View, Wire, Writer};

impl Wire for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        *self = match token {
            Token::Null => Self::Null,
            Token::Boolean(value) => Self::Bool(value),
            Token::Integer(value) => value.into(),
            Token::Unsigned(value) => value.into(),
            Token::Float(value) => Number::from_f64(value)
                .map(Self::Number)
                .ok_or_else(|| Fault::new("not a finite number"))?,
            Token::Text(value) => value.into(),
            list @ Token::List(_) => {
                let mut items = Vec::<Self>::new();
                items.read(list)?;
                Self::Array(items)
            }
            Token::Object(properties) => {
                let mut map = Map::new();
                let mut key = String::new();
                while properties.key(&mut |name| key = name.to_owned())? {
                    let mut value = Self::Null;
                    if let Err(fault) = properties.entry(&mut value) {
                        return Err(fault.within(Step::Entry(key)));
                    }
                    map.insert(std::mem::take(&mut key), value);
                }
                Self::Object(map)
            }
        };
        Ok(())
    }

    fn is_free_form(&self) -> bool {
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        match self {
            Self::Null => to.put(View::Null),
            Self::Bool(value) => to.put(View::Boolean(*value)),
            Self::Number(number) => to.put(view(number)),
            Self::String(value) => to.put(View::Text(value)),
            Self::Array(items) => items.write(to),
            Self::Object(map) => {
                to.put(View::Object(
                    &mut map.iter().map(|(key, value)| (key.as_str(), value as &dyn Wire)),
                ));
            }
        }
    }
}

/// Returns a number as a value to be read.
pub(super) fn number(number: &Number) -> Token<'static> {
    let whole = number.as_i64().map(Token::Integer).or(number.as_u64().map(Token::Unsigned));
    whole.unwrap_or_else(|| Token::Float(number.as_f64().unwrap_or(f64::NAN)))
}

fn view(number: &Number) -> View<'static> {
    if let Some(value) = number.as_i64() {
        View::Integer(value)
    } else if let Some(value) = number.as_u64() {
        View::Unsigned(value)
    } else {
        number.as_f64().map_or(View::Null, View::Float)
    }
}
