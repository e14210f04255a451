//! Finds the discriminator value that the name of a component spells.

use crate::ir::model::Value;

/// Returns the only value that the name of a component spells, apart from case and separators, and apart from the name
/// of the union at its start or end.
pub(super) fn spelled(name: &str, union: &str, allowed: &[Value]) -> Option<Value> {
    if let Some(same) = allowed.iter().find(|value| value.as_text() == Some(name)) {
        return Some(same.clone());
    }
    let (name, union) = (letters(name), letters(union));
    let without = [name.strip_suffix(&union), name.strip_prefix(&union)];
    let words = [Some(name.as_str())].into_iter().chain(without).flatten();
    words.filter(|word| !word.is_empty()).find_map(|word| {
        let mut same = allowed
            .iter()
            .filter(|value| value.as_text().is_some_and(|text| letters(text) == word));
        same.next().filter(|_| same.next().is_none()).cloned()
    })
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
