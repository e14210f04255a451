//! `accept/lists_of_2_0_keep_their_delimiters.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::spaced::Spaced;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 20850b3ae144)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Lists.
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

        /// spaced.
        pub fn spaced(&self) -> Spaced {
            Spaced::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod spaced {
    //! The calls of `Spaced`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// spaced.
    ///
    /// Made by [`Client::spaced`](super::Client::spaced).
    #[derive(Clone, Debug)]
    pub struct Spaced {
        core: runtime::Core,
    }

    impl Spaced {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /spaced/{a}/piped/{b}/tabbed/{c}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.spaced().lists(["a"], [1], ["c"]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn lists(
            &self,
            a: impl IntoIterator<Item = impl Into<String>>,
            b: impl IntoIterator<Item = i64>,
            c: impl IntoIterator<Item = impl Into<String>>,
        ) -> ListsCall {
            let a: Vec<String> = a.into_iter().map(Into::into).collect();
            let c: Vec<String> = c.into_iter().map(Into::into).collect();
            ListsCall(
                self
                    .core
                    .call(&LISTS)
                    .path_joined("a", a, ' ')
                    .path_joined("b", b, '|')
                    .path_joined("c", c, '\t'),
            )
        }
    }

    static LISTS: runtime::Operation = runtime::Operation {
        name: "spaced.lists",
        method: &http::Method::GET,
        path: "/spaced/{a}/piped/{b}/tabbed/{c}",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Spaced::lists`] prepares: `GET /spaced/{a}/piped/{b}/tabbed/{c}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListsCall(runtime::Request);

    impl ListsCall {
        /// Sets `X-Spaced`.
        pub fn x_spaced(
            self,
            x_spaced: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let x_spaced: Vec<String> = x_spaced.into_iter().map(Into::into).collect();
            Self(self.0.header_joined("X-Spaced", x_spaced, ' '))
        }

        /// Sets `X-Plain`.
        pub fn x_plain(self, x_plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let x_plain: Vec<String> = x_plain.into_iter().map(Into::into).collect();
            Self(self.0.header_joined("X-Plain", x_plain, ','))
        }
    }

    runtime::call!(ListsCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
