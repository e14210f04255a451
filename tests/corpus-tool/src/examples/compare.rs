//! Compares the JSON of an example with the JSON that a client writes after it has read the example.

use jiff::Timestamp;
use serde_json::Value;

use super::reference::child;

/// The result of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    /// The values are equal: numbers by value, times by instant.
    Equal,
    /// The values are equal, except that a property is null in one and absent in the other.
    EqualButForNulls,
    /// The first other difference.
    Different(String),
}

/// Compares an example with the written value.
pub(super) fn compare(example: &Value, written: &Value) -> Comparison {
    let mut comparer = Comparer::default();
    match comparer.difference("", example, written) {
        Some(difference) => Comparison::Different(difference),
        None if comparer.has_nulls => Comparison::EqualButForNulls,
        None => Comparison::Equal,
    }
}

#[derive(Default)]
struct Comparer {
    /// Whether a property was null in one value and absent in the other.
    has_nulls: bool,
}

impl Comparer {
    fn difference(&mut self, at: &str, example: &Value, written: &Value) -> Option<String> {
        match (example, written) {
            (Value::Object(one), Value::Object(other)) => {
                let added = other.keys().filter(|key| !one.contains_key(*key));
                one.keys().chain(added).find_map(|key| {
                    let at = child(at, key);
                    match (one.get(key), other.get(key)) {
                        (Some(one), Some(other)) => self.difference(&at, one, other),
                        (Some(Value::Null), None) | (None, Some(Value::Null)) => {
                            self.has_nulls = true;
                            None
                        }
                        (Some(lost), None) => Some(format!("`{at}` is lost: {}", short(lost))),
                        (None, added) => Some(format!(
                            "`{at}` is added: {}",
                            added.map(short).unwrap_or_default()
                        )),
                    }
                })
            }
            (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
                let mut pairs = one.iter().zip(other).enumerate();
                pairs.find_map(|(index, (one, other))| {
                    self.difference(&child(at, &index.to_string()), one, other)
                })
            }
            (one, other) if is_same_scalar(one, other) => None,
            (one, other) => Some(format!("`{at}` is {}, but was {}", short(other), short(one))),
        }
    }
}

fn is_same_scalar(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other
                || match (integer(one), integer(other)) {
                    (Some(one), Some(other)) => one == other,
                    (None, _) | (_, None) => one.as_f64() == other.as_f64(),
                }
        }
        (Value::String(one), Value::String(other)) => one == other || is_same_instant(one, other),
        _ => one == other,
    }
}

fn integer(number: &serde_json::Number) -> Option<i128> {
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

/// Whether two texts are times in the format of RFC 3339 and denote the same instant.
fn is_same_instant(one: &str, other: &str) -> bool {
    let instant = |text: &str| text.parse::<Timestamp>().ok();
    instant(one).is_some_and(|one| instant(other) == Some(one))
}

/// Renders a value on one line of limited length.
fn short(value: &Value) -> String {
    const MAX: usize = 60;
    let text = value.to_string();
    if text.chars().count() <= MAX {
        return text;
    }
    text.chars().take(MAX).chain("…".chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn compares_numbers_by_value_and_times_by_instant() {
        let equal = [
            (json!(1), json!(1.0)),
            (json!(u64::MAX), json!(u64::MAX)),
            (json!({"a": 1, "b": [2]}), json!({"b": [2.0], "a": 1})),
            (json!("2024-01-01T00:00:00Z"), json!("2024-01-01T01:00:00.000+01:00")),
        ];
        for (one, other) in equal {
            assert_eq!(compare(&one, &other), Comparison::Equal, "{one} {other}");
        }
        let different = [
            (json!(12345678.91), json!(12345679), "`` is 12345679, but was 12345678.91"),
            (json!(9007199254740993_i64), json!(9007199254740992_i64), "9007199254740993"),
            (json!("2024-01-01"), json!("2024-01-01T00:00:00Z"), "2024-01-01"),
            (json!("1"), json!(1), "but was \"1\""),
            (json!([1]), json!([1, 2]), "is [1,2], but was [1]"),
            (json!({}), json!({"a": 1}), "`/a` is added: 1"),
            (json!({"a/b": {"c": 1}, "d": 2}), json!({"a/b": {}}), "`/a~1b/c` is lost: 1"),
        ];
        for (one, other, expected) in different {
            let result = compare(&one, &other);
            assert!(
                matches!(&result, Comparison::Different(text) if text.contains(expected)),
                "{result:?}"
            );
        }
    }

    #[test]
    fn a_property_may_be_null_or_absent_but_an_element_may_not() {
        assert_eq!(compare(&json!({"a": null}), &json!({})), Comparison::EqualButForNulls);
        assert_eq!(compare(&json!({}), &json!({"a": null})), Comparison::EqualButForNulls);
        assert!(matches!(compare(&json!([null]), &json!([])), Comparison::Different(_)));
    }
}
