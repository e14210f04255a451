//! The other names by which a search in the documentation finds an item: wire names, operationIds and paths.

use super::cleaned;
use crate::ir::operation::{Operation, is_prefix};

/// Returns the other names of an operation: its ids, its path, and the end of the path without variables.
pub(crate) fn of_operation(operation: &Operation) -> Vec<String> {
    let mut aliases = operation.aliases.clone();
    let path = operation.path.split(['?', '#']).next().unwrap_or_default();
    aliases.push(path.to_owned());
    let segments: Vec<&str> = path.split('/').collect();
    let is_plain = |segment: &&&str| {
        !segment.is_empty() && !segment.contains(['{', '}']) && !is_prefix(segment)
    };
    let mut end: Vec<&str> = segments.iter().rev().take_while(is_plain).copied().collect();
    end.reverse();
    aliases.push(end.join("/"));
    aliases
}

/// Returns the names that `doc(alias)` permits and that a search does not find by the name of the item. A search ignores
/// case and underscores.
pub(crate) fn valid(name: &str, aliases: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<String> {
    let mut known = vec![searched(name)];
    let mut valid = Vec::new();
    for alias in aliases {
        let alias = alias.as_ref();
        let is_valid = !alias.is_empty()
            && alias.trim() == alias
            && cleaned(alias) == alias
            && !alias.contains(|letter: char| {
                matches!(letter, '"' | '\'') || letter.is_whitespace() && letter != ' '
            });
        let searched = searched(alias);
        if is_valid && !known.contains(&searched) {
            known.push(searched);
            valid.push(alias.to_owned());
        }
    }
    valid
}

fn searched(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_only_valid_and_different_aliases() {
        let aliases = [
            "configId",
            "agentId",
            "agent-id",
            "",
            " x",
            "x ",
            "a\"b",
            "it's",
            "a\u{a0}b",
            "a\u{202e}b",
            "configId",
            "a b",
        ];
        assert_eq!(valid("agent_id", aliases), ["configId", "agent-id", "a b"]);
    }
}
