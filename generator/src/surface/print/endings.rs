//! Prints how pages are requested, and the endings that facts of the overlay add.

use super::super::endings::{Follow, Pages, Wait};
use super::super::item::{Call, Handle};
use crate::ir::ending::{Match, NamedInput, Paging, Selector};
use crate::ir::input::Location;
use crate::ir::model::Value;

/// Describes each ending of a call in one line. `path` is the path of the call.
pub(super) fn lines(path: &str, handle: &Handle, call: &Call) -> Vec<String> {
    let paging =
        call.wire.paging.as_ref().map(|paging| format!("{path}  {}", self::paging(paging)));
    let endings = &call.endings;
    let pages = endings.pages.iter().flat_map(|own| pages(path, own));
    let wait = endings.wait.iter().map(|own| wait(path, own));
    let follow = endings.follow.iter().map(|own| follow(path, own));
    let explanation = endings.explanations.iter().map(|own| {
        format!("WaitError<{}>.diagnostics() -> {}::{}", own.state, handle.module, call.builder)
    });
    paging.into_iter().chain(pages).chain(wait).chain(follow).chain(explanation).collect()
}

fn paging(paging: &Paging) -> String {
    let mut parts = Vec::new();
    if !paging.items.is_empty() {
        parts.push(format!("page of {}", paging.items.join(" or ")));
    }
    if !paging.totals.is_empty() {
        parts.push(format!("total {}", paging.totals.join(" or ")));
    }
    parts.extend(paging.selector.as_ref().map(selector));
    if let Some(size) = &paging.size {
        let default = paging.default_size.map(|size| format!(", {size} by default"));
        let max = paging.max_size.map(|size| format!(", at most {size}"));
        let (default, max) = (default.unwrap_or_default(), max.unwrap_or_default());
        parts.push(format!("size in {}{default}{max}", input(size)));
    }
    match parts.is_empty() {
        true => "page of an array".to_owned(),
        false => parts.join(", "),
    }
}

fn selector(selector: &Selector) -> String {
    let input = input(selector.input());
    match selector {
        Selector::Index { first, .. } => format!("index in {input} from {first}"),
        Selector::Offset { .. } => format!("offset in {input}"),
        Selector::Cursor { next, .. } => format!("cursor in {input} from {}", next.join(" or ")),
    }
}

fn input(input: &NamedInput) -> String {
    let location = match input.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Field | Location::Part | Location::PartValue | Location::Body => "body",
    };
    format!("{location} {:?}", input.wire)
}

fn pages(path: &str, Pages { item, envelope, has_size }: &Pages) -> [String; 2] {
    let types = match envelope {
        Some(envelope) => format!("{item}, {envelope}"),
        None => item.to_string(),
    };
    let size = if *has_size { "u32" } else { "" };
    [format!("{path}.items() -> Items<{types}>"), format!("{path}.pages({size}) -> Pages<{types}>")]
}

fn wait(path: &str, wait: &Wait) -> String {
    let state = &wait.state;
    let inputs: Vec<String> =
        wait.inputs.iter().map(|(wire, pointer)| format!("{wire} in {pointer}")).collect();
    let inputs =
        if inputs.is_empty() { String::new() } else { format!(" with {}", inputs.join(", ")) };
    let (success, failure) = (any(&wait.statuses.success), any(&wait.statuses.failure));
    let failure = if failure.is_empty() { failure } else { format!(", fails with {failure}") };
    let message = wait.message.as_ref().map(|message| format!(" explained by {message}"));
    let stop = wait.stop.as_ref().map(|stop| format!(", stopped by {}", stop.name));
    format!(
        "{path}.until_done() -> Wait<{state}>  polls {}{inputs} until {} is {success}{failure}{}{}",
        wait.poll.name,
        wait.statuses.pointer,
        message.unwrap_or_default(),
        stop.unwrap_or_default()
    )
}

fn follow(path: &str, follow: &Follow) -> String {
    let facts = &follow.facts;
    let (first, next, events) = (facts.first.literal(), &facts.next, &facts.events);
    let mut text = format!(
        "{path}.follow() -> Follow<{}>  of {events}, cursor in {} from {first}, next in {next}",
        follow.event,
        input(&follow.cursor)
    );
    if let Some(index) = &facts.index {
        text.push_str(&format!(", number in {index}"));
    }
    for end in &facts.end {
        text.push_str(&format!(", ends when {}", matched(end)));
    }
    if !facts.last.is_empty() {
        let last: Vec<String> = facts.last.iter().map(matched).collect();
        text.push_str(&format!(", ends after {}", last.join(" and ")));
    }
    if let Some((operation, status)) = &follow.status {
        text.push_str(&format!(", ends when {} has {}", operation.name, matched(&status.values)));
        if let Some(last) = &status.last {
            text.push_str(&format!(" and the event {last}"));
        }
    }
    text
}

fn matched(matched: &Match) -> String {
    format!("{} is {}", matched.pointer, any(&matched.values))
}

fn any(values: &[Value]) -> String {
    values.iter().map(Value::literal).collect::<Vec<_>>().join(" or ")
}
