//! Cases of credentials: each scheme in its location, and the selection among alternatives.

use super::{RequestCase, request_cases};
use crate::generated::security::{Client, ClientBuilder};

fn builder(base: String) -> ClientBuilder {
    Client::builder().base_url(base)
}

/// Returns a client that has all credentials except `raw`.
fn rich(builder: ClientBuilder) -> Client {
    let builder = builder.in_header("h").in_query("q").in_cookie("c").other_cookie("o");
    builder.basic("u", "p").bearer("b").open_id("i").oauth("o").build().unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { builder, client;
    "apiKey: header": client.in_header("h/1+2=").build().unwrap().doors().inherited() =>
        "GET /inherited", "x-key: h/1+2=", "!authorization", "!cookie";
    "apiKey: query": client.in_query("a&b c+d").build().unwrap().doors().query() =>
        "GET /query?api%20key=a%26b%20c%2Bd", "!authorization", "!cookie";
    "apiKey: query, after a parameter": client.in_query("k").build().unwrap().doors().query().q("1") =>
        "GET /query?q=1&api%20key=k";
    "apiKey: cookie": client.in_cookie("c1").build().unwrap().doors().cookie() =>
        "GET /cookie", "cookie: sid=c1", "!authorization";
    "apiKey: cookie, a separator in the value": async move { client.in_cookie("c; x=y").build()?.doors().cookie().await } =>
        "Err", "contains a character that cannot be sent";
    "http: basic": client.basic("Aladdin", "open sesame").build().unwrap().doors().basic() =>
        "GET /basic", "authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
    "http: basic, non-ASCII": client.basic("test", "123£").build().unwrap().doors().basic() =>
        "GET /basic", "authorization: Basic dGVzdDoxMjPCow==";
    "http: basic, a password with a colon": client.basic("u", "a:b").build().unwrap().doors().basic() =>
        "GET /basic", "authorization: Basic dTphOmI=";
    "http: basic, a name with a colon": async move { client.basic("u:a", "b").build()?.doors().basic().await } =>
        "Err", "a colon";
    "http: bearer": client.bearer("t.o-k_e~n").build().unwrap().doors().bearer() =>
        "GET /bearer", "authorization: Bearer t.o-k_e~n";
    "http: bearer, a line break": async move { client.bearer("a\r\nx: y").build()?.doors().bearer().await } =>
        "Err", "contains a character that cannot be sent";
    "oauth2: client credentials":
        client.oauth_client("i d", "s&3", ["read", "write"]).build().unwrap().doors().oauth() =>
        "POST /token", "content-type: application/x-www-form-urlencoded", "accept: application/json",
        "authorization: Basic aSUyMGQ6cyUyNjM=", "", "grant_type=client_credentials&scope=read%20write",
        "then", "GET /oauth", "authorization: Bearer t1";
    "oauth2: client credentials without scopes":
        client.oauth_client("id", "s", [""; 0]).build().unwrap().doors().oauth() =>
        "POST /token", "authorization: Basic aWQ6cw==", "", "grant_type=client_credentials",
        "then", "GET /oauth", "authorization: Bearer t1";
    "oauth2: a token from the caller": client.oauth("t0").build().unwrap().doors().oauth() =>
        "GET /oauth", "authorization: Bearer t0";
    "openIdConnect: a token from the caller": client.open_id("jwt").build().unwrap().doors().open_id() =>
        "GET /open_id", "authorization: Bearer jwt";
    "default of the document": rich(client).doors().inherited() =>
        "GET /inherited", "x-key: h", "!authorization", "!cookie";
    "override by the operation": rich(client).doors().cookie() =>
        "GET /cookie", "cookie: sid=c", "!x-key", "!authorization";
    "none": rich(client).doors().none() => "GET /none", "!x-key", "!authorization", "!cookie";
    "optional: present": rich(client).doors().optional() => "GET /optional", "authorization: Bearer b";
    "optional: missing": client.in_header("h").build().unwrap().doors().optional() =>
        "GET /optional", "!authorization", "!x-key";
    "optional, listed first: present": rich(client).doors().optional_first() =>
        "GET /optional_first", "authorization: Bearer b";
    "optional, listed first: missing": client.build().unwrap().doors().optional_first() =>
        "GET /optional_first", "!authorization";
    "all of several: present": rich(client).doors().all() =>
        "GET /all?api%20key=q", "x-key: h", "authorization: Bearer b", "cookie: sid=c; other=o";
    "all of several: one is missing":
        client.in_header("h").in_query("q").bearer("b").other_cookie("o").build().unwrap().doors().all() =>
        "Err", "a credential is missing: call `in_cookie(…)` on the builder";
    "all of several: one is set in a header": client.in_header("h").in_query("q").bearer("b").other_cookie("o")
        .build().unwrap().doors().all().with_header("cookie", "sid=own") =>
        "GET /all?api%20key=q", "x-key: h", "authorization: Bearer b", "cookie: sid=own; other=o";
    "any of several: the first": rich(client).doors().any() =>
        "GET /any?api%20key=q", "x-key: h", "!authorization", "!cookie";
    "any of several: the second":
        client.in_header("h").basic("u", "p").in_cookie("c").build().unwrap().doors().any() =>
        "GET /any", "authorization: Basic dTpw", "cookie: sid=c", "!x-key";
    "any of several: incomplete alternatives": client.in_header("h").in_cookie("c").build().unwrap().doors().any() =>
        "Err", "a credential is missing: call `in_query(…)` or `basic(…)` on the builder";
    "two on one header: the first":
        client.raw("r").in_cookie("c").build().unwrap().doors().shared() =>
        "GET /shared", "authorization: r", "cookie: sid=c";
    "two on one header: the second":
        client.bearer("b").in_cookie("c").build().unwrap().doors().shared() =>
        "GET /shared", "authorization: Bearer b", "cookie: sid=c";
    "two on one header: both present":
        client.raw("r").bearer("b").in_cookie("c").build().unwrap().doors().shared() =>
        "GET /shared", "authorization: r", "cookie: sid=c";
    "missing": client.build().unwrap().doors().inherited() =>
        "Err", "no credential is set: call `in_header(…)` on the builder";
    "missing: a different one is present": client.bearer("b").build().unwrap().doors().inherited() =>
        "Err", "no credential is set: call `in_header(…)` on the builder";
    "missing: set in a header": client.build().unwrap().doors().inherited().with_header("x-key", "own") =>
        "GET /inherited", "x-key: own", "!authorization";
    "missing: anonymous": client.anonymous().build().unwrap().doors().inherited() =>
        "GET /inherited", "!x-key", "!authorization";
    "empty": async move { client.in_header(" ").build()?.doors().inherited().await } =>
        "Err", "the credential for InHeader is empty";
};
