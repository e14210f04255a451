//! Reads JSON text, keeps the digits of the numbers that are read as strings, and records the differences between the JSON
//! and the types that read it. Few texts need this, so it may be slower than the usual reader, which reads them before.
//!
//! A lenient inspection drops the elements of lists that cannot be read, and reads null as the default of a boolean, a
//! number or a string, unless the key is that of an id.

use std::cell::RefCell;

use serde_json::Value;
use serde_json::value::RawValue;

use super::convert::{Digits, read_scalar};
use super::digits::{Pairs, parse, scalar};
use super::fault::{Fault, Read, push_step};
use super::finding::{Detail, Finding, JsonType};
use super::id_key::is_id_key;
use super::unknown::Unknown;
use super::{BranchReader, Items, Properties, Token, Wire};

/// The step to any element of a list or entry of a map.
const ANY: &str = "*";

/// Reads a value, whose JSON pointer in the body is `prefix`. The findings are in the order of the JSON.
pub(super) fn inspect(
    slot: &mut dyn Wire,
    prefix: &str,
    text: &[u8],
    is_lenient: bool,
) -> Result<Vec<Finding>, Fault> {
    let text = parse(serde_json::from_slice(text))?;
    let inspection = Inspection { prefix, is_lenient, findings: RefCell::default() };
    Place { parent: None, step: "", text, inspection: &inspection }.read_value(slot, None)?;
    Ok(inspection.findings.into_inner())
}

/// Reads a value and keeps the digits of the numbers that are read as strings.
pub(super) fn read_keeping_digits(slot: &mut dyn Wire, text: &[u8]) -> Read {
    inspect(slot, "", text, false).map(drop)
}

struct Inspection<'i> {
    /// The JSON pointer of the value that is inspected.
    prefix: &'i str,
    is_lenient: bool,
    findings: RefCell<Vec<Finding>>,
}

impl Inspection<'_> {
    fn len(&self) -> usize {
        self.findings.borrow().len()
    }

    /// Removes the findings after the first `len`, because the value that they are about is not used.
    fn truncate(&self, len: usize) {
        self.findings.borrow_mut().truncate(len);
    }
}

/// A value, and its place in the JSON.
#[derive(Clone, Copy)]
struct Place<'p> {
    /// The place of the list or the object, or `None` at the root.
    parent: Option<&'p Place<'p>>,
    /// The key in it, or [`ANY`].
    step: &'p str,
    /// The text of the value.
    text: &'p RawValue,
    inspection: &'p Inspection<'p>,
}

impl Place<'_> {
    fn child<'c>(&'c self, step: &'c str, text: &'c RawValue) -> Place<'c> {
        Place { parent: Some(self), step, text, inspection: self.inspection }
    }

    fn pointer(&self) -> String {
        let Some(parent) = self.parent else { return self.inspection.prefix.to_owned() };
        let mut pointer = parent.pointer();
        push_step(&mut pointer, self.step);
        pointer
    }

    /// Returns whether the value is that of a property with the key of an id, or an element of its list or map.
    fn is_of_id(&self) -> bool {
        match self.parent {
            Some(parent) if self.step == ANY => parent.is_of_id(),
            Some(_) => is_id_key(self.step),
            None => {
                let is_index = |step: &str| step.bytes().all(|byte| byte.is_ascii_digit());
                let mut steps = self.inspection.prefix.rsplit('/');
                steps.find(|step| *step != ANY && !is_index(step)).is_some_and(is_id_key)
            }
        }
    }

    /// Sets a lenient reader's value for null, and returns whether there is one. An invented id would look like a real one.
    fn null_default(&self, slot: &mut dyn Wire) -> bool {
        self.json_type() == Some(JsonType::Null) && !self.is_of_id() && slot.null_default()
    }

    /// Returns the type of the value, of which only the first bytes are read unless it is a number.
    fn json_type(&self) -> Option<JsonType> {
        let text = self.text.get();
        match text.as_bytes().first() {
            Some(b'{') => Some(JsonType::Object),
            Some(b'[') => Some(JsonType::Array),
            Some(b'"') => Some(JsonType::String),
            _ => scalar(text, |token| Ok(JsonType::of(&token))).ok(),
        }
    }

    fn report(&self, detail: Detail) {
        self.report_as(self.json_type(), detail);
    }

    fn report_as(&self, json_type: Option<JsonType>, detail: Detail) {
        let finding = Finding { pointer: self.pointer(), json_type, detail };
        self.inspection.findings.borrow_mut().push(finding);
    }

    /// Reports how a value that was read differs from its type.
    fn report_difference(&self, slot: &dyn Wire) {
        let json_type = self.json_type();
        let is_scalar = !matches!(json_type, Some(JsonType::Array | JsonType::Object));
        match slot.unknown() {
            // An array or an object instead of a constant may contain anything.
            Some(Unknown::Value) if !is_scalar => self.report(Detail::UnknownValue(None)),
            Some(Unknown::Value) => {
                self.report(Detail::UnknownValue(serde_json::from_str(self.text.get()).ok()));
            }
            Some(Unknown::Variant(tag)) => {
                self.report(Detail::UnknownVariant(tag.map(str::to_owned)));
            }
            None if is_scalar => {
                let conversion = json_type.zip(JsonType::written(slot));
                if let Some((_, to)) = conversion.filter(|(from, to)| from.is_converted(*to)) {
                    let is_null = json_type == Some(JsonType::Null);
                    self.report(if is_null { Detail::NullAsEmpty } else { Detail::Converted(to) });
                }
            }
            None => {}
        }
    }

    /// Reads the value. Records nothing of a value that cannot be read.
    fn read_value(&self, slot: &mut dyn Wire, discriminator: Option<&str>) -> Read {
        let before = self.inspection.len();
        match self.read_token(slot, discriminator) {
            Ok(()) => {
                slot.keep_text(self.text.get());
                self.report_difference(slot);
            }
            Err(_) if self.inspection.is_lenient && self.null_default(slot) => {
                self.report(Detail::NullAsDefault);
            }
            Err(fault) => {
                self.inspection.truncate(before);
                let has_default = self.null_default(slot);
                return Err(if has_default { fault.of_null_with_default() } else { fault });
            }
        }
        Ok(())
    }

    fn read_token(&self, slot: &mut dyn Wire, discriminator: Option<&str>) -> Read {
        let text = self.text.get();
        match text.as_bytes().first() {
            Some(b'{') => {
                let Pairs(pairs) = parse(serde_json::from_str(text))?;
                let last = (String::new(), self.text);
                let pairs = pairs.into_iter();
                slot.read(Token::Object(&mut Entries { pairs, last, discriminator, place: *self }))
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = parse(serde_json::from_str(text))?;
                let items = items.into_iter();
                slot.read(Token::List(&mut Elements { items, dropped: 0, place: *self }))
            }
            _ => scalar(text, |token| read_scalar(slot, token, Digits::Kept(text))),
        }
    }
}

/// Reads the branch of a union from the text of its value.
impl BranchReader for Place<'_> {
    fn read(&self, slot: &mut dyn Wire, _: &Value, discriminator: Option<&str>) -> Read {
        self.read_value(slot, discriminator)
    }
}

/// The elements of an array.
struct Elements<'j> {
    items: std::vec::IntoIter<&'j RawValue>,
    dropped: usize,
    place: Place<'j>,
}

impl Items for Elements<'_> {
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        for item in self.items.by_ref() {
            let place = self.place.child(ANY, item);
            match place.read_value(slot, None) {
                Ok(()) => return Ok(true),
                Err(fault) if !self.place.inspection.is_lenient => return Err(fault),
                Err(fault) => place.report(Detail::DroppedElement(fault.reason())),
            }
            self.dropped += 1;
        }
        Ok(false)
    }

    fn next_in_place(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        match self.items.next() {
            Some(item) => self.place.child(ANY, item).read_value(slot, None).map(|()| true),
            None => Ok(false),
        }
    }

    fn dropped(&self) -> usize {
        self.dropped
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(&self.place)
    }
}

/// The properties of an object.
struct Entries<'j> {
    pairs: std::vec::IntoIter<(String, &'j RawValue)>,
    /// The last key and its value.
    last: (String, &'j RawValue),
    discriminator: Option<&'j str>,
    place: Place<'j>,
}

impl Properties for Entries<'_> {
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault> {
        let Some(pair) = self.pairs.next() else { return Ok(false) };
        self.last = pair;
        find(&self.last.0);
        Ok(true)
    }

    fn value(&mut self, slot: &mut dyn Wire) -> Read {
        let (key, value) = &self.last;
        self.place.child(key, value).read_value(slot, None)
    }

    fn entry(&mut self, slot: &mut dyn Wire) -> Read {
        self.place.child(ANY, self.last.1).read_value(slot, None)
    }

    fn skip(&mut self) -> Read {
        let (key, value) = &self.last;
        if self.discriminator != Some(key) {
            self.place.child(key, value).report(Detail::UnknownProperty);
        }
        Ok(())
    }

    fn undescribed(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        self.skip()?;
        self.value(slot).map(|()| true)
    }

    fn ignore(&mut self) -> Read {
        Ok(())
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(&self.place)
    }

    fn missing(&mut self, key: &str) {
        let place = self.place.child(key, self.place.text);
        place.report_as(None, Detail::MissingAsEmpty);
    }
}
