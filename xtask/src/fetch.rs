//! Turns an address into an OpenAPI document's text: the document itself, or a documentation page in front of it.

mod beside;
pub(crate) mod discover;

use std::error::Error as _;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail, ensure};
use generator::{Document, is_json};
use reqwest::header::{ACCEPT, CONTENT_TYPE, ETAG};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, Response};
use serde_json::Value;
use url::Url;

use crate::load::{self, Text};
use crate::lock::sha256;

/// A document as it came.
#[derive(Debug)]
pub(crate) struct Fetched {
    /// The address it was asked for at, which is worth recording; where a redirect led may be gone tomorrow.
    pub(crate) url: String,
    /// Its `ETag` header.
    pub(crate) etag: Option<String>,
    /// The sha256 of its bytes.
    pub(crate) raw: String,
    /// How many bytes it has.
    pub(crate) size: usize,
    /// Its text.
    pub(crate) text: String,
    /// The files that it refers to.
    pub(crate) files: Vec<Text>,
}

/// How patient and how trusting a fetch is.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// To establish a connection.
    connect: Duration,
    /// For one answer, to its last byte.
    total: Duration,
    /// The largest answer taken, after decompression.
    bytes: usize,
    /// The most redirects followed.
    redirects: usize,
}

const LIMITS: Limits = Limits {
    connect: Duration::from_secs(10),
    total: Duration::from_secs(60),
    bytes: 256 << 20,
    redirects: 5,
};

/// Fetches the document that an address leads to.
pub(crate) fn fetch(url: &str) -> Result<Fetched> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(follow(url, LIMITS))
}

/// Takes the page for what it is: the document, or a page that names it, or a page whose script names it.
async fn follow(url: &str, limits: Limits) -> Result<Fetched> {
    let url = Url::parse(url).with_context(|| format!("`{url}` is not an address"))?;
    let client = client(limits)?;
    let page = get(&client, &url, limits).await?;
    if page.is_document()? {
        return page.into_document(limits).await;
    }
    let address = match discover::document(&page.text()?) {
        Some(address) => address,
        None => in_scripts(&client, &page, limits).await?,
    };
    let document = page.resolve(&address)?;
    let answer = get(&client, &document, limits)
        .await
        .with_context(|| format!("the page names {document}"))?;
    // A page may lead to another page, such as one to sign in; who names a document means one.
    description(&answer.text()?)
        .with_context(|| format!("{document} is not an OpenAPI document"))?;
    answer.into_document(limits).await
}

/// The document's address in the page's own scripts; failing that, the one that is the default there.
async fn in_scripts(client: &Client, page: &Answer, limits: Limits) -> Result<String> {
    for script in discover::scripts(&page.text()?) {
        let script = get(client, &page.resolve(&script)?, limits).await?;
        if let Some(address) = discover::document(&script.text()?) {
            return Ok(address);
        }
    }
    Ok(discover::DEFAULT.to_owned())
}

fn client(limits: Limits) -> Result<Client> {
    let policy = Policy::custom(move |attempt| redirect(attempt, limits.redirects));
    client_with(limits, policy)
}

fn client_with(limits: Limits, policy: Policy) -> Result<Client> {
    let client = Client::builder()
        .user_agent(concat!("sequentum-xtask/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(limits.connect)
        .timeout(limits.total)
        .redirect(policy);
    Ok(client.build()?)
}

/// Follows redirects, but not in circles and not from https to http.
fn redirect(attempt: Attempt<'_>, limit: usize) -> reqwest::redirect::Action {
    let downgraded = attempt.url().scheme() != "https"
        && attempt.previous().iter().any(|url| url.scheme() == "https");
    if downgraded {
        attempt.error("redirected from https to http")
    } else if attempt.previous().len() > limit {
        attempt.error(format!("redirected more than {limit} times"))
    } else {
        attempt.follow()
    }
}

async fn get(client: &Client, url: &Url, limits: Limits) -> Result<Answer> {
    let response = ask(client, url).await?;
    ensure!(response.status().is_success(), "{url} answered {}", response.status());
    let landed = response.url().clone();
    let header = |name| response.headers().get(name)?.to_str().ok().map(str::to_owned);
    let (etag, media_type) = (header(ETAG), header(CONTENT_TYPE));
    let bytes = body(response, limits.bytes)
        .await
        .with_context(|| format!("{url} was not read to its end"))?;
    Ok(Answer { asked: url.clone(), landed, etag, media_type, bytes })
}

async fn ask(client: &Client, url: &Url) -> Result<Response> {
    let accept = "application/json, text/html;q=0.9, */*;q=0.5";
    let sent = client.get(url.clone()).header(ACCEPT, accept).send().await;
    sent.map_err(|error| explain(url, error))
}

async fn body(mut response: Response, limit: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        ensure!(bytes.len() + chunk.len() <= limit, "it is larger than {limit} bytes");
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// reqwest's own text repeats the address and leaves the cause to its sources; the innermost one tells.
fn explain(url: &Url, error: reqwest::Error) -> anyhow::Error {
    let error = error.without_url();
    let mut cause = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        cause = inner.to_string();
        source = inner.source();
    }
    if error.is_timeout() {
        return anyhow!("{url} did not answer in time");
    }
    anyhow!("{url} cannot be reached: {cause}")
}

/// What came from an address.
#[derive(Debug)]
struct Answer {
    asked: Url,
    /// Where redirects ended: what the addresses in a page are relative to.
    landed: Url,
    etag: Option<String>,
    media_type: Option<String>,
    bytes: Vec<u8>,
}

impl Answer {
    fn text(&self) -> Result<String> {
        load::text(self.bytes.clone()).map_err(|why| anyhow!("{} is not text: {why}", self.asked))
    }

    /// Whether it is a document, rather than a page about one. A broken one is one too: what is wrong with it is for
    /// its readers to say.
    fn is_document(&self) -> Result<bool> {
        let Ok(text) = self.text() else {
            return Ok(!self.bytes.trim_ascii_start().starts_with(b"<"));
        };
        let media_type = self.media_type.as_deref().unwrap_or_default().to_ascii_lowercase();
        let ending = self.asked.path().rsplit('.').next().unwrap_or_default();
        let is_meant = is_json(&text)
            || media_type.contains("json")
            || media_type.contains("yaml")
            || ["json", "yaml", "yml"].contains(&ending);
        let is_page = text.trim_start().starts_with('<');
        Ok((is_meant && !is_page) || json(&text).is_ok_and(|json| json.is_object()))
    }

    /// An address in this page. A page that came by https may not lead to what anybody can change on the way.
    fn resolve(&self, address: &str) -> Result<Url> {
        let url =
            self.landed.join(address).with_context(|| format!("`{address}` is not an address"))?;
        let safe =
            url.scheme() == "https" || (url.scheme() == "http" && self.landed.scheme() == "http");
        ensure!(safe, "{} leads to {url}, which is not https", self.asked);
        // The lock records this address, and the lock is committed. What is secret in it is not repeated here either.
        let open = url.username().is_empty() && url.password().is_none();
        ensure!(open, "{} leads to an address with a user or a password in it", self.asked);
        Ok(url)
    }

    /// The document, with the files that it refers to.
    async fn into_document(self, limits: Limits) -> Result<Fetched> {
        // Where it is no text, whoever asked for it is told where in it.
        let text = load::text(self.bytes.clone())
            .with_context(|| format!("{} is not text", self.asked))?;
        let files = beside::beside(&self, &text, limits).await?;
        let (raw, size) = (sha256(&self.bytes), self.bytes.len());
        Ok(Fetched { url: self.asked.into(), etag: self.etag, raw, size, text, files })
    }
}

/// What a text says, be it JSON or YAML.
pub(crate) fn json(text: &str) -> Result<Value> {
    Ok(generator::json(&Document { name: "it", text }, &[])?)
}

/// Refuses what nobody meant as an API description: a login page, an error message.
fn description(text: &str) -> Result<Value> {
    let start: String = text.trim_start().chars().take(40).collect();
    let value = json(text).ok().filter(Value::is_object);
    let value = value.with_context(|| format!("it is not JSON: it begins with `{start}`"))?;
    let version =
        ["openapi", "swagger"].into_iter().find(|key| value.get(key).is_some_and(Value::is_string));
    ensure!(version.is_some(), "it is JSON without an `openapi` or `swagger` version");
    Ok(value)
}

/// Refuses what would take everything from a client: what is no description, and an empty one.
pub(crate) fn plausible(text: &str) -> Result<()> {
    match description(text)?.get("paths").and_then(Value::as_object) {
        Some(paths) if !paths.is_empty() => Ok(()),
        _ => bail!("it has no paths"),
    }
}

#[cfg(test)]
mod tests;
