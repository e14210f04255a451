//! Chooses the call that a README begins with, and writes it as people do.

use super::body::Answer;
use super::item::{Call, Handle};
use super::{Surface, example};

/// The line of code that makes it, given a `client`; nothing if no call can be shown.
pub fn call(surface: &Surface) -> Option<String> {
    find(surface, |handle, call| example::line(surface, &handle.module, call))
}

/// The first that something can be made of: those first that just read something.
pub fn find<T>(surface: &Surface, make: impl Fn(&Handle, &Call) -> Option<T>) -> Option<T> {
    let calls = surface
        .handles
        .iter()
        .flat_map(|handle| handle.calls.iter().map(move |call| (handle, call)))
        .filter(|(_, call)| !call.deprecated);
    let mut calls: Vec<(&Handle, &Call)> = calls.collect();
    calls.sort_by_key(|(_, call)| rank(call));
    calls.into_iter().find_map(|(handle, call)| make(handle, call))
}

/// How far a call is from one that just reads something.
fn rank(call: &Call) -> (bool, bool, bool, usize) {
    let reads = call.wire.verb == "GET";
    let answers = call.answer != Answer::Empty;
    let at_once = !call.answer.is_stream();
    (!reads, !answers, !at_once, call.arguments.len())
}
