//! Cases of values that are not of the declared type, but are read without a loss.

use super::streams::all;
use super::{RequestCase, ResponseCase, request_cases, response_cases};
use crate::generated::converts_values_where_nothing_is_lost::Client;
use crate::generated::keeps_digits_wherever_json_is_read::Client as Gauges;
use crate::generated::keeps_digits_wherever_json_is_read::models::{Reading, Trios};

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

fn observing(base: String) -> Client {
    Client::builder().base_url(base).on_drift(|_| {}).build().unwrap()
}

fn gauges(base: String) -> Gauges {
    Gauges::builder().base_url(base).build().unwrap()
}

fn lenient(base: String) -> Gauges {
    Gauges::builder().base_url(base).lenient(true).build().unwrap()
}

fn trios(text: &str) -> Trios {
    serde_json::from_str(text).unwrap()
}

pub(super) const RESPONSES: &[ResponseCase] = response_cases! { client, client;
    "numbers and booleans from strings": client.jars().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"isOpen\":\"true\",\"grams\":\"12\",\"grade\":\"2\",\"flags\":{\"full\":\"false\"},\"pair\":[\"a\",\"true\"]}" =>
        "Ok(Jar { label: None, is_open: Some(true), grams: Some(12), size: None, grade: Some(Value2), lots: None, flags: Some({\"full\": false}), pair: Some((\"a\", true)), filled: None, bytes: None, any: None })";
    "strings from numbers and booleans, with their digits": client.jars().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"label\":1.50,\"size\":1,\"lots\":[1e3,12345678901234567890123,-7,false],\"pair\":[0.10,true],\"any\":1.50}" =>
        "Ok(Jar { label: Some(\"1.50\"), is_open: None, grams: None, size: Some(N1), grade: None, lots: Some([\"1e3\", \"12345678901234567890123\", \"-7\", \"false\"]), flags: None, pair: Some((\"0.10\", true)), filled: None, bytes: None, any: Some(Number(1.5)) })";
    "a string that is not exactly a boolean": client.jars().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"isOpen\":\"True\"}" =>
        "Err(jars.load (GET /jars/7): 200 OK, but the response cannot be read: $.isOpen: expected a boolean, found a string, near `{\"isOpen\":\"True\"}`)";
    "a number instead of a date": client.jars().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"filled\":20260102}" =>
        "Err(jars.load (GET /jars/7): 200 OK, but the response cannot be read: $.filled: expected a date, found an integer, near `{\"filled\":20260102}`)";
    "a number instead of encoded bytes": client.jars().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"bytes\":1234}" =>
        "Err(jars.load (GET /jars/7): 200 OK, but the response cannot be read: $.bytes: expected a string, found an integer, near `{\"bytes\":1234}`)";
    "the branch of a union by its type": client.jars().contents(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "[12,\"12\",true,1.5,{\"parts\":[]},{\"parts\":null},{\"parts\":[\"1\"],\"name\":2.50},{},{\"heat\":1.0,\"isWhole\":\"true\"}]" =>
        "Ok([Integer(12), Text(\"12\"), Unknown(UnknownVariant { tag: None, json: Bool(true), fault: None }), Unknown(UnknownVariant { tag: None, json: Number(1.5), fault: None }), Fruit(Fruit { parts: [], name: None }), Fruit(Fruit { parts: [], name: None }), Fruit(Fruit { parts: [1], name: Some(\"2.50\") }), Unknown(UnknownVariant { tag: None, json: Object {}, fault: None }), Spice(Spice { heat: \"1.0\", is_whole: Some(true) })])";
    "required lists and maps that are null or missing": client.jars().shelf(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"rows\":null,\"spare\":null}" =>
        "Ok(Shelf { rows: [], prices: {}, spare: None, notes: None })";
    "lists and maps in lists and maps": client.jars().shelf(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"rows\":[null,[1]],\"prices\":{\"a\":null},\"notes\":null}" =>
        "Ok(Shelf { rows: [[], [1]], prices: {\"a\": {}}, spare: None, notes: None })";
    "nothing else has a default": client.jars().shelf(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"rows\":[[null]]}" =>
        "Err(jars.shelf (GET /shelves/7): 200 OK, but the response cannot be read: $.rows[0][0]: expected an integer, found null, near `{\"rows\":[[null]]}`; `ClientBuilder::lenient(true)` would read this null as the default of its type)";
};

pub(super) const OBSERVED: &[ResponseCase] = response_cases! { observing, client;
    "a string from a number beside an unknown property": client.jars().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"label\":1.50,\"lid\":1}" =>
        "Ok(Jar { label: Some(\"1.50\"), is_open: None, grams: None, size: None, grade: None, lots: None, flags: None, pair: None, filled: None, bytes: None, any: None, undescribed: [\"lid\"] })";
};

/// The paths by which JSON becomes a value.
pub(super) const PATHS: &[ResponseCase] = response_cases! { gauges, client;
    "digits: items that are read one by one": all(async { Ok(client.gauges().readings().items()) }),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"lines\":[{\"value\":1.50},{\"value\":[]},{\"value\":12345678901234567890123}],\"next\":null}" =>
        "Ok([Ok(Reading { value: \"1.50\", count: None, is_final: None, notes: None }), Err(gauges.readings (GET /readings): 200 OK, but the response cannot be read: page 1: $.lines[1].value: expected a string, found an array; `ClientBuilder::lenient(true)` would drop this element of the list), Ok(Reading { value: \"12345678901234567890123\", count: None, is_final: None, notes: None })])";
    "digits: the next cursor": async { Ok(client.gauges().readings().await?.next) },
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"lines\":[],\"next\":12345678901234567890123}" =>
        "Ok(Some(\"12345678901234567890123\"))";
    "digits: JSON lines": all(client.gauges().lines()),
        "HTTP/1.1 200 OK", "content-type: application/x-ndjson", "", "{\"value\":1.50}\n{\"value\":1e3}" =>
        "Ok([Ok(Reading { value: \"1.50\", count: None, is_final: None, notes: None }), Ok(Reading { value: \"1e3\", count: None, is_final: None, notes: None })])";
    "digits: events": all(client.gauges().watch()),
        "HTTP/1.1 200 OK", "content-type: text/event-stream", "", "data: {\"value\":1.50}", "", "" =>
        "Ok([Ok(Event { event: \"message\", id: None, retry: None, data: Reading { value: \"1.50\", count: None, is_final: None, notes: None } })])";
    "digits: the body of an error": async { Ok(client.gauges().last().await.unwrap_err().body::<Reading>()) },
        "HTTP/1.1 409 Conflict", "content-type: application/json", "", "{\"value\":1.50}" =>
        "Ok(Some(Reading { value: \"1.50\", count: None, is_final: None, notes: None }))";
    "digits: serde_json reads a text": async {
            let response = client.gauges().last().send().await?;
            Ok(serde_json::from_slice::<Reading>(response.body()).map_err(|error| error.to_string()))
        },
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"value\":1.50}" =>
        "Ok(Ok(Reading { value: \"1.50\", count: None, is_final: None, notes: None }))";
    "digits are lost: serde_json reads a parsed value": async {
            let response = client.gauges().last().send().await?;
            let json: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
            Ok(serde_json::from_value::<Reading>(json).map_err(|error| error.to_string()))
        },
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"value\":1.50}" =>
        "Ok(Ok(Reading { value: \"1.5\", count: None, is_final: None, notes: None }))";
    "digits: a union that is read on demand": async {
            let parts = client.gauges().parts().await?;
            Ok(parts.iter().map(|part| part.as_scale().ok().or(None)).collect::<Vec<_>>())
        },
        "HTTP/1.1 200 OK", "content-type: application/json", "", "[{\"limit\":1.50},{\"limit\":7},1.50]" =>
        "Ok([Some(Scale { limit: Some(\"1.50\") }), Some(Scale { limit: Some(\"7\") }), None])";
    "digits: a scalar of a union that is read on demand": async {
            let parts = client.gauges().parts().await?;
            Ok(parts.iter().map(|part| part.as_text().ok()).collect::<Vec<_>>())
        },
        "HTTP/1.1 200 OK", "content-type: application/json", "", "[1.50,12345678901234567890123,true]" =>
        "Ok([Some(\"1.50\"), Some(\"12345678901234567890123\"), Some(\"true\")])";
    "tuple: missing and null elements": client.gauges().trios(),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"trios\":[[],[\"a\"],[\"a\",null],[1.50,\"7\",\"b\",1.50]],\"pair\":[\"a\",\"b\"]}" =>
        "Ok(Trios { trios: [Open { items: (None, None, None), rest: [] }, Open { items: (Some(\"a\"), None, None), rest: [] }, Open { items: (Some(\"a\"), None, None), rest: [] }, Open { items: (Some(\"1.50\"), Some(7), Some(\"b\")), rest: [Number(1.5)] }], pair: Some((\"a\", \"b\")) })";
    "tuple: a missing element that is always present": client.gauges().trios(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"trios\":[],\"pair\":[\"a\"]}" =>
        "Err(gauges.trios (GET /trios): 200 OK, but the response cannot be read: $.pair[1]: is missing, near `{\"trios\":[],\"pair\":[\"a\"]}`)";
};

pub(super) const LENIENT: &[ResponseCase] = response_cases! { lenient, client;
    "digits: beside what a lenient client changes": client.gauges().readings(),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"lines\":[{\"value\":1.50},{\"value\":null},{\"value\":[]},{\"value\":12345678901234567890123}]}" =>
        "Ok(Readings { lines: Some([Reading { value: \"1.50\", count: None, is_final: None, notes: None }, Reading { value: \"\", count: None, is_final: None, notes: None }, Reading { value: \"12345678901234567890123\", count: None, is_final: None, notes: None }]), next: None })";
};

pub(super) const TUPLES: &[RequestCase] = request_cases! { gauges, client;
    "tuple: the elements that were received":
        client.gauges().trio(trios("{\"trios\":[[],[\"a\"],[\"a\",null],[\"a\",null,null],[\"a\",1],[null,null,\"b\",null,{}]]}").trios) =>
        "PUT /trios", "", "{\"trios\":[[],[\"a\"],[\"a\",null],[\"a\",null,null],[\"a\",1],[null,null,\"b\",null,{}]]}";
};
