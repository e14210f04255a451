//! Makes response fields required if the document declares that responses always contain them.

use super::sent::received_models;
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::presence::Presence;

/// Makes the non-nullable fields of successful responses required if the document declares that responses always
/// contain them. Exceptions: fields with `x-presence`, write-only fields, bare `$ref`s (which cannot be marked as
/// nullable), and fields of structs that requests also contain.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    if !api.responses_are_complete {
        return api;
    }
    for id in received_models(&api) {
        let model = api.models.get_mut(id.0);
        let Some(structure) = model.and_then(|model| model.shape.as_struct_mut()) else { continue };
        if structure.sent {
            continue;
        }
        for field in &mut structure.fields {
            if field.presence == Presence::Optional
                && !field.presence_pinned
                && !field.bare_reference
                && !field.is_only_sent()
            {
                field.presence = Presence::Required;
            }
        }
    }
    api
}
