//! Helpers to read and change the properties of JSON objects.

use serde_json::Map;

use super::Json;

/// The properties of a JSON object.
pub(crate) type Members = Map<String, Json>;

/// Removes a key and returns its value, if `fits` returns `true` for the value.
pub(crate) fn take_if(
    members: &mut Members,
    key: &str,
    fits: impl FnOnce(&Json) -> bool,
) -> Option<Json> {
    members.get(key).is_some_and(fits).then(|| members.shift_remove(key)).flatten()
}

/// Returns the strings of an array and ignores other elements.
pub(crate) fn texts(list: Option<&Json>) -> Vec<String> {
    let elements = list.and_then(Json::as_array).into_iter().flatten();
    elements.filter_map(Json::as_str).map(str::to_owned).collect()
}
