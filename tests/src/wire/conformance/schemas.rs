//! Cases of schemas that several keywords describe: merged parts, nested branches, null, converted values.

use serde::de::DeserializeOwned;
use serde_json::json;

use super::{RequestCase, ResponseCase, request_cases, response_cases};
use crate::generated::schemas::Client;
use crate::generated::schemas::models::{
    CellsPaintsColor, FlagsBoth, FlagsBothObject, Level, Levels, LevelsFree, LevelsSome,
    MergedCrew, MergedPart, MergedPartByName, Nested, NestedByName, NestedDeep, NestedDeepLeft,
    NestedDeepRight, Nulls, OrderInner, Rows, RowsRows, Rules,
};

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

/// Reads a value as a response contains it.
fn received<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "allOf: a union and an object describe a property":
        client.cells().send_merged().part(MergedPart::from(MergedPartByName::new("a").note("n"))) =>
        "POST /merged", "", "{\"part\":{\"note\":\"n\",\"name\":\"a\"}}";
    "allOf: two objects describe a property":
        client.cells().send_merged().crew(MergedCrew::new().mate("m").cook("c")) =>
        "POST /merged", "", "{\"crew\":{\"mate\":\"m\",\"cook\":\"c\"}}";
    "oneOf: a branch": client.cells().send_nested(Nested::from(NestedByName::new("a").dry(true))) =>
        "POST /nested", "", "{\"dry\":true,\"name\":\"a\"}";
    "oneOf: a branch with properties and branches":
        client.cells().send_nested(Nested::from(NestedDeep::from(NestedDeepLeft::new(1).own("o").dry(true)))) =>
        "POST /nested", "", "{\"dry\":true,\"own\":\"o\",\"kind\":\"left\",\"x\":1}";
    "oneOf: the other inner branch":
        client.cells().send_nested(Nested::from(NestedDeep::from(NestedDeepRight::new(2)))) =>
        "POST /nested", "", "{\"kind\":\"right\",\"y\":2}";
    "only null: absent": client.cells().send_nulls().name("a") => "POST /nulls", "", "{\"name\":\"a\"}";
    "only null: null": client.cells().send_nulls().clear_gone().clear_never().clear_none() =>
        "POST /nulls", "", "{\"gone\":null,\"never\":null,\"none\":null}";
    "only null: as received":
        client.cells().send_nulls().with_body(&received::<Nulls>("{\"never\":null,\"name\":\"a\"}")) =>
        "POST /nulls", "", "{\"never\":null,\"name\":\"a\"}";
    "items without type: a list": client.cells().send_rows().rows(RowsRows::from(vec!["a".to_owned()])) =>
        "POST /rows", "", "{\"rows\":[\"a\"]}";
    "items without type: an object": client.cells().send_rows().rows(RowsRows::from(json!({"a": 1}))) =>
        "POST /rows", "", "{\"rows\":{\"a\":1}}";
    "items without type: as received":
        client.cells().send_rows().with_body(&received::<Rows>("{\"rows\":\"a\",\"pair\":{\"b\":[1]}}")) =>
        "POST /rows", "", "{\"rows\":\"a\",\"pair\":{\"b\":[1]}}";
    "enum without type: booleans": client.cells().send_flags().on(false) =>
        "POST /flags", "", "{\"sure\":true,\"on\":false}";
    "enum without type: null and lists": client.cells().send_flags().clear_on().rows([json!(["b"])]) =>
        "POST /flags", "", "{\"sure\":true,\"on\":null,\"rows\":[[\"b\"]]}";
    "items next to properties: a list": client.cells().send_flags().both(FlagsBoth::from(vec!["a".to_owned()])) =>
        "POST /flags", "", "{\"sure\":true,\"both\":[\"a\"]}";
    "items next to properties: an object": client.cells().send_flags().both(FlagsBoth::from(FlagsBothObject::new().a(1))) =>
        "POST /flags", "", "{\"sure\":true,\"both\":{\"a\":1}}";
    "items next to properties: as received":
        client.cells().send_flags().both(received::<FlagsBoth>("\"a\"")) =>
        "POST /flags", "", "{\"sure\":true,\"both\":\"a\"}";
    "readOnly: in a schema that only requests use":
        client.cells().send_orders().id(1).note("n").inner(OrderInner::new().at("t")) =>
        "POST /orders", "", "{\"id\":1,\"note\":\"n\",\"inner\":{\"at\":\"t\"}}";
    "readOnly: absent": client.cells().send_orders() => "POST /orders", "", "{}";
    "enum of strings with the type integer, in a query and a header":
        client.cells().paints().level(Level::High).flag(true).color(CellsPaintsColor::Red).x_levels([Level::Low, Level::High]) =>
        "GET /paints?level=2&flag=true&color=Red", "x-levels: 1,2";
    "enum of strings with another type, in a body":
        client.cells().send_levels().level(Level::Low).levels([Level::High]).on(true).some(LevelsSome::One).free(LevelsFree::Red).ratio(1.5) =>
        "POST /levels", "", "{\"fixed\":7,\"level\":1,\"levels\":[2],\"on\":true,\"some\":1,\"free\":\"Red\",\"ratio\":1.5}";
    "enum of strings with another type, null": client.cells().send_levels().clear_some().clear_free() =>
        "POST /levels", "", "{\"fixed\":7,\"some\":null,\"free\":null}";
    "enum of strings with another type, a number as received":
        client.cells().send_levels().with_body(&received::<Levels>("{\"fixed\":7,\"free\":5}")) =>
        "POST /levels", "", "{\"fixed\":7,\"free\":5}";
    "anyOf: the branch that describes the properties, as received":
        client.cells().send_rules().with_body(&received::<Rules>(
            "{\"conditions\":{\"repository_name\":\"r\",\"new\":1},\"wrap\":{\"conditions\":{\"repository_id\":1},\"new\":2}}",
        )) => "POST /rules", "",
        "{\"conditions\":{\"repository_name\":\"r\",\"new\":1},\"wrap\":{\"conditions\":{\"repository_id\":1},\"new\":2}}";
};

pub(super) const RESPONSES: &[ResponseCase] = response_cases! { client, client;
    "allOf: merged properties": client.cells().get_merged(),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"part\":{\"id\":7,\"note\":\"n\"},\"crew\":{\"cook\":\"c\",\"mate\":\"m\"}}" =>
        "Ok(Merged { part: Some(ById(MergedPartById { note: Some(\"n\"), id: 7 })), crew: Some(MergedCrew { mate: Some(\"m\"), cook: Some(\"c\") }) })";
    "oneOf: a branch with properties and branches": client.cells().get_nested(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"own\":\"o\",\"kind\":\"right\",\"y\":2}" =>
        "Ok(Deep(Right(NestedDeepRight { dry: None, own: Some(\"o\"), y: 2 })))";
    "only null: null and absent": client.cells().get_nulls(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"gone\":null,\"name\":\"a\"}" =>
        "Ok(Nulls { gone: None, never: None, none: None, name: Some(\"a\"), explicit_nulls: ExplicitNulls({\"gone\"}) })";
    "items without type: a list": client.cells().get_rows(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"rows\":[\"a\"]}" =>
        "Ok(Rows { rows: Some(TextList([\"a\"])), pair: None })";
    "items without type: a string": client.cells().get_rows(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"rows\":\"a\"}" =>
        "Ok(Rows { rows: Some(Json(String(\"a\"))), pair: None })";
    "enum of strings with the type integer": client.cells().get_levels(),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"level\":2,\"levels\":[\"1\",2],\"fixed\":7,\"on\":true,\"some\":null,\"free\":\"Red\"}" =>
        "Ok(Levels { level: Some(High), levels: Some([Low, High]), on: Some(true), some: None, free: Some(Red), ratio: None, explicit_nulls: ExplicitNulls({\"some\"}) })";
    "anyOf: the branch that describes the properties": client.cells().get_rules(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"conditions\":{\"repository_id\":4}}" =>
        "Ok(Rules { conditions: Some(OrganizationCondition(ById(OrganizationConditionById { ref_name: None, repository_id: 4, additional: {} }))), wrap: None, exact: None })";
    "a closed branch: the discriminator selects it": client.cells().get_closed(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"tagged\":[{\"kind\":\"shut\",\"a\":\"x\",\"new\":1}]}" =>
        "Ok(ClosedList { tagged: Some([Shut(Shut { a: Some(\"x\") })]), plain: None, lists: None, maps: None, patterns: None, nested: None })";
    "a closed branch: several branches have the discriminator value": client.cells().get_closed(),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"tagged\":[{\"kind\":\"twin\",\"b\":\"x\"},{\"kind\":\"twin\",\"b\":\"x\",\"c\":\"y\"}]}" =>
        "Ok(ClosedList { tagged: Some([Twin(Twin { b: Some(\"x\") }), OpenTwin(OpenTwin { c: \"y\", undescribed: [\"b\"] })]), plain: None, lists: None, maps: None, patterns: None, nested: None })";
};
