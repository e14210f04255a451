//! Renders the program that reads examples with a client: for each call, a function that makes the call with a transport
//! that returns the example.

use std::fmt::Write as _;

use generator::items::{Call, Choice, CredentialNeed, ItemKind, Response, Surface, Ty, example};

use super::plan::{Probe, Reading, call_of, type_of};

/// The part of the program that is the same for all clients.
const MAIN: &str = include_str!("program.rs.txt");

/// Renders the program for these probes.
pub(super) fn program(surface: &Surface, probes: &[Probe]) -> String {
    let (mut calls, mut texts, mut functions) = (String::new(), String::new(), String::new());
    for (index, probe) in probes.iter().enumerate() {
        if let Some(function) = function(surface, probe, index) {
            let _ = writeln!(calls, "        {index} => probe_{index}(client).await,");
            functions.push_str(&function);
        }
        if let Some(ty) = type_of(surface, probe).and_then(|ty| path(&ty, &surface.crate_name)) {
            let _ = writeln!(texts, "        {index} => of_text::<{ty}>(body),");
        }
    }
    let need = surface.client.credential_need;
    let anonymous = if need == CredentialNeed::NoCall { "" } else { ".anonymous()" };
    let text = MAIN.replace("CRATE", &surface.crate_name).replace(".ANONYMOUS()", anonymous);
    text.replace("        // CALLS\n", &calls).replace("        // TEXTS\n", &texts) + &functions
}

/// Renders the function of a probe. Returns `None` if an argument of the call has no example value.
fn function(surface: &Surface, probe: &Probe, index: usize) -> Option<String> {
    let (handle, call) = call_of(surface, probe)?;
    let prepared = example::prepared(surface, &handle.module, call, "")?;
    let read = match probe.reading {
        Reading::Error(..) => {
            let ty = path(&type_of(surface, probe)?, &surface.crate_name)?;
            format!("of_error::<{ty}, _>(call.await)")
        }
        Reading::Success(_) => {
            format!("of_success(call.await, {})", writer(surface, call)?)
        }
    };
    Some(format!(
        "\nasync fn probe_{index}(client: &Client) -> Prepared {{\n    let call = {prepared};\n    Ok({read})\n}}\n"
    ))
}

/// Renders the function that writes the value of a call as JSON.
fn writer(surface: &Surface, call: &Call) -> Option<String> {
    match &call.response {
        Response::Json(_) | Response::Optional(..) | Response::Text => {
            Some("serde_json::to_string".to_owned())
        }
        Response::Bytes => {
            Some("|value| Ok(String::from_utf8_lossy(value).into_owned())".to_owned())
        }
        Response::Choice(name) => {
            let item = surface.models.iter().find(|item| item.name == *name)?;
            let ItemKind::Choice(Choice { cases, .. }) = &item.kind else { return None };
            let path = format!("{}::models::{name}", surface.crate_name);
            let written =
                |response: &Response| matches!(response, Response::Json(_) | Response::Text);
            let written = cases.iter().filter(|case| written(&case.response));
            let arms = written.map(|case| {
                format!("{path}::{}(value) => serde_json::to_string(value), ", case.name)
            });
            let arms: String = arms.collect();
            Some(format!("|value| match value {{ {arms}other => Ok(format!(\"{{other:?}}\")) }}"))
        }
        Response::Empty
        | Response::Location
        | Response::Page(_)
        | Response::Events(_)
        | Response::Lines(_) => None,
    }
}

/// Renders the path of a type, as a crate that uses the client writes it. Returns `None` for types that no response has.
fn path(ty: &Ty, library: &str) -> Option<String> {
    let of = |ty: &Ty| path(ty, library);
    Some(match ty {
        Ty::Unit => "()".to_owned(),
        Ty::Bool => "bool".to_owned(),
        Ty::I32 => "i32".to_owned(),
        Ty::I64 => "i64".to_owned(),
        Ty::U32 => "u32".to_owned(),
        Ty::U64 => "u64".to_owned(),
        Ty::I128 => "i128".to_owned(),
        Ty::F64 => "f64".to_owned(),
        Ty::String => "String".to_owned(),
        Ty::Json => "serde_json::Value".to_owned(),
        Ty::DateTime | Ty::Date | Ty::Base64 | Ty::Base64Url | Ty::IntOrString => {
            format!("{library}::{ty}")
        }
        Ty::Formatted(format) => format!("{library}::{format:?}"),
        Ty::Vec(inner) => format!("Vec<{}>", of(inner)?),
        Ty::Option(inner) => format!("Option<{}>", of(inner)?),
        Ty::Box(inner) => format!("Box<{}>", of(inner)?),
        Ty::Map(inner) => format!("std::collections::BTreeMap<String, {}>", of(inner)?),
        Ty::Tuple(items) => {
            let items: Option<Vec<String>> = items.iter().map(of).collect();
            format!("({},)", items?.join(", "))
        }
        Ty::Open(tuple, rest, required) => {
            let required = required.map_or_else(String::new, |count| format!(", {count}"));
            format!("{library}::Open<{}, {}{required}>", of(tuple)?, of(rest)?)
        }
        Ty::Id(name) | Ty::Model(name) => format!("{library}::models::{name}"),
        Ty::Bytes
        | Ty::FilePart
        | Ty::Part
        | Ty::Body
        | Ty::Page(_)
        | Ty::Events(_)
        | Ty::Lines(_) => return None,
    })
}
