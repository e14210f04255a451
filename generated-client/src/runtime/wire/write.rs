//! The bridge from [`View`]s to serde's serializers. It is generic over the format only.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::constant::{Constant, Literal};
use super::{View, Wire, Writer};

/// Writes a value to any format. Generated types implement `Serialize` with this function.
///
/// # Errors
/// Returns an error if the format reports one, or if a number is not finite, which JSON cannot represent.
pub fn serialize<S: Serializer>(value: &dyn Wire, to: S) -> Result<S::Ok, S::Error> {
    let mut sink = Sink::Open(to);
    value.write(&mut sink);
    match sink {
        Sink::Done(outcome) => outcome,
        Sink::Open(_) | Sink::Taken => Err(S::Error::custom("the value wrote nothing")),
    }
}

/// Writes an object and adds its discriminator if it is missing.
pub fn write_tagged(
    key: Option<&'static str>,
    tag: impl Literal,
    value: &dyn Wire,
    to: &mut dyn Writer,
) {
    match key {
        Some(key) => value.write(&mut TagWriter { key, tag: &Constant::new(tag), to }),
        None => value.write(to),
    }
}

pub(super) struct AsSerialize<'v>(pub(super) &'v dyn Wire);

impl Serialize for AsSerialize<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, to)
    }
}

enum Sink<S: Serializer> {
    Open(S),
    Taken,
    Done(Result<S::Ok, S::Error>),
}

impl<S: Serializer> Writer for Sink<S> {
    fn put(&mut self, view: View<'_>) {
        if let Self::Open(to) = std::mem::replace(self, Self::Taken) {
            *self = Self::Done(put(to, view));
        }
    }
}

fn put<S: Serializer>(to: S, view: View<'_>) -> Result<S::Ok, S::Error> {
    match view {
        View::Null => to.serialize_unit(),
        View::Boolean(value) => to.serialize_bool(value),
        View::Integer(value) => to.serialize_i64(value),
        View::Unsigned(value) => to.serialize_u64(value),
        View::Float(value) if !value.is_finite() => {
            Err(S::Error::custom(format_args!("{value} is not a JSON number")))
        }
        View::Float(value) => to.serialize_f64(value),
        View::Text(value) => to.serialize_str(value),
        View::List(items) => {
            let mut list = to.serialize_seq(None)?;
            for item in items {
                list.serialize_element(&AsSerialize(item))?;
            }
            list.end()
        }
        View::Object(properties) => {
            let mut object = to.serialize_map(None)?;
            for (key, value) in properties {
                object.serialize_entry(key, &AsSerialize(value))?;
            }
            object.end()
        }
    }
}

/// Forwards a value. If an object lacks the discriminator, the discriminator becomes its first property.
struct TagWriter<'w> {
    key: &'static str,
    tag: &'w dyn Wire,
    to: &'w mut dyn Writer,
}

impl Writer for TagWriter<'_> {
    fn put(&mut self, view: View<'_>) {
        let View::Object(properties) = view else { return self.to.put(view) };
        let properties: Vec<(&str, &dyn Wire)> = properties.collect();
        let missing = properties.iter().all(|(key, _)| *key != self.key);
        let tag = missing.then_some((self.key, self.tag));
        self.to.put(View::Object(&mut tag.into_iter().chain(properties)));
    }
}
