//! `accept/parameters_go_where_they_belong.json`.
// note[reserved-header]: the header `Accept` is decided by the rest of the request
//   at #/paths/~1stations~1{station}~1readings~1{day}/get/parameters/7
//  --> parameters_go_where_they_belong.json:23:11
//   help: credentials and bodies set it; nothing is lost
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> parameters_go_where_they_belong.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::readings::Readings;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 3ab31582a68f)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Weather.
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

        /// Readings.
        pub fn readings(&self) -> Readings {
            Readings::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod readings {
    //! The calls of `Readings`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// Readings.
    ///
    /// Made by [`Client::readings`](super::Client::readings).
    #[derive(Clone, Debug)]
    pub struct Readings {
        core: runtime::Core,
    }

    impl Readings {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// Lists the readings of a day
        ///
        /// `GET /stations/{station}/readings/{day}`
        ///
        /// - `day`: The day, in UTC.
        /// - `from`: The first moment.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.readings().list(1, "2026-02-01".parse()?, "2026-03-01T00:00:00Z".parse()?, "X-Tenant").unit("celsius").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(
            &self,
            station: i32,
            day: jiff::civil::Date,
            from: jiff::Timestamp,
            x_tenant: impl Into<String>,
        ) -> ListCall {
            let x_tenant: String = x_tenant.into();
            ListCall(
                self
                    .core
                    .call(&LIST)
                    .path("station", station)
                    .path("day", day)
                    .query("from", from)
                    .header("X-Tenant", x_tenant),
            )
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "readings.list",
        method: &http::Method::GET,
        path: "/stations/{station}/readings/{day}",
        ..DEFAULTS
    };

    /// Lists the readings of a day
    ///
    /// The call that [`Readings::list`] prepares: `GET /stations/{station}/readings/{day}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    impl ListCall {
        /// The unit of temperatures.
        ///
        /// When absent: `celsius`.
        pub fn unit(self, unit: impl Into<String>) -> Self {
            let unit: String = unit.into();
            Self(self.0.query("unit", unit))
        }

        /// When absent: `50`.
        pub fn limit(self, limit: i32) -> Self {
            Self(self.0.query("limit", limit))
        }

        /// When absent: `false`.
        pub fn precise(self, precise: bool) -> Self {
            Self(self.0.query("precise", precise))
        }

        /// Sets `minimum`.
        pub fn minimum(self, minimum: f64) -> Self {
            Self(self.0.query("minimum", minimum))
        }

        /// Comes back in logs.
        pub fn x_trace_id(self, x_trace_id: impl Into<String>) -> Self {
            let x_trace_id: String = x_trace_id.into();
            Self(self.0.header("X-Trace-Id", x_trace_id))
        }
    }

    runtime::call!(ListCall => Vec<f64>, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
