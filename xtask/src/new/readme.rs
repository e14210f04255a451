//! Renders the README of a crate. The README is also the crate's documentation, so its examples are compiled.
//!
//! `regen` updates the text between two markers. The text around them belongs to the crate's owner.

mod sections;

use generator::items::{Credential, CredentialLocation, CredentialNeed, Surface, first};

/// The marker line before the text that `regen` updates.
const BEGIN: &str = "<!-- `cargo xtask regen` updates the text from here to the next such comment. To keep your own text, remove both. -->";
/// The marker line after the text that `regen` updates.
const END: &str = "<!-- `cargo xtask regen` updates the text up to here. -->";

/// Renders the README of a crate.
pub(super) fn render(name: &str, surface: &Surface) -> String {
    let title = surface.client.docs.join(" ");
    let title = if title.is_empty() { "API".to_owned() } else { title };
    let library = &surface.crate_name;
    let mut parts = vec![
        format!("# {name}"),
        format!("A typed Rust client for the {title}. The library is called `{library}`."),
    ];
    if !surface.docs.is_empty() {
        parts.push(surface.docs.join("\n"));
    }
    parts.push(installation(name));
    parts.push(format!("{BEGIN}\n\n{}\n\n{END}", renewed(surface)));
    parts.push(USE.to_owned());
    parts.push(UPDATES.to_owned());
    parts.join("\n\n") + "\n"
}

/// Updates the text between the markers of a README. Returns `None` if a marker is missing or appears twice, because
/// the text may then belong to the owner.
pub(crate) fn renew(text: &str, surface: &Surface) -> Option<String> {
    let (before, rest) = around(text, BEGIN)?;
    let (_, after) = around(rest, END)?;
    around(before, END)
        .is_none()
        .then(|| format!("{before}{BEGIN}\n\n{}\n\n{END}{after}", renewed(surface)))
}

/// Splits text at a marker, which must be a whole line and appear once.
fn around<'t>(text: &'t str, marker: &str) -> Option<(&'t str, &'t str)> {
    let (before, after) = text.split_once(marker)?;
    let is_whole_line = (before.is_empty() || before.ends_with('\n'))
        && (after.is_empty() || after.starts_with(['\n', '\r']));
    (is_whole_line && !after.contains(marker)).then_some((before, after))
}

/// Renders the text between the markers.
fn renewed(surface: &Surface) -> String {
    let mut parts = vec![format!("## The first call\n\n{}", first_call(surface))];
    parts.extend(sections::all(surface));
    if !surface.client.credentials.is_empty() {
        parts.push(format!("## Credentials\n\n{}", credentials(surface)));
    }
    // Text from the document must not look like the end marker.
    parts.join("\n\n").replace("-->", "--&gt;")
}

/// Renders the section on installation.
fn installation(name: &str) -> String {
    format!(
        "## Installation\n\n\
         ```sh\n\
         cargo add {name} --path ../{name}                          # from a folder\n\
         # cargo add {name} --git https://git.example.com/{name}   # or from a git repository\n\
         cargo add tokio --features macros,rt-multi-thread\n\
         ```"
    )
}

const USE: &str = "\
## Use

The client has a handle for each part of the API, and a handle has a method for each operation. Required inputs are
arguments of the method; optional inputs are set with methods of the call. Await the call to get its value, or `send()` it
to get a `Response` with status and headers. `client.request(method, path)` calls an operation that has no method. With the
Cargo feature `blocking`, calls have `call_blocking()`, and streams have `blocking()`, which returns an iterator.

Calls require a tokio runtime with I/O and time enabled, such as the one that `#[tokio::main]` starts. An `Error` names
the operation and the reason in one line. Its methods distinguish causes, such as `is_not_found()`, `is_rate_limited()`,
`problem()` and `may_have_been_executed()`. For a bug report, `as_curl()` returns the request without credentials and body,
and `request_id()` the id by which the operator of the service finds it.

A call that fails is sent again if that is safe: the documentation of `Retry` has the rules. If the document, or the overlay,
states a rate limit (`x-rate-limit`), calls wait until they are permitted. `retry` and `rate_limit` on the builder change both.

The client's builder has settings for proxies, TLS and connections, and a `transport` that replaces the built-in HTTP client,
for example in unit tests. The Cargo feature `rustls` (default) or `native-tls` selects the TLS library; without both, a
client needs a `transport`. A transport uses the types of the crate `http`: add it to your dependencies, in the version
that this crate uses. The feature `tower` makes transports from tower services.

The feature `tracing` records spans and events of the crate `tracing`, by the conventions of OpenTelemetry for HTTP clients: a span
`api_call` for each call (`operation`, `attempts`, `rate_limit.wait_ms`), and below it a span `http_request` for each request
(`http.request.resend_count`). Both have `http.request.method`, `url.template`, `server.address`, `server.port`,
`http.response.status_code` and `error.type`. Retries and pauses of the rate limit are events with the level `WARN`. Responses
that differ from the document are events, too. Nothing contains a header, body, query, path parameter or credential.";

const UPDATES: &str = "\
## Updates

From `spec/`, the generator writes `src/generated/`, `src/runtime/` and the text between the two comments in this file.
Run the generator in a clone of its repository:

```sh
cargo xtask regen --crate DIR             # read the document from its origin again, and regenerate
cargo xtask regen --crate DIR --offline   # regenerate after a change to spec/overlay.json
cargo xtask check --crate DIR             # check that everything is up to date
```

`spec/overlay.json` corrects and completes the document: names, servers, environment variables, lists with pages, processes
and events (`x-methods`), the rate limit (`x-rate-limit`), the header of an idempotency key (`x-idempotency-key`), and the response header that requests or forbids a
retry (`x-retry-header`). The generator's `spec/README.md` documents these extensions and all others. Everything else in
this crate is yours to change. `src/runtime/` contains the parts of the runtime that the generated code uses. If your own
modules use other parts, such as `streams` for `crate::EventStream`, list them under `[package.metadata.runtime]` in
`Cargo.toml`; the next `regen` adds them.";

/// Renders a program that makes a first call.
fn first_call(surface: &Surface) -> String {
    let library = &surface.crate_name;
    let mut lines = vec![
        "```rust,no_run".to_owned(),
        "#[tokio::main]".to_owned(),
        "async fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
    ];
    lines.extend(client(library, surface).into_iter().map(|line| format!("    {line}")));
    if let Some(call) = first::call(surface) {
        lines.push(format!("    {call}"));
    }
    lines.extend(["    Ok(())", "}", "```"].map(str::to_owned));
    lines.join("\n")
}

/// Returns the lines that build a client, from environment variables if one of them can contain the secret.
fn client(library: &str, surface: &Surface) -> Vec<String> {
    let (client, served) = (&surface.client, is_served(surface));
    if let Some(variable) = from_env(surface) {
        let base_url = client.base_url_env.as_ref().filter(|_| !served);
        let also = base_url.map_or(String::new(), |variable| format!(", {variable}"));
        return vec![format!("let client = {library}::Client::from_env()?; // {variable}{also}")];
    }
    let mut lines = vec![format!("let client = {library}::Client::builder()")];
    if !served {
        lines.push(
            "    .base_url(\"https://api.example.com\") // the document names no host".to_owned(),
        );
    }
    lines.extend(client.credentials.first().map(|each| format!("    {}", setter(each))));
    lines.push("    .build()?;".to_owned());
    lines
}

/// Whether the document names the host of the API.
fn is_served(surface: &Surface) -> bool {
    let base_url = &surface.client.base_url;
    !base_url.is_empty() && !base_url.starts_with(['/', '.'])
}

/// Returns the first variable from which `from_env` reads a secret, if the client has `from_env`.
fn from_env(surface: &Surface) -> Option<&String> {
    let kept =
        |each: &&Credential| each.location != CredentialLocation::Basic && each.env.is_some();
    surface.client.credentials.iter().find(kept)?.env.as_ref()
}

/// Renders the call of a credential's builder method with an example value.
fn setter(credential: &Credential) -> String {
    match credential.location {
        CredentialLocation::Basic => format!(".{}(\"name\", \"password\")", credential.setter),
        _ => format!(".{}(\"…\")", credential.setter),
    }
}

fn credentials(surface: &Surface) -> String {
    let rows = surface.client.credentials.iter().map(|credential| {
        let kept =
            credential.env.as_ref().filter(|_| credential.location != CredentialLocation::Basic);
        let kept = kept.map_or(String::new(), |variable| {
            format!(", or the environment variable `{variable}`")
        });
        let docs = credential.docs.first().map_or(String::new(), |words| format!(": {words}"));
        format!("- `Client::builder(){}`{kept}{docs}", setter(credential))
    });
    let rows = rows.collect::<Vec<_>>().join("\n");
    let missing = match surface.client.credential_need {
        CredentialNeed::AllCalls => "`build()` returns an error if no credential is set",
        CredentialNeed::SomeCalls => {
            "A call that needs a credential returns an error if none is set"
        }
        CredentialNeed::NoCall => return rows,
    };
    let anonymous = "`Client::builder().anonymous()` permits calls without credentials";
    format!("{rows}\n\n{missing}. {anonymous}, for example if a proxy adds them.")
}
