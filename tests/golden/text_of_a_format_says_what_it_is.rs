//! `accept/text_of_a_format_says_what_it_is.json`.
// note[renamed-item]: the setter `from` is taken; this one is `from_query`
//   at #/paths/~1hosts~1{id}/get/parameters/1
//  --> text_of_a_format_says_what_it_is.json:4:174

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::hosts::Hosts;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 2e036d3460d5)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Hosts.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        pub const BASE_URL: &'static str = "https://api.example.com";

        /// Starts to describe a client.
        pub fn builder() -> ClientBuilder {
            ClientBuilder(runtime::Builder::new(Self::BASE_URL, USER_AGENT))
        }

        pub(crate) fn from_core(core: runtime::Core) -> Self {
            Self { core }
        }

        /// Begins a call of an endpoint that has no method here, under the same credentials, time-outs and errors:
        /// `path` is what follows [`Self::BASE_URL`], escaped where it must be.
        pub fn request(
            &self,
            method: http::Method,
            path: impl Into<String>,
        ) -> runtime::RawCall {
            self.core.raw(SECURITY, method, path)
        }

        /// hosts.
        pub fn hosts(&self) -> Hosts {
            Hosts::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod models {
    //! The types that calls take and answer.

    mod host {
        //! `Host`.

        use crate::runtime;
        use super::HostEither;

        /// Host.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Host {
            /// `id` on the wire.
            pub id: runtime::Uuid,
            /// `v4` on the wire.
            pub v4: Option<runtime::Ipv4>,
            /// `v6` on the wire.
            pub v6: Option<runtime::Ipv6>,
            /// `opens` on the wire.
            pub opens: Option<runtime::Time>,
            /// `uptime` on the wire.
            pub uptime: Option<runtime::Duration>,
            /// `key` on the wire.
            pub key: Option<runtime::Base64>,
            /// `mail` on the wire.
            pub mail: Option<String>,
            /// `either` on the wire.
            pub either: Option<HostEither>,
        }

        impl Host {
            /// A value with what must be there, and nothing else.
            pub fn new(id: impl Into<runtime::Uuid>) -> Self {
                Self {
                    id: id.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Host::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Host {
                "id" => id,
                "v4" => v4,
                "v6" => v6,
                "opens" => opens,
                "uptime" => uptime,
                "key" => key,
                "mail" => mail,
                "either" => either,
            }
        }
    }
    mod host_either {
        //! `HostEither`.

        use crate::runtime;

        /// HostEither.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum HostEither {
            /// A text.
            Uuid(runtime::Uuid),
            /// A text.
            Ipv4(runtime::Ipv4),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            HostEither {
                Uuid(runtime::Uuid) = Text,
                Ipv4(runtime::Ipv4) = Text,
                Text(String) = Text,
            }
        }
    }

    pub use host::Host;
    pub use host_either::HostEither;
}
pub mod hosts {
    //! The calls of `Hosts`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// hosts.
    ///
    /// Made by [`Client::hosts`](super::Client::hosts).
    #[derive(Clone, Debug)]
    pub struct Hosts {
        core: runtime::Core,
    }

    impl Hosts {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /hosts/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let host = client.hosts().get_host("f81d4fae-7dec-11d0-a765-00a0c91e6bf6").from_query("13:45:00").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_host(&self, id: impl Into<runtime::Uuid>) -> GetHostCall {
            let id: runtime::Uuid = id.into();
            GetHostCall(self.core.call(&GET_HOST).path("id", id))
        }
    }

    static GET_HOST: runtime::Operation = runtime::Operation {
        name: "hosts.get_host",
        method: &http::Method::GET,
        path: "/hosts/{id}",
        ..DEFAULTS
    };

    /// The call that [`Hosts::get_host`] prepares: `GET /hosts/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetHostCall(runtime::Request);

    impl GetHostCall {
        /// Sets `from`.
        pub fn from_query(self, from_query: impl Into<runtime::Time>) -> Self {
            let from_query: runtime::Time = from_query.into();
            Self(self.0.query("from", from_query))
        }
    }

    runtime::call!(GetHostCall => models::Host, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
