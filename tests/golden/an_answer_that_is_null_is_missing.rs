//! `accept/an_answer_that_is_null_is_missing.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::notes::Notes;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document e255be20b19f)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Notes.
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

        /// Notes.
        pub fn notes(&self) -> Notes {
            Notes::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod headers {
    //! Headers that answers are declared to carry.

    use crate::runtime;

    /// `X-State`.
    pub const X_STATE: runtime::Header<String> = runtime::Header::new("x-state");
}
pub mod models {
    //! The types that calls take and answer.

    mod notes_get_response {
        //! `NotesGetResponse`.

        use crate::runtime;

        /// NotesGetResponse.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NotesGetResponse {
            /// `text` on the wire.
            pub text: Option<String>,
        }

        impl NotesGetResponse {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `NotesGetResponse::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            NotesGetResponse: Default {
                "text" => text,
            }
        }
    }

    pub use notes_get_response::NotesGetResponse;
}
pub mod notes {
    //! The calls of `Notes`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Notes.
    ///
    /// Made by [`Client::notes`](super::Client::notes).
    #[derive(Clone, Debug)]
    pub struct Notes {
        core: runtime::Core,
    }

    impl Notes {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /note`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let notes_get_response = client.notes().get().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(&self) -> GetCall {
            GetCall(self.core.call(&GET))
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "notes.get",
        method: &http::Method::GET,
        path: "/note",
        ..DEFAULTS
    };

    /// The call that [`Notes::get`] prepares: `GET /note`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    runtime::call!(GetCall => Option<models::NotesGetResponse>, runtime::Reply::optional);
}

pub use client::{Client, ClientBuilder};
