//! Cases of dates, times and base64: a value that is read from text is sent with the same text, and bytes are encoded in
//! the declared alphabet.

use serde_json::json;

use super::{RequestCase, request_cases};
use crate::generated::formats::Client;
use crate::generated::formats::models::Values;
use crate::runtime::{Date, DateTime};

/// Bytes whose encodings in the two alphabets differ.
const BYTES: &[u8] = &[251, 255, 254, 0];
const LOCAL: &str = "2026-01-31T12:00:00.500";

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Returns values as a response has them.
fn received() -> Values {
    let json = json!({
        "at": "9999-12-31T23:59:59.9999999", "day": "2024-05-06T15:30:00Z", "keys": ["+/==", "-_"],
        "byName": {"a": "+/8="}, "bytes": "-_8", "time": "13:45:00.00+02:00", "duration": "P1W",
        "uuid": "{F81D4FAE7DEC11D0A76500A0C91E6BF6}", "ipv4": "192.0.2.01", "ipv6": "2001:DB8:0::1",
    });
    serde_json::from_value(json).unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "path": client.cells().paths(at("2026-01-31 12:00:00"), day("2024-05-06T15:30:00Z"), BYTES) =>
        "GET /paths/2026-01-31%2012%3A00%3A00/2024-05-06T15%3A30%3A00Z/-__-AA";
    "path, values": client.cells().paths(at(LOCAL).timestamp(), day("2024-05-06 15:30").date(), BYTES) =>
        "GET /paths/2026-01-31T12%3A00%3A00.5Z/2024-05-06/-__-AA";
    "query": client.cells().parameters().at(at("2026-01-31T12:00:00+02:00"))
        .days([day("2024-05-06"), day("2024-05-07T00:00:00")]).key(BYTES).bytes(BYTES)
        .uuid("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6") =>
        "GET /parameters?at=2026-01-31T12%3A00%3A00%2B02%3A00&days=2024-05-06,2024-05-07T00%3A00%3A00\
         &key=-__-AA&bytes=%2B%2F%2F%2BAA%3D%3D&uuid=F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6";
    "header, cookie": client.cells().parameters().x_at(at(LOCAL)).x_keys([BYTES]).token(BYTES) =>
        "GET /parameters", "x-at: 2026-01-31T12:00:00.500", "x-keys: -__-AA", "cookie: token=-__-AA";
    "JSON": client.cells().json().at(at("2026-01-31")).day(day("2024-05-06")).keys([BYTES]).bytes(BYTES) =>
        "POST /values", "", "{\"at\":\"2026-01-31\",\"day\":\"2024-05-06\",\"keys\":[\"-__-AA\"],\"bytes\":\"+//+AA==\"}";
    "JSON, as received": client.cells().json().with_body(&received()) =>
        "POST /values", "", "{\"at\":\"9999-12-31T23:59:59.9999999\",\"day\":\"2024-05-06T15:30:00Z\",\
         \"keys\":[\"+/==\",\"-_\"],\"byName\":{\"a\":\"+/8=\"},\"bytes\":\"-_8\",\"time\":\"13:45:00.00+02:00\",\
         \"duration\":\"P1W\",\"uuid\":\"{F81D4FAE7DEC11D0A76500A0C91E6BF6}\",\"ipv4\":\"192.0.2.01\",\
         \"ipv6\":\"2001:DB8:0::1\"}";
    "form": client.cells().form().at(at(LOCAL)).keys([BYTES]).bytes(BYTES) =>
        "PUT /values", "", "at=2026-01-31T12%3A00%3A00.500&keys=-__-AA&bytes=%2B%2F%2F%2BAA%3D%3D";
    "multipart": client.cells().parts().at(at(LOCAL)).key(BYTES) =>
        "PATCH /values", "",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"at\"", "", "2026-01-31T12:00:00.500",
        "--BOUNDARY", "Content-Disposition: form-data; name=\"key\"", "", "-__-AA", "--BOUNDARY--", "";
};
