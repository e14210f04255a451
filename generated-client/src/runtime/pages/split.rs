//! Splits the response of a page while it is read: the list goes to a reader of elements, facts are recorded, and the
//! envelope reads the other properties. The envelope sees an empty list.

use super::super::wire::fault::{Fault, Read, Step};
use super::super::wire::kept::KeptJson;
use super::super::wire::{Items, Properties, Token, Wire, Writer};
use super::facts::{Recorder, Role};

impl Recorder {
    /// Reads the response of a page.
    pub(super) fn read(
        &mut self,
        list: &mut dyn Wire,
        envelope: &mut dyn Wire,
        token: Token<'_>,
    ) -> Read {
        match token {
            Token::List(items) => {
                self.facts.is_array = true;
                self.read_list(list, items)?;
                let mut properties = EmptyObject(self.paging.items.first().copied());
                let wrong = |_| Fault::new("expected an object, found an array");
                envelope.read(Token::Object(&mut properties)).map_err(wrong)
            }
            Token::Object(inner) => {
                let (key, role) = (String::new(), Role::Other);
                let mut split = Split { inner, recorder: self, list, key, role };
                envelope.read(Token::Object(&mut split))?;
                self.check()
            }
            other => other.type_error("an array, or an object with an array"),
        }
    }
}

/// The properties of a response, of which the envelope sees the list as empty.
struct Split<'s> {
    inner: &'s mut dyn Properties,
    recorder: &'s mut Recorder,
    list: &'s mut dyn Wire,
    /// The last key, if it is a key of the list, the total count or the cursor.
    key: String,
    role: Role,
}

impl Split<'_> {
    /// Reads the value of the last key. Returns it, unless it is a list or unknown.
    fn record(&mut self) -> Result<Option<KeptJson>, Fault> {
        let recorder = &mut *self.recorder;
        let mut value = KeptJson::blank();
        match self.role {
            Role::List(priority) => {
                self.inner.value(&mut ListSlot(Some((recorder, priority, &mut *self.list))))?;
                return Ok(None);
            }
            Role::OtherList | Role::Other => {
                self.inner.ignore()?;
                return Ok(None);
            }
            Role::Total(priority) => {
                self.inner.value(&mut value)?;
                recorder.record_total(priority, value.as_value())?;
            }
            Role::Cursor(priority) => {
                self.inner.value(&mut value)?;
                recorder.record_cursor(priority, &value)?;
            }
        }
        Ok(Some(value))
    }
}

impl Properties for Split<'_> {
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault> {
        let (recorder, role, own) = (&*self.recorder, &mut self.role, &mut self.key);
        self.inner.key(&mut |key| {
            *role = recorder.role(key);
            if !matches!(role, Role::Other) {
                key.clone_into(own);
            }
            find(key);
        })
    }

    fn value(&mut self, slot: &mut dyn Wire) -> Read {
        match self.role {
            Role::Other => self.inner.value(slot),
            Role::List(_) | Role::OtherList | Role::Total(_) | Role::Cursor(_) => {
                match self.record()? {
                    Some(value) => value.read_into(slot),
                    None => slot.read(Token::List(&mut EmptyList)),
                }
            }
        }
    }

    fn skip(&mut self) -> Read {
        match self.role {
            Role::Other => self.inner.skip(),
            Role::List(_) | Role::OtherList | Role::Total(_) | Role::Cursor(_) => {
                let record = self.record().map(drop);
                record.map_err(|fault| fault.within(Step::Key(self.key.clone())))
            }
        }
    }

    fn undescribed(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        match self.role {
            Role::Other => self.inner.undescribed(slot),
            Role::List(_) | Role::OtherList | Role::Total(_) | Role::Cursor(_) => {
                self.skip().map(|()| false)
            }
        }
    }

    fn missing(&mut self, key: &str) {
        self.inner.missing(key);
    }

    /// The envelope of an array ignores all properties. Those that no fact names are unknown nevertheless.
    fn ignore(&mut self) -> Read {
        self.skip()
    }
}

/// The list of a response, with the priority of its key.
struct ListSlot<'s>(Option<(&'s mut Recorder, usize, &'s mut dyn Wire)>);

impl Wire for ListSlot<'_> {
    fn blank() -> Self {
        Self(None)
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        match (&mut self.0, token) {
            (Some((recorder, _, _)), Token::Null) => recorder.is_null = true,
            (Some((recorder, priority, list)), Token::List(items)) => {
                recorder.found_list(*priority);
                return recorder.read_list(*list, items);
            }
            (_, token) => return token.type_error("an array"),
        }
        Ok(())
    }

    fn write(&self, to: &mut dyn Writer) {
        ().write(to);
    }
}

/// A list without elements.
struct EmptyList;

impl Items for EmptyList {
    fn next(&mut self, _: &mut dyn Wire) -> Result<bool, Fault> {
        Ok(false)
    }
}

/// An object with nothing but an empty list under this key.
struct EmptyObject(Option<&'static str>);

impl Properties for EmptyObject {
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault> {
        let key = self.0.take();
        Ok(key.map(find).is_some())
    }

    fn value(&mut self, slot: &mut dyn Wire) -> Read {
        slot.read(Token::List(&mut EmptyList))
    }

    fn skip(&mut self) -> Read {
        Ok(())
    }
}
