//! Reads parsed JSON, and records the differences between it and the types that read it. A lenient inspection drops the
//! elements of lists that cannot be read, and reads null as the default of a boolean, a number or a string, unless the
//! key is that of an id.

use std::cell::{Cell, RefCell};

use serde_json::{Map, Value};

use super::convert::{Digits, read_scalar};
use super::fault::{Fault, Read, push_step};
use super::finding::{Detail, Finding, JsonType};
use super::id_key::is_id_key;
use super::value::number;
use super::{BranchReader, Items, Properties, Token, Unknown, Wire};

/// The step to any element of a list or entry of a map.
const ANY: &str = "*";

/// Reads a value, whose JSON pointer in the body is `prefix`. The findings are in the order of the JSON.
pub(super) fn inspect(
    slot: &mut dyn Wire,
    prefix: &str,
    json: &Value,
    is_lenient: bool,
) -> (Read, Vec<Finding>) {
    let inspection = Inspection { prefix, is_lenient, findings: RefCell::default() };
    let read = Place { parent: None, step: "", inspection: &inspection }.read(slot, json, None);
    (read, inspection.findings.into_inner())
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

/// The place of a value in the JSON.
#[derive(Clone, Copy)]
struct Place<'p> {
    /// The place of the list or the object, or `None` at the root.
    parent: Option<&'p Place<'p>>,
    /// The key in it, or [`ANY`].
    step: &'p str,
    inspection: &'p Inspection<'p>,
}

impl Place<'_> {
    fn child<'c>(&'c self, step: &'c str) -> Place<'c> {
        Place { parent: Some(self), step, inspection: self.inspection }
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
    fn null_default(&self, slot: &mut dyn Wire, json: &Value) -> bool {
        json.is_null() && !self.is_of_id() && slot.null_default()
    }

    fn report(&self, json: &Value, detail: Detail) {
        let finding = Finding { pointer: self.pointer(), json_type: JsonType::of(json), detail };
        self.inspection.findings.borrow_mut().push(finding);
    }

    fn report_unknown(&self, json: &Value, unknown: Unknown<'_>) {
        let detail = match unknown {
            // An array or an object instead of a constant may contain anything.
            Unknown::Value if json.is_array() || json.is_object() => Detail::UnknownValue(None),
            Unknown::Value => Detail::UnknownValue(Some(json.clone())),
            Unknown::Variant(tag) => Detail::UnknownVariant(tag.map(str::to_owned)),
        };
        self.report(json, detail);
    }
}

impl BranchReader for Place<'_> {
    /// Records nothing of a value that cannot be read.
    fn read(&self, slot: &mut dyn Wire, json: &Value, discriminator: Option<&str>) -> Read {
        let before = self.inspection.len();
        let is_lossy = Cell::new(false);
        let digits = Digits::Lost(&is_lossy);
        let read = match json {
            Value::Null => read_scalar(slot, Token::Null, digits),
            Value::Bool(value) => read_scalar(slot, Token::Boolean(*value), digits),
            Value::Number(value) => read_scalar(slot, number(value), digits),
            Value::String(text) => read_scalar(slot, Token::Text(text), digits),
            Value::Array(items) => slot.read(Token::List(&mut Elements {
                items: items.iter(),
                dropped: 0,
                place: *self,
            })),
            Value::Object(map) => slot.read(Token::Object(&mut Entries {
                entries: map.iter(),
                last: ("", json),
                discriminator,
                place: *self,
            })),
        };
        match read {
            Ok(()) => slot.unknown().into_iter().for_each(|what| self.report_unknown(json, what)),
            Err(_) if self.inspection.is_lenient && self.null_default(slot, json) => {
                self.report(json, Detail::NullAsDefault);
            }
            Err(fault) => {
                self.inspection.truncate(before);
                let has_default = self.null_default(slot, json);
                return Err(if has_default { fault.of_null_with_default() } else { fault });
            }
        }
        Ok(())
    }
}

/// The elements of an array.
struct Elements<'j> {
    items: std::slice::Iter<'j, Value>,
    dropped: usize,
    place: Place<'j>,
}

impl Items for Elements<'_> {
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        for item in self.items.by_ref() {
            let place = self.place.child(ANY);
            match place.read(slot, item, None) {
                Ok(()) => return Ok(true),
                Err(fault) if !self.place.inspection.is_lenient => return Err(fault),
                Err(fault) => place.report(item, Detail::DroppedElement(fault.reason())),
            }
            self.dropped += 1;
        }
        Ok(false)
    }

    fn next_in_place(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        match self.items.next() {
            Some(item) => self.place.child(ANY).read(slot, item, None).map(|()| true),
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
    entries: <&'j Map<String, Value> as IntoIterator>::IntoIter,
    /// The last key and its value.
    last: (&'j str, &'j Value),
    discriminator: Option<&'j str>,
    place: Place<'j>,
}

impl Properties for Entries<'_> {
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault> {
        let Some((key, value)) = self.entries.next() else { return Ok(false) };
        self.last = (key, value);
        find(key);
        Ok(true)
    }

    fn value(&mut self, slot: &mut dyn Wire) -> Read {
        let (key, value) = self.last;
        self.place.child(key).read(slot, value, None)
    }

    fn entry(&mut self, slot: &mut dyn Wire) -> Read {
        self.place.child(ANY).read(slot, self.last.1, None)
    }

    fn skip(&mut self) -> Read {
        let (key, value) = self.last;
        if self.discriminator != Some(key) {
            self.place.child(key).report(value, Detail::UnknownProperty);
        }
        Ok(())
    }

    fn ignore(&mut self) -> Read {
        Ok(())
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(&self.place)
    }
}
