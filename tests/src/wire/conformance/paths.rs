//! Cases of paths in the syntax of routers and of RFC 6570, after the base path of the document.

use super::{RequestCase, request_cases};
use crate::generated::keeps_slashes_of_resource_names::Client as Gateway;
use crate::generated::paths::Client;
use crate::generated::paths::models::RoutesSeveralFormat;

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "several variables in a segment":
        client.routes().several("x", 1, "n.m", RoutesSeveralFormat::Json) => "GET /v1/x-1/n.m.json";
    "a variable in parentheses": client.routes().odata(5) => "GET /v1/Items(5)";
    "adjacent variables": client.routes().joined("a/", "b") => "GET /v1/a%2Fb";
    "variables that form dot segments": client.routes().joined(".", ".") => "Err", "would change the path";
    "a query in the path": client.routes().query("a b&").z("2") =>
        "GET /v1/query?x=1&y=a%20b%26&z=2";
    "an empty value in a query in the path": client.routes().query("") => "GET /v1/query?x=1&y=";
    "a query in the path, set by a parameter": client.routes().queried().op("o") =>
        "GET /v1/query?op=o";
    "a query in the path, unset": client.routes().queried() => "GET /v1/query";
    "a fragment in the path": client.routes().first() => "GET /v1/one";
    "a different fragment": client.routes().second() => "GET /v1/one";
    "a trailing slash": client.routes().slash() => "GET /v1/slash/";
    "no leading slash": client.routes().bare() => "GET /v1/bare";
    "characters that are invalid in paths": client.routes().odd() => "GET /v1/a%20b/%C3%A4%7C%22";
    "a pattern": client.routes().pattern(123) => "GET /v1/pattern/123";
    "the rest of the path": client.routes().file("a b/c?d#e%2Ff%") =>
        "GET /v1/files/a%20b/c%3Fd%23e%2Ff%25";
    "the rest of the path, with parent segments": client.routes().file("a/%2e%2E/b") => "Err", "would change the path";
    "an array of reserved values": client.routes().lists(["a/b", "c"]) => "GET /v1/lists/a/b,c";
    "an RFC 6570 query": client.routes().search(2).q("a b") => "GET /v1/search?page=2&q=a%20b";
    "a resource name": client.routes().resource("projects/a?b%2F:c") =>
        "GET /v1/projects/a%3Fb%252F%3Ac/things";
    "a resource name of any length": client.routes().tree("a/b c/d") => "GET /v1/tree/a/b%20c/d";
    "a resource name with a parent segment": client.routes().tree("a/../b") => "Err", "would change the path";
    "a resource name of one segment": client.routes().segment("a/b") => "GET /v1/one/a%2Fb";
    "a resource name whose parameter is named like the whole braces": client.routes().whole("projects/a b") =>
        "GET /v1/whole/projects/a%20b:run";
    "the rest of the path, whose parameter is named like the whole braces": client.routes().converted("a/b c") =>
        "GET /v1/converted/a/b%20c";
    "a resource name by its pattern": client.routes().gateway("projects/a?b%2F:c") =>
        "GET /v1/gateway/projects/a%3Fb%252F%3Ac/things";
    "a resource name by the pattern of a component": client.routes().run("projects/a/jobs/b c/d") =>
        "GET /v1/gateway/projects/a/jobs/b%20c/d:run";
    "a resource name by its pattern, with a parent segment": client.routes().gateway("projects/..") => "Err", "would change the path";
    "a pattern with a slash that does not separate words": client.routes().arn("arn:aws:s3/a") =>
        "GET /v1/arns/arn%3Aaws%3As3%2Fa";
    "a reserved value in the path": client.routes().reserved("trees/a:b%2Fc?d") => "GET /v1/reserved/trees/a:b%2Fc%3Fd";
    "a value that AutoRest does not encode": client.routes().azure("subscriptions/a b/c%2Fd") =>
        "GET /v1/azure/subscriptions/a%20b/c%2Fd";
    "an undeclared variable": client.routes().undeclared("x") => "GET /v1/things/x";
    "a path with a fixed query in `x-ms-paths`": client.routes().overload("x").view("y") =>
        "GET /v1/things/x?comp=list%20all&view=y";
};

fn gateway(base: String) -> Gateway {
    Gateway::builder().base_url(base).build().unwrap()
}

pub(super) const GATEWAY: &[RequestCase] = request_cases! { gateway, client;
    "2.0: a resource name": client.secrets().add("projects/a b").name("n") =>
        "POST /v1/projects/a%20b/secrets", "content-type: application/json", "", "{\"name\":\"n\"}";
    "2.0: a resource name of a shared parameter": client.secrets().access("projects/a/secrets/b/c?") =>
        "GET /v1/projects/a/secrets/b/c%3F:access";
    "2.0: a pattern of one segment": client.secrets().plain("a/b") => "GET /v1/a%2Fb/plain";
    "2.0: values that AutoRest does not encode": client.secrets().locks("a/b%2Fc").filter("d/e%20f") =>
        "GET /a/b%2Fc/locks?filter=d/e%20f";
};
