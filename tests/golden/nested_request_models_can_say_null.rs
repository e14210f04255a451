//! `accept/nested_request_models_can_say_null.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> nested_request_models_can_say_null.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::profiles::Profiles;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 8130dc413314)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Profiles.
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

        /// Profiles.
        pub fn profiles(&self) -> Profiles {
            Profiles::new(self.core.clone())
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

    mod address {
        //! `Address`.

        use crate::runtime;

        /// Address.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Address {
            /// `city` on the wire.
            pub city: String,
            /// `zip` on the wire.
            pub zip: Option<String>,
            /// `street` on the wire.
            pub street: Option<String>,
            /// `floor` on the wire.
            pub floor: Option<i32>,
            /// `note` on the wire.
            pub note: Option<String>,
            nulls: runtime::Nulls,
        }

        impl Address {
            /// A value with what must be there, and nothing else.
            pub fn new(city: impl Into<String>, zip: Option<String>) -> Self {
                Self {
                    city: city.into(),
                    zip,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `street`.
            #[must_use]
            pub fn street(mut self, street: impl Into<String>) -> Self {
                self.street = Some(street.into());
                self
            }

            /// Sends `null` as `street`.
            #[must_use]
            pub fn clear_street(mut self) -> Self {
                self.street = None;
                self.nulls.insert("street");
                self
            }

            /// Sets `floor`.
            #[must_use]
            pub fn floor(mut self, floor: i32) -> Self {
                self.floor = Some(floor);
                self
            }

            /// Sends `null` as `floor`.
            #[must_use]
            pub fn clear_floor(mut self) -> Self {
                self.floor = None;
                self.nulls.insert("floor");
                self
            }

            /// Sets `note`.
            #[must_use]
            pub fn note(mut self, note: impl Into<String>) -> Self {
                self.note = Some(note.into());
                self
            }
        }

        runtime::model! {
            Address, nulls {
                "city" => city,
                "zip" => zip nullable,
                "street" => street,
                "floor" => floor,
                "note" => note,
            }
        }
    }
    mod profile {
        //! `Profile`.

        use crate::runtime;
        use super::Address;

        /// Profile.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Profile {
            /// `home` on the wire.
            pub home: Option<Address>,
            /// `work` on the wire.
            pub work: Option<Address>,
            /// `past` on the wire.
            pub past: Option<Vec<Address>>,
            nulls: runtime::Nulls,
        }

        impl Profile {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `home`.
            #[must_use]
            pub fn home(mut self, home: Address) -> Self {
                self.home = Some(home);
                self
            }

            /// Sets `work`.
            #[must_use]
            pub fn work(mut self, work: Address) -> Self {
                self.work = Some(work);
                self
            }

            /// Sends `null` as `work`.
            #[must_use]
            pub fn clear_work(mut self) -> Self {
                self.work = None;
                self.nulls.insert("work");
                self
            }

            /// Sets `past`.
            #[must_use]
            pub fn past(mut self, past: impl IntoIterator<Item = Address>) -> Self {
                self.past = Some(past.into_iter().collect());
                self
            }

            /// Sends `null` as `past`.
            #[must_use]
            pub fn clear_past(mut self) -> Self {
                self.past = None;
                self.nulls.insert("past");
                self
            }
        }

        runtime::model! {
            Profile: Default, nulls {
                "home" => home,
                "work" => work,
                "past" => past,
            }
        }
    }

    pub use address::Address;
    pub use profile::Profile;
}
pub mod profiles {
    //! The calls of `Profiles`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Profiles.
    ///
    /// Made by [`Client::profiles`](super::Client::profiles).
    #[derive(Clone, Debug)]
    pub struct Profiles {
        core: runtime::Core,
    }

    impl Profiles {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `PUT /profiles`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let profile = client.profiles().save().home(client::models::Address::new("city", None)).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn save(&self) -> SaveCall {
            SaveCall(self.core.call(&SAVE))
        }
    }

    static SAVE: runtime::Operation = runtime::Operation {
        name: "profiles.save",
        method: &http::Method::PUT,
        path: "/profiles",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// The call that [`Profiles::save`] prepares: `PUT /profiles`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SaveCall(runtime::Request);

    impl SaveCall {
        /// Sets `home`.
        pub fn home(self, home: models::Address) -> Self {
            Self(self.0.field("home", home))
        }

        /// Sets `work`.
        pub fn work(self, work: models::Address) -> Self {
            Self(self.0.field("work", work))
        }

        /// Sends `null` as `work`.
        pub fn clear_work(self) -> Self {
            Self(self.0.clear_field("work"))
        }

        /// Sets `past`.
        pub fn past(self, past: impl IntoIterator<Item = models::Address>) -> Self {
            Self(self.0.field_list("past", past))
        }

        /// Sends `null` as `past`.
        pub fn clear_past(self) -> Self {
            Self(self.0.clear_field("past"))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Profile) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(SaveCall => models::Profile, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
