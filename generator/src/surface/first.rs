//! Chooses the call that a README shows first, and returns the code that makes it.

use super::body::Response;
use super::item::{Call, Handle};
use super::{Surface, example};

/// Returns the line of code that makes the first call with a `client`, or `None` if no call can be shown.
pub fn call(surface: &Surface) -> Option<String> {
    find(surface, |handle, call| example::line(surface, &handle.module, call))
}

/// Returns the first value that `make` returns for a call. Calls that only read are tried first. Deprecated calls are
/// not tried.
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

/// Returns the sort key of a call: `GET` first, then calls with a response, without a stream, with few arguments.
fn rank(call: &Call) -> (bool, bool, bool, usize) {
    let reads = call.wire.http_method == "GET";
    let has_response = call.response != Response::Empty;
    let is_complete = !call.response.is_stream();
    (!reads, !has_response, !is_complete, call.arguments.len())
}
