//! Removes the internal extensions that a document uses for its own purposes.
//!
//! openapiv3 only keeps keys that start with `x-`, and the effective document is valid JSON that users read. Any document
//! could therefore contain the internal keys, however they were spelled. They are removed from each file when it is read,
//! before the upgrade adds its own.

use super::Json;
use super::extension::INTERNAL;
use super::objects;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::pointer::{Origin, Source};

/// Removes and reports the internal extensions of a file.
pub(crate) fn remove(json: &mut Json, source: Source, sink: &mut Diagnostics) {
    if !objects::has_key(json, INTERNAL) {
        return;
    }
    for at in objects::pointers(json) {
        let Some(Json::Object(members)) = json.pointer_mut(at.as_str()) else { continue };
        for key in INTERNAL {
            if members.shift_remove(*key).is_some() {
                let location = Location::Written(Origin { source, pointer: at.child(key) });
                let message =
                    format!("this generator uses `{key}` internally; the extension is ignored");
                sink.push(Diagnostic::at_location(Code::InternalExtension, location, message));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn removes_keys_but_neither_names_nor_data() {
        let mut json = json!({"x-explode": true,
            "properties": {"x-tuple": {"x-tuple": [], "example": {"x-tuple": 1}}}});
        let mut sink = Diagnostics::default();
        remove(&mut json, Source::Spec, &mut sink);
        assert_eq!(json, json!({"properties": {"x-tuple": {"example": {"x-tuple": 1}}}}));
        assert_eq!(sink.iter().count(), 2);
    }
}
