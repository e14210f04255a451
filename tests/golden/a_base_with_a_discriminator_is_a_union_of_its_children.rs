//! `accept/a_base_with_a_discriminator_is_a_union_of_its_children.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> a_base_with_a_discriminator_is_a_union_of_its_children.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::payments::Payments;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 783dd86e91ca)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Payments.
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

        /// Payments.
        pub fn payments(&self) -> Payments {
            Payments::new(self.core.clone())
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

    mod card_payment {
        //! `CardPayment`.

        use crate::runtime;

        /// CardPayment.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct CardPayment {
            /// `amount` on the wire.
            pub amount: f64,
            /// `number` on the wire.
            pub number: String,
            unlike: runtime::Unlike,
        }

        impl CardPayment {
            /// A value with what must be there, and nothing else.
            pub fn new(amount: f64, number: impl Into<String>) -> Self {
                Self {
                    amount,
                    number: number.into(),
                    ..runtime::Wire::blank()
                }
            }
        }

        runtime::model! {
            CardPayment else unlike {
                "$type" = "card",
                "amount" => amount,
                "number" => number,
            }
        }
    }
    mod cash_payment {
        //! `CashPayment`.

        use crate::runtime;

        /// CashPayment.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct CashPayment {
            /// `amount` on the wire.
            pub amount: f64,
            /// `coins` on the wire.
            pub coins: Option<i32>,
            unlike: runtime::Unlike,
        }

        impl CashPayment {
            /// A value with what must be there, and nothing else.
            pub fn new(amount: f64) -> Self {
                Self {
                    amount,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `coins`.
            #[must_use]
            pub fn coins(mut self, coins: i32) -> Self {
                self.coins = Some(coins);
                self
            }
        }

        runtime::model! {
            CashPayment else unlike {
                "$type" = "cash",
                "amount" => amount,
                "coins" => coins,
            }
        }
    }
    mod payment {
        //! `Payment`.

        use crate::runtime;
        use super::{CardPayment, CashPayment};

        /// Payment.
        ///
        /// `$type` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Payment {
            /// `"card"` on the wire.
            Card(CardPayment),
            /// `"cash"` on the wire.
            Cash(CashPayment),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Payment by "$type" {
                "card" => Card(CardPayment),
                "cash" => Cash(CashPayment),
            }
        }
    }
    mod receipt {
        //! `Receipt`.

        use crate::runtime;
        use super::{CardPayment, Payment};

        /// Receipt.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Receipt {
            /// `of` on the wire.
            pub of: Option<Payment>,
            /// `card` on the wire.
            pub card: Option<CardPayment>,
            /// `earlier` on the wire.
            pub earlier: Option<Vec<Payment>>,
        }

        impl Receipt {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Receipt::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Receipt: Default {
                "of" => of,
                "card" => card,
                "earlier" => earlier,
            }
        }
    }

    pub use card_payment::CardPayment;
    pub use cash_payment::CashPayment;
    pub use payment::Payment;
    pub use receipt::Receipt;
}
pub mod payments {
    //! The calls of `Payments`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Payments.
    ///
    /// Made by [`Client::payments`](super::Client::payments).
    #[derive(Clone, Debug)]
    pub struct Payments {
        core: runtime::Core,
    }

    impl Payments {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /payments`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let receipt = client.payments().pay().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn pay(&self) -> PayCall {
            PayCall(self.core.call(&PAY))
        }
    }

    static PAY: runtime::Operation = runtime::Operation {
        name: "payments.pay",
        method: &http::Method::POST,
        path: "/payments",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// The call that [`Payments::pay`] prepares: `POST /payments`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PayCall(runtime::Request);

    impl PayCall {
        /// Sets `body`.
        pub fn body(self, body: models::Payment) -> Self {
            Self(self.0.json(body))
        }
    }

    runtime::call!(PayCall => models::Receipt, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
