//! Finds the call that reads a response example, and the type as which it reads the example.

use std::collections::BTreeMap;

use generator::items::{Call, Choice, Handle, ItemKind, Response, Status, Surface, Ty};
use serde::{Deserialize, Serialize};

use super::collect::Example;
use super::reference::child;
use super::variant::variant;

/// How a client reads an example.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(super) enum Plan {
    /// The probe with this index reads it.
    Probe(usize),
    /// The client has no such operation.
    Skipped,
    /// HTTP allows no body for this status.
    Bodiless,
    /// The client gives this error response no type.
    Untyped,
    /// The client does not return the response as JSON, for this reason.
    Unread(String),
}

/// A call whose response a program reads and writes again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Probe {
    /// The index of the handle.
    pub(super) handle: usize,
    /// The index of the call in its handle.
    pub(super) call: usize,
    /// The number of the type among those that the call returns or declares.
    pub(super) reading: Reading,
}

/// How the program reads a response.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reading {
    /// As the value that the call returns. The number is the variant, if the response has several.
    Success(Option<usize>),
    /// As the body of an error: its position among the declared errors, and the variant, if the body has several.
    Error(usize, Option<usize>),
}

/// The calls of a client, by operation.
pub(super) struct Planner<'a> {
    surface: &'a Surface,
    calls: BTreeMap<String, Vec<(usize, usize)>>,
    probes: Vec<Probe>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(surface: &'a Surface) -> Self {
        let mut calls: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (handle, each) in surface.handles.iter().enumerate() {
            for (index, call) in each.calls.iter().enumerate() {
                let operation = call.origin.as_str().to_owned();
                calls.entry(operation).or_default().push((handle, index));
            }
        }
        Self { surface, calls, probes: Vec::new() }
    }

    /// Returns the probes of all examples that were planned.
    pub(super) fn into_probes(self) -> Vec<Probe> {
        self.probes
    }

    /// Finds the call for an example.
    pub(super) fn plan(&mut self, example: &Example) -> Plan {
        let path = child("/paths", &example.path);
        let operation = child(&path, &example.http_method.to_ascii_lowercase());
        let Some(places) = self.calls.get(&operation) else { return Plan::Skipped };
        let known: Vec<(usize, usize, &'a Call)> = places
            .iter()
            .filter_map(|(handle, index)| {
                Some((*handle, *index, self.surface.handles.get(*handle)?.calls.get(*index)?))
            })
            .collect();
        let status = status_to_send(&example.status, &example.statuses);
        if matches!(status, 100..200 | 204 | 205 | 304) {
            return Plan::Bodiless;
        }
        let found = if (200..300).contains(&status) {
            success(self.surface, &known, &example.media, status)
        } else {
            error(self.surface, &known, &example.media, status)
        };
        let probe = match found {
            Ok(probe) => probe,
            Err(plan) => return plan,
        };
        let index = self.probes.iter().position(|known| *known == probe).unwrap_or_else(|| {
            self.probes.push(probe);
            self.probes.len() - 1
        });
        Plan::Probe(index)
    }
}

/// Returns the call of a probe, with its handle.
pub(super) fn call_of<'a>(surface: &'a Surface, probe: &Probe) -> Option<(&'a Handle, &'a Call)> {
    let handle = surface.handles.get(probe.handle)?;
    Some((handle, handle.calls.get(probe.call)?))
}

/// Finds the best call for a success: one that asks for the media type, and returns JSON with the status instead of text or
/// bytes.
fn success(
    surface: &Surface,
    calls: &[(usize, usize, &Call)],
    media: &str,
    status: u16,
) -> Result<Probe, Plan> {
    let mut best: Option<((bool, bool), Probe)> = None;
    for (handle, index, call) in calls {
        let variant = match &call.response {
            Response::Json(_) | Response::Optional(..) | Response::Text | Response::Bytes => None,
            Response::Choice(name) => {
                let Some(variant) = variant(surface, name, media, status) else { continue };
                Some(variant)
            }
            Response::Empty
            | Response::Location
            | Response::Page(_)
            | Response::Events(_)
            | Response::Lines(_) => continue,
        };
        let is_json = !matches!(call.response, Response::Text | Response::Bytes);
        let mut accepted = call.wire.accept.split(',');
        let asks = accepted.any(|each| each.trim().trim_end_matches(";q=0.9") == media);
        if best.as_ref().is_none_or(|(best, _)| (asks, is_json) > *best) {
            let reading = Reading::Success(variant);
            best = Some(((asks, is_json), Probe { handle: *handle, call: *index, reading }));
        }
    }
    let returned = || {
        let ty = calls.first().map(|(_, _, call)| call.response.ty().to_string());
        Plan::Unread(format!("the call returns `{}` instead of JSON", ty.unwrap_or_default()))
    };
    best.map(|(_, probe)| probe).ok_or_else(returned)
}

/// Finds the type of an error: the declared one with this status, or else with its range, or else the default.
fn error(
    surface: &Surface,
    calls: &[(usize, usize, &Call)],
    media: &str,
    status: u16,
) -> Result<Probe, Plan> {
    let wanted = [Status::Code(status), Status::Range(status / 100), Status::Default];
    for (handle, call_index, call) in calls {
        let find = |wanted: &Status| call.errors.iter().position(|(known, _)| known == wanted);
        let Some(index) = wanted.iter().find_map(find) else { continue };
        if let Some((_, Some(ty))) = call.errors.get(index) {
            let choice = if let Ty::Model(name) = ty { Some(name) } else { None };
            let variant = choice.and_then(|name| variant(surface, name, media, status));
            let reading = Reading::Error(index, variant);
            return Ok(Probe { handle: *handle, call: *call_index, reading });
        }
    }
    Err(Plan::Untyped)
}

/// Returns the type as which a probe reads a response.
pub(super) fn type_of(surface: &Surface, probe: &Probe) -> Option<Ty> {
    let (_, call) = call_of(surface, probe)?;
    let case = |name: &generator::items::Ident, variant: usize| {
        let item = surface.models.iter().find(|item| item.name == *name)?;
        let ItemKind::Choice(Choice { cases, .. }) = &item.kind else { return None };
        Some(cases.get(variant)?.response.ty())
    };
    match (&probe.reading, &call.response) {
        (Reading::Error(index, variant), _) => {
            match (call.errors.get(*index)?.1.as_ref()?, variant) {
                (Ty::Model(name), Some(variant)) => case(name, *variant),
                (ty, _) => Some(ty.clone()),
            }
        }
        (Reading::Success(Some(variant)), Response::Choice(name)) => case(name, *variant),
        (Reading::Success(_), response) => Some(response.ty()),
    }
}

/// Returns the status of a response that the key under `responses` describes, and that no other key describes better.
/// The default response is that of an error if the operation declares a success.
pub(super) fn status_to_send(key: &str, all: &[String]) -> u16 {
    let is_free = |status: &u16| !all.contains(&status.to_string());
    if let Ok(status) = key.parse() {
        return status;
    }
    let digit = key.chars().next().and_then(|digit| digit.to_digit(10));
    if let Some(first) = digit.and_then(|digit| u16::try_from(digit * 100).ok()) {
        return (first..first + 100).find(is_free).unwrap_or(first);
    }
    let declares_success = all.iter().any(|key| key.starts_with(['2', '3']));
    let first = if declares_success { [500, 400] } else { [200, 500] };
    let has_range = |status: &u16| {
        all.iter().any(|key| key.to_ascii_uppercase() == format!("{}XX", status / 100))
    };
    let fits = |status: &u16| is_free(status) && !has_range(status);
    first.into_iter().chain(400..600).find(fits).unwrap_or(500)
}

#[cfg(test)]
mod tests {
    use super::super::collect::collect;
    use super::super::probe::program;
    use super::*;
    use generator::{Document, Input};
    use serde_json::{Value, json};

    /// A document with an error that has a type, a status without one, and an operation with several responses.
    fn document() -> Value {
        let pet = json!({"type": "object", "properties": {"name": {"type": "string"}}});
        let of = |schema: Value| json!({"description": "", "content": {"application/json": {"schema": schema, "example": {}}}});
        let text =
            json!({"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}});
        json!({
            "openapi": "3.0.0",
            "info": {"title": "Pets", "version": "1"},
            "servers": [{"url": "https://localhost"}],
            "paths": {
                "/pets/{id}": {
                    "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
                    "get": {"operationId": "getPet", "responses": {"200": of(pet.clone()), "404": of(pet.clone()), "500": text}},
                    "put": {"operationId": "putPet", "responses": {"200": of(pet), "201": of(json!({"type": "integer"}))}},
                },
            },
        })
    }

    fn surface(document: &Value) -> Surface {
        let text = document.to_string();
        let spec = Document { name: "pets.json", text: &text };
        let input = Input { spec, files: &[], overlay: None, has_features: false };
        generator::generate(&input).unwrap().items
    }

    #[test]
    fn finds_the_call_and_the_type_of_each_example() {
        let document = document();
        let surface = surface(&document);
        let mut planner = Planner::new(&surface);
        let examples = collect(&document);
        let plans: Vec<Plan> = examples.iter().map(|example| planner.plan(example)).collect();
        assert_eq!(plans, [0, 1, 2, 3].map(Plan::Probe));
        let elsewhere = Example { path: "/other".to_owned(), ..examples[0].clone() };
        assert_eq!(planner.plan(&elsewhere), Plan::Skipped);
        let untyped = Example { status: "500".to_owned(), ..examples[0].clone() };
        assert_eq!(planner.plan(&untyped), Plan::Untyped);
        let probes = planner.into_probes();
        let types = probes.iter().map(|probe| type_of(&surface, probe).unwrap().to_string());
        let types: Vec<String> = types.collect();
        let expected = ["PetsGetPetResponse", "PetsGetPetError", "PetsPutPetResponse", "i64"];
        assert_eq!(types, expected);
        let program = program(&surface, &probes);
        assert!(program.contains("of_success(call.await, serde_json::to_string)"), "{program}");
        assert!(program.contains("of_error::<"), "{program}");
        assert!(!program.contains("CRATE") && !program.contains("// CALLS"), "{program}");
    }

    #[test]
    fn sends_the_status_that_a_key_describes() {
        let all = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let table: [(&str, &[&str], u16); 7] = [
            ("404", &["200", "404"], 404),
            ("2XX", &["200", "2XX"], 201),
            ("4xx", &["4xx"], 400),
            ("default", &["200", "default"], 500),
            ("default", &["200", "500", "default"], 400),
            ("default", &["200", "5XX", "default"], 400),
            ("default", &["default"], 200),
        ];
        for (key, keys, expected) in table {
            assert_eq!(status_to_send(key, &all(keys)), expected, "{key} of {keys:?}");
        }
    }
}
