//! Reports unknown keys, and repairs keys with the wrong case or surrounding whitespace.

use super::context::RepairContext;
use super::shape::Shape;
use crate::diagnostic::near::nearest;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Repairs keys with the wrong case or surrounding whitespace.
pub(crate) fn spell(
    context: &mut RepairContext<'_>,
    shape: &Shape,
    members: &mut Members,
    at: &Pointer,
) {
    for key in unknown(shape, members) {
        let meant = names(shape).find(|known| known.eq_ignore_ascii_case(key.trim()));
        if let Some(meant) = meant.filter(|meant| !members.contains_key(*meant)) {
            rename(context, members, at, &key, meant);
            let message = format!("misspelled key `{key}`; it is read as `{meant}`");
            context.report(Diagnostic::new(Code::RepairedSpelling, &at.child(meant), message));
        }
    }
}

/// Reports unknown keys.
pub(crate) fn check(
    context: &mut RepairContext<'_>,
    shape: &Shape,
    members: &Members,
    at: &Pointer,
) {
    for key in unknown(shape, members) {
        if let Some(meant) = names(shape).find(|known| known.eq_ignore_ascii_case(&key)) {
            let message = format!(
                "`{key}` is a misspelling of `{meant}`, which is also set; `{key}` is omitted"
            );
            context.report(Diagnostic::new(Code::ConflictingKeySpelling, &at.child(&key), message));
            continue;
        }
        let message = format!("unknown key `{key}` in {}; the key is ignored", shape.name);
        let near = nearest(&key, &names(shape).collect::<Vec<_>>());
        let diagnostic = Diagnostic::new(Code::UnknownKey, &at.child(&key), message);
        context.report(match near {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic,
        });
    }
}

fn unknown(shape: &Shape, members: &Members) -> Vec<String> {
    let known = |key: &str| {
        shape.open
            || (shape.refers && key == "$ref")
            || key.starts_with("x-")
            || names(shape).any(|known| known == key)
            || shape.others.contains(&key)
    };
    members.keys().filter(|key| !known(key)).cloned().collect()
}

fn names(shape: &Shape) -> impl Iterator<Item = &'static str> {
    let values = shape.values.iter().map(|(key, _)| *key);
    values.chain(shape.parts.iter().map(|(key, _)| *key))
}

/// Renames a key, keeps its position in the object, and records the move.
pub(crate) fn rename(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
    from: &str,
    to: &str,
) {
    let renamed = |key: String| if key == from { to.to_owned() } else { key };
    *members =
        std::mem::take(members).into_iter().map(|(key, value)| (renamed(key), value)).collect();
    context.moved(at.child(to), &at.child(from));
}
