//! Maps whose first key has been read. serde_json passes the texts of values and numbers as maps with a key of its own.

use std::sync::LazyLock;

use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess};
use serde_json::Number;

/// The name of the newtype for which serde_json gives the text of a value, and the key of the map that contains it. For
/// another name, and in other formats, the usual reader is used. A test notices if a version of serde_json changes this
/// name.
pub(super) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// The key of the map that contains the text of a number.
const NUMBER: &str = "$serde_json::private::Number";

/// Whether serde_json passes numbers as maps: if any crate in the build enables its feature `arbitrary_precision`, with
/// which numbers keep their text.
pub(super) static NUMBERS_ARE_MAPS: LazyLock<bool> =
    LazyLock::new(|| "1.50".parse::<Number>().is_ok_and(|number| number.to_string() == "1.50"));

/// Returns the number that a map is, or the map.
pub(super) fn number<'de, A: MapAccess<'de>>(map: A) -> Result<Result<Number, Begun<A>>, A::Error> {
    Ok(match Begun::new(map)?.after(NUMBER) {
        Ok(mut text) => Ok(text.next_value::<String>()?.parse().map_err(A::Error::custom)?),
        Err(map) => Err(map),
    })
}

/// The entries of a map whose first key has been read.
pub(super) struct Begun<A> {
    first: Option<String>,
    is_empty: bool,
    map: A,
}

impl<'de, A: MapAccess<'de>> Begun<A> {
    /// Reads the first key.
    pub(super) fn new(mut map: A) -> Result<Self, A::Error> {
        let first: Option<String> = map.next_key()?;
        Ok(Self { is_empty: first.is_none(), first, map })
    }

    /// Returns the deserializer of the first value if its key is `key`, or else the whole map.
    pub(super) fn after(self, key: &str) -> Result<A, Self> {
        if self.first.as_deref() == Some(key) { Ok(self.map) } else { Err(self) }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Begun<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(first.into_deserializer()).map(Some),
            None if self.is_empty => Ok(None),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::{Error, MapDeserializer};

    use super::*;

    fn read(entries: &[(&str, &str)]) -> Result<Result<Number, Vec<(String, String)>>, Error> {
        let map = MapDeserializer::<_, Error>::new(entries.iter().copied());
        Ok(match number(map)? {
            Ok(number) => Ok(number),
            Err(mut map) => Err(std::iter::from_fn(|| map.next_entry().unwrap()).collect()),
        })
    }

    #[test]
    fn tells_numbers_from_maps() {
        assert_eq!(read(&[(NUMBER, "-1e3")]), Ok(Ok(Number::from_f64(-1000.0).unwrap())));
        assert_eq!(read(&[(NUMBER, "7")]), Ok(Ok(7.into())));
        assert!(read(&[(NUMBER, "seven")]).is_err());
        let entries = [("a", "b"), (NUMBER, "1"), ("c", "d")];
        for count in 0..=entries.len() {
            let map = read(&entries[..count]).unwrap().unwrap_err();
            let expected =
                entries[..count].iter().map(|(key, value)| (key.to_string(), value.to_string()));
            assert_eq!(map, expected.collect::<Vec<_>>());
        }
    }
}
