//! `accept/yaml_is_read_by_its_content.yaml`.
// note[invalid-default]: this default is not of the type `boolean`; it is ignored
//   at #/components/schemas/Country/properties/on/default
//  --> yaml_is_read_by_its_content.yaml:35:38
//   help: mend it, or remove it

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::countries::Countries;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document d2fb0700603c)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Yaml.
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        pub const BASE_URL: &'static str = "https://example.com";

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

        /// Countries.
        pub fn countries(&self) -> Countries {
            Countries::new(self.core.clone())
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

    mod countries_country_code {
        //! `CountriesCountryCode`.

        use crate::runtime;

        /// CountriesCountryCode.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CountriesCountryCode {
            /// `"no"` on the wire.
            No,
            /// `"se"` on the wire.
            Se,
            /// `"on"` on the wire.
            On,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            CountriesCountryCode: str {
                "no" => No,
                "se" => Se,
                "on" => On,
            }
        }
    }
    mod country {
        //! `Country`.

        use crate::runtime;

        /// Country.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Country {
            /// `code` on the wire.
            pub code: String,
            /// `since` on the wire.
            pub since: Option<jiff::civil::Date>,
            /// `on` on the wire.
            pub on: Option<bool>,
            /// `area` on the wire.
            pub area: Option<f64>,
        }

        impl Country {
            /// A value with what must be there, and nothing else.
            pub fn new(code: impl Into<String>) -> Self {
                Self {
                    code: code.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Country::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Country {
                "code" => code,
                "since" => since,
                "on" => on,
                "area" => area,
            }
        }
    }

    pub use countries_country_code::CountriesCountryCode;
    pub use country::Country;
}
pub mod countries {
    //! The calls of `Countries`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Countries.
    ///
    /// Made by [`Client::countries`](super::Client::countries).
    #[derive(Clone, Debug)]
    pub struct Countries {
        core: runtime::Core,
    }

    impl Countries {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// Get one country.
        ///
        /// `GET /countries/{code}`
        ///
        /// # Errors
        ///
        /// - `404`: None (`Country`)
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let country = client.countries().country(client::models::CountriesCountryCode::No).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn country(&self, code: models::CountriesCountryCode) -> CountryCall {
            CountryCall(self.core.call(&COUNTRY).path("code", code))
        }
    }

    static COUNTRY: runtime::Operation = runtime::Operation {
        name: "countries.country",
        method: &http::Method::GET,
        path: "/countries/{code}",
        ..DEFAULTS
    };

    /// Get one country.
    ///
    /// The call that [`Countries::country`] prepares: `GET /countries/{code}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CountryCall(runtime::Request);

    runtime::call!(CountryCall => models::Country, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
