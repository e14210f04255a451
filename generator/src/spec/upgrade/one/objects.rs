//! Turns what JSON Schema says of members that are not named into `additionalProperties`.

use super::Schema;
use crate::pointer::Pointer;
use crate::spec::Json;
use crate::spec::upgrade::log::{Log, take_if};

/// Members by pattern are members of any name, of one of the types that the patterns have.
pub fn patterns(schema: &mut Schema, at: &Pointer, log: &mut Log<'_>) {
    let Some(Json::Object(patterns)) = take_if(schema, "patternProperties", Json::is_object) else {
        return;
    };
    let (from, to) = (at.child("patternProperties"), at.child("additionalProperties"));
    let other = schema.get("additionalProperties").filter(|other| other.is_object()).cloned();
    let anything = schema.get("additionalProperties") == Some(&Json::Bool(true));
    let mut kinds: Vec<Json> = Vec::new();
    for (pattern, kind) in patterns.into_iter().filter(|(_, kind)| *kind != Json::Bool(false)) {
        let from = from.child(&pattern);
        match kinds.iter().position(|known| *known == kind) {
            Some(index) => log.moved(to.child("anyOf").index(index), &from),
            None => {
                log.moved(to.child("anyOf").index(kinds.len()), &from);
                kinds.push(kind);
            }
        }
    }
    if anything {
        return;
    }
    if let Some(other) = other.filter(|other| !kinds.contains(other)) {
        log.moved(to.child("anyOf").index(kinds.len()), &to);
        kinds.push(other);
    }
    let whole = match kinds.as_slice() {
        [] => return,
        [only] => {
            log.moved(to, &at.child("additionalProperties").child("anyOf").index(0));
            only.clone()
        }
        _ => serde_json::json!({ "anyOf": kinds }),
    };
    schema.insert("additionalProperties".to_owned(), whole);
}

/// Keywords that say of members what this one leaves over.
const ELSEWHERE: &[&str] = &["$ref", "allOf", "oneOf", "anyOf", "if", "dependentSchemas"];

/// What nothing else says of a member. Where nothing else is said, that is any other member.
pub fn unevaluated(schema: &mut Schema, at: &Pointer, log: &mut Log<'_>) {
    let alone = !ELSEWHERE.iter().any(|key| schema.contains_key(*key));
    let fits = |rest: &Json| rest.is_object() || alone && rest.is_boolean();
    if schema.contains_key("additionalProperties") {
        return;
    }
    if let Some(rest) = take_if(schema, "unevaluatedProperties", fits) {
        let to = at.child("additionalProperties");
        log.moved(to, &at.child("unevaluatedProperties"));
        schema.insert("additionalProperties".to_owned(), rest);
    }
}
