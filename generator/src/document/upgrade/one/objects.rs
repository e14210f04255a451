//! Turns what JSON Members says of members that are not named into `additionalProperties`.

use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::pointer::Pointer;

/// Members by pattern are members of any name, of one of the types that the patterns have; or of any other type, unless
/// the patterns are for all names, or something is said of the other members.
pub(crate) fn patterns(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let Some(Json::Object(patterns)) = take_if(schema, "patternProperties", Json::is_object) else {
        return;
    };
    let (from, to) = (at.child("patternProperties"), at.child("additionalProperties"));
    let rest = if patterns.keys().any(|pattern| EVERY.contains(&pattern.as_str())) {
        Json::Bool(false)
    } else {
        rest(schema)
    };
    let mut kinds: Vec<Json> = Vec::new();
    for (pattern, kind) in patterns.into_iter().filter(|(_, kind)| *kind != Json::Bool(false)) {
        let (kind, from) = (plain(kind), from.child(&pattern));
        match kinds.iter().position(|known| *known == kind) {
            Some(index) => log.moved(to.child("anyOf").index(index), &from),
            None => {
                log.moved(to.child("anyOf").index(kinds.len()), &from);
                kinds.push(kind);
            }
        }
    }
    if kinds.is_empty() {
        return;
    }
    if rest != Json::Bool(false) && !kinds.contains(&rest) {
        log.moved(to.child("anyOf").index(kinds.len()), &to);
        kinds.push(rest);
    }
    let whole = match kinds.as_slice() {
        [only] => {
            log.moved(to, &at.child("additionalProperties").child("anyOf").index(0));
            only.clone()
        }
        _ => serde_json::json!({ "anyOf": kinds }),
    };
    schema.insert("additionalProperties".to_owned(), whole);
}

/// Patterns that every name has.
const EVERY: &[&str] = &["", "^", "$", ".*", "^.*", "^.*$", ".*$", ".+", "^.+", "^.+$", ".+$", "."];

/// What is said of members that have none of the patterns: if nothing is, they are anything.
fn rest(schema: &Members) -> Json {
    let said = ["additionalProperties", "unevaluatedProperties"];
    let said = said.into_iter().find_map(|key| schema.get(key));
    let said = said.filter(|rest| rest.is_object() || rest.is_boolean()).cloned();
    plain(said.unwrap_or(Json::Bool(true)))
}

/// `true` is a schema of anything.
fn plain(schema: Json) -> Json {
    if schema == Json::Bool(true) { Json::Object(Members::new()) } else { schema }
}

/// Keywords that say of members what this one leaves over.
const ELSEWHERE: &[&str] = &["$ref", "allOf", "oneOf", "anyOf", "if", "dependentSchemas"];

/// What nothing else says of a member. Where nothing else is said, that is any other member.
pub(crate) fn unevaluated(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
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
