//! Prints the client and its builder as one line per fact.

use super::condition::conditions;
use super::service;
use crate::surface::item::{
    Client, Credential, CredentialLocation, CredentialNeed, ServerVariable,
};

/// Returns the lines of the client.
pub(super) fn lines(client: &Client) -> Vec<String> {
    let mut lines = servers(client);
    lines.extend(client.credentials.iter().flat_map(credential));
    if client.credential_need != CredentialNeed::NoCall {
        lines.push("ClientBuilder::anonymous  calls without credentials".to_owned());
    }
    if !client.conditions.is_empty() {
        lines.push(format!("Client  {}", conditions(&client.conditions)));
    }
    lines.extend(service::facts(client));
    lines
}

/// Returns the lines of the base URL, its variables and the other servers.
fn servers(client: &Client) -> Vec<String> {
    let mut lines = vec![match client.base_url.as_str() {
        "" => "Client  no server, requires base_url".to_owned(),
        url if !url.contains("://") => format!("Client  {url}, requires base_url"),
        url => format!("Client  {url}"),
    }];
    let variables = client.variables.iter();
    lines.extend(variables.map(|ServerVariable { setter, name, default, .. }| {
        format!("ClientBuilder::{setter}  server variable {name:?}, default {default:?}")
    }));
    let others = client.other_servers.iter();
    lines.extend(others.map(|(url, _)| format!("Client  other server {url}")));
    let variable = client.base_url_env.iter();
    lines.extend(variable.map(|name| format!("Client::from_env  {name} overrides the base URL")));
    lines
}

/// Returns the lines of a credential: its setter, and that of its token URL.
fn credential(credential: &Credential) -> Vec<String> {
    let location = match &credential.location {
        CredentialLocation::Header(name) => format!("header {name}: {}…", credential.prefix),
        CredentialLocation::Query(name) => format!("query {name}={}…", credential.prefix),
        CredentialLocation::Cookie(name) => format!("cookie {name}={}…", credential.prefix),
        CredentialLocation::Basic => "header Authorization: Basic …".to_owned(),
    };
    let env = credential.env.as_ref().map(|env| format!("  from {env}")).unwrap_or_default();
    let mut lines = vec![format!("ClientBuilder::{}  {location}{env}", credential.setter)];
    let tokens = credential.tokens.iter();
    lines.extend(tokens.map(|own| format!("ClientBuilder::{}  token URL {}", own.setter, own.url)));
    lines
}
