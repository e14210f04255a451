//! The settings that the client of any API has, as methods of its builder. It knows no setting: `Builder` does.

/// Gives a client builder (a newtype over `Builder`) the settings that all APIs have:
/// `client_builder!(ClientBuilder => Client);`, where `Client::from_core(core)` makes the client.
macro_rules! client_builder {
    () => {};
    ($name:ident => $client:ident) => {
        impl $name {
            /// Sets the address of the API, with or without a path.
            pub fn base_url(
                self,
                base_url: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                Self(self.0.base_url(base_url))
            }

            /// Sets the time a call may take as a whole: 100 seconds unless set. A call that takes long by nature has
            /// a time-out of its own, which its documentation tells, and keeps it; `with_timeout` changes that one.
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets the time that connecting may take: 10 seconds unless set.
            pub fn connect_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// Allows plain HTTP to other machines; to this one it is allowed always.
            pub fn allow_http(self, allow: bool) -> Self {
                Self(self.0.allow_http(allow))
            }

            /// Sets how large an answer may be that is held in memory, in bytes: 128 MiB unless set. What is
            /// asked for as bytes, a download or a raw call, has no limit.
            pub fn body_limit(self, bytes: usize) -> Self {
                Self(self.0.body_limit(bytes))
            }

            /// Sets the proxy that everything goes through, as in `http://user:password@proxy.example:3128`. Unless it is
            /// set, the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment say.
            pub fn proxy(self, url: impl ::core::convert::Into<$crate::runtime::Secret>) -> Self {
                Self(self.0.proxy(url))
            }

            /// Adds a header to every request, except to hosts that the API redirects to.
            pub fn header(
                self,
                name: impl ::core::convert::AsRef<str>,
                value: impl ::core::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name.as_ref(), value.as_ref()))
            }

            /// Says more about who is calling, behind this crate's name in `User-Agent`: `my-service/1.2`, say.
            pub fn user_agent_suffix(self, suffix: impl ::core::convert::AsRef<str>) -> Self {
                Self(self.0.user_agent_suffix(suffix.as_ref()))
            }

            /// Makes the client.
            ///
            /// # Errors
            /// When the address, a credential or another setting cannot be used.
            pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
                self.0.build().map($client::from_core)
            }
        }
    };
}

pub(crate) use client_builder;
