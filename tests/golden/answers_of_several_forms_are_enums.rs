//! `accept/answers_of_several_forms_are_enums.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> answers_of_several_forms_are_enums.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::reports::Reports;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 795ef77f0db7)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Reports.
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

        /// Reports.
        pub fn reports(&self) -> Reports {
            Reports::new(self.core.clone())
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

    mod report {
        //! `Report`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Report.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Report {
            /// `rows` on the wire.
            pub rows: Option<Vec<BTreeMap<String, serde_json::Value>>>,
        }

        impl Report {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Report::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Report: Default {
                "rows" => rows,
            }
        }
    }
    mod reports_get_answer {
        //! `ReportsGetAnswer`.

        use crate::runtime;
        use super::Report;

        /// What the call answers, by the kind of answer.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum ReportsGetAnswer {
            /// JSON.
            Json(Report),
            /// Text.
            Text(String),
            /// Bytes.
            Bytes(bytes::Bytes),
        }

        impl ReportsGetAnswer {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[
                    runtime::Case {
                        status: (0, 999),
                        media: runtime::Media::Json,
                        name: "",
                    },
                    runtime::Case {
                        status: (0, 999),
                        media: runtime::Media::Text,
                        name: "",
                    },
                    runtime::Case {
                        status: (0, 999),
                        media: runtime::Media::Bytes,
                        name: "",
                    },
                ];
                match reply.pick(CASES) {
                    Some(0) => reply.json().map(Self::Json),
                    Some(1) => reply.into_text().map(Self::Text),
                    Some(2) => reply.bytes().map(Self::Bytes),
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
    mod reports_make_answer {
        //! `ReportsMakeAnswer`.

        use crate::runtime;
        use super::{Report, Ticket};

        /// What the call answers, by the kind of answer.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum ReportsMakeAnswer {
            /// JSON.
            Status200(Report),
            /// JSON.
            Status202(Ticket),
            /// Nothing.
            Status204,
        }

        impl ReportsMakeAnswer {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[
                    runtime::Case {
                        status: (200, 200),
                        media: runtime::Media::Json,
                        name: "application/json",
                    },
                    runtime::Case {
                        status: (202, 202),
                        media: runtime::Media::Json,
                        name: "application/json",
                    },
                    runtime::Case {
                        status: (204, 204),
                        media: runtime::Media::Empty,
                        name: "",
                    },
                ];
                match reply.pick(CASES) {
                    Some(0) => reply.json().map(Self::Status200),
                    Some(1) => reply.json().map(Self::Status202),
                    Some(2) => reply.empty().map(|()| Self::Status204),
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
    mod ticket {
        //! `Ticket`.

        use crate::runtime;

        /// Ticket.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Ticket {
            /// `id` on the wire.
            pub id: runtime::Uuid,
        }

        impl Ticket {
            /// A value with what must be there, and nothing else.
            pub fn new(id: impl Into<runtime::Uuid>) -> Self {
                Self { id: id.into() }
            }

            /// Applies a function to the value and returns it: `Ticket::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Ticket {
                "id" => id,
            }
        }
    }

    pub use report::Report;
    pub use reports_get_answer::ReportsGetAnswer;
    pub use reports_make_answer::ReportsMakeAnswer;
    pub use ticket::Ticket;
}
pub mod reports {
    //! The calls of `Reports`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Reports.
    ///
    /// Made by [`Client::reports`](super::Client::reports).
    #[derive(Clone, Debug)]
    pub struct Reports {
        core: runtime::Core,
    }

    impl Reports {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /reports/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let reports_get_answer = client.reports().get(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self, id: i64) -> GetCall {
            GetCall(self.core.call(&GET).path("id", id))
        }

        /// `POST /reports`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let reports_make_answer = client.reports().make().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn make(&self) -> MakeCall {
            MakeCall(self.core.call(&MAKE))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "reports.get",
        method: &http::Method::GET,
        path: "/reports/{id}",
        accept: "application/json, text/csv;q=0.9, application/pdf;q=0.9, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Reports::get`] prepares: `GET /reports/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::ReportsGetAnswer, models::ReportsGetAnswer::read);

    static MAKE: runtime::Operation = runtime::Operation {
        name: "reports.make",
        method: &http::Method::POST,
        path: "/reports",
        accept: "application/json, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Reports::make`] prepares: `POST /reports`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MakeCall(runtime::Request);

    runtime::call!(MakeCall => models::ReportsMakeAnswer, models::ReportsMakeAnswer::read);
}

pub use client::{Client, ClientBuilder};
