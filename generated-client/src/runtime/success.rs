//! Detects responses with a success status whose body reports a failure.

use memchr::memmem;
use serde_json::Value;

use super::condition::{Condition, Success};
use super::pointer::pointer;
use super::reply::{Media, Reply};

/// Returns the first condition that a response violates. Only JSON is checked.
pub(super) fn violated(success: Success, reply: &Reply) -> Option<&'static Condition> {
    let mut possible =
        success.iter().filter(|condition| may_contain(reply.body(), condition.pointer)).peekable();
    if possible.peek().is_none() || !reply.status().is_success() || reply.media() != Media::Json {
        return None;
    }
    let holds = |condition: &Condition| match pointer(reply.body(), condition.pointer) {
        None | Some(Value::Null) => true,
        Some(value) => condition.expected.accepts(&value),
    };
    possible.find(|condition| !holds(condition))
}

/// Returns whether a body may contain a property, judged by its name. Most bodies do not, and are not parsed for it.
fn may_contain(body: &[u8], pointer: &str) -> bool {
    let name = pointer.rsplit('/').next().unwrap_or_default();
    // Escapes in the pointer or in the body hide the name.
    name.contains('~')
        || memmem::find(body, name.as_bytes()).is_some()
        || memchr::memchr(b'\\', body).is_some()
}
