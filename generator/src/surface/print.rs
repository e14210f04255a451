//! Prints the surface as one line per item. Each line is readable on its own in a diff.

mod client;
mod condition;
mod destination;
mod endings;
mod enumeration;
mod service;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Surface;
use super::docs::errors::status_text;
use super::item::{Call, Handle, Wire};
use super::model::{
    Access, Choice, FieldRow, Item, ItemKind, Row, Structure, UnionItem, UnionVariant,
};
use super::ty::Ty;
use crate::ir::model::{Matcher, Value};
use condition::conditions;
use destination::destination;

/// Prints the surface in a stable order.
pub(crate) fn print(surface: &Surface) -> String {
    let mut out = String::new();
    for text in client::lines(&surface.client) {
        line(&mut out, format_args!("{text}"));
    }
    for handle in &surface.handles {
        self::handle(&mut out, handle);
    }
    out.push('\n');
    for item in &surface.models {
        self::item(&mut out, item);
    }
    out.push('\n');
    for header in &surface.headers {
        line(&mut out, format_args!("headers::{}: {}  {:?}", header.name, header.ty, header.wire));
    }
    out
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{text}");
}

fn handle(out: &mut String, handle: &Handle) {
    let feature = handle.feature.iter().map(|feature| format!("  feature {feature:?}"));
    let feature: String = feature.collect();
    line(out, format_args!("\nClient::{} -> {}{feature}", handle.module, handle.ty));
    for call in &handle.calls {
        self::call(out, handle, call);
    }
    errors(out, handle);
}

/// Prints a line for each error of a handle, with the calls that return it, so that a changed error changes one line.
fn errors(out: &mut String, handle: &Handle) {
    let mut all: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for call in &handle.calls {
        for (status, ty) in &call.errors {
            let ty = ty.as_ref().map(|ty| format!(" {ty}")).unwrap_or_default();
            let calls = all.entry(format!("{}{ty}", status_text(*status))).or_default();
            calls.push(call.method.plain());
        }
    }
    for (error, calls) in all {
        let by = if calls.len() == handle.calls.len() {
            "all calls".to_owned()
        } else {
            calls.join(", ")
        };
        line(out, format_args!("{}  fails with {error}: {by}", handle.module));
    }
}

fn call(out: &mut String, handle: &Handle, call: &Call) {
    let path = format!("{}::{}", handle.module, call.method);
    signature(out, &path, call);
    if let Some(own) = &call.wire.conditions {
        line(out, format_args!("{path}  {}", conditions(own)));
    }
    for setter in &call.setters {
        let null = setter.clear.as_ref().map(|clear| format!(", {clear}()")).unwrap_or_default();
        let deprecated = if setter.deprecated { "  deprecated" } else { "" };
        let (name, argument_type, location) =
            (&setter.name, &setter.argument_type, destination(&setter.destination));
        line(out, format_args!("{path}.{name}({argument_type}){null}  {location}{deprecated}"));
        if let Some(entry) = &setter.entry {
            line(out, format_args!("{path}.{entry}(name, value)  entry of {location}"));
        }
    }
    for (stream, media) in &call.streams {
        let (ending, ty) = (stream.ending(), stream.ty());
        line(out, format_args!("{path}.{ending}() -> {ty}  as {media}"));
    }
    for text in endings::lines(&path, handle, call) {
        line(out, format_args!("{text}"));
    }
    if let Some(header) = &call.key_option {
        line(out, format_args!("{path}.with_idempotency_key(impl AsRef<str>)  header {header:?}"));
    }
    if let Some(body) = &call.whole_body {
        line(out, format_args!("{path}.with_body(&{body})"));
    }
    for fixed in &call.fixed {
        line(
            out,
            format_args!("{path}  always {} = {}", destination(&fixed.destination), fixed.value),
        );
    }
}

fn signature(out: &mut String, path: &str, call: &Call) {
    let arguments: Vec<String> = call
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", argument.name, argument.argument_type))
        .collect();
    let response = call.response.ty();
    let response = if response == Ty::Unit { String::new() } else { format!(" -> {response}") };
    let Wire { http_method, path: template, server, idempotent, idempotency_key, timeout, .. } =
        &call.wire;
    let server = server.as_ref().map(|server| format!("  at {server}")).unwrap_or_default();
    let idempotent = match idempotent {
        Some(true) => "  idempotent",
        Some(false) => "  not idempotent",
        None => "",
    };
    let key = idempotency_key.as_ref().map(|header| format!("  idempotency key {header:?}"));
    let key = key.unwrap_or_default();
    let timeout = timeout.map(|seconds| format!("  timeout {seconds} s")).unwrap_or_default();
    let deprecated = if call.deprecated { "  deprecated" } else { "" };
    let arguments = arguments.join(", ");
    line(
        out,
        format_args!(
            "{path}({arguments}){response}  {http_method} {template}{server}{idempotent}{key}{timeout}{deprecated}"
        ),
    );
}

fn item(out: &mut String, item: &Item) {
    let name = &item.name;
    let deprecated = if item.deprecated { "  deprecated" } else { "" };
    match &item.kind {
        ItemKind::Struct(structure) => {
            // Models that are only received have no setters.
            let received = if structure.sent { "" } else { "  received" };
            line(out, format_args!("struct {name}{received}{deprecated}"));
            self::structure(out, name.as_str(), structure);
        }
        ItemKind::Enumeration(enumeration) => {
            let lines = enumeration::lines(item, enumeration);
            lines.iter().for_each(|text| line(out, format_args!("{text}")));
        }
        ItemKind::Union(union) => self::union(out, item, union),
        ItemKind::AmbiguousUnion(types) => {
            line(out, format_args!("struct {name} of raw JSON{deprecated}"));
            for (method, ty) in types {
                line(out, format_args!("{name}.{method}() -> {ty}"));
            }
        }
        ItemKind::Alias(ty) => line(out, format_args!("type {name} = {ty}{deprecated}")),
        ItemKind::Id(repr) => {
            line(out, format_args!("id {name}: {}{deprecated}", enumeration::repr(*repr)));
        }
        ItemKind::Choice(choice) => self::choice(out, item, choice),
    }
}

fn choice(out: &mut String, item: &Item, choice: &Choice) {
    let name = &item.name;
    let what = if choice.is_error { "errors" } else { "responses" };
    line(out, format_args!("enum {name} of {what}"));
    for case in &choice.cases {
        let status = case.status.map(|status| format!("  on {}", status_text(status)));
        let status = status.unwrap_or_default();
        let payload = case.response.ty();
        let payload = if payload == Ty::Unit { String::new() } else { format!("({payload})") };
        line(out, format_args!("{name}::{}{payload}{status}", case.name));
    }
}

fn union(out: &mut String, item: &Item, union: &UnionItem) {
    let name = &item.name;
    let deprecated = if item.deprecated { "  deprecated" } else { "" };
    let by = union.tag.as_ref().map(|tag| format!(" by {tag:?}")).unwrap_or_default();
    line(out, format_args!("enum {name}{by}{deprecated}"));
    for UnionVariant { name: variant, member, tags, matcher, .. } in &union.variants {
        let selector = if tags.is_empty() { matcher_text(matcher) } else { tag_text(tags) };
        line(out, format_args!("{name}::{variant}({member}) = {selector}"));
    }
    line(out, format_args!("{name}::{}(…)", union.rest));
}

/// Describes the values of a variant without discriminator values.
/// Formats discriminator values. An integer or a boolean is prefixed with `=`, to differ from a string.
fn tag_text(tags: &[Value]) -> String {
    let text = |tag: &Value| match tag {
        Value::Text(text) => text.clone(),
        Value::Integer(_) | Value::Boolean(_) => format!("={}", tag.text()),
    };
    tags.iter().map(text).collect::<Vec<_>>().join(" | ")
}

fn matcher_text(matcher: &Matcher) -> String {
    let kinds: Vec<String> =
        matcher.kinds.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
    let key = |(key, values): &(String, Vec<Value>)| match values.as_slice() {
        [] => key.clone(),
        values => {
            let values: Vec<String> = values.iter().map(Value::literal).collect();
            format!("{key}: {}", values.join(" or "))
        }
    };
    let keys: Vec<String> = matcher.keys.iter().map(key).collect();
    let with = if keys.is_empty() { "" } else { " with " };
    format!("{}{with}{}", kinds.join(" of "), keys.join(", "))
}

/// Prints the setter that sends null, and the field's setter if its name differs from the field's.
fn access(row: &FieldRow) -> String {
    match &row.access {
        Access::Argument | Access::Field => String::new(),
        Access::Setter { name, clear } => {
            let clear = clear.as_ref().map(|clear| format!(", {clear}()")).unwrap_or_default();
            let renamed = (*name != row.name).then(|| format!(", set by {name}()"));
            clear + &renamed.unwrap_or_default()
        }
    }
}

fn structure(out: &mut String, name: &str, structure: &Structure) {
    for row in &structure.rows {
        match row {
            Row::Field(row) => {
                let access = access(row);
                let nullable = if row.nullable { "  nullable" } else { "" };
                let deprecated = if row.deprecated { "  deprecated" } else { "" };
                let FieldRow { name: field, wire, ty, .. } = row;
                line(
                    out,
                    format_args!("{name}.{field}: {ty}{access}  {wire:?}{nullable}{deprecated}"),
                );
            }
            Row::Constant { wire, value, .. } => {
                line(out, format_args!("{name}  always {wire:?} = {}", value.literal()));
            }
        }
    }
    if let Some((field, ty)) = &structure.additional {
        line(out, format_args!("{name}.{field}: BTreeMap<String, {ty}>  other properties"));
    }
}
