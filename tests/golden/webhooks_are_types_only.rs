//! `accept/webhooks_are_types_only.json`.
// note[webhooks-not-called]: the 2 webhooks are not called: the server makes these calls
//   at #/webhooks
//  --> webhooks_are_types_only.json:4:15
//   help: what they send has types all the same, to be read by

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 46f19468bb88)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Webhooks.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        pub const BASE_URL: &'static str = "";

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

    mod change {
        //! `Change`.

        use crate::runtime;

        /// Change.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Change {
            /// `what` on the wire.
            pub what: Option<String>,
        }

        impl Change {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Change::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Change: Default {
                "what" => what,
            }
        }
    }
    mod order_created_webhook {
        //! `OrderCreatedWebhook`.

        use crate::runtime;
        use super::OrderCreatedWebhookItem;

        /// OrderCreatedWebhook.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OrderCreatedWebhook {
            /// `id` on the wire.
            pub id: i64,
            /// `items` on the wire.
            pub items: Option<Vec<OrderCreatedWebhookItem>>,
        }

        impl OrderCreatedWebhook {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64) -> Self {
                Self {
                    id,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `OrderCreatedWebhook::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OrderCreatedWebhook {
                "id" => id,
                "items" => items,
            }
        }
    }
    mod order_created_webhook_item {
        //! `OrderCreatedWebhookItem`.

        use crate::runtime;

        /// OrderCreatedWebhookItem.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OrderCreatedWebhookItem {
            /// `sku` on the wire.
            pub sku: Option<String>,
        }

        impl OrderCreatedWebhookItem {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `OrderCreatedWebhookItem::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OrderCreatedWebhookItem: Default {
                "sku" => sku,
            }
        }
    }

    pub use change::Change;
    pub use order_created_webhook::OrderCreatedWebhook;
    pub use order_created_webhook_item::OrderCreatedWebhookItem;
}

pub use client::{Client, ClientBuilder};
