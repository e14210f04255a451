//! `accept/lists_repeat_or_join.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> lists_repeat_or_join.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::items::Items;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 2af2ea2ff3de)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Shop.
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

        /// Items.
        pub fn items(&self) -> Items {
            Items::new(self.core.clone())
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

    mod kind {
        //! `Kind`.

        use crate::runtime;

        /// Kind.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            /// `"book"` on the wire.
            Book,
            /// `"film"` on the wire.
            Film,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Kind: str {
                "book" => Book,
                "film" => Film,
            }
        }
    }

    pub use kind::Kind;
}
pub mod items {
    //! The calls of `Items`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Items.
    ///
    /// Made by [`Client::items`](super::Client::items).
    #[derive(Clone, Debug)]
    pub struct Items {
        core: runtime::Core,
    }

    impl Items {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /items/{ids}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.items().find([1], [client::models::Kind::Book]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn find(
            &self,
            ids: impl IntoIterator<Item = i64>,
            kind: impl IntoIterator<Item = models::Kind>,
        ) -> FindCall {
            FindCall(
                self.core.call(&FIND).path_joined("ids", ids, ',').query_list("kind", kind),
            )
        }
    }

    static FIND: runtime::Operation = runtime::Operation {
        name: "items.find",
        method: &http::Method::GET,
        path: "/items/{ids}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Items::find`] prepares: `GET /items/{ids}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FindCall(runtime::Request);

    impl FindCall {
        /// Sets `color`.
        pub fn color(self, color: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let color: Vec<String> = color.into_iter().map(Into::into).collect();
            Self(self.0.query_list("color", color))
        }

        /// Sets `size`.
        pub fn size(self, size: impl IntoIterator<Item = i32>) -> Self {
            Self(self.0.query_list("size", size))
        }

        /// When absent: `["new"]`.
        pub fn tag(self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let tag: Vec<String> = tag.into_iter().map(Into::into).collect();
            Self(self.0.query_joined("tag", tag, ','))
        }

        /// Sets `weight`.
        pub fn weight(self, weight: impl IntoIterator<Item = f32>) -> Self {
            Self(self.0.query_joined("weight", weight, ','))
        }

        /// Sets `note`.
        pub fn note(self, note: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let note: Vec<String> = note.into_iter().map(Into::into).collect();
            Self(self.0.query_list("note", note))
        }

        /// Sets `X-Feature`.
        pub fn x_feature(
            self,
            x_feature: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let x_feature: Vec<String> = x_feature.into_iter().map(Into::into).collect();
            Self(self.0.header_joined("X-Feature", x_feature, ','))
        }
    }

    runtime::call!(FindCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
