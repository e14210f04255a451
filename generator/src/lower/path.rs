//! Path templates: what they hold must be what parameters declare.

use openapiv3::Parameter;

use super::Cx;
use crate::diagnostic::Diagnostic;
use crate::ir::{Docs, Input, ListStyle, Location, Presence, Type};
use crate::pointer::Pointer;
use crate::spec::Slot;

/// Whether calls can be made of a path.
///
/// # Errors
/// Its braces do not hold the names of variables.
pub fn check(path: &str, at: &Pointer) -> Result<(), Diagnostic> {
    let Some((why, help)) = mistake(path) else { return Ok(()) };
    Err(Diagnostic::warning(at, format!("the path `{path}` is left out: {why}")).help(help))
}

/// What is wrong with a path, and what to do about it.
fn mistake(path: &str) -> Option<(&'static str, &'static str)> {
    if path.contains(['?', '#']) {
        return Some(BEHIND);
    }
    // Values hold no slash, so a variable ends where its segment does.
    path.split('/').find_map(|segment| {
        let mut rest = segment;
        while let Some((before, behind)) = rest.split_once('{') {
            rest = match behind.split_once('}') {
                _ if before.contains('}') => return Some(STRAY),
                Some(("", _)) => return Some(NAMELESS),
                Some((name, after)) if !name.contains('{') => after,
                _ => return Some(OPEN),
            };
        }
        rest.contains('}').then_some(STRAY)
    })
}

const BEHIND: (&str, &str) = (
    "a query or a fragment is not understood in it",
    "declare what the query says as parameters, under a path without it",
);
const OPEN: (&str, &str) =
    ("a `{` is not closed", "write `}` behind the name of the variable, within its segment");
const STRAY: (&str, &str) = ("a `}` closes nothing", "write `{` before the name of the variable");
const NAMELESS: (&str, &str) =
    ("a variable has no name", "write the name of a parameter between `{` and `}`");

/// The variables in a path template, each once, in order.
fn variables(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for rest in path.split('{').skip(1) {
        names.extend(rest.split_once('}').map(|(name, _)| name).filter(|it| !names.contains(it)));
    }
    names
}

/// The name of a parameter that goes into the path.
pub fn declared(cx: &Cx<'_>, slot: &Slot<'_, Parameter>) -> Option<String> {
    match cx.spec.follow(slot).ok()?.value {
        Parameter::Path { parameter_data, .. } => Some(parameter_data.name.clone()),
        _ => None,
    }
}

/// Path variables that no parameter declares are texts all the same.
pub fn undeclared(
    cx: &mut Cx<'_>,
    path: &str,
    declared: &[String],
    inputs: &mut Vec<Input>,
    at: &Pointer,
) {
    for name in variables(path) {
        if declared.iter().any(|known| known == name) {
            continue;
        }
        let message = format!("the path variable `{name}` is not declared; it is taken for text");
        cx.say(
            Diagnostic::note(at, message)
                .help("declare it under `parameters`, with `\"in\": \"path\"` and a `schema`"),
        );
        inputs.push(Input {
            location: Location::Path,
            wire: name.to_owned(),
            name: None,
            ty: Type::Text,
            list: ListStyle::Joined(','),
            presence: Presence::Required,
            constant: None,
            docs: Docs::default(),
            default: None,
            example: None,
            deprecated: false,
            origin: at.clone(),
        });
    }
}

/// A path parameter that the path does not hold cannot be sent.
pub fn drop_unused(cx: &mut Cx<'_>, path: &str, inputs: &mut Vec<Input>) {
    let variables = variables(path);
    inputs.retain(|input| {
        let used = input.location != Location::Path || variables.contains(&input.wire.as_str());
        if !used {
            let message =
                format!("the path has no variable `{}`; the parameter is left out", input.wire);
            cx.say(
                Diagnostic::note(&input.origin, message)
                    .help("write the variable into the path, or send the parameter elsewhere"),
            );
        }
        used
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_hold_names_within_one_segment() {
        for good in ["/", "/a/{b}", "/{a}{b}/x", "/a.{b}-{c}/", "/{a}/{a}"] {
            assert_eq!(mistake(good), None, "{good}");
        }
        let bad = [("/{a", OPEN), ("/{a/b}", OPEN), ("/{{a}}", OPEN), ("/{a}/{b", OPEN)];
        let bad = bad.into_iter().chain([("/a}", STRAY), ("/{a}}", STRAY), ("/a}{b}", STRAY)]);
        for (path, why) in bad.chain([("/{}", NAMELESS)]) {
            assert_eq!(mistake(path), Some(why), "{path}");
        }
    }

    #[test]
    fn a_variable_that_stands_twice_is_one() {
        assert_eq!(variables("/{a}/x/{b}/{a}"), ["a", "b"]);
    }
}
