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

            /// Sets the timeout for a whole call. The default is 100 seconds. Slow operations have longer timeouts,
            /// which their documentation states; only `with_timeout` overrides those.
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets the timeout for connecting. The default is 10 seconds.
            pub fn connect_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// Sets whether plain HTTP to other machines is allowed. Plain HTTP to this machine is always allowed.
            pub fn allow_http(self, allow: bool) -> Self {
                Self(self.0.allow_http(allow))
            }

            /// Sets the maximum size in bytes of a response that is read into memory. The default is 128 MiB. The
            /// bytes that a download or a raw call returns are not limited.
            pub fn body_limit(self, bytes: usize) -> Self {
                Self(self.0.body_limit(bytes))
            }

            /// Sets the proxy for all requests, such as `http://user:password@proxy.example:3128`. By default, the
            /// environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` select the proxy.
            pub fn proxy(self, url: impl ::core::convert::Into<$crate::runtime::Secret>) -> Self {
                Self(self.0.proxy(url))
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
            /// Returns an error if the base URL, a credential or another setting is invalid.
            pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
                self.0.build().map($client::from_core)
            }
        }
    };
}

pub(crate) use client_builder;
