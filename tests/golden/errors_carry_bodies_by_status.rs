//! `accept/errors_carry_bodies_by_status.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> errors_carry_bodies_by_status.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::orders::Orders;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 5aa3e1d95f2a)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Errors.
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

        /// Orders.
        pub fn orders(&self) -> Orders {
            Orders::new(self.core.clone())
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

    mod failure {
        //! `Failure`.

        use crate::runtime;

        /// Failure.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Failure {
            /// `message` on the wire.
            pub message: Option<String>,
        }

        impl Failure {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Failure::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Failure: Default {
                "message" => message,
            }
        }
    }
    mod orders_cancel_error {
        //! `OrdersCancelError`.

        use crate::runtime;

        /// OrdersCancelError.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OrdersCancelError {
            /// `shippedAt` on the wire.
            pub shipped_at: jiff::Timestamp,
        }

        impl OrdersCancelError {
            /// A value with what must be there, and nothing else.
            pub fn new(shipped_at: jiff::Timestamp) -> Self {
                Self { shipped_at }
            }

            /// Applies a function to the value and returns it: `OrdersCancelError::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OrdersCancelError {
                "shippedAt" => shipped_at,
            }
        }
    }
    mod problem {
        //! `Problem`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Problem.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Problem {
            /// `title` on the wire.
            pub title: Option<String>,
            /// `status` on the wire.
            pub status: Option<i32>,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
        }

        impl Problem {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Problem::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Problem: Default {
                "title" => title,
                "status" => status,
                .. => additional,
            }
        }
    }

    pub use failure::Failure;
    pub use orders_cancel_error::OrdersCancelError;
    pub use problem::Problem;
}
pub mod orders {
    //! The calls of `Orders`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// Orders.
    ///
    /// Made by [`Client::orders`](super::Client::orders).
    #[derive(Clone, Debug)]
    pub struct Orders {
        core: runtime::Core,
    }

    impl Orders {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// Cancels an order
        ///
        /// `DELETE /orders/{id}`
        ///
        /// # Errors
        ///
        /// - `400`: The request is wrong (`Problem`)
        /// - `401`: Who are you?
        /// - `404`: No such order (`Problem`)
        /// - `409`: Too late (`OrdersCancelError`)
        /// - `422`: (`Vec<Problem>`)
        /// - `5xx`: Try later
        /// - `other`: Anything else (`Failure`)
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.orders().cancel(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn cancel(&self, id: i64) -> CancelCall {
            CancelCall(self.core.call(&CANCEL).path("id", id))
        }
    }

    static CANCEL: runtime::Operation = runtime::Operation {
        name: "orders.cancel",
        method: &http::Method::DELETE,
        path: "/orders/{id}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// Cancels an order
    ///
    /// The call that [`Orders::cancel`] prepares: `DELETE /orders/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CancelCall(runtime::Request);

    runtime::call!(CancelCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
