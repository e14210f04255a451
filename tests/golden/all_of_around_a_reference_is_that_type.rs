//! `accept/all_of_around_a_reference_is_that_type.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> all_of_around_a_reference_is_that_type.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::mails::Mails;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 3b880c6afe60)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Mail.
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

        /// Mails.
        pub fn mails(&self) -> Mails {
            Mails::new(self.core.clone())
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

    mod mail {
        //! `Mail`.

        use crate::runtime;
        use super::{Person, Priority};

        /// Mail.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Mail {
            /// How urgent it is.
            pub priority: Priority,
            /// When absent: `high`.
            pub fallback: Option<Priority>,
            /// Somebody.
            pub sender: Option<Person>,
            /// Who has read it.
            pub reader: Option<Person>,
            /// Somebody.
            pub owner: Option<Person>,
        }

        impl Mail {
            /// A value with what must be there, and nothing else.
            pub fn new(priority: Priority) -> Self {
                Self {
                    priority,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Mail::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Mail {
                "priority" => priority,
                "fallback" => fallback,
                "sender" => sender,
                "reader" => reader,
                "owner" => owner,
            }
        }
    }
    mod person {
        //! `Person`.

        use crate::runtime;

        /// Somebody.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Person {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Person {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Person::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Person: Default {
                "name" => name,
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
            /// `"low"` on the wire.
            Low,
            /// `"high"` on the wire.
            High,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Priority: str {
                "low" => Low,
                "high" => High,
            }
        }
    }

    pub use mail::Mail;
    pub use person::Person;
    pub use priority::Priority;
}
pub mod mails {
    //! The calls of `Mails`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Mails.
    ///
    /// Made by [`Client::mails`](super::Client::mails).
    #[derive(Clone, Debug)]
    pub struct Mails {
        core: runtime::Core,
    }

    impl Mails {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /mails/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let mail = client.mails().get(1).priority(client::models::Priority::Low).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self, id: i64) -> GetCall {
            GetCall(self.core.call(&GET).path("id", id))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "mails.get",
        method: &http::Method::GET,
        path: "/mails/{id}",
        ..DEFAULTS
    };

    /// The call that [`Mails::get`] prepares: `GET /mails/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    impl GetCall {
        /// Only mails of this priority.
        ///
        /// When absent: `low`.
        pub fn priority(self, priority: models::Priority) -> Self {
            Self(self.0.query("priority", priority))
        }
    }

    runtime::call!(GetCall => models::Mail, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
