//! Names of methods: explicit names, or names that are derived from the HTTP method and path.

mod path;

use std::collections::BTreeMap;

use super::members::inputs;
use super::scope::{MAX_NAME_LENGTH, Scope};
use super::spellings::MethodNames;
use super::{case, keywords};
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::hint::Hint;
use crate::ir::operation::{HttpMethod, Method, Operation};
use crate::ir::response::Success;
use crate::ir::types::Type;
use crate::names::case::number;
use path::{PathName, same_noun};

/// Names every method. Within a tag, explicit names are assigned before derived names. Names with the suffix of a media
/// type are assigned last.
pub(crate) fn assign(api: &Api, sink: &mut Diagnostics) -> Vec<Vec<MethodNames>> {
    let mut scopes: Vec<Scopes> = api.tags.iter().map(|_| Scopes::new()).collect();
    let mut same_path: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        same_path.entry(&operation.path).or_default().push(operation);
    }
    let mut names: Vec<Vec<Option<MethodNames>>> =
        api.operations.iter().map(|operation| vec![None; operation.methods.len()]).collect();
    for strength in 0..4 {
        for (operation, names) in api.operations.iter().zip(&mut names) {
            let others = same_path.get(operation.path.as_str()).map_or(&[][..], Vec::as_slice);
            for (method, name) in operation.methods.iter().zip(names) {
                if strength_of(operation, method) == strength {
                    let Some(scope) = scopes.get_mut(operation.tag) else { continue };
                    *name = Some(scope.name(api, operation, method, others, sink));
                }
            }
        }
    }
    let mut names: Vec<Vec<MethodNames>> =
        names.into_iter().map(|names| names.into_iter().flatten().collect()).collect();
    for (operation, names) in api.operations.iter().zip(&mut names) {
        let Some(scope) = scopes.get_mut(operation.tag) else { continue };
        for (method, names) in operation.methods.iter().zip(names) {
            scope.name_facts(method, names, sink);
        }
    }
    names
}

fn strength_of(operation: &Operation, method: &Method) -> u8 {
    match method.hint {
        // A name with the suffix of a media type comes after all others.
        _ if operation.kind.is_some() => 3,
        Some(Hint::Pinned(_)) => 0,
        Some(Hint::Declared(_)) => 1,
        Some(Hint::Derived { .. }) | None => 2,
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
        same_path: &[&Operation],
        sink: &mut Diagnostics,
    ) -> MethodNames {
        let tag = api.tags.get(operation.tag).map_or("", |tag| tag.name.as_str());
        let preferred = preferred_name(api, operation, method, tag);
        let alternatives = alternatives(api, operation, same_path, tag, &preferred);
        let ident = self.methods.claim_or(&preferred, &alternatives, &method.origin, sink);
        let plain = ident.plain();
        // The handle is a type in the same module.
        self.builders.reserve(&case::camel(tag));
        MethodNames {
            builder: self.builders.claim(
                // The suffix `Call` must not be truncated, because it distinguishes the type from models.
                &format!("{}Call", case::cut(&case::camel(plain), MAX_NAME_LENGTH - "Call".len())),
                &[],
                &method.origin,
                sink,
            ),
            constant: self.constants.claim(&case::screaming(plain), &[], &method.origin, sink),
            polling: None,
            following: None,
            inputs: inputs(operation, method, sink),
            method: ident,
        }
    }

    /// Names the constants with the facts about processes and events. The constants of operations are named before.
    fn name_facts(&mut self, method: &Method, names: &mut MethodNames, sink: &mut Diagnostics) {
        let mut claim = |is_needed: bool, suffix: &str| {
            let preferred = format!("{}_{suffix}", names.constant.plain());
            is_needed.then(|| self.constants.claim(&preferred, &["FACTS"], &method.origin, sink))
        };
        names.polling = claim(method.endings.polling.is_some(), "POLLING");
        names.following = claim(method.endings.following.is_some(), "FOLLOWING");
    }
}

/// Returns alternative names of a method: one with the last path variable, and one with the HTTP method. The name
/// with the HTTP method comes first if a different operation with the same path has the same preferred name.
fn alternatives(
    api: &Api,
    operation: &Operation,
    same_path: &[&Operation],
    tag: &str,
    preferred: &str,
) -> Vec<String> {
    let http_method = operation.http_method.as_str().to_lowercase();
    let by_http_method = Some(format!("{http_method}_{preferred}"))
        .filter(|_| preferred != http_method && !preferred.starts_with(&format!("{http_method}_")));
    let last = operation.path.rsplit_once('{').and_then(|(_, rest)| rest.split_once('}'));
    let by_variable = last.map(|(name, _)| format!("{preferred}_by_{}", case::snake(name)));
    let http_method_distinguishes = same_path.iter().any(|other| {
        let methods = &mut other.methods.iter();
        other.tag == operation.tag
            && other.http_method != operation.http_method
            && methods.any(|method| preferred_name(api, other, method, tag) == preferred)
    });
    let mut alternatives: Vec<String> = by_variable.into_iter().chain(by_http_method).collect();
    if http_method_distinguishes {
        alternatives.reverse();
    }
    alternatives
}

/// Returns the preferred name of a method.
fn preferred_name(api: &Api, operation: &Operation, method: &Method, tag: &str) -> String {
    let name = match &method.hint {
        Some(Hint::Pinned(name)) => case::snake(name),
        Some(Hint::Declared(id)) => without_tag(id, tag),
        Some(Hint::Derived { .. }) | None => case::snake(&derived_name(api, operation, tag)),
    };
    match &operation.kind {
        Some(kind) => format!("{name}_as_{}", case::snake(kind)),
        None => name,
    }
}

/// Returns an `operationId` without its tag: `Agents_List` with the tag `Agents` becomes `list`.
fn without_tag(id: &str, tag: &str) -> String {
    let words = case::words(id);
    let tag_words = case::words(tag);
    let repeats = words.len() > tag_words.len()
        && words.iter().zip(&tag_words).all(|(word, tag)| same_noun(word, tag));
    let rest = if repeats { words.get(tag_words.len()..).unwrap_or_default() } else { &words };
    case::snake(&rest.join("_"))
}

/// English verbs that start the name of the method if a path ends with them.
const VERBS: &[&str] = &["download", "export", "find", "search", "validate", "verify"];

/// English adjectives that start the name of the method if a path ends with them.
const ADJECTIVES: &[&str] = &[
    "active",
    "all",
    "archived",
    "available",
    "expired",
    "featured",
    "pending",
    "popular",
    "recent",
    "trending",
    "upcoming",
];

/// Derives a name from the HTTP method and path: `GET /agent/{id}/runs` with the tag `Agents` becomes `runs`.
fn derived_name(api: &Api, operation: &Operation, tag: &str) -> String {
    let path_name = PathName::of(&operation.route, tag);
    if let Some(verb) = &path_name.verb {
        return with_verb(verb, &path_name.nouns);
    }
    let is_root = path_name.nouns.is_empty() && !path_name.ends_with_variable;
    match &operation.http_method {
        HttpMethod::Get if is_root && (is_list(operation) || has_elements(api, operation)) => {
            "list".to_owned()
        }
        HttpMethod::Get => read_name(&path_name.nouns),
        HttpMethod::Post => post_name(&path_name),
        HttpMethod::Put => with_verb("update", &path_name.nouns),
        HttpMethod::Delete if is_root && (path_name.is_plural || has_elements(api, operation)) => {
            "delete_all".to_owned()
        }
        http_method @ (HttpMethod::Delete
        | HttpMethod::Options
        | HttpMethod::Head
        | HttpMethod::Patch
        | HttpMethod::Trace
        | HttpMethod::Query
        | HttpMethod::Other(_)) => {
            with_verb(&http_method.as_str().to_lowercase(), &path_name.nouns)
        }
    }
}

/// Names a read operation after its nouns. A verb or an adjective at the end of the path comes first.
fn read_name(nouns: &[String]) -> String {
    match nouns.split_last().map(|(last, before)| (last.as_str(), before)) {
        None => "get".to_owned(),
        Some(("all", [])) => "list".to_owned(),
        Some((verb, before)) if VERBS.contains(&verb) => with_verb(verb, before),
        Some((word, [.., noun])) if ADJECTIVES.contains(&word) && number::is_plural(noun) => {
            last_first(nouns)
        }
        Some(_) => nouns.join("_"),
    }
}

/// Names a `POST` operation. Without nouns, the operation updates an element if the path ends with a variable, and
/// otherwise creates one. With nouns, it creates an element if the path ends with a plural noun or a variable;
/// otherwise the last noun is the action.
fn post_name(path_name: &PathName) -> String {
    match path_name.nouns.split_last() {
        None if path_name.ends_with_variable => "update".to_owned(),
        None => "create".to_owned(),
        Some((last, _)) if !path_name.ends_with_variable && !number::is_plural(last) => {
            last_first(&path_name.nouns)
        }
        Some(_) => format!("create_{}", number::singular(&path_name.nouns.join("_"))),
    }
}

fn last_first(nouns: &[String]) -> String {
    let words =
        nouns.split_last().map(|(last, before)| [std::slice::from_ref(last), before].concat());
    words.unwrap_or_default().join("_")
}

fn with_verb(verb: &str, nouns: &[String]) -> String {
    std::iter::once(verb).chain(nouns.iter().map(String::as_str)).collect::<Vec<_>>().join("_")
}

fn is_list(operation: &Operation) -> bool {
    match &operation.success {
        Success::One(payload) => payload.as_json().is_some_and(Type::is_list),
        Success::Page(_) => true,
        Success::Optional(..) | Success::Redirect | Success::Choice(_) => false,
    }
}

/// Returns whether the API has an operation on a single element of this operation's path: `/pets/{id}` for `/pets`.
fn has_elements(api: &Api, operation: &Operation) -> bool {
    let path = operation.route.trim_end_matches('/');
    let mut below = api.operations.iter().filter_map(|other| other.route.strip_prefix(path));
    below.any(|rest| rest.starts_with("/{") && !rest.trim_matches('/').contains('/'))
}
