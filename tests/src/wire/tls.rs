//! Tests the TLS settings of a client against a server with a private certificate authority.

mod server;

use sequentum::{Client, ClientBuilder, Secret};

use self::server::{Authority, start};
use super::KEY;

fn builder(url: &str) -> ClientBuilder {
    Client::builder().api_key(KEY).base_url(url)
}

async fn call(builder: ClientBuilder) -> Result<(), sequentum::Error> {
    builder.build().unwrap().spaces().list().await.map(drop)
}

#[tokio::test]
async fn rejects_a_server_whose_authority_is_unknown() {
    let url = start(&Authority::new(), false).await;
    let error = call(builder(&url)).await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_executed(), "{error}");
    let other = builder(&url).root_certificates(Authority::new().pem());
    assert!(call(other).await.unwrap_err().is_connect());
}

#[tokio::test]
async fn accepts_a_server_whose_root_certificate_was_added() {
    let authority = Authority::new();
    let url = start(&authority, false).await;
    call(builder(&url).root_certificates(authority.pem())).await.unwrap();
    // Several certificates in one text, and several texts.
    let bundle = format!("{}\n{}", Authority::new().pem(), authority.pem());
    call(builder(&url).root_certificates(bundle.as_bytes())).await.unwrap();
    let further = builder(&url).root_certificates(Authority::new().pem());
    call(further.root_certificates(authority.pem())).await.unwrap();
}

#[tokio::test]
async fn checks_the_host_name_of_a_server_with_an_added_root_certificate() {
    let authority = Authority::new();
    let url = start(&authority, false).await.replace("localhost", "127.0.0.1");
    let error = call(builder(&url).root_certificates(authority.pem())).await.unwrap_err();
    assert!(error.is_connect(), "{error}");
}

#[tokio::test]
async fn sends_the_client_certificate() {
    let authority = Authority::new();
    let url = start(&authority, true).await;
    let trusting = builder(&url).root_certificates(authority.pem());
    assert!(call(trusting.clone()).await.is_err());
    let identity = authority.issue("client");
    let known = trusting.clone().client_certificate(identity.certificate(), identity.key());
    call(known).await.unwrap();
    let identity = Authority::new().issue("client");
    let unknown = trusting.client_certificate(identity.certificate(), identity.key());
    assert!(call(unknown).await.is_err());
}

#[tokio::test]
async fn client_certificate_is_used_in_every_runtime() {
    let authority = Authority::new();
    let url = start(&authority, true).await;
    let identity = authority.issue("client");
    let client = builder(&url).root_certificates(authority.pem());
    let client = client.client_certificate(identity.certificate(), identity.key()).build().unwrap();
    client.spaces().list().await.unwrap();
    let call = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { client.spaces().list().await })
    };
    tokio::task::spawn_blocking(call).await.unwrap().unwrap();
}

/// Returns the text of the error of a builder, after checking that neither it nor `Debug` shows the key.
#[track_caller]
fn build_error(builder: ClientBuilder, key: &str) -> String {
    let mut shown = format!("{builder:?}");
    let error = builder.build().unwrap_err();
    shown.push_str(&format!("{error} {error:?}"));
    let secret = key.lines().filter(|line| !line.starts_with("-----") && line.len() > 20);
    for line in secret {
        assert!(!shown.contains(line.trim()), "{shown}");
    }
    error.to_string()
}

#[test]
fn rejects_invalid_certificates_without_showing_the_key() {
    let authority = Authority::new();
    let (one, other) = (authority.issue("one"), authority.issue("other"));
    let (certificate, key) = (one.certificate(), one.key());
    let broken = key.replace("-----BEGIN PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\n!!");
    let https = || builder("https://localhost:1");
    for (root, expected) in [
        ("", "contains no PEM certificate"),
        ("no PEM", "contains no PEM certificate"),
        (key.as_str(), "contains no PEM certificate"),
        ("-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n", "invalid"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "BadEncoding"),
    ] {
        let error = build_error(https().root_certificates(root), &key);
        assert!(error.contains(expected), "{root}: {error}");
    }
    for (chain, key, expected) in [
        (certificate.as_str(), "no PEM", "the client certificate is invalid"),
        (certificate.as_str(), broken.as_str(), "the client certificate is invalid"),
        (certificate.as_str(), other.key().as_str(), "keys may not be consistent"),
        ("", key.as_str(), "the client certificate is invalid"),
        (certificate.as_str(), certificate.as_str(), "the client certificate is invalid"),
    ] {
        let error = build_error(https().client_certificate(chain, key), key);
        assert!(error.contains(expected), "{error}");
    }
    https().client_certificate(&certificate, &key).build().unwrap();
    let later = Secret::from_provider(|| async { Ok::<_, std::io::Error>("key") });
    let error = build_error(https().client_certificate(&certificate, later), &key);
    assert!(error.contains("must be a constant"), "{error}");
}
