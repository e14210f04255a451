//! Cases of numbers that may also be strings of their digits, of values that are integers or strings, and of integers
//! whose type the examples determine.

use super::{RequestCase, ResponseCase, request_cases, response_cases};
use crate::generated::reads_numbers_that_may_be_strings_of_digits::Client;
use crate::generated::reads_numbers_that_may_be_strings_of_digits::models::BerthGrade;
use crate::generated::widens_integers_that_examples_show as shown;
use shown::models::{BaleLid, BalePort, BalePortVariant1, BalePortVariant2, BaleSide, Left, Right};

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

fn dock(base: String) -> shown::Client {
    shown::Client::builder().base_url(base).build().unwrap()
}

pub(super) const SHOWN: &[RequestCase] = request_cases! { dock, dock;
    "integers as examples show them": dock.bales().save(3_000_000_000).marks([3_000_000_000]).serial(3_000_000_000) =>
        "PUT /bales/3000000000?marks=3000000000", "", "{\"serial\":3000000000}";
    "every digit of an integer beyond 64 bits": dock.bales().save(1).limit(-100_000_000_000_000_000_001) =>
        "PUT /bales/1?limit=-100000000000000000001", "", "{}";
    "an integer of either sign": dock.bales().save(1).debt(-1).lid(BaleLid::new().weight(u64::MAX)) =>
        "PUT /bales/1", "", "{\"debt\":-1,\"lid\":{\"weight\":18446744073709551615}}";
    "the elements of a list": dock.bales().save(1).stamps([3_000_000_000]) =>
        "PUT /bales/1", "", "{\"stamps\":[3000000000]}";
    "an enum of integers and strings: integers": dock.bales().save(1).port(BalePort::Variant1(BalePortVariant1::Value1)) =>
        "PUT /bales/1", "", "{\"port\":1}";
    "an enum of integers and strings: strings": dock.bales().save(1).port(BalePort::Variant2(BalePortVariant2::Top)) =>
        "PUT /bales/1", "", "{\"port\":\"top\"}";
    "the integer of another branch": dock.bales().save(1).side(BaleSide::Left(Left::new().depth(i32::MAX))) =>
        "PUT /bales/1", "", "{\"side\":{\"kind\":\"left\",\"depth\":2147483647}}";
    "the integer of a branch": dock.bales().save(1).side(BaleSide::Right(Right::new().depth(3_000_000_000))) =>
        "PUT /bales/1", "", "{\"side\":{\"kind\":\"right\",\"depth\":3000000000}}";
};

pub(super) const SHOWN_RESPONSES: &[ResponseCase] = response_cases! { dock, dock;
    "integers as examples show them": dock.bales().load(1),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"serial\":3000000000,\"lid\":{\"weight\":18446744073709551615},\"stamps\":[3000000000],\"debt\":18446744073709551615,\"port\":1,\"side\":{\"kind\":\"right\",\"depth\":3000000000}}" =>
        "Ok(Bale { serial: Some(3000000000), lid: Some(BaleLid { weight: Some(18446744073709551615) }), stamps: Some([3000000000]), debt: Some(18446744073709551615), port: Some(Variant1(Value1)), side: Some(Right(Right { depth: Some(3000000000) })) })";
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
