//! `accept/yaml_texts_are_spelled_as_written.yaml`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::codes::Codes;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 92adf6899a6a)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Spelling.
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

        /// codes.
        pub fn codes(&self) -> Codes {
            Codes::new(self.core.clone())
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

    mod code {
        //! `Code`.

        use crate::runtime;
        use super::{CodeCount, CodeDigits, CodeKind};

        /// Code.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Code {
            /// `digits` on the wire.
            pub digits: Option<CodeDigits>,
            /// `kind` on the wire.
            pub kind: Option<CodeKind>,
            /// `count` on the wire.
            pub count: Option<CodeCount>,
        }

        impl Code {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Code::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Code: Default {
                "digits" => digits,
                "kind" => kind,
                "count" => count,
            }
        }
    }
    mod code_count {
        //! `CodeCount`.

        use crate::runtime;

        /// CodeCount.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CodeCount {
            /// `12` on the wire.
            Value12,
            /// `31` on the wire.
            Value31,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CodeCount: i64 {
                12 => Value12,
                31 => Value31,
            }
        }
    }
    mod code_digits {
        //! `CodeDigits`.

        use crate::runtime;

        /// CodeDigits.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CodeDigits {
            /// `"012"` on the wire.
            N012,
            /// `"1.50"` on the wire.
            N1_50,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CodeDigits: str {
                "012" => N012,
                "1.50" => N1_50,
            }
        }
    }
    mod code_kind {
        //! `CodeKind`.

        use crate::runtime;

        /// CodeKind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CodeKind {
            /// `"0o17"` on the wire.
            N0o17,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CodeKind: str {
                "0o17" => N0o17,
            }
        }
    }
    mod codes_codes_zone {
        //! `CodesCodesZone`.

        use crate::runtime;

        /// CodesCodesZone.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CodesCodesZone {
            /// `"007"` on the wire.
            N007,
            /// `"0x1F"` on the wire.
            N0x1F,
            /// `"1e3"` on the wire.
            N1e3,
            /// `"1e400"` on the wire.
            N1e400,
            /// `"True"` on the wire.
            True,
            /// `"12"` on the wire.
            N12,
            /// `"no"` on the wire.
            No,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CodesCodesZone: str {
                "007" => N007,
                "0x1F" => N0x1F,
                "1e3" => N1e3,
                "1e400" => N1e400,
                "True" => True,
                "12" => N12,
                "no" => No,
            }
        }
    }

    pub use code::Code;
    pub use code_count::CodeCount;
    pub use code_digits::CodeDigits;
    pub use code_kind::CodeKind;
    pub use codes_codes_zone::CodesCodesZone;
}
pub mod codes {
    //! The calls of `Codes`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// codes.
    ///
    /// Made by [`Client::codes`](super::Client::codes).
    #[derive(Clone, Debug)]
    pub struct Codes {
        core: runtime::Core,
    }

    impl Codes {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /codes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let code = client.codes().codes().zone(client::models::CodesCodesZone::N007).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn codes(&self) -> CodesCall {
            CodesCall(self.core.call(&CODES))
        }
    }

    static CODES: runtime::Operation = runtime::Operation {
        name: "codes.codes",
        method: &http::Method::GET,
        path: "/codes",
        ..DEFAULTS
    };

    /// The call that [`Codes::codes`] prepares: `GET /codes`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CodesCall(runtime::Request);

    impl CodesCall {
        /// When absent: `007`.
        pub fn zone(self, zone: models::CodesCodesZone) -> Self {
            Self(self.0.query("zone", zone))
        }
    }

    runtime::call!(CodesCall => models::Code, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
