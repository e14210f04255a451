//! `accept/names_longer_than_files_may_have_are_cut_short.json`.
// note: the module `governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi` is taken; this one is `governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi_model`
//   at #/components/schemas/GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance
//  --> names_longer_than_files_may_have_are_cut_short.json:23:305

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 403490b5d82c)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Long.
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

    mod governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi {
        //! `GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinition`.

        use crate::runtime;

        /// GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinition.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinition {
            /// `a` on the wire.
            pub a: Option<String>,
        }

        impl GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinition {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `a`.
            #[must_use]
            pub fn a(mut self, a: impl Into<String>) -> Self {
                self.a = Some(a.into());
                self
            }
        }

        runtime::model! {
            GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinition: Default {
                "a" => a,
            }
        }
    }
    mod governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi_model {
        //! `GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance`.

        use crate::runtime;

        /// GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance {
            /// `b` on the wire.
            pub b: Option<String>,
        }

        impl GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `b`.
            #[must_use]
            pub fn b(mut self, b: impl Into<String>) -> Self {
                self.b = Some(b.into());
                self
            }
        }

        runtime::model! {
            GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance: Default {
                "b" => b,
            }
        }
    }

    pub use governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi::GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinition;
    pub use governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi_model::GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance;
}

pub use client::{Client, ClientBuilder};
