//! `accept/shows_settings_in_the_docs_of_the_builder.json`.

// ClientBuilder#
/// Builder for [`Client`]. Returned by [`Client::builder`].
///
/// # Unit tests
///
/// A client with a transport that calls a function needs no server. See [`transport`](runtime::public::transport).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = client::transport::transport_fn(|request| {
///     assert_eq!(request.method(), "GET");
///     http::Response::builder().status(404).body("").unwrap()
/// });
/// let client = client::Client::builder()
///     .key("secret")
///     .transport(transport)
///     .build()?;
/// let error = client.pets().list().await.unwrap_err();
/// assert!(error.is_not_found());
/// # Ok(())
/// # }
/// ```
///
/// # TLS
///
/// A server with a certificate of a private authority, and a client with a certificate of its own:
///
/// ```no_run
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let root = std::fs::read("ca.pem")?;
/// let (chain, key) = (std::fs::read("client.pem")?, std::fs::read_to_string("key.pem")?);
/// let client = client::Client::builder()
///     .key("secret")
///     .root_certificates(root)
///     .client_certificate(chain, key)
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// # Blocking calls
///
/// With the feature `blocking`, `call_blocking` sends a call without a tokio runtime. In asynchronous code, await it.
///
/// ```no_run
/// # #[cfg(feature = "blocking")]
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = client::Client::builder()
///     .key("secret")
///     .build()?;
/// let response = client.pets().list().call_blocking()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Clone, Debug)]
pub struct ClientBuilder(runtime::Builder);
