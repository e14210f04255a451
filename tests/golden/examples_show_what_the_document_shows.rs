//! `accept/examples_show_what_the_document_shows.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> examples_show_what_the_document_shows.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::pages::Pages;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document c6b765a2f1fc)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Pages.
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

        /// Pages.
        pub fn pages(&self) -> Pages {
            Pages::new(self.core.clone())
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

    mod page {
        //! `Page`.

        use crate::runtime;

        /// Page.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Page {
            /// `text` on the wire.
            pub text: Option<String>,
        }

        impl Page {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Page::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Page: Default {
                "text" => text,
            }
        }
    }

    pub use page::Page;
}
pub mod pages {
    //! The calls of `Pages`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Pages.
    ///
    /// Made by [`Client::pages`](super::Client::pages).
    #[derive(Clone, Debug)]
    pub struct Pages {
        core: runtime::Core,
    }

    impl Pages {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /pages/{place}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let page = client.pages().get("say \"hi\"", 50, "2026-03-01".parse()?, "2026-04-01".parse()?).odd(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get(
            &self,
            place: impl Into<String>,
            size: i32,
            from: jiff::civil::Date,
            until: jiff::civil::Date,
        ) -> GetCall {
            let place: String = place.into();
            GetCall(
                self
                    .core
                    .call(&GET)
                    .path("place", place)
                    .query("size", size)
                    .query("from", from)
                    .query("until", until),
            )
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        name: "pages.get",
        method: &http::Method::GET,
        path: "/pages/{place}",
        ..DEFAULTS
    };

    /// The call that [`Pages::get`] prepares: `GET /pages/{place}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetCall(runtime::Request);

    impl GetCall {
        /// When absent: `3000000000`.
        pub fn odd(self, odd: i32) -> Self {
            Self(self.0.query("odd", odd))
        }
    }

    runtime::call!(GetCall => models::Page, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
