//! Derives the names of new components from the pointers to their definitions.

use serde_json::Map;

use super::address::file_name;
use super::files::FILES;
use crate::document::Json;
use crate::pointer::Pointer;

/// Pointer tokens that are omitted from names.
const SILENT: &[&str] = &[
    "components",
    "schemas",
    "definitions",
    "$defs",
    "paths",
    "properties",
    "content",
    "schema",
    "application/json",
    "allOf",
    "oneOf",
    "anyOf",
    "prefixItems",
];

/// Pointer tokens that are replaced with a different word in names.
const WORDS: &[(&str, &str)] = &[
    ("items", "item"),
    ("additionalProperties", "value"),
    ("patternProperties", "value"),
    ("requestBody", "request"),
    ("responses", "response"),
    ("parameters", "parameter"),
    ("headers", "header"),
    ("examples", "example"),
    ("requestBodies", "request"),
];

/// Returns possible names for the object at a pointer, best first.
pub(crate) fn of(location: &Pointer) -> Vec<String> {
    let tokens: Vec<String> = location.tokens().collect();
    match tokens.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [FILES, file, inner @ ..] => {
            let stem = file_name(file).split('.').next().unwrap_or_default();
            let name = if inner.is_empty() { stem.to_owned() } else { within(inner) };
            let long = file.rsplit_once('.').map_or(*file, |(path, _)| path);
            let qualified = match inner {
                [] => clean(long),
                _ => clean(&format!("{stem}_{name}")),
            };
            vec![clean(&name), qualified]
        }
        inner => vec![clean(&within(inner))],
    }
}

/// Returns a name for a pointer with these tokens: the first token that is not in [`SILENT`], followed by the words for
/// the later ones.
fn within(tokens: &[&str]) -> String {
    let named: Vec<&str> = tokens.iter().copied().filter(|token| !is_silent(token)).collect();
    match named.as_slice() {
        [] => tokens.last().copied().unwrap_or_default().to_owned(),
        [one] => (*one).to_owned(),
        [first, rest @ ..] => {
            let first = if first.contains('/') { capitals(first) } else { (*first).to_owned() };
            rest.iter().fold(first, |name, token| name + &name_of_token(token))
        }
    }
}

fn is_silent(token: &str) -> bool {
    token.starts_with("x-") || SILENT.contains(&token)
}

fn name_of_token(token: &str) -> String {
    let known = WORDS.iter().find(|(known, _)| *known == token);
    capitals(known.map_or(token, |(_, word)| word))
}

/// Converts a token to upper camel case.
pub(crate) fn capitals(token: &str) -> String {
    let mut name = String::new();
    for word in
        token.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
    {
        let mut letters = word.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.extend(letters);
    }
    name
}

/// Replaces characters that OpenAPI does not allow in component names, except the letters and digits of other scripts.
/// An empty name becomes `Part`.
pub(crate) fn clean(name: &str) -> String {
    let fine = |letter: char| letter.is_alphanumeric() || "._-".contains(letter);
    let name: String = name.chars().map(|letter| if fine(letter) { letter } else { '_' }).collect();
    if name.is_empty() { "Part".to_owned() } else { name }
}

/// Returns the pointer to a new component in a section, with the first name that is not in use. If all names are in
/// use, a number is appended to the last name.
pub(crate) fn free(json: &Json, section: &[&str], names: &[String]) -> Pointer {
    let section = Pointer::of(section);
    let taken = json.pointer(section.as_str());
    let is_free = |name: &String| taken.is_none_or(|taken| taken.get(name).is_none());
    let last = names.last().cloned().unwrap_or_default();
    let numbered = (2..).map(|number: usize| format!("{last}_{number}"));
    let mut names = names.iter().cloned().chain(numbered).filter(is_free);
    section.child(&names.next().unwrap_or_default())
}

/// Inserts a value at a pointer and creates missing parents.
pub(crate) fn insert(json: &mut Json, location: &Pointer, value: Json) {
    let mut node = json;
    for token in location.tokens() {
        let Json::Object(members) = node else { return };
        node = members.entry(token).or_insert_with(|| Json::Object(Map::new()));
    }
    *node = value;
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn derives_names_from_pointers() {
        let name = |tokens: &[&str]| of(&Pointer::of(tokens)).join(" ");
        assert_eq!(
            name(&["components", "schemas", "Pet", "properties", "tag", "items"]),
            "PetTagItem"
        );
        let response = [
            "paths",
            "/pets/{id}",
            "get",
            "responses",
            "200",
            "content",
            "application/json",
            "schema",
        ];
        assert_eq!(name(&response), "PetsIdGetResponse200");
        assert_eq!(name(&[FILES, "models/pet.v1.json"]), "pet models_pet.v1");
        assert_eq!(name(&[FILES, "all.yaml", "components", "schemas", "Pet"]), "Pet all_Pet");
        assert_eq!(name(&["x-types", "a b"]), "a_b");
        assert_eq!(name(&[FILES, "模型.yaml", "definitions", "用户"]), "用户 模型_用户");
    }

    #[test]
    fn appends_a_number_to_a_name_in_use() {
        let document = json!({"definitions": {"a": {}, "b_a": {}}});
        let names = ["a".to_owned(), "b_a".to_owned()];
        assert_eq!(free(&document, &["definitions"], &names).last(), "b_a_2");
        assert_eq!(free(&json!({}), &["definitions"], &names).last(), "a");
    }
}
