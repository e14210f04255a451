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
            ListsCall(
                self
                    .core
                    .call(&LISTS)
                    .path_joined::<String>("a", a.into_iter().map(Into::into), ' ')
                    .path_joined("b", b, '|')
                    .path_joined::<String>("c", c.into_iter().map(Into::into), '\t'),
            )
        }
    }

    static LISTS: runtime::Operation = runtime::Operation {
        name: "spaced.lists",
        method: http::Method::GET,
        path: "/spaced/{a}/piped/{b}/tabbed/{c}",
        security: &[],
        body: runtime::BodyKind::None,
        accept: "*/*",
        idempotent: true,
        redirect: runtime::Redirect::Follow,
        timeout: None,
    };

    /// The call that [`Spaced::lists`] prepares: `GET /spaced/{a}/piped/{b}/tabbed/{c}`.
    ///
    /// ```no_run
    /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.spaced().lists(["a"], [1], ["c"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListsCall(runtime::Request);

    impl ListsCall {
        /// Sets `X-Spaced`.
        pub fn x_spaced(
            self,
            x_spaced: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(
                self
                    .0
                    .header_joined::<
                        String,
                    >("X-Spaced", x_spaced.into_iter().map(Into::into), ' '),
            )
        }

        /// Sets `X-Plain`.
        pub fn x_plain(self, x_plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(
                self
                    .0
                    .header_joined::<
                        String,
                    >("X-Plain", x_plain.into_iter().map(Into::into), ','),
            )
        }
    }

    runtime::call!(ListsCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
