//! Cases of server URLs. The recording server acts as a proxy, so that it receives absolute URLs.

use super::{RequestCase, request_cases};
use crate::generated::paths::Client as Relative;
use crate::generated::servers::{Client, ClientBuilder};

fn builder(proxy: String) -> ClientBuilder {
    Client::builder().proxy(proxy).allow_http(true).key("k")
}

fn base_of(server: &str) -> String {
    format!("http://{server}.example.com/base/")
}

pub(super) const CASES: &[RequestCase] = request_cases! { builder, client;
    "variables' defaults, the first of several": client.build().unwrap().items().list() =>
        "GET http://eu.example.com:8080/v1/items", "host: eu.example.com:8080", "x-key: k";
    "variables, chosen": client.server_region("us").server_version("v2/x").build().unwrap().items().list() =>
        "GET http://us.example.com:8080/v2/x/items", "host: us.example.com:8080", "x-key: k";
    "variables, one that would change the host":
        async move { client.server_region("evil.com/").build()?.items().list().await } =>
        "Err", "`region` must not contain '/'";
    "a base URL, instead of variables":
        client.server_region("us").base_url(base_of("mine")).build().unwrap().items().list() =>
        "GET http://mine.example.com/base/items", "x-key: k";
    "a path's own server": client.build().unwrap().items().of_path() =>
        "GET http://uploads.example.com/in/uploads", "host: uploads.example.com", "x-key: k";
    "an operation's own server, with a variable": client.build().unwrap().items().of_operation() =>
        "POST http://s1.example.com/uploads", "host: s1.example.com", "x-key: k";
    "an operation's own server, relative": client.build().unwrap().items().of_host() =>
        "PUT http://eu.example.com:8080/v2/uploads", "host: eu.example.com:8080", "x-key: k";
    "a base URL": client.base_url(base_of("mine")).build().unwrap().items().list() =>
        "GET http://mine.example.com/base/items", "host: mine.example.com", "x-key: k";
    "a base URL, instead of a path's server":
        client.base_url(base_of("mine")).build().unwrap().items().of_path() =>
        "GET http://mine.example.com/base/uploads", "x-key: k";
    "a base URL, instead of an operation's server":
        client.base_url(base_of("mine")).build().unwrap().items().of_operation() =>
        "POST http://mine.example.com/base/uploads", "x-key: k";
    "a base URL, with a relative server":
        client.base_url(base_of("mine")).build().unwrap().items().of_host() =>
        "PUT http://mine.example.com/v2/uploads", "x-key: k";
    "a base URL, own servers kept: an operation's":
        client.base_url(base_of("mine")).own_servers(true).build().unwrap().items().of_operation() =>
        "POST http://s1.example.com/uploads", "x-key: k";
    "a base URL, own servers kept: a relative one":
        client.base_url(base_of("mine")).own_servers(true).build().unwrap().items().of_host() =>
        "PUT http://mine.example.com/v2/uploads", "x-key: k";
    "a base URL, own servers kept: none":
        client.base_url(base_of("mine")).own_servers(true).build().unwrap().items().list() =>
        "GET http://mine.example.com/base/items", "x-key: k";
    "a base URL, own servers kept: a path's":
        client.base_url(base_of("mine")).own_servers(true).build().unwrap().items().of_path() =>
        "GET http://uploads.example.com/in/uploads", "x-key: k";
};

fn relative(proxy: String) -> crate::generated::paths::ClientBuilder {
    Relative::builder().proxy(proxy).allow_http(true)
}

pub(super) const RELATIVE: &[RequestCase] = request_cases! { relative, client;
    "the document's server, relative": client.base_url("http://mine.example.com").build().unwrap().routes().first() =>
        "GET http://mine.example.com/v1/one", "host: mine.example.com";
    "the document's server, relative, a base URL with a path":
        client.base_url(base_of("mine")).build().unwrap().routes().first() =>
        "GET http://mine.example.com/base/one";
    "the document's server, relative, no base URL": async move { client.build()?.routes().first().await } =>
        "Err", "the document has only the path `/v1`";
};
