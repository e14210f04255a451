//! `accept/enums_take_their_names_from_extensions.json`.
// note[enum-description-count]: `enum` has 3 values, but `x-enumNames` has 2
//   at #/components/schemas/Priority/x-enumNames
//  --> enums_take_their_names_from_extensions.json:21:73
//   help: list one for each value, in the same order
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> enums_take_their_names_from_extensions.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::jobs::Jobs;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 02c3152554aa)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Jobs.
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

        /// Jobs.
        pub fn jobs(&self) -> Jobs {
            Jobs::new(self.core.clone())
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

    mod check {
        //! `Check`.

        use crate::runtime;

        /// Check.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Check {
            /// `0` on the wire.
            Unknown,
            /// `1` on the wire.
            Passed,
            /// `2` on the wire.
            Unrecognized,
            /// A value that this crate does not know; it survives a round trip.
            UnknownValue(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Check: i64, UnknownValue {
                0 => Unknown,
                1 => Passed,
                2 => Unrecognized,
            }
        }
    }
    mod job {
        //! `Job`.

        use crate::runtime;
        use super::{Check, JobResult, JobStatus, Priority};

        /// Job.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Job {
            /// `status` on the wire.
            pub status: Option<JobStatus>,
            /// `result` on the wire.
            pub result: Option<JobResult>,
            /// `priority` on the wire.
            pub priority: Option<Priority>,
            /// `check` on the wire.
            pub check: Option<Check>,
        }

        impl Job {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Job::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Job: Default {
                "status" => status,
                "result" => result,
                "priority" => priority,
                "check" => check,
            }
        }
    }
    mod job_result {
        //! `JobResult`.

        use crate::runtime;

        /// JobResult.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum JobResult {
            /// `"ok"` on the wire.
            Success,
            /// `"err"` on the wire.
            Failure,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            JobResult: str {
                "ok" => Success,
                "err" => Failure,
            }
        }
    }
    mod job_status {
        //! `JobStatus`.

        use crate::runtime;

        /// JobStatus.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum JobStatus {
            /// Waits.
            ///
            /// `0` on the wire.
            Queued,
            /// Runs now.
            ///
            /// `1` on the wire.
            Running,
            /// Is over.
            ///
            /// `2` on the wire.
            Done,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            JobStatus: i64 {
                0 => Queued,
                1 => Running,
                2 => Done,
            }
        }
    }
    mod priority {
        //! `Priority`.

        use crate::runtime;

        /// Priority.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Priority {
            /// `1` on the wire.
            Low,
            /// `5` on the wire.
            Normal,
            /// `9` on the wire.
            Value9,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Priority: i64 {
                1 => Low,
                5 => Normal,
                9 => Value9,
            }
        }
    }

    pub use check::Check;
    pub use job::Job;
    pub use job_result::JobResult;
    pub use job_status::JobStatus;
    pub use priority::Priority;
}
pub mod jobs {
    //! The calls of `Jobs`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Jobs.
    ///
    /// Made by [`Client::jobs`](super::Client::jobs).
    #[derive(Clone, Debug)]
    pub struct Jobs {
        core: runtime::Core,
    }

    impl Jobs {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /jobs/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let job = client.jobs().get(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self, id: i64) -> GetCall {
            GetCall(self.core.call(&GET).path("id", id))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "jobs.get",
        method: &http::Method::GET,
        path: "/jobs/{id}",
        ..DEFAULTS
    };

    /// The call that [`Jobs::get`] prepares: `GET /jobs/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => models::Job, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
