//! What several layers need to read and change the members of JSON objects.

use serde_json::Map;

use super::Json;

/// The members of an object.
pub(crate) type Members = Map<String, Json>;

/// Takes the value of a key out of an object, if it is there and of this kind.
pub(crate) fn take_if(
    members: &mut Members,
    key: &str,
    fits: impl FnOnce(&Json) -> bool,
) -> Option<Json> {
    members.get(key).is_some_and(fits).then(|| members.shift_remove(key)).flatten()
}

/// The strings in a list; what is none is passed over.
pub(crate) fn texts(list: Option<&Json>) -> Vec<String> {
    let elements = list.and_then(Json::as_array).into_iter().flatten();
    elements.filter_map(Json::as_str).map(str::to_owned).collect()
}
