//! `client_builder!`: the settings that every client has, as methods of its builder. They forward to `Builder`.

/// Implements the common settings of a client builder, which is a newtype over `Builder`:
/// `client_builder!(ClientBuilder => Client);`. `Client::from_core(core)` creates the client.
macro_rules! client_builder {
    () => {};
    ($name:ident => $client:ident) => {
        impl $name {
            /// Sets the base URL of the API, with or without a path.
            pub fn base_url(
                self,
                base_url: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                Self(self.0.base_url(base_url))
            }

            /// Sets the timeout of one attempt, from taking a connection to the last byte of the response. The default
            /// is 100 seconds. Slow operations have longer timeouts, which their documentation states; only
            /// `with_timeout` overrides those.
            ///
            /// If the body is returned as a stream, the timeout applies to the time until the head of the response, and
            /// then to each wait for the next chunk.
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets the deadline of a call, with all its attempts and waits: for a connection, a token and redirects.
            /// The default is 10 minutes, plus the operation's own timeout if it has one. A longer `timeout` needs a
            /// longer deadline. If the body is returned as a stream, the deadline applies until the head of the
            /// response.
            pub fn deadline(self, deadline: ::core::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Sets how often a call is sent, how long it waits between its attempts, and how many retry tokens the client
            /// has. The default is three attempts: [`Retry::default()`](runtime::public::Retry).
            pub fn retry(self, retry: $crate::runtime::Retry) -> Self {
                Self(self.0.retry(retry))
            }

            /// Sets the rate limit of requests to the API. Without it, a client has the limit that the API documents, if
            /// there is one. `None` removes the limit. If several clients use the same credential, pass a clone of the
            /// same [`RateLimit`](runtime::public::RateLimit) to each.
            pub fn rate_limit(
                self,
                rate_limit: impl ::core::convert::Into<
                    ::core::option::Option<$crate::runtime::RateLimit>,
                >,
            ) -> Self {
                Self(self.0.rate_limit(rate_limit.into()))
            }

            /// Sets the [`Clock`](runtime::public::clock::Clock) for timeouts, deadlines, waits and the lifetimes of
            /// tokens, for a test that steps the time. The default is tokio's clock.
            pub fn clock(self, clock: impl $crate::runtime::Clock) -> Self {
                Self(self.0.clock(clock))
            }

            /// Sets the timeout for connecting, including the TLS handshake. The default is 10 seconds. If it is longer than
            /// the maximum transit time of the rate limit, set that one too.
            pub fn connect_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// Sets whether plain HTTP to other machines is allowed. Plain HTTP to this machine is always allowed.
            pub fn allow_http(self, allow: bool) -> Self {
                Self(self.0.allow_http(allow))
            }

            /// Sets the maximum size in bytes of a response that is read into memory, after decompression. The default
            /// is 128 MiB. A call whose response is larger fails with an error. The limit applies to downloads and raw
            /// calls too, unless their bodies are read with `.stream()`. In a stream of values, it applies to each
            /// value.
            pub fn body_limit(self, bytes: usize) -> Self {
                Self(self.0.body_limit(bytes))
            }

            /// Sets whether responses are decoded leniently. The default is `false`: a value that does not match its type
            /// is an error, which contains the path to the value.
            ///
            /// Every client reads values of another type where nothing is lost: a number or a boolean from a string that is
            /// exactly one in JSON, such as `"1.5"` or `"true"`, and a string from a number or a boolean, with the digits
            /// that were received. Such a value is sent back with the declared type. A required list or map that is null or
            /// missing is read as empty. None of this applies to dates, times and bytes, or to the selection of the branch
            /// of a union.
            ///
            /// A lenient client also drops the elements of lists that it cannot read, and reads null as `false`, 0 or an empty
            /// string where the type permits no null. A time, an enumeration, a union, an object, or an id is never
            /// replaced, and any other required property that is missing is
            /// still an error. An id is a value with a type for ids,
            /// or a property with the key `id`, or one that ends in an id, such as `agentId` or `row_uuid`, and the
            /// elements of its list. The elements of a tuple are not dropped, because their positions have a meaning. A
            /// list may be shorter than the server sent it, so do not compare its length with a total.
            ///
            /// [`on_drift`](Self::on_drift) reports each change, with the place of the value but without the value. To look
            /// at the JSON that the server sends, make the same call with
            /// `Client::request`, and read its response as a `serde_json::Value`.
            ///
            /// This applies to calls that return types of this crate, and to the events and values of their streams. It
            /// does not apply to the bodies of errors, to types that you deserialize yourself, or to a union that is
            /// read on demand, by its `as_…` methods.
            pub fn lenient(self, lenient: bool) -> Self {
                Self(self.0.lenient(lenient))
            }

            /// Sets a function that receives drift: properties, values of enumerations, variants of unions and statuses
            /// that this crate does not know, what [`lenient`](Self::lenient) changed, values that were read from another type,
            /// such as a number from a string of digits, and required lists and maps that were null or missing. A value
            /// of another type is also reported if the document permits both types.
            ///
            /// Each different event is reported once, up to 1,000 events for each client. The function is called while a
            /// response is decoded, so it must not block. If it panics, the call continues.
            ///
            /// A response is decoded a second time if something in it is unknown or converted. With the feature `tracing`, events are
            /// also reported to a subscriber, with or without this function.
            pub fn on_drift(
                self,
                report: impl ::core::ops::Fn(&$crate::runtime::DriftEvent)
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                Self(self.0.on_drift(report))
            }

            /// Sets the proxy for all requests, such as `http://user:password@proxy.example:3128`. By default, the
            /// environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` select the proxy.
            pub fn proxy(self, url: impl ::core::convert::Into<$crate::runtime::Secret>) -> Self {
                Self(self.0.proxy(url))
            }

            /// Adds trusted root certificates to those of the system: PEM text with one or more certificates. Further
            /// calls add further certificates.
            pub fn root_certificates(self, pem: impl ::core::convert::AsRef<[u8]>) -> Self {
                Self(self.0.root_certificates(pem.as_ref()))
            }

            /// Sets the certificate that authenticates this client to servers (mutual TLS). `chain` is PEM text with
            /// the certificate, followed by its intermediate certificates. `key` is the private key as PEM text, in the
            /// format PKCS #8 (`BEGIN PRIVATE KEY`). With the feature `rustls`, PKCS #1 and SEC 1 are supported too.
            pub fn client_certificate(
                self,
                chain: impl ::core::convert::AsRef<[u8]>,
                key: impl ::core::convert::Into<$crate::runtime::Secret>,
            ) -> Self {
                Self(self.0.client_certificate(chain.as_ref(), key))
            }

            /// Sets how long an unused connection stays open for later calls. The default is 90 seconds. `None` keeps
            /// connections until the server closes them.
            pub fn pool_idle_timeout(
                self,
                timeout: impl ::core::convert::Into<::core::option::Option<::core::time::Duration>>,
            ) -> Self {
                Self(self.0.pool_idle_timeout(timeout.into()))
            }

            /// Sets how many unused connections per host stay open for later calls. The default is no limit; 0 closes
            /// each connection after its call. Each tokio runtime has its own connections.
            pub fn pool_max_idle_per_host(self, connections: usize) -> Self {
                Self(self.0.pool_max_idle_per_host(connections))
            }

            /// Sets after how much time TCP probes whether an unused connection still works. The default is 15 seconds.
            /// `None` sends no probes.
            pub fn tcp_keepalive(
                self,
                time: impl ::core::convert::Into<::core::option::Option<::core::time::Duration>>,
            ) -> Self {
                Self(self.0.tcp_keepalive(time.into()))
            }

            /// Sets whether only HTTP/1.1 is used. By default, a server may select HTTP/2 during the TLS handshake.
            pub fn http1_only(self, http1_only: bool) -> Self {
                Self(self.0.http1_only(http1_only))
            }

            /// Sets the transport, which sends the requests instead of the built-in HTTP client. It has its own
            /// settings for connections, proxies and TLS: setting one of them here is an error when the client is
            /// built.
            ///
            /// The transport must follow no redirects and repeat no requests: the client does both. Otherwise,
            /// credentials reach other origins, and calls that are not safe to repeat are repeated.
            pub fn transport(self, transport: impl $crate::runtime::Transport) -> Self {
                Self(self.0.transport(transport))
            }

            /// Sets a header of every call. The header is not sent after a redirect to a different origin.
            pub fn header(
                self,
                name: impl ::core::convert::AsRef<str>,
                value: impl ::core::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name.as_ref(), value.as_ref()))
            }

            /// Appends a product, such as `my-service/1.2`, to the `User-Agent` header.
            pub fn user_agent_suffix(self, suffix: impl ::core::convert::AsRef<str>) -> Self {
                Self(self.0.user_agent_suffix(suffix.as_ref()))
            }

            /// Builds the client.
            ///
            /// # Errors
            /// Returns an error if the base URL, a credential or another setting is invalid, or if every operation
            /// needs a credential and none is set.
            pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
                self.0.build().map($client::from_core)
            }
        }
    };
}

pub(crate) use client_builder;
