//! Turns declared responses into what a method answers, what it fails with, and what headers tell.

use openapiv3::{
    Content, Header, MediaType, ParameterSchemaOrContent, Response, Responses, StatusCode,
};

use super::Cx;
use super::body::note_xml;
use super::media::{essence, is_json, is_structured, is_xml};
use super::schema::schema;
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Carried, Case, Docs, ErrorCase, Hint, Model, Owner, ResponseHeader, Shape, Status, Success,
    Type,
};
use crate::pointer::Pointer;
use crate::spec::{Node, Slot};

/// What the declared successes of an operation come to.
pub fn success(
    cx: &mut Cx<'_>,
    responses: &Node<'_, Responses>,
    operation: usize,
    name: Option<&str>,
) -> Success {
    let mut cases: Vec<Case> = Vec::new();
    let mut redirects = false;
    for (status, slot) in declared(responses) {
        redirects |= matches!(hundred(status), Some(3));
        if hundred(status) == Some(2) {
            cases.extend(read(cx, status, &slot, operation));
        }
    }
    if cases.is_empty() && !redirects {
        // Nothing says "success": `default` is what remains.
        if let Some(default) = &responses.value.default {
            let slot = Slot::new(default, responses.at.child("default"));
            cases.extend(read(cx, Status::Default, &slot, operation));
        }
    }
    if cases.is_empty() && redirects {
        Success::Redirect
    } else {
        settle(cx, cases, responses, operation, name)
    }
}

fn declared<'a>(responses: &Node<'a, Responses>) -> Vec<(Status, Slot<'a, Response>)> {
    let each = |(code, found): (&StatusCode, &'a openapiv3::ReferenceOr<Response>)| {
        let status = match code {
            StatusCode::Code(code) => Status::Code(*code),
            StatusCode::Range(digit) => Status::Range(*digit),
        };
        (status, Slot::new(found, responses.at.child(&code.to_string())))
    };
    responses.value.responses.iter().map(each).collect()
}

fn hundred(status: Status) -> Option<u16> {
    match status {
        Status::Code(code) => Some(code / 100),
        Status::Range(digit) => Some(digit),
        Status::Default => None,
    }
}

/// One response, as one case for each kind of body it may have.
fn read(cx: &mut Cx<'_>, status: Status, slot: &Slot<'_, Response>, operation: usize) -> Vec<Case> {
    let found = cx.spec.follow(slot);
    let Some(response) = cx.keep(found) else { return Vec::new() };
    beside(cx, &response);
    let at = response.at.child("content");
    let carried = carried(cx, &response.value.content, &at, operation, "response");
    carried.into_iter().map(|carried| Case { status: Some(status), carried }).collect()
}

/// The kinds of body that some content stands for, each once.
fn carried(
    cx: &mut Cx<'_>,
    content: &Content,
    at: &Pointer,
    operation: usize,
    words: &str,
) -> Vec<Carried> {
    if content.is_empty() {
        return vec![Carried::Empty];
    }
    let mut all = Vec::new();
    let json = preferred_json(cx, content);
    if let Some((name, media)) = json {
        all.push(json_body(cx, media, &at.child(name), operation, words));
    }
    for (name, media) in content {
        let known = match body_of(cx, name, media) {
            Some(_) if json.is_some_and(|(_, json)| json.schema == media.schema) => continue,
            Some(Carried::Json(_)) => continue,
            Some(other) => {
                note_xml(cx, name, media, &at.child(name));
                other
            }
            None => {
                let message = format!("an answer of `{name}` is handed over as bytes");
                cx.say(
                    Diagnostic::note(&at.child(name), message)
                        .help("JSON, text and bytes are understood; read other forms yourself"),
                );
                Carried::Bytes
            }
        };
        if !all.contains(&known) {
            all.push(known);
        }
    }
    all
}

/// JSON under its plainest name. `*/*`, and text that is declared as an object, mean JSON too.
fn preferred_json<'c>(cx: &Cx<'_>, content: &'c Content) -> Option<(&'c str, &'c MediaType)> {
    let plain = content.iter().find(|(name, _)| essence(name) == "application/json");
    let any = || {
        content
            .iter()
            .find(|(name, media)| matches!(body_of(cx, name, media), Some(Carried::Json(_))))
    };
    plain.or_else(any).map(|(name, media)| (name.as_str(), media))
}

fn body_of(cx: &Cx<'_>, name: &str, media: &MediaType) -> Option<Carried> {
    let essence = essence(name);
    let structured = is_structured(cx, media);
    match essence.split_once('/') {
        _ if is_json(&essence) => Some(Carried::Json(Type::Any)),
        Some(("text", "event-stream")) => None,
        _ if is_xml(&essence) => Some(Carried::Text),
        Some(("text" | "*", _)) if structured => Some(Carried::Json(Type::Any)),
        Some(("text", _)) | Some(("application", "yaml")) => Some(Carried::Text),
        Some(("application", "*")) if structured => Some(Carried::Json(Type::Any)),
        Some(("image" | "audio" | "video" | "font" | "*", _)) => Some(Carried::Bytes),
        Some(("application", "octet-stream" | "pdf" | "zip" | "gzip")) => Some(Carried::Bytes),
        _ => None,
    }
}

fn json_body(
    cx: &mut Cx<'_>,
    media: &MediaType,
    at: &Pointer,
    operation: usize,
    words: &str,
) -> Carried {
    let Some(found) = &media.schema else { return Carried::Json(Type::Any) };
    let owner = Owner::Operation(operation);
    let hint = Hint::Made { owner, words: words.to_owned(), item: false };
    match schema(cx, &Slot::new(found, at.child("schema")), &hint) {
        Type::File => Carried::Bytes,
        // A server may send it quoted or plain; the client looks at the media type.
        Type::Text => Carried::Text,
        ty => Carried::Json(ty),
    }
}

/// One kind of body is that kind; JSON or nothing is optional; more are a choice.
fn settle(
    cx: &mut Cx<'_>,
    cases: Vec<Case>,
    responses: &Node<'_, Responses>,
    operation: usize,
    name: Option<&str>,
) -> Success {
    let mut kinds: Vec<Carried> = Vec::new();
    for case in &cases {
        if !kinds.contains(&case.carried) {
            kinds.push(case.carried.clone());
        }
    }
    match kinds.as_slice() {
        [] => Success::One(Carried::Empty),
        [one] => Success::One(one.clone()),
        [Carried::Json(ty), Carried::Empty] | [Carried::Empty, Carried::Json(ty)] => {
            Success::Optional(not_null(ty.clone()))
        }
        [other, Carried::Empty] | [Carried::Empty, other] => Success::One(other.clone()),
        _ => Success::Choice(cx.models.add(Model {
            hint: name.map_or_else(
                || Hint::Made {
                    owner: Owner::Operation(operation),
                    words: "answer".to_owned(),
                    item: false,
                },
                |name| Hint::Pinned(name.to_owned()),
            ),
            shape: Shape::Choice(simplify(cases, &kinds)),
            docs: Docs::default(),
            deprecated: false,
            origin: responses.at.clone(),
        })),
    }
}

/// Nothing and null are the same to who gets an answer.
fn not_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        other => other,
    }
}

/// Where the kind of body tells the cases apart, the status need not.
fn simplify(cases: Vec<Case>, kinds: &[Carried]) -> Vec<Case> {
    let json_types = kinds.iter().filter(|kind| matches!(kind, Carried::Json(_))).count();
    if json_types > 1 {
        return cases;
    }
    kinds.iter().map(|carried| Case { status: None, carried: carried.clone() }).collect()
}

/// What an operation is declared to fail with.
pub fn errors(
    cx: &mut Cx<'_>,
    responses: &Node<'_, Responses>,
    operation: usize,
) -> Vec<ErrorCase> {
    let mut all = declared(responses);
    if let Some(default) = &responses.value.default {
        all.push((Status::Default, Slot::new(default, responses.at.child("default"))));
    }
    let mut errors = Vec::new();
    for (status, slot) in all {
        if hundred(status).is_some_and(|hundred| hundred < 4) {
            continue;
        }
        let found = cx.spec.follow(&slot);
        let Some(response) = cx.keep(found) else { continue };
        beside(cx, &response);
        let at = response.at.child("content");
        errors.push(ErrorCase {
            status,
            carried: carried(cx, &response.value.content, &at, operation, "error"),
            docs: Docs::of(Some(&response.value.description)),
        });
    }
    errors
}

/// What a response declares beside its body.
fn beside(cx: &mut Cx<'_>, response: &Node<'_, Response>) {
    for (name, header) in &response.value.headers {
        let at = response.at.child("headers").child(name);
        note_header(cx, name, &Slot::new(header, at));
    }
    if !response.value.links.is_empty() {
        cx.say(
            Diagnostic::note(&response.at.child("links"), "links are not offered")
                .help("call the operation they name with what the answer says"),
        );
    }
}

/// Remembers a declared header; two declarations that differ make it plain text.
fn note_header(cx: &mut Cx<'_>, name: &str, slot: &Slot<'_, Header>) {
    let key = name.to_ascii_lowercase();
    let found = cx.spec.follow(slot);
    let Some(header) = cx.keep(found) else { return };
    let ty = header_type(cx, &header);
    let docs = Docs::of(header.value.description.as_deref());
    match cx.headers.get_mut(&key) {
        Some(known) if known.ty == ty => {}
        Some(known) => known.ty = Type::Text,
        None => {
            let header =
                ResponseHeader { wire: name.to_owned(), ty, docs, origin: slot.at.clone() };
            cx.headers.insert(key, header);
        }
    }
}

fn header_type(cx: &mut Cx<'_>, header: &Node<'_, Header>) -> Type {
    let ParameterSchemaOrContent::Schema(found) = &header.value.format else { return Type::Text };
    let slot = Slot::new(found, header.at.child("schema"));
    let hint = Hint::Written("Header".to_owned());
    let mark = cx.models.mark();
    let ty = schema(cx, &slot, &hint);
    cx.models.forget(mark);
    match ty {
        ty @ (Type::Int32 | Type::Int64 | Type::Float | Type::Double | Type::Boolean) => ty,
        // The type of an enum in a header would be a model that nobody else needs: it is forgotten.
        _ => Type::Text,
    }
}
