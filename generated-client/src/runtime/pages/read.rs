//! Reads a page from the body of a response: its elements, its envelope, and facts about it.

use std::sync::Arc;

use super::super::error::Error;
use super::super::head::Head;
use super::super::paging::Paging;
use super::super::reply::Reply;
use super::super::request::Prepared;
use super::super::wire::fault::{Fault, Read, Step, push_step};
use super::super::wire::json::Malformed;
use super::super::wire::kept::KeptJson;
use super::super::wire::{Token, Wire, Writer};
use super::facts::{PageFacts, Recorder};

/// An element of a list.
#[derive(Debug)]
pub(in crate::runtime) struct Element<T> {
    /// The index in the response, which also counts dropped elements.
    pub(super) index: usize,
    pub(super) value: Result<T, Fault>,
}

/// A page that was read.
#[derive(Debug)]
pub(in crate::runtime) struct ReadPage<T, R> {
    pub(in crate::runtime) elements: Vec<Element<T>>,
    pub(in crate::runtime) envelope: R,
    pub(in crate::runtime) facts: PageFacts,
}

/// How wrong elements are handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::runtime) enum WrongElements {
    /// A wrong element is an error of the page.
    Rejected,
    /// A wrong element is an error of its own.
    Kept,
}

/// Reads pages. Streams keep it as a pointer, so that their users need not know [`Wire`].
pub(super) type ReadFunction<T, R> = fn(&Reply, WrongElements) -> Result<ReadPage<T, R>, Malformed>;

/// Reads a page. The elements are read one by one only if one of them is wrong.
pub(in crate::runtime) fn read<T: Wire, R: Wire>(
    reply: &Reply,
    wrong: WrongElements,
) -> Result<ReadPage<T, R>, Malformed> {
    let paging = *reply.head().operation.paging.unwrap_or(&Paging::DEFAULT);
    let mut slot = Slot::<T, R>::new(paging);
    let result = reply.head().decode_into(&mut slot, reply.body());
    if result.is_err() && slot.recorder.has_wrong_element && wrong == WrongElements::Kept {
        return read_one_by_one(reply.head(), paging, reply.body());
    }
    result.map(|()| slot.into_page())
}

/// Reads a page whose elements are JSON of any type at first, and then each of them.
fn read_one_by_one<T: Wire, R: Wire>(
    head: &Head,
    paging: Paging,
    body: &[u8],
) -> Result<ReadPage<T, R>, Malformed> {
    let mut slot = Slot::<KeptJson, R>::new(paging);
    head.decode_into(&mut slot, body)?;
    let ReadPage { elements, envelope, facts } = slot.into_page();
    let mut pointer = String::new();
    facts.key.into_iter().chain(["*"]).for_each(|step| push_step(&mut pointer, step));
    let elements = elements.into_iter().map(|Element { index, value }| {
        let value = value.and_then(|json| read_element(head, &pointer, &json));
        Element { index, value }
    });
    Ok(ReadPage { elements: elements.collect(), envelope, facts })
}

/// Reads an element by the policy of the client, which is told how the element differs from its type.
fn read_element<T: Wire>(head: &Head, pointer: &str, json: &KeptJson) -> Result<T, Fault> {
    let mut value = T::blank();
    let text = json.text();
    match head.decode_part_into(&mut value, pointer, text.as_bytes()) {
        Ok(()) => Ok(value),
        // The fault of parsed JSON has the path of the wrong value.
        Err(_) => json.read_into(&mut value).map(|()| value),
    }
}

impl<T, R> ReadPage<T, R> {
    /// Returns the values of the elements from this index on.
    pub(in crate::runtime) fn into_values(self, from: usize) -> Result<(Vec<T>, R), Malformed> {
        let key = self.facts.key;
        let elements = self.elements.into_iter().filter(|element| element.index >= from);
        let values = elements.map(|element| {
            let index = element.index;
            element.value.map_err(|fault| Malformed::of_value(&located(fault, index, key)))
        });
        Ok((values.collect::<Result<_, _>>()?, self.envelope))
    }
}

/// Adds the location of an element to its error.
fn located(fault: Fault, index: usize, key: Option<&str>) -> Fault {
    let fault = fault.within(Step::Index(index));
    match key {
        Some(key) => fault.within(Step::Key(key.to_owned())),
        None => fault,
    }
}

/// A response that is a page, with the call that requested it.
pub(in crate::runtime) struct Source {
    pub(super) call: Prepared,
    pub(super) reply: Reply,
}

impl Source {
    /// Returns a copy of the response, for an error.
    fn reply(&self) -> Reply {
        Reply::new(Arc::clone(self.reply.head()), self.reply.body().clone())
    }

    /// Returns the error for a page that cannot be read.
    pub(super) fn malformed(&self, malformed: Malformed) -> Error {
        self.call.complete(self.reply().malformed(malformed))
    }

    /// Returns the error for an element.
    pub(super) fn wrong_element(
        &self,
        fault: Fault,
        index: usize,
        key: Option<&str>,
        page: u64,
    ) -> Error {
        self.malformed(Malformed::of_value(&located(fault, index, key)).on_page(page))
    }

    /// Returns the error for a page that is rejected for this reason.
    pub(super) fn rejected(&self, reason: String) -> Error {
        self.call.complete(self.reply().undecodable(reason))
    }
}

/// A page that is being read.
struct Slot<T, R> {
    recorder: Recorder,
    elements: Elements<T>,
    envelope: R,
}

impl<T, R: Wire> Slot<T, R> {
    fn new(paging: Paging) -> Self {
        Self {
            recorder: Recorder::new(paging),
            elements: Elements(Vec::new()),
            envelope: R::blank(),
        }
    }

    fn into_page(self) -> ReadPage<T, R> {
        let Self { recorder, elements, envelope } = self;
        ReadPage { elements: elements.0, envelope, facts: recorder.facts }
    }
}

impl<T: Wire, R: Wire> Wire for Slot<T, R> {
    fn blank() -> Self {
        Self::new(Paging::DEFAULT)
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        // A lenient client reads a page again after a strict attempt.
        self.recorder = Recorder::new(self.recorder.paging);
        self.recorder.read(&mut self.elements, &mut self.envelope, token)
    }

    fn write(&self, to: &mut dyn Writer) {
        self.envelope.write(to);
    }
}

/// The elements that have been read.
struct Elements<T>(Vec<Element<T>>);

impl<T: Wire> Wire for Elements<T> {
    fn blank() -> Self {
        Self(Vec::new())
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::List(items) = token else { return token.type_error("an array") };
        self.0.clear();
        loop {
            let mut value = T::blank();
            let count = self.0.len();
            let more = items.next(&mut value);
            let index = count + items.dropped();
            if !more.map_err(|fault| fault.within(Step::Index(index)))? {
                return Ok(());
            }
            self.0.push(Element { index, value: Ok(value) });
        }
    }

    fn write(&self, to: &mut dyn Writer) {
        ().write(to);
    }
}

#[cfg(test)]
mod tests;
