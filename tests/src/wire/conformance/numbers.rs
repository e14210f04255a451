//! Cases of numbers that may also be strings of their digits, and of values that are integers or strings.

use super::{RequestCase, ResponseCase, request_cases, response_cases};
use crate::generated::reads_numbers_that_may_be_strings_of_digits::Client;
use crate::generated::reads_numbers_that_may_be_strings_of_digits::models::BerthGrade;

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "numbers that may be strings": client.berths().save(7).near([1, 2]).depth(1.5).grade(BerthGrade::Value2) =>
        "PUT /berths/7?near=1&near=2", "", "{\"depth\":1.5,\"grade\":2}";
    "an integer beyond i64": client.berths().save(7).bollards(u64::MAX) =>
        "PUT /berths/7", "", "{\"bollards\":18446744073709551615}";
    "every digit of a float": client.berths().save(7).tides([("low".to_owned(), Some(12_345_678.91))].into()) =>
        "PUT /berths/7", "", "{\"tides\":{\"low\":12345678.91}}";
    "an integer or a string: integers": client.berths().save(7).gate(4).port(8080) =>
        "PUT /berths/7?gate=4", "", "{\"port\":8080}";
    "an integer or a string: strings": client.berths().save(7).gate("north").port("8080") =>
        "PUT /berths/7?gate=north", "", "{\"port\":\"8080\"}";
};

pub(super) const RESPONSES: &[ResponseCase] = response_cases! { client, client;
    "numbers as strings of digits": client.berths().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"depth\":\"1.5e1\",\"ships\":\"-3\",\"bollards\":\"18446744073709551615\",\"tides\":{\"low\":\"0.5\"},\"grade\":\"2\"}" =>
        "Ok(Berth { depth: Some(15.0), ships: Some(-3), bollards: Some(18446744073709551615), tides: Some({\"low\": Some(0.5)}), grade: Some(Value2), serial: None, port: None, code: None, local: None })";
    "numbers as numbers": client.berths().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"depth\":12345678.91,\"ships\":null,\"serial\":18446744073709551615,\"port\":80,\"code\":\"01234\"}" =>
        "Ok(Berth { depth: Some(12345678.91), ships: None, bollards: None, tides: None, grade: None, serial: Some(18446744073709551615), port: Some(Int(80)), code: Some(Text(\"01234\")), local: None, explicit_nulls: ExplicitNulls({\"ships\"}) })";
    "a string that is not a number": client.berths().load(7),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"depth\":\"deep\"}" =>
        "Err(berths.load (GET /berths/7): 200 OK, but the response cannot be read: $.depth: expected a number, found a string, near `{\"depth\":\"deep\"}`)";
};
