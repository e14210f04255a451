//! Cases of values that are not of the declared type, but are read without a loss.

use super::{ResponseCase, response_cases};
use crate::generated::converts_values_where_nothing_is_lost::Client;

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

fn observing(base: String) -> Client {
    Client::builder().base_url(base).on_drift(|_| {}).build().unwrap()
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
        "Ok(Jar { label: Some(\"1.50\"), is_open: None, grams: None, size: None, grade: None, lots: None, flags: None, pair: None, filled: None, bytes: None, any: None })";
};
