//! Cases of responses that are not streamed: the status and the media type determine how the body is read.

use super::{ResponseCase, response_cases};
use crate::generated::distinguishes_responses_by_status_and_media_type::{Client, headers};
use crate::generated::returns_option_when_a_response_may_be_empty::Client as Plain;
use crate::generated::tolerates_unsupported_headers_and_media_types::Client as Declared;
use crate::generated::types_error_bodies_by_status::{Client as Errors, models};
use crate::runtime::{Error, Retry, Wire};

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

pub(super) const CASES: &[ResponseCase] = response_cases! { client, client;
    "several statuses: 200": client.responses().status(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"done\":true}" =>
        "Ok(Status200(Done { done: true }))";
    "several statuses: 202": client.responses().status(),
        "HTTP/1.1 202 Accepted", "content-type: application/json", "", "{\"ticket\":\"t\"}" =>
        "Ok(Status202(Begun { ticket: \"t\" }))";
    "several statuses: text as JSON": client.responses().text_or_begun(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "\"abc\"" => "Ok(Status200(\"abc\"))";
    "several statuses: an object next to text as JSON": client.responses().text_or_begun(),
        "HTTP/1.1 202 Accepted", "content-type: application/json", "", "{\"ticket\":\"t\"}" =>
        "Ok(Status202(Begun { ticket: \"t\" }))";
    "several statuses: a file as JSON": client.responses().file_or_begun(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "[1]" => "Ok(Status200(b\"[1]\"))";
    "several statuses: 204": client.responses().status(), "HTTP/1.1 204 No Content" => "Ok(Status204)";
    "several statuses: a wildcard status": client.responses().status(),
        "HTTP/1.1 203 Non-Authoritative Information", "content-type: text/plain", "", "x" =>
        "Ok(Status2xx(\"x\"))";
    "several statuses: with a different media type": client.responses().status(),
        "HTTP/1.1 202 Accepted", "content-type: text/plain", "", "{\"ticket\":\"t\"}" =>
        "Ok(Status202(Begun { ticket: \"t\" }))";
    "several statuses: with a +json media type": client.responses().status(),
        "HTTP/1.1 202 Accepted", "content-type: application/vnd.x+json; charset=utf-8", "", "{\"ticket\":\"t\"}" =>
        "Ok(Status202(Begun { ticket: \"t\" }))";
    "several statuses: without a media type": client.responses().status(),
        "HTTP/1.1 202 Accepted", "", "{\"ticket\":\"t\"}" => "Ok(Status202(Begun { ticket: \"t\" }))";
    "several statuses: JSON for the text of a wildcard status": client.responses().status(),
        "HTTP/1.1 206 Partial Content", "content-type: application/json", "", "\"y\"" => "Ok(Status2xx(\"y\"))";
    "several statuses: without a body": client.responses().status(),
        "HTTP/1.1 200 OK", "content-length: 0" =>
        "Err(responses.status (POST /status): the call was executed (200 OK), but the response cannot be read: expected JSON, but the body is empty)";
    "several media types: JSON": client.responses().media(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"done\":true}" => "Ok(Json(Done { done: true }))";
    "several media types: +json": client.responses().media(),
        "HTTP/1.1 200 OK", "content-type: Application/VND.begun+json; v=1", "", "{\"ticket\":\"t\"}" =>
        "Ok(VndBegunJson(Begun { ticket: \"t\" }))";
    "several media types: a different +json": client.responses().media(),
        "HTTP/1.1 200 OK", "content-type: application/hal+json", "", "{\"done\":true}" =>
        "Ok(Json(Done { done: true }))";
    "several media types: bytes": client.responses().media(),
        "HTTP/1.1 200 OK", "content-type: application/pdf", "", "%PDF" => "Ok(Bytes(b\"%PDF\"))";
    "several media types: text": client.responses().media(),
        "HTTP/1.1 200 OK", "content-type: text/csv", "", "a,b" => "Ok(Text(\"a,b\"))";
    "several media types: an undeclared one": client.responses().media(),
        "HTTP/1.1 200 OK", "content-type: application/zip", "", "PK" => "Ok(Bytes(b\"PK\"))";
    "one type: default": client.responses().only_default(),
        "HTTP/1.1 201 Created", "content-type: application/json", "", "{\"done\":true}" => "Ok(Done { done: true })";
    "one type: JSON received as text": client.responses().loose(),
        "HTTP/1.1 200 OK", "content-type: text/plain", "", "{\"done\":true}" => "Ok(Done { done: true })";
    "one type: JSON of a wildcard media type": client.responses().any_json(),
        "HTTP/1.1 200 OK", "content-type: application/vnd.x+json", "", "{\"done\":true}" => "Ok(Done { done: true })";
    "one type: text of any media type": client.responses().any(),
        "HTTP/1.1 200 OK", "content-type: x/y", "", "7" => "Ok(\"7\")";
    "one type: bytes of any media type": client.responses().any_bytes(),
        "HTTP/1.1 200 OK", "content-type: x/y", "", "7" => "Ok(b\"7\")";
    "one type: bytes received as JSON": client.responses().binary(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{}" => "Ok(b\"{}\")";
    "one type: a number in text": client.responses().number(),
        "HTTP/1.1 200 OK", "content-type: text/plain; charset=latin1", "", "7" => "Ok(7)";
    "headers only": size(client),
        "HTTP/1.1 200 OK", "content-type: application/json", "content-length: 40", "x-size: 12" => "Ok(Some(12))";
    "TRACE: the received request": client.responses().follow(),
        "HTTP/1.1 200 OK", "content-type: message/http", "", "TRACE /any HTTP/1.1", "" =>
        "Ok(b\"TRACE /any HTTP/1.1\\r\\n\")";
    "OPTIONS: headers only": client.responses().options(),
        "HTTP/1.1 204 No Content", "allow: GET, OPTIONS" => "Ok(())";
    "bytes in chunks": client.responses().any_bytes(),
        "HTTP/1.1 200 OK", "transfer-encoding: chunked", "", "2", "ab", "1", "c", "0", "", "" => "Ok(b\"abc\")";
};

/// Returns a header of a response to HEAD.
async fn size(client: Client) -> Result<Option<i32>, Error> {
    Ok(client.responses().look().send().await?.header(headers::X_SIZE))
}

fn plain(base: String) -> Plain {
    Plain::builder().base_url(base).build().unwrap()
}

pub(super) const PLAIN: &[ResponseCase] = response_cases! { plain, client;
    "one type: JSON": client.commands().start(),
        "HTTP/1.1 202 Accepted", "content-type: application/json; charset=utf-8", "", "{\"name\":\"é\",\"new\":1}" =>
        "Ok(Command { name: Some(\"é\"), undescribed: [\"new\"] })";
    "one type: a wildcard status": client.commands().range(),
        "HTTP/1.1 226 IM Used", "content-type: application/json", "", "{}" => "Ok(Command { name: None })";
    "one type: text": client.commands().log(),
        "HTTP/1.1 200 OK", "content-type: text/plain; charset=utf-8", "", "a \"é\"\n" => "Ok(\"a \\\"é\\\"\\n\")";
    "one type, or 204: present": client.commands().next(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"name\":\"n\"}" =>
        "Ok(Some(Command { name: Some(\"n\") }))";
    "one type, or 204: 204": client.commands().next(), "HTTP/1.1 204 No Content" => "Ok(None)";
    "one type, or 204: without a body": client.commands().next(), "HTTP/1.1 200 OK", "content-length: 0" =>
        "Err(commands.next (GET /next): 200 OK, but the response cannot be read: expected JSON, but the body is empty)";
    "one type, or 204: null": client.commands().list(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "null" => "Ok(None)";
    "no type: 204": client.commands().kick(), "HTTP/1.1 204 No Content" => "Ok(())";
    "no type: an unexpected body": client.commands().stop(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{}" => "Ok(())";
    "a type mismatch": client.commands().start(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"name\":[1]}" =>
        "Err(commands.start (POST /start): the call was executed (200 OK), but the response cannot be read: $.name: expected a string, found an array, \
         near `{\"name\":[1]}`)";
    "a missing body": client.commands().start(), "HTTP/1.1 200 OK", "content-length: 0" =>
        "Err(commands.start (POST /start): the call was executed (200 OK), but the response cannot be read: expected JSON, but the body is empty)";
};

fn errors(base: String) -> Errors {
    Errors::builder().base_url(base).retry(Retry::never()).build().unwrap()
}

/// Returns the typed body of a call's error.
async fn refused<T: Wire + serde::de::DeserializeOwned>(
    client: Errors,
) -> Result<Option<T>, Error> {
    match client.orders().cancel(1).await {
        Ok(()) => Ok(None),
        Err(error) => Ok(error.body::<T>()),
    }
}

pub(super) const ERRORS: &[ResponseCase] = response_cases! { errors, client;
    "error: a problem": client.orders().cancel(1),
        "HTTP/1.1 404 Not Found", "content-type: application/problem+json", "",
        "{\"title\":\"No such order\",\"detail\":\"1 is unknown\"}" =>
        "Err(orders.cancel (DELETE /orders/1): 404 Not Found: No such order (1 is unknown))";
    "error: typed by status": refused::<models::OrdersCancelError>(client),
        "HTTP/1.1 409 Conflict", "content-type: application/json", "", "{\"shippedAt\":\"2026-01-31T12:00:00Z\"}" =>
        "Ok(Some(OrdersCancelError { shipped_at: 2026-01-31T12:00:00Z }))";
    "error: typed, of one of several media types": refused::<models::Problem>(client),
        "HTTP/1.1 400 Bad Request", "content-type: text/plain", "", "{\"title\":\"t\",\"status\":400,\"more\":1}" =>
        "Ok(Some(Problem { title: Some(\"t\"), status: Some(400), additional: {\"more\": Number(1)} }))";
    "error: typed, an array": refused::<Vec<models::Failure>>(client),
        "HTTP/1.1 422 Unprocessable Entity", "content-type: application/json", "", "[{\"message\":\"m\"}]" =>
        "Ok(Some([Failure { message: Some(\"m\") }]))";
    "error: default": refused::<models::Failure>(client),
        "HTTP/1.1 418 I'm a teapot", "content-type: application/json", "", "{\"message\":\"m\"}" =>
        "Ok(Some(Failure { message: Some(\"m\") }))";
    "error: a wildcard status, text": client.orders().cancel(1),
        "HTTP/1.1 503 Service Unavailable", "content-type: text/plain", "", "busy" =>
        "Err(orders.cancel (DELETE /orders/1): 503 Service Unavailable: busy)";
    "error: without a body": client.orders().cancel(1),
        "HTTP/1.1 401 Unauthorized", "content-length: 0" => "Err(orders.cancel (DELETE /orders/1): 401 Unauthorized)";
    "error: not modified": client.orders().cancel(1),
        "HTTP/1.1 304 Not Modified" => "Err(orders.cancel (DELETE /orders/1): 304 Not Modified)";
};

fn declared(base: String) -> Declared {
    Declared::builder().base_url(base).build().unwrap()
}

pub(super) const DECLARED: &[ResponseCase] = response_cases! { declared, client;
    "no type: 204 that declares a body": client.things().clear_things(), "HTTP/1.1 204 No Content" => "Ok(())";
    "one type: JSON of a schema with readOnly properties": client.things().add_thing(1, 2).password("p"),
        "HTTP/1.1 201 Created", "content-type: application/json", "",
        "{\"id\":\"i\",\"owner\":{\"name\":\"n\"},\"wide\":4294967295,\"edge\":-1}" =>
        "Ok(Thing { id: \"i\", owner: Owner { name: Some(\"n\") }, wide: 4294967295, edge: -1 })";
};
