//! Cases of paths in the syntax of routers and of RFC 6570, after the base path of the document.

use super::{Cell, cells};
use crate::generated::paths::Client;
use crate::generated::paths::models::RoutesSeveralFormat;

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

pub(super) const CELLS: &[Cell] = cells! { client, client;
    "several variables in a segment":
        client.routes().several("x", 1, "n.m", RoutesSeveralFormat::Json) => "GET /v1/x-1/n.m.json";
    "a variable in parentheses": client.routes().odata(5) => "GET /v1/Items(5)";
    "variables side by side": client.routes().joined("a/", "b") => "GET /v1/a%2Fb";
    "variables that make dots": client.routes().joined(".", ".") => "Err", "would change the path";
    "a query in the path": client.routes().query("a b&").z("2") =>
        "GET /v1/query?x=1&y=a%20b%26&z=2";
    "an empty value in the query of a path": client.routes().query("") => "GET /v1/query?x=1&y=";
    "a query in the path that a parameter says": client.routes().queried().op("o") =>
        "GET /v1/query?op=o";
    "a query in the path that nobody says": client.routes().queried() => "GET /v1/query";
    "a fragment in the path": client.routes().first() => "GET /v1/one";
    "another fragment": client.routes().second() => "GET /v1/one";
    "a slash at the end": client.routes().slash() => "GET /v1/slash/";
    "no slash at the beginning": client.routes().bare() => "GET /v1/bare";
    "characters that no path may hold": client.routes().odd() => "GET /v1/a%20b/%C3%A4%7C%22";
    "a pattern": client.routes().pattern(123) => "GET /v1/pattern/123";
    "all that follows": client.routes().file("a b/c?d#e%2Ff%") =>
        "GET /v1/files/a%20b/c%3Fd%23e%2Ff%25";
    "all that follows, upwards": client.routes().file("a/%2e%2E/b") => "Err", "would change the path";
    "a list of reserved values": client.routes().lists(["a/b", "c"]) => "GET /v1/lists/a/b,c";
    "a query by RFC 6570": client.routes().search(2).q("a b") => "GET /v1/search?page=2&q=a%20b";
    "a variable that is not declared": client.routes().undeclared("x") => "GET /v1/things/x";
};
