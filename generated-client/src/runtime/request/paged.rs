//! Reads and sets single inputs of a call, for calls that request one page of a list after the other.

use bytes::Bytes;
use http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::super::body::BodyBuilder;
use super::super::content::{Body, Source};
use super::super::curl::is_secret_parameter;
use super::super::error::Error;
use super::super::fingerprint::Fingerprint;
use super::super::operation::Operation;
use super::super::paging::{Input, InputLocation, PageRequest, Paging, Selector};
use super::super::redact::redacted_text;
use super::super::wire::json::{encode, unmarked};
use super::{Request, not_sent};

impl Request {
    /// Returns the operation.
    pub(in crate::runtime) fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// Returns the value of an input, if it is set. A value from the query or a header is a string.
    pub(in crate::runtime) fn input(&self, input: Input) -> Option<Value> {
        let name = input.name;
        match input.location {
            InputLocation::Query => self.0.query.get(name).map(|pair| decoded(pair).into()),
            InputLocation::Header => header(&self.0.headers, name),
            InputLocation::Field => match &self.0.body {
                BodyBuilder::Fields(fields) => fields.get(name).cloned(),
                BodyBuilder::Whole(body) => whole(body)?.as_object()?.get(name).cloned(),
                BodyBuilder::Empty | BodyBuilder::Parts(_) => None,
            },
        }
    }

    /// Sets an input and replaces its previous value.
    pub(in crate::runtime) fn with_input(self, input: Input, value: &Value) -> Self {
        match input.location {
            InputLocation::Query => self.query_raw(input.name.to_owned(), &text(value)),
            InputLocation::Header => self.header(input.name, text(value)),
            InputLocation::Field => self.with(|inner| {
                // A body that was set as a whole keeps its other properties.
                let properties = match &inner.body {
                    BodyBuilder::Whole(body) => whole(body),
                    BodyBuilder::Empty | BodyBuilder::Fields(_) | BodyBuilder::Parts(_) => None,
                };
                if let Some(Value::Object(properties)) = properties {
                    inner.body.begin_object();
                    let properties = properties.into_iter();
                    properties.for_each(|(name, value)| inner.body.set(name.into(), value));
                }
                inner.body.set(input.name.into(), value.clone());
            }),
        }
    }

    /// Checks that an input can be set without losing a body that the caller has set. Returns the reason if it cannot.
    pub(in crate::runtime) fn check_input(&self, input: Input) -> Result<(), String> {
        let has_fields = match (input.location, &self.0.body) {
            (InputLocation::Query | InputLocation::Header, _)
            | (InputLocation::Field, BodyBuilder::Empty | BodyBuilder::Fields(_)) => true,
            (InputLocation::Field, BodyBuilder::Whole(body)) => {
                whole(body).is_some_and(|body| body.is_object())
            }
            (InputLocation::Field, BodyBuilder::Parts(_)) => false,
        };
        let name = input.name;
        match has_fields {
            true => Ok(()),
            false => Err(format!(
                "`{name}` cannot be set, because the body of the call is not a JSON object"
            )),
        }
    }

    /// Returns the error of this call for an invalid input. Nothing was sent.
    pub(in crate::runtime) fn not_sent(&self, reason: String) -> Error {
        let inner = &self.0;
        let path = inner.target.path.shown(&inner.path);
        let request = (&inner.target.method, inner.server, path);
        not_sent(&inner.core, inner.operation, reason, request)
    }

    /// Returns the page that the call requests, if its operation returns pages.
    pub(super) fn page(&self) -> Option<PageRequest> {
        let paging = self.0.operation.paging?;
        let number = |input| number(&self.input(input)?);
        let size = paging.size.and_then(number);
        Some(match paging.selector {
            Selector::Index { input, first } => {
                let index = number(input).unwrap_or(first);
                PageRequest { index, before: (index == first).then_some(0), size }
            }
            Selector::Offset { input } => {
                PageRequest { index: 1, before: Some(number(input).unwrap_or(0)), size }
            }
            Selector::None | Selector::Cursor { .. } => {
                PageRequest { index: 1, before: None, size }
            }
        })
    }

    /// Returns the path, the query and a fingerprint of the body, without the inputs that select a page. Calls of the
    /// same operation return the same list if these texts are equal. The text contains no header and no credential.
    pub(in crate::runtime) fn list_text(&self, paging: &Paging) -> String {
        let inner = &self.0;
        let is_paging = |location: InputLocation, name: &str| {
            let is = |input: Input| input.location == location && input.name == name;
            selector_input(paging.selector).is_some_and(is) || paging.size.is_some_and(is)
        };
        let path = inner.target.path.filled(&inner.path);
        let path = path.unwrap_or_else(|_| inner.operation.path.to_owned());
        let others = inner.query.by_name();
        let others = others.filter(|(name, _)| !is_paging(InputLocation::Query, name));
        let mut pairs: Vec<String> = others.flat_map(|(name, pairs)| shown(name, pairs)).collect();
        pairs.sort();
        let mut text = path;
        for (at, pair) in pairs.iter().enumerate() {
            text.extend([if at == 0 { "?" } else { "&" }, pair]);
        }
        if let Some(body) = fingerprint(&inner.body, &|name| is_paging(InputLocation::Field, name))
        {
            text.push_str(&format!(" body:{body:016x}"));
        }
        let secrets: Vec<_> = inner.core.secrets().collect();
        redacted_text(&text, &secrets).unwrap_or(text)
    }
}

/// Returns the input that selects a page.
pub(in crate::runtime) fn selector_input(selector: Selector) -> Option<Input> {
    match selector {
        Selector::None => None,
        Selector::Index { input, .. }
        | Selector::Offset { input }
        | Selector::Cursor { input, .. } => Some(input),
    }
}

/// Returns an unsigned number, which may be in a string.
pub(in crate::runtime) fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// Returns a value as it is sent in the query or a header.
pub(in crate::runtime) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns the value of a `name=value` pair.
fn decoded(pair: &str) -> String {
    let (_, value) = pair.split_once('=').unwrap_or((pair, ""));
    percent_decode_str(value).decode_utf8_lossy().into_owned()
}

fn header(headers: &HeaderMap, name: &str) -> Option<Value> {
    Some(headers.get(name)?.to_str().ok()?.into())
}

/// Returns the pairs of a query parameter. A value that is probably secret is replaced by 8 bits of its fingerprint: they
/// distinguish most lists, and leave many values of a secret possible.
fn shown(name: &str, pairs: &[String]) -> Vec<String> {
    if !is_secret_parameter(&name.to_ascii_lowercase()) {
        return pairs.to_vec();
    }
    let fingerprint = Fingerprint::of(pairs.iter().map(String::as_bytes));
    vec![format!("{name}=[redacted {:02x}]", fingerprint & 0xff)]
}

/// Returns a body that was set as a whole, if it is JSON.
fn whole(body: &Body) -> Option<Value> {
    match &body.content.source {
        Source::Memory(bytes) => serde_json::from_slice(unmarked(bytes)).ok(),
        Source::File(_) | Source::Stream(..) => None,
    }
}

/// Returns the fingerprint of a body without the fields that select a page. The order of fields is ignored.
fn fingerprint(body: &BodyBuilder, is_paging: &dyn Fn(&str) -> bool) -> Option<u64> {
    let of_fields = |fields: &mut dyn Iterator<Item = (&str, &Value)>| {
        let others = fields.filter(|(name, _)| !is_paging(name));
        let mut texts: Vec<Bytes> = others
            .map(|(name, value)| Bytes::from(format!("{}:{value}", Value::from(name))))
            .collect();
        texts.sort();
        (!texts.is_empty()).then(|| Fingerprint::of(texts.iter().map(|text| &**text)))
    };
    match body {
        BodyBuilder::Empty => None,
        BodyBuilder::Fields(fields) => of_fields(&mut fields.iter()),
        BodyBuilder::Whole(body) => match (whole(body), &body.content.source) {
            (Some(Value::Object(fields)), _) => {
                of_fields(&mut fields.iter().map(|(name, value)| (name.as_str(), value)))
            }
            (Some(value), _) => Some(Fingerprint::of([&*encode(&value).unwrap_or_default()])),
            (None, Source::Memory(bytes)) => Some(Fingerprint::of([&**bytes])),
            (None, Source::File(_) | Source::Stream(..)) => {
                Some(Fingerprint::of([format!("{:?}", body.content).as_bytes()]))
            }
        },
        BodyBuilder::Parts(parts) => Some(Fingerprint::of([format!("{parts:?}").as_bytes()])),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::builder::Builder;
    use super::*;

    const PAGE: Input = Input { name: "page", location: InputLocation::Field };
    static LIST: Operation = Operation { name: "a.list", path: "/a/{id}", ..Operation::DEFAULT };
    const PAGING: Paging = Paging { selector: Selector::Offset { input: PAGE }, ..Paging::DEFAULT };

    fn call() -> Request {
        Builder::new("https://api.example", "test").build().unwrap().call(&LIST).path("id", 7)
    }

    #[test]
    fn reads_and_replaces_an_input_of_each_location() {
        for location in [InputLocation::Query, InputLocation::Header, InputLocation::Field] {
            let input = Input { name: "next page", location };
            let input = Input { name: "x-next", ..input };
            let call = call().with_input(input, &"a b&=ä".into());
            assert_eq!(
                call.input(input).is_some_and(|value| value == "a b&=ä"),
                location != InputLocation::Header
            );
            let call = call.with_input(input, &5.into());
            assert_eq!(number(&call.input(input).unwrap()), Some(5));
        }
    }

    #[test]
    fn keeps_the_other_properties_of_a_whole_body() {
        let call = call().body(r#"{"a":1,"page":2}"#);
        assert_eq!(call.input(PAGE), Some(2.into()));
        let call = call.with_input(PAGE, &3.into());
        assert_eq!(call.input(PAGE), Some(3.into()));
        assert_eq!(call.input(Input { name: "a", ..PAGE }), Some(1.into()));
    }

    #[test]
    fn rejects_a_field_beside_a_body_that_is_no_object() {
        let query = Input { location: InputLocation::Query, ..PAGE };
        for (body, accepted) in [("{}", true), ("[1]", false), ("a=1", false), ("7", false)] {
            let call = call().body(body);
            assert_eq!(call.check_input(PAGE).is_ok(), accepted, "{body}");
            assert_eq!(call.check_input(query), Ok(()));
        }
        assert_eq!(call().check_input(PAGE), Ok(()));
        assert!(call().part_text("a", "b").check_input(PAGE).is_err());
    }

    #[test]
    fn describes_the_list_without_page_and_secrets() {
        let text = |call: Request| call.list_text(&PAGING);
        let one = call().query("b", "1").query("a", "x y").query("apiKey", "hidden");
        let shown = text(one);
        let rest = shown.strip_prefix("/a/7?a=x%20y&apiKey=[redacted ").unwrap();
        assert_eq!(rest.split_once(']').map(|(bits, rest)| (bits.len(), rest)), Some((2, "&b=1")));
        let other = call().query("b", "1").query("a", "x y").query("apiKey", "another");
        assert_ne!(text(other), shown);
        let body = text(call().field("page", 3_i64).field("b", 1_i64).field("a", 2_i64));
        assert!(body.starts_with("/a/7 body:"), "{body}");
        assert_eq!(body, text(call().field("a", 2_i64).field("b", 1_i64)));
        assert_eq!(body, text(call().body(r#"{"b":1,"a":2,"page":9}"#)));
        assert_ne!(body, text(call().field("a", 2_i64)));
        assert_eq!(text(call().field("page", 3_i64)), "/a/7");
    }
}
