//! Compares the lists of two pages.

use serde_json::Value;

use super::super::paging::Paging;
use super::super::wire::fault::Read;
use super::super::wire::json::decode_into;
use super::super::wire::{Token, Wire, Writer};
use super::facts::Recorder;

/// Returns whether the lists of two pages have the same elements. Elements may differ in a property that their type
/// does not have.
pub(super) fn has_same_list(paging: &Paging, one: &[u8], other: &[u8]) -> bool {
    match (list(paging, one), list(paging, other)) {
        (Some(one), Some(other)) => one == other,
        (_, _) => false,
    }
}

fn list(paging: &Paging, body: &[u8]) -> Option<Vec<Value>> {
    let mut slot = Slot { recorder: Recorder::new(*paging), list: Vec::new() };
    decode_into(&mut slot, body).ok()?;
    Some(slot.list)
}

struct Slot {
    recorder: Recorder,
    list: Vec<Value>,
}

impl Wire for Slot {
    fn blank() -> Self {
        Self { recorder: Recorder::new(Paging::DEFAULT), list: Vec::new() }
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        self.recorder.read(&mut self.list, &mut (), token)
    }

    fn write(&self, to: &mut dyn Writer) {
        self.list.write(to);
    }
}
