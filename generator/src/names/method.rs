//! Names of methods: as somebody wrote them, or as a person would make them from verb and path.

use super::members::inputs;
use super::scope::Scope;
use super::{MethodNames, case, keywords};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Carried, Hint, Method, Operation, Success, Type, Verb};

/// Names every method; within a group, names that were given go before names that were made.
pub fn assign(api: &Api, sink: &mut Diagnostics) -> Vec<Vec<MethodNames>> {
    let mut scopes: Vec<Scopes> = api.groups.iter().map(|_| Scopes::new()).collect();
    let mut names: Vec<Vec<Option<MethodNames>>> =
        api.operations.iter().map(|operation| vec![None; operation.methods.len()]).collect();
    for strength in 0..3 {
        for (operation, names) in api.operations.iter().zip(&mut names) {
            for (method, name) in operation.methods.iter().zip(names) {
                if strength_of(method) == strength {
                    let Some(scope) = scopes.get_mut(operation.group) else { continue };
                    *name = Some(scope.name(api, operation, method, sink));
                }
            }
        }
    }
    names.into_iter().map(|names| names.into_iter().flatten().collect()).collect()
}

fn strength_of(method: &Method) -> u8 {
    match method.hint {
        Some(Hint::Pinned(_)) => 0,
        Some(Hint::Written(_)) => 1,
        Some(Hint::Made { .. }) | None => 2,
    }
}

struct Scopes {
    methods: Scope,
    builders: Scope,
    constants: Scope,
}

impl Scopes {
    fn new() -> Self {
        Self {
            methods: Scope::new("method", keywords::HANDLE_METHODS),
            builders: Scope::new("type", keywords::TYPES),
            constants: Scope::new("constant", &[]),
        }
    }

    fn name(
        &mut self,
        api: &Api,
        operation: &Operation,
        method: &Method,
        sink: &mut Diagnostics,
    ) -> MethodNames {
        let tag = api.groups.get(operation.group).map_or("", |group| group.tag.as_str());
        let wanted = wanted(operation, method, tag);
        let by = by_variables(&operation.path);
        let ident = self.methods.claim(&wanted, &[by.as_str()], &method.origin, sink);
        let plain = ident.plain();
        // The handle is a type of the same module.
        self.builders.reserve(&case::camel(tag));
        MethodNames {
            builder: self.builders.claim(
                &format!("{}Call", case::camel(plain)),
                &[],
                &method.origin,
                sink,
            ),
            constant: self.constants.claim(&case::screaming(plain), &[], &method.origin, sink),
            inputs: inputs(operation, method, sink),
            method: ident,
        }
    }
}

fn by_variables(path: &str) -> String {
    let last = path.rsplit_once('{').and_then(|(_, rest)| rest.split_once('}'));
    last.map_or_else(|| "by_path".to_owned(), |(name, _)| format!("by_{}", case::snake(name)))
}

/// The name a method should have, if nobody else has it.
pub fn wanted(operation: &Operation, method: &Method, tag: &str) -> String {
    match &method.hint {
        Some(Hint::Pinned(name)) => case::snake(name),
        Some(Hint::Written(id)) => written(id, tag),
        Some(Hint::Made { .. }) | None => made(operation, tag),
    }
}

/// An operationId, without the tag it repeats: `Agents_List` of `Agents` is `list`.
fn written(id: &str, tag: &str) -> String {
    let words = case::words(id);
    let tag_words = case::words(tag);
    let repeats = words.len() > tag_words.len()
        && words.iter().zip(&tag_words).all(|(word, tag)| same(word, tag));
    let rest = if repeats { words.get(tag_words.len()..).unwrap_or_default() } else { &words };
    case::snake(&rest.join("_"))
}

fn same(left: &str, right: &str) -> bool {
    case::singular(left) == case::singular(right)
}

enum Segment<'a> {
    Name(&'a str),
    Variable,
}

/// A name made from verb and path: `GET /agent/{id}/runs` of `Agents` is `runs`.
fn made(operation: &Operation, tag: &str) -> String {
    let segments = segments(&operation.path);
    let nouns = nouns(&segments, tag);
    let ends_in_variable = matches!(segments.last(), Some(Segment::Variable));
    let all = nouns.join("_");
    let name = match (operation.verb, nouns.split_last()) {
        (Verb::Get, None) if ends_in_variable || !is_list(operation) => "get".to_owned(),
        (Verb::Get, None) => "list".to_owned(),
        (Verb::Get, Some((last, []))) if last == "all" => "list".to_owned(),
        (Verb::Get, Some(_)) => all,
        (Verb::Post, None) if ends_in_variable => "update".to_owned(),
        (Verb::Post, None) => "create".to_owned(),
        (Verb::Post, Some((last, before))) if !ends_in_variable && !case::is_plural(last) => {
            std::iter::once(last).chain(before).cloned().collect::<Vec<_>>().join("_")
        }
        (Verb::Post, Some((last, before))) => {
            let one = [before, &[case::singular(last)]].concat().join("_");
            format!("create_{one}")
        }
        (Verb::Put, nouns) => with_verb("update", &all, nouns.is_none()),
        (verb, nouns) => with_verb(&verb.as_str().to_lowercase(), &all, nouns.is_none()),
    };
    case::snake(&name)
}

fn with_verb(verb: &str, nouns: &str, alone: bool) -> String {
    if alone { verb.to_owned() } else { format!("{verb}_{nouns}") }
}

fn segments(path: &str) -> Vec<Segment<'_>> {
    let is_prefix = |segment: &str| {
        let version = segment
            .strip_prefix('v')
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()));
        version || segment == "api" || segment == "rest"
    };
    path.split('/')
        .filter(|segment| !segment.is_empty() && !is_prefix(segment))
        .map(
            |segment| {
                if segment.contains('{') { Segment::Variable } else { Segment::Name(segment) }
            },
        )
        .collect()
}

/// The names in a path, without those that the tag says already; one of several where a variable
/// picks it.
fn nouns(segments: &[Segment<'_>], tag: &str) -> Vec<String> {
    let tag_words = case::words(tag);
    let mut nouns: Vec<String> = Vec::new();
    let mut leading = true;
    for segment in segments {
        match segment {
            Segment::Name(name) => {
                let words = case::words(name);
                let said = words.iter().all(|word| tag_words.iter().any(|tag| same(word, tag)));
                if !(leading && said) {
                    nouns.push(words.join("_"));
                    leading = false;
                }
            }
            Segment::Variable => {
                leading = false;
                if let Some(last) = nouns.last_mut() {
                    *last = case::singular(last);
                }
            }
        }
    }
    nouns
}

fn is_list(operation: &Operation) -> bool {
    matches!(&operation.success, Success::One(Carried::Json(Type::List(_))) | Success::Page(_))
}
