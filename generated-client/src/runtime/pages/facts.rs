//! Records facts about a page while it is read: the number of elements, the total count and the cursor.

use serde_json::Value;

use super::super::fingerprint::Fingerprint;
use super::super::id::read_number;
use super::super::paging::{InputLocation, Paging, Selector};
use super::super::wire::fault::{Fault, Read};
use super::super::wire::kept::KeptJson;
use super::super::wire::read::read_value;
use super::super::wire::{Items, Token, Wire, Writer};
use super::hashed::HashedList;

/// Facts about a page, apart from its elements.
#[derive(Clone, Debug)]
pub(in crate::runtime) struct PageFacts {
    /// The number of elements in the response, including wrong and dropped ones.
    pub(super) count: usize,
    /// The number of elements on all pages, if the response has it.
    pub(in crate::runtime) total: Option<u64>,
    /// The cursor of the next page.
    pub(super) cursor: Option<Value>,
    /// Whether the response is an array and not an object.
    pub(super) is_array: bool,
    /// The key of the list.
    pub(super) key: Option<&'static str>,
    pub(super) fingerprint: Fingerprint,
}

/// Records the facts about a page while it is read.
#[derive(Clone, Debug)]
pub(super) struct Recorder {
    pub(super) paging: Paging,
    pub(super) facts: PageFacts,
    /// The priorities of the keys under which the list, the total count and the cursor were found. The first key of the
    /// operation whose value is not null is used.
    list: usize,
    total: usize,
    cursor: usize,
    /// Whether a key of the list is present with null.
    pub(super) is_null: bool,
    /// Whether an element of the list could not be read.
    pub(super) has_wrong_element: bool,
}

/// The meaning of a property. The number is the priority of its key.
#[derive(Clone, Copy)]
pub(super) enum Role {
    List(usize),
    /// A list that is not used, because one under an earlier key is present.
    OtherList,
    Total(usize),
    Cursor(usize),
    Other,
}

impl Recorder {
    pub(super) fn new(paging: Paging) -> Self {
        let facts = PageFacts {
            count: 0,
            total: None,
            cursor: None,
            is_array: false,
            key: None,
            fingerprint: Fingerprint::new(),
        };
        let unknown = usize::MAX;
        Self {
            paging,
            facts,
            list: unknown,
            total: unknown,
            cursor: unknown,
            is_null: false,
            has_wrong_element: false,
        }
    }

    /// Checks that the object has a list.
    pub(super) fn check(&self) -> Read {
        // .NET serializes an uninitialized list as null.
        match (self.facts.key, self.paging.items) {
            (Some(_), _) => Ok(()),
            (None, _) if self.is_null => Ok(()),
            (None, []) => Err(Fault::new("expected an array, found an object")),
            (None, keys) => {
                Err(Fault::new(format!("expected an array under `{}`", keys.join("` or `"))))
            }
        }
    }

    /// States that the list was found under a key.
    pub(super) fn found_list(&mut self, priority: usize) {
        self.list = priority;
        self.facts.key = self.paging.items.get(priority).copied();
    }

    /// Reads the list.
    pub(super) fn read_list(&mut self, list: &mut dyn Wire, items: &mut dyn Items) -> Read {
        self.facts.fingerprint = Fingerprint::new();
        let mut hashed = HashedList::new(items, &mut self.facts.fingerprint);
        let read = list.read(Token::List(&mut hashed));
        self.facts.count = hashed.count();
        self.has_wrong_element |= read.is_err();
        read
    }

    /// Returns the meaning of a property.
    pub(super) fn role(&self, key: &str) -> Role {
        let cursors = match self.paging.selector {
            Selector::Cursor { next, .. } => next,
            Selector::None | Selector::Index { .. } | Selector::Offset { .. } => &[],
        };
        let priority = |keys: &[&str]| keys.iter().position(|known| *known == key);
        if let Some(priority) = priority(self.paging.items) {
            return if priority < self.list { Role::List(priority) } else { Role::OtherList };
        }
        match (priority(self.paging.totals), priority(cursors)) {
            (Some(priority), _) if priority < self.total => Role::Total(priority),
            (_, Some(priority)) if priority < self.cursor => Role::Cursor(priority),
            (_, _) => Role::Other,
        }
    }

    /// Records the total count.
    pub(super) fn record_total(&mut self, priority: usize, value: &Value) -> Read {
        if !value.is_null() {
            let mut total = Count(0);
            read_value(&mut total, value)?;
            (self.facts.total, self.total) = (u64::try_from(total.0).ok(), priority);
        }
        Ok(())
    }

    /// Records the cursor of the next page.
    pub(super) fn record_cursor(&mut self, priority: usize, json: &KeptJson) -> Read {
        match json.as_value() {
            Value::Null => {}
            value @ (Value::String(_) | Value::Number(_)) => {
                let is_end = value.as_str() == Some("");
                let cursor = if is_end { None } else { Some(self.cursor_value(json)) };
                (self.facts.cursor, self.cursor) = (cursor, priority);
            }
            Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                return Err(Fault::new("expected a string"));
            }
        }
        Ok(())
    }

    /// Returns a cursor as it is sent: a query and a header take the digits of a number as they came. In a body, a number
    /// stays a number.
    fn cursor_value(&self, json: &KeptJson) -> Value {
        let is_in_body = match self.paging.selector {
            Selector::Cursor { input, .. } => input.location == InputLocation::Field,
            Selector::None | Selector::Index { .. } | Selector::Offset { .. } => false,
        };
        match json.as_value() {
            Value::Number(number) if number.is_f64() && !is_in_body => json.text().into(),
            value => value.clone(),
        }
    }
}

/// A count, which some servers send as a string.
struct Count(i64);

impl Wire for Count {
    fn blank() -> Self {
        Self(0)
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        read_number(token, &mut self.0)
    }

    fn write(&self, to: &mut dyn Writer) {
        self.0.write(to);
    }
}
