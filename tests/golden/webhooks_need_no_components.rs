//! `accept/webhooks_need_no_components.yaml`.
// note[webhooks-not-called]: the webhook is not called: the server makes this call
//   at #/webhooks
//  --> webhooks_need_no_components.yaml:7:3
//   help: what they send has types all the same, to be read by

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document e2a37bb9cc04)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Hooks.
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

    mod order_webhook {
        //! `OrderWebhook`.

        use crate::runtime;

        /// OrderWebhook.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OrderWebhook {
            /// `id` on the wire.
            pub id: Option<i64>,
        }

        impl OrderWebhook {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `OrderWebhook::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OrderWebhook: Default {
                "id" => id,
            }
        }
    }
    mod order_webhook2 {
        //! `OrderWebhook2`.

        use crate::runtime;

        /// OrderWebhook2.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OrderWebhook2 {
            /// `number` on the wire.
            pub number: Option<String>,
        }

        impl OrderWebhook2 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `OrderWebhook2::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OrderWebhook2: Default {
                "number" => number,
            }
        }
    }

    pub use order_webhook::OrderWebhook;
    pub use order_webhook2::OrderWebhook2;
}

pub use client::{Client, ClientBuilder};
