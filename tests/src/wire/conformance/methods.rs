//! Cases of the HTTP methods. Methods that usually have a body send `content-length: 0` if they have none (RFC 9110,
//! 8.6). The case of letters in the name of a method matters.

use super::{RequestCase, request_cases};
use crate::generated::methods::Client;

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "GET": client.things().get() => "GET /things", "!content-length", "!transfer-encoding", "!content-type";
    "PUT": client.things().put() => "PUT /things", "content-length: 0", "!content-type";
    "POST": client.things().post() => "POST /things", "content-length: 0", "!content-type";
    "POST without an idempotency key": client.things().post() => "POST /things", "!x-request-key";
    "POST with an idempotency key":
        client.things().post().with_idempotency_key("k-1") => "POST /things", "x-request-key: k-1";
    "DELETE": client.things().delete() => "DELETE /things", "!content-length", "!transfer-encoding", "!content-type";
    "OPTIONS": client.things().options() => "OPTIONS /things", "!content-length", "!transfer-encoding", "!content-type";
    "HEAD": client.things().head() => "HEAD /things", "!content-length", "!transfer-encoding", "!content-type";
    "PATCH": client.things().patch() => "PATCH /things", "content-length: 0", "!content-type";
    "TRACE": client.things().trace() => "TRACE /things", "!content-length", "!transfer-encoding", "!content-type";
    "QUERY": client.things().query().name("a") => "QUERY /things", "content-type: application/json", "", "{\"name\":\"a\"}";
    "QUERY without a body": client.things().query() => "QUERY /things", "content-length: 0", "!content-type";
    "a method that HTTP does not define": client.things().purge() => "Purge /things", "!content-type";
    "a method that HTTP does not define, with a body":
        client.things().link("a") => "LINK /things", "content-type: text/plain; charset=utf-8", "", "a";
};
