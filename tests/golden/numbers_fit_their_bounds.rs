//! `accept/numbers_fit_their_bounds.json`.
// warning[mixed-sign-integer]: these bounds allow for negative integers, and for those of 64 bits without a sign; the value becomes raw JSON
//   at #/components/schemas/Numbers/properties/signed
//  --> numbers_fit_their_bounds.json:6:289
//   help: if it is never negative, say `"minimum": 0` in the overlay
// note[wide-integer-bound]: the value is an integer of 64 bits, and holds none above 2^63-1
//   at #/components/schemas/Numbers/properties/rounded/maximum
//  --> numbers_fit_their_bounds.json:6:480
//   help: where larger ones come, make the value a string in the overlay
// note[wide-integer-bound]: the value is an integer of 64 bits, and holds none below -2^63
//   at #/components/schemas/Numbers/properties/lowest/minimum
//  --> numbers_fit_their_bounds.json:6:543
//   help: where larger ones come, make the value a string in the overlay
// note[numeric-enum]: an enum of such numbers is a plain number
//   at #/components/schemas/Numbers/properties/longs/enum
//  --> numbers_fit_their_bounds.json:6:654
//   help: nothing is lost but the list of values; callers may say any number
// warning[mixed-enum]: no one type of values has all of these; the value becomes raw JSON
//   at #/components/schemas/Numbers/properties/mixed/enum
//  --> numbers_fit_their_bounds.json:6:718
//   help: describe it by properties, or by `oneOf` with a discriminator, in the overlay
// note[numeric-enum]: an enum of such numbers is a plain number
//   at #/components/schemas/Numbers/properties/grades/enum
//  --> numbers_fit_their_bounds.json:6:783
//   help: nothing is lost but the list of values; callers may say any number
// warning[lossy-integer-bounds]: these bounds lie beyond 64 bits; the value is a double-precision number
//   at #/components/schemas/Numbers/properties/huge
//  --> numbers_fit_their_bounds.json:6:800
//   help: where every digit matters, make the value a string in the overlay
// note[approximate-number-format]: the format `decimal` is taken for a double-precision number: it keeps 15 digits at most
//   at #/components/schemas/Numbers/properties/price/format
//  --> numbers_fit_their_bounds.json:6:977
//   help: where every digit matters, make the value a string in the overlay
// note[approximate-number-format]: the format `galaxies` is taken for an integer of 64 bits: it is not known here
//   at #/components/schemas/Numbers/properties/ones/format
//  --> numbers_fit_their_bounds.json:6:1171
//   help: where every digit matters, make the value a string in the overlay

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 1870a5ccb55e)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Numbers.
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

    mod numbers {
        //! `Numbers`.

        use crate::runtime;
        use super::NumbersWholes;

        /// Numbers.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Numbers {
            /// `plain` on the wire.
            pub plain: i64,
            /// `positive` on the wire.
            pub positive: Option<i64>,
            /// `unsigned` on the wire.
            pub unsigned: Option<u64>,
            /// `wide` on the wire.
            pub wide: Option<u64>,
            /// `signed` on the wire.
            pub signed: Option<serde_json::Value>,
            /// `large` on the wire.
            pub large: Option<u64>,
            /// `rounded` on the wire.
            pub rounded: Option<i64>,
            /// `lowest` on the wire.
            pub lowest: Option<i64>,
            /// `wholes` on the wire.
            pub wholes: Option<NumbersWholes>,
            /// `longs` on the wire.
            pub longs: Option<u64>,
            /// `mixed` on the wire.
            pub mixed: Option<serde_json::Value>,
            /// `grades` on the wire.
            pub grades: Option<f64>,
            /// `huge` on the wire.
            pub huge: Option<f64>,
            /// `small` on the wire.
            pub small: Option<i32>,
            /// `when` on the wire.
            pub when: Option<i64>,
            /// `price` on the wire.
            pub price: Option<f64>,
            /// `other` on the wire.
            pub other: Option<f64>,
            /// `float` on the wire.
            pub float: Option<f32>,
            /// `whole` on the wire.
            pub whole: Option<i64>,
            /// `ones` on the wire.
            pub ones: Option<i64>,
            /// `twos` on the wire.
            pub twos: Option<i64>,
        }

        impl Numbers {
            /// A value with what must be there, and nothing else.
            pub fn new(plain: i64) -> Self {
                Self {
                    plain,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Numbers::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Numbers {
                "plain" => plain,
                "positive" => positive,
                "unsigned" => unsigned,
                "wide" => wide,
                "signed" => signed,
                "large" => large,
                "rounded" => rounded,
                "lowest" => lowest,
                "wholes" => wholes,
                "longs" => longs,
                "mixed" => mixed,
                "grades" => grades,
                "huge" => huge,
                "small" => small,
                "when" => when,
                "price" => price,
                "other" => other,
                "float" => float,
                "whole" => whole,
                "ones" => ones,
                "twos" => twos,
            }
        }
    }
    mod numbers_wholes {
        //! `NumbersWholes`.

        use crate::runtime;

        /// NumbersWholes.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum NumbersWholes {
            /// `1` on the wire.
            Value1,
            /// `2` on the wire.
            Value2,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            NumbersWholes: i64 {
                1 => Value1,
                2 => Value2,
            }
        }
    }

    pub use numbers::Numbers;
    pub use numbers_wholes::NumbersWholes;
}

pub use client::{Client, ClientBuilder};
