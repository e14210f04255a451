//! `accept/invisible_marks_do_not_reach_the_code.json`.
// note[unmapped-branch]: `Plain` is not mapped; its own name is its value
//   at #/components/schemas/Told/discriminator/mapping
//  --> invisible_marks_do_not_reach_the_code.json:31:171
//   help: map the value that servers send

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::ma_rks::MaRks;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 50f046950b00)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[&[&credentials::KE_Y]];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        security: &[&[&credentials::KE_Y]],
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Marks.
    ///
    /// In words
    ///
    /// It is cheap to clone, and all clones share their connections.
    #[derive(Clone, Debug)]
    pub struct Client {
        core: runtime::Core,
    }

    impl Client {
        /// Where the API is served, unless told otherwise.
        ///
        /// Other servers that the document names:
        ///
        /// - <https://other.example.com>: other
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

        /// Marks.
        pub fn ma_rks(&self) -> MaRks {
            MaRks::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {
        /// The secret of `key`.
        pub fn ke_y(self, ke_y: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::KE_Y, ke_y))
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static KE_Y: runtime::Scheme = runtime::Scheme {
        name: "ke\u{202e}y",
        location: runtime::CredentialLocation::Query("k\u{202e}y"),
        prefix: "",
    };
}
pub mod headers {
    //! Headers that answers are declared to carry.

    use crate::runtime;

    /// `X-Mark`.
    pub const X_MA_RK: runtime::Header<String> = runtime::Header::new("x-ma\u{202e}rk");
}
pub mod models {
    //! The types that calls take and answer.

    mod mark_d {
        //! `MarkD`.

        use crate::runtime;
        use super::MarkDKInd;

        /// MarkD.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct MarkD {
            /// When absent: `default`.
            pub w_ire: Option<String>,
            /// When absent: `ab`.
            pub k_ind: Option<MarkDKInd>,
            nulls: runtime::Nulls,
            unlike: runtime::Unlike,
        }

        impl MarkD {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `w_ire`.
            #[must_use]
            pub fn w_ire(mut self, w_ire: impl Into<String>) -> Self {
                self.w_ire = Some(w_ire.into());
                self
            }

            /// Sends `null` as `wire`.
            #[must_use]
            pub fn clear_w_ire(mut self) -> Self {
                self.w_ire = None;
                self.nulls.insert("w\u{202e}ire");
                self
            }

            /// Sets `k_ind`.
            #[must_use]
            pub fn k_ind(mut self, k_ind: MarkDKInd) -> Self {
                self.k_ind = Some(k_ind);
                self
            }
        }

        runtime::model! {
            MarkD: Default, nulls else unlike {
                "c\u{202e}onst" = "o\u{202e}nly",
                "w\u{202e}ire" => w_ire,
                "k\u{202e}ind" => k_ind,
            }
        }
    }
    mod mark_dk_ind {
        //! `MarkDKInd`.

        use crate::runtime;

        /// MarkDKInd.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum MarkDKInd {
            /// `"a\u{202e}b"` on the wire.
            AB,
            /// `"b\u{2067}c"` on the wire.
            BC,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            MarkDKInd: str {
                "a\u{202e}b" => AB,
                "b\u{2067}c" => BC,
            }
        }
    }
    mod plain {
        //! `Plain`.

        use crate::runtime;
        use super::Told;

        /// Plain.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Plain {
            /// `x` on the wire.
            pub x: Option<Box<Told>>,
            unlike: runtime::Unlike,
        }

        impl Plain {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Plain::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Plain: Default else unlike {
                "t\u{202e}ag" = "Plain",
                "x" => x,
            }
        }
    }
    mod told {
        //! `Told`.

        use crate::runtime;
        use super::{MarkD, Plain};

        /// Told.
        ///
        /// `tag` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Told {
            /// `"m\u{202e}k"` on the wire.
            MK(MarkD),
            /// `"Plain"` on the wire.
            Plain(Plain),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Told by "t\u{202e}ag" {
                "m\u{202e}k" => MK(MarkD),
                "Plain" => Plain(Plain),
            }
        }
    }
    mod uni_on {
        //! `UniOn`.

        use super::MarkD;

        /// UniOn.
        pub type UniOn = Option<MarkD>;
    }

    pub use mark_d::MarkD;
    pub use mark_dk_ind::MarkDKInd;
    pub use plain::Plain;
    pub use told::Told;
    pub use uni_on::UniOn;
}
pub mod ma_rks {
    //! The calls of `MaRks`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Marks.
    ///
    /// Made by [`Client::ma_rks`](super::Client::ma_rks).
    #[derive(Clone, Debug)]
    pub struct MaRks {
        core: runtime::Core,
    }

    impl MaRks {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// A  mark
        ///
        /// `POST /ab/{id}`
        ///
        /// # Errors
        ///
        /// - `404`: None
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.ma_rks().ma_rk("x\u{202e}y").q_z("a\u{202e}b").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn ma_rk(&self, i_d: impl Into<String>) -> MaRkCall {
            let i_d: String = i_d.into();
            MaRkCall(
                self
                    .core
                    .call(&MA_RK)
                    .path("i\u{202e}d", i_d)
                    .field("c\u{202e}onst", String::from("o\u{202e}nly")),
            )
        }
    }

    static MA_RK: runtime::Operation = runtime::Operation {
        name: "ma_rks.ma_rk",
        method: &http::Method::POST,
        path: "/a\u{202e}b/{i\u{202e}d}",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// A  mark
    ///
    /// The call that [`MaRks::ma_rk`] prepares: `POST /ab/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MaRkCall(runtime::Request);

    impl MaRkCall {
        /// When absent: `ab`.
        pub fn q_z(self, q_z: impl Into<String>) -> Self {
            let q_z: String = q_z.into();
            Self(self.0.query("q\u{202e}z", q_z))
        }

        /// Sets `nl`.
        pub fn n_l(self, n_l: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let n_l: Vec<String> = n_l.into_iter().map(Into::into).collect();
            Self(self.0.query_list("n\u{202e}l", n_l))
        }

        /// When absent: `default`.
        pub fn w_ire(self, w_ire: impl Into<String>) -> Self {
            let w_ire: String = w_ire.into();
            Self(self.0.field("w\u{202e}ire", w_ire))
        }

        /// Sends `null` as `wire`.
        pub fn clear_w_ire(self) -> Self {
            Self(self.0.clear_field("w\u{202e}ire"))
        }

        /// When absent: `ab`.
        pub fn k_ind(self, k_ind: models::MarkDKInd) -> Self {
            Self(self.0.field("k\u{202e}ind", k_ind))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::MarkD) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(MaRkCall => Option<models::MarkD>, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
