//! Finds integers that do not fit every integer type.

use crate::document::Json;

/// Returns whether a value is or contains an integer that is negative or exceeds 31 bits.
pub(crate) fn has_wide_integer(value: &Json) -> bool {
    count_steps(value).0
}

/// Returns whether a value is or contains such an integer, and the number of values that were visited to determine that.
pub(crate) fn count_steps(value: &Json) -> (bool, usize) {
    let (mut open, mut steps) = (vec![value], 0);
    while let Some(value) = open.pop() {
        steps += 1;
        match value {
            Json::Number(_) if is_wide(value) => return (true, steps),
            Json::Array(elements) => open.extend(elements),
            Json::Object(members) => open.extend(members.values()),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }
    (false, steps)
}

/// Returns whether a value is an integer that is negative or exceeds 31 bits.
pub(crate) fn is_wide(value: &Json) -> bool {
    let is_wide = |number: f64| number < 0.0 || number > f64::from(i32::MAX);
    value.as_f64().is_some_and(|number| number.fract() == 0.0 && is_wide(number))
}
