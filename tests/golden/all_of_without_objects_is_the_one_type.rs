//! `accept/all_of_without_objects_is_the_one_type.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::labels::Labels;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document d40a176141eb)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Texts.
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

        /// Labels.
        pub fn labels(&self) -> Labels {
            Labels::new(self.core.clone())
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

        /// Code.
        pub type Code = String;
    }
    mod label {
        //! `Label`.

        use crate::runtime;
        use super::{LabelColor, LabelKind};

        /// Label.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Label {
            /// `short` on the wire.
            pub short: Option<String>,
            /// `color` on the wire.
            pub color: Option<LabelColor>,
            /// `kind` on the wire.
            pub kind: Option<LabelKind>,
            /// `code` on the wire.
            pub code: Option<String>,
            /// `list` on the wire.
            pub list: Option<Vec<i64>>,
            /// `next` on the wire.
            pub next: Option<Box<Label>>,
        }

        impl Label {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Label::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Label: Default {
                "short" => short,
                "color" => color,
                "kind" => kind,
                "code" => code,
                "list" => list,
                "next" => next,
            }
        }
    }
    mod label_color {
        //! `LabelColor`.

        use crate::runtime;

        /// LabelColor.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum LabelColor {
            /// `"red"` on the wire.
            Red,
            /// `"blue"` on the wire.
            Blue,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            LabelColor: str {
                "red" => Red,
                "blue" => Blue,
            }
        }
    }
    mod label_kind {
        //! `LabelKind`.

        use crate::runtime;

        /// LabelKind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum LabelKind {
            /// `"a"` on the wire.
            A,
            /// `"b"` on the wire.
            B,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            LabelKind: str {
                "a" => A,
                "b" => B,
            }
        }
    }

    pub use code::Code;
    pub use label::Label;
    pub use label_color::LabelColor;
    pub use label_kind::LabelKind;
}
pub mod labels {
    //! The calls of `Labels`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Labels.
    ///
    /// Made by [`Client::labels`](super::Client::labels).
    #[derive(Clone, Debug)]
    pub struct Labels {
        core: runtime::Core,
    }

    impl Labels {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /labels`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let label = client.labels().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "labels.get",
        method: &http::Method::GET,
        path: "/labels",
        ..DEFAULTS
    };

    /// The call that [`Labels::get`] prepares: `GET /labels`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::Label, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
