//! Prints the conditions that the body of a successful response meets.

use crate::ir::condition::{Condition, Expected};
use crate::ir::model::Value;

/// Describes the conditions in one line.
pub(super) fn conditions(conditions: &[Condition]) -> String {
    let texts: Vec<String> = conditions.iter().map(condition).collect();
    match texts.is_empty() {
        true => "every body is a success".to_owned(),
        false => format!("fails unless {}", texts.join(" and ")),
    }
}

fn condition(condition: &Condition) -> String {
    let pointer = &condition.pointer;
    match &condition.expected {
        Expected::Below(limit) => format!("{pointer} is below {limit}"),
        Expected::OneOf(values) if values.is_empty() => format!("{pointer} is null"),
        Expected::OneOf(values) => {
            let values: Vec<String> = values.iter().map(Value::literal).collect();
            format!("{pointer} is {}", values.join(" or "))
        }
    }
}
