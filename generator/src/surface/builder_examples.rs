//! The examples in the documentation of the client's builder: a transport in a unit test, TLS, and calls that block.

use std::collections::BTreeSet;

use super::Surface;
use super::docs::section;
use super::item::{Argument, Call, Client, Credential, CredentialLocation, CredentialNeed};
use super::{example, first};
use crate::names::ident::Ident;

/// The setting of a client whose document has no suitable server.
const BASE_URL: &str = ".base_url(\"https://api.example.com\")";

/// Returns the sections with examples.
pub(crate) fn sections(surface: &Surface) -> Vec<String> {
    let mut docs = vec!["# Unit tests".to_owned()];
    section(
        &mut docs,
        vec![
            "A client with a transport that calls a function needs no server. See [`transport`](runtime::public::transport)."
                .to_owned(),
        ],
    );
    section(&mut docs, unit_test(surface));
    section(&mut docs, vec!["# TLS".to_owned()]);
    let text = "A server with a certificate of a private authority, and a client with a certificate of its own:";
    section(&mut docs, vec![text.to_owned()]);
    section(&mut docs, tls(surface));
    let blocking = blocking(surface);
    if !blocking.is_empty() {
        section(&mut docs, vec!["# Blocking calls".to_owned()]);
        section(
            &mut docs,
            vec![
                "With the feature `blocking`, `call_blocking` sends a call without a tokio runtime. In asynchronous code, await it."
                    .to_owned(),
            ],
        );
        section(&mut docs, blocking);
    }
    docs
}

fn unit_test(surface: &Surface) -> Vec<String> {
    let find = |is_chosen: fn(&Call) -> bool| {
        first::find(surface, |handle, call| {
            let prepared = example::prepared(surface, &handle.module, call, "")?;
            is_chosen(call).then(|| (prepared, call.clone()))
        })
    };
    // An example with any other arguments is compiled only, because their values may be invalid.
    let valid = find(|call| call.arguments.iter().all(is_valid));
    let attribute = if valid.is_some() { "" } else { "no_run" };
    let Some((prepared, call)) = valid.or_else(|| find(|_| true)) else { return Vec::new() };
    let mut lines = vec![
        format!("```{attribute}"),
        "# #[tokio::main(flavor = \"current_thread\")]".to_owned(),
        "# async fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        format!("let transport = {}::transport::transport_fn(|request| {{", surface.crate_name),
        format!("    assert_eq!(request.method(), \"{}\");", call.wire.http_method),
        "    http::Response::builder().status(404).body(\"\").unwrap()".to_owned(),
        "});".to_owned(),
    ];
    let server = (!is_reachable(&surface.client)).then_some(BASE_URL);
    let settings = server.into_iter().chain([".transport(transport)"]);
    lines.extend(client(surface, &needed(&surface.client, &call), settings));
    lines.push(format!("let error = {prepared}.await.unwrap_err();"));
    lines.extend(["assert!(error.is_not_found());", "# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Returns whether the example value of an argument is valid. A path, header or cookie accepts only some strings.
fn is_valid(argument: &Argument) -> bool {
    let is_plain = |text: &str| {
        let is_safe = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        !text.is_empty() && text.chars().all(is_safe)
    };
    let is_scalar = argument.argument_type.ty().as_model().is_none();
    let sample = argument.sample.as_ref().and_then(|sample| sample.as_str());
    argument.destination.kind.is_json()
        || (is_scalar && is_plain(sample.unwrap_or(&argument.destination.wire)))
}

/// Returns whether every call has a base URL that needs no setting.
fn is_reachable(client: &Client) -> bool {
    let is_plain = !client.base_url.contains(['{', '@', '?', '#']);
    client.base_url.starts_with("https://") && is_plain && !client.has_own_servers
}

/// Returns the credentials that a client needs for a call.
fn needed<'c>(client: &'c Client, call: &Call) -> Vec<&'c Credential> {
    let of_client =
        (client.credential_need == CredentialNeed::AllCalls).then_some(&client.security);
    let of_call = call.wire.security.as_ref().unwrap_or(&client.security);
    let alternatives = of_client.into_iter().chain([of_call]).filter_map(|any| any.first());
    let constants: BTreeSet<&Ident> = alternatives.flatten().collect();
    client.credentials.iter().filter(|each| constants.contains(&each.constant)).collect()
}

fn tls(surface: &Surface) -> Vec<String> {
    let mut lines = vec![
        "```no_run".to_owned(),
        "# fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        "let root = std::fs::read(\"ca.pem\")?;".to_owned(),
        "let (chain, key) = (std::fs::read(\"client.pem\")?, std::fs::read_to_string(\"key.pem\")?);"
            .to_owned(),
    ];
    let settings = [".root_certificates(root)", ".client_certificate(chain, key)"];
    lines.extend(any_client(surface, &settings));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

fn blocking(surface: &Surface) -> Vec<String> {
    let call = first::find(surface, |handle, call| {
        let is_value = !call.response.is_stream();
        is_value.then(|| example::prepared(surface, &handle.module, call, ""))?
    });
    let Some(call) = call else { return Vec::new() };
    let mut lines = vec![
        "```no_run".to_owned(),
        "# #[cfg(feature = \"blocking\")]".to_owned(),
        "# fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
    ];
    lines.extend(any_client(surface, &[]));
    lines.push(format!("let response = {call}.call_blocking()?;"));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Returns an example that builds a client and makes a call, or nothing if no call can be shown.
pub(crate) fn first_call(surface: &Surface) -> Vec<String> {
    let Some(call) = first::call(surface) else { return Vec::new() };
    let mut lines = vec![
        "```no_run".to_owned(),
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
    ];
    lines.extend(any_client(surface, &[]));
    lines.push(call);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Returns the lines that build a client with its first credential and these settings.
fn any_client(surface: &Surface, settings: &[&str]) -> Vec<String> {
    let Client { base_url, credentials, .. } = &surface.client;
    let server = (!base_url.contains("://")).then_some(BASE_URL);
    let first: Vec<&Credential> = credentials.first().into_iter().collect();
    client(surface, &first, server.into_iter().chain(settings.iter().copied()))
}

/// Returns the lines that build a client with these credentials and settings.
fn client<'s>(
    surface: &Surface,
    credentials: &[&Credential],
    settings: impl Iterator<Item = &'s str>,
) -> Vec<String> {
    let mut lines = vec![format!("let client = {}::Client::builder()", surface.crate_name)];
    lines.extend(credentials.iter().map(|credential| match credential.location {
        CredentialLocation::Basic => format!("    .{}(\"name\", \"password\")", credential.setter),
        CredentialLocation::Header(_)
        | CredentialLocation::Query(_)
        | CredentialLocation::Cookie(_) => format!("    .{}(\"secret\")", credential.setter),
    }));
    lines.extend(settings.map(|setting| format!("    {setting}")));
    lines.push("    .build()?;".to_owned());
    lines
}
