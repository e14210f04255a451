//! `accept/declares_the_statuses_of_responses.yaml`.
// note[missing-server]: no server is declared; callers must set the base URL
//   at #/servers
//  --> declares_the_statuses_of_responses.yaml:1:1
//   help: add a server such as `https://api.example.com` to `servers` in the overlay

// statuses::SOME
static SOME: runtime::Operation = runtime::Operation {
    name: "statuses.some",
    method: &http::Method::GET,
    path: "/some",
    accept: "*/*",
    statuses: &[200, 404, 5],
    ..DEFAULTS
};

// statuses::ANY
static ANY: runtime::Operation = runtime::Operation {
    name: "statuses.any",
    method: &http::Method::GET,
    path: "/any",
    accept: "*/*",
    ..DEFAULTS
};
