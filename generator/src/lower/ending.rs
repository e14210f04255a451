//! Reads the facts about the endings of a method: `pages`, `page`, `poll`, `wait` and `follow`.

mod follow;
mod pages;
mod poll;

use serde_json::{Map, Value as Json};

use super::context::Cx;
use crate::ir::ending::Stated;
use crate::pointer::Pointer;

/// Reads the facts in the settings of a method. A fact with a mistake is reported and ignored.
pub(super) fn stated(cx: &mut Cx<'_>, method: &Map<String, Json>, at: &Pointer) -> Stated {
    Stated {
        pages: pages::pages(cx, method, at),
        poll: poll::poll(cx, method, at),
        wait: poll::wait(cx, method, at),
        follow: follow::follow(cx, method, at),
    }
}
