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

            /// Sets the timeout of a call as a whole. The default is 100 seconds. An operation that takes long has a
            /// longer timeout of its own, which its documentation states; only `with_timeout` overrides that one.
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets the timeout for connecting. The default is 10 seconds.
            pub fn connect_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// Allows plain HTTP to other machines. To this machine it is always allowed.
            pub fn allow_http(self, allow: bool) -> Self {
                Self(self.0.allow_http(allow))
            }

            /// Sets the maximum size in bytes of a response that is read into memory. The default is 128 MiB. A body that
            /// a download or a raw call returns as bytes has no limit.
            pub fn body_limit(self, bytes: usize) -> Self {
                Self(self.0.body_limit(bytes))
            }

            /// Sets the proxy for all requests, such as `http://user:password@proxy.example:3128`. By default, the
            /// environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` select the proxy.
            pub fn proxy(self, url: impl ::core::convert::Into<$crate::runtime::Secret>) -> Self {
                Self(self.0.proxy(url))
            }

            /// Adds a header to every request, except to other hosts that the API redirects to.
            pub fn header(
                self,
                name: impl ::core::convert::AsRef<str>,
                value: impl ::core::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name.as_ref(), value.as_ref()))
            }

            /// Appends a product to the `User-Agent` header, after the name of this crate: `my-service/1.2`, for
            /// example.
            pub fn user_agent_suffix(self, suffix: impl ::core::convert::AsRef<str>) -> Self {
                Self(self.0.user_agent_suffix(suffix.as_ref()))
            }

            /// Builds the client.
            ///
            /// # Errors
            /// If the base URL, a credential or another setting is not valid.
            pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
                self.0.build().map($client::from_core)
            }
        }
    };
}

pub(crate) use client_builder;
