//! `accept/names_longer_than_files_may_have_are_cut_short.json`.
// note[renamed-item]: the type `GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRev` is taken; this one is `GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRevModel`
//   at #/components/schemas/GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance
//  --> names_longer_than_files_may_have_are_cut_short.json:66:305
// note[renamed-item]: the type `名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名` is taken; this one is `名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名Model`
//   at #/components/schemas/名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名字
//  --> names_longer_than_files_may_have_are_cut_short.json:82:112
// note[renamed-item]: the type `TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef` is taken; this one is `TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel`
//   at #/paths/~1reviews/get/responses/200/content/application~1json/schema/properties/accessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition
//  --> names_longer_than_files_may_have_are_cut_short.json:39:301
// note[renamed-item]: the module `governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi` is taken; this one is `governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi_model`
//   at #/components/schemas/GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionInstance
//  --> names_longer_than_files_may_have_are_cut_short.json:66:305
// note[renamed-item]: the module `u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540` is taken; this one is `u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540_model`
//   at #/components/schemas/名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名字
//  --> names_longer_than_files_may_have_are_cut_short.json:82:112
// note[renamed-item]: the module `tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit` is taken; this one is `tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit_model`
//   at #/paths/~1reviews/get/responses/200/content/application~1json/schema/properties/accessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition
//  --> names_longer_than_files_may_have_are_cut_short.json:39:301

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::credentials;
    use super::tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit::TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document d163ad32ae8b)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[
        &[
            &credentials::SCHEMEACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIO,
        ],
    ];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        security: &[
            &[
                &credentials::SCHEMEACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIO,
            ],
        ],
        ..runtime::Operation::DEFAULT
    };

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

        /// TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition.
        pub fn tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit(
            &self,
        ) -> TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef {
            TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef::new(
                self.core.clone(),
            )
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {
        /// The secret of `SchemeaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition`.
        pub fn schemeaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition(
            self,
            schemeaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition: impl Into<
                runtime::Secret,
            >,
        ) -> Self {
            Self(
                self
                    .0
                    .credential(
                        &credentials::SCHEMEACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIO,
                        schemeaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition,
                    ),
            )
        }
    }

    runtime::client_builder!(ClientBuilder => Client);
}
mod credentials {
    //! The ways to say who one is.

    use crate::runtime;

    pub(crate) static SCHEMEACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIO: runtime::Scheme = runtime::Scheme {
        name: "SchemeaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition",
        location: runtime::CredentialLocation::Header("x-key"),
        prefix: "",
    };
}
pub mod headers {
    //! Headers that answers are declared to carry.

    use crate::runtime;

    /// `X-accessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition`.
    pub const X_ACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACC: runtime::Header<
        String,
    > = runtime::Header::new(
        "x-accessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinitionaccessreviewsdefinition",
    );
}
pub mod models {
    //! The types that calls take and answer.

    mod governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi {
        //! `GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRev`.

        use crate::runtime;

        /// GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRev.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRev {
            /// `a` on the wire.
            pub a: Option<String>,
        }

        impl GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRev {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRev::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRev: Default {
                "a" => a,
            }
        }
    }
    mod governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi_model {
        //! `GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRevModel`.

        use crate::runtime;

        /// GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRevModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRevModel {
            /// `b` on the wire.
            pub b: Option<String>,
        }

        impl GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRevModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRevModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRevModel: Default {
                "b" => b,
            }
        }
    }
    mod tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit {
        //! `TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef`.

        use crate::runtime;
        use super::TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel;

        /// TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef {
            /// `accessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition` on the wire.
            pub access_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition: Option<
                TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel,
            >,
        }

        impl TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef: Default {
                "accessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition" => access_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition,
            }
        }
    }
    mod tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit_model {
        //! `TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel`.

        use crate::runtime;

        /// TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel {
            /// `c` on the wire.
            pub c: Option<String>,
        }

        impl TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel: Default {
                "c" => c,
            }
        }
    }
    mod u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540 {
        //! `名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名`.

        use crate::runtime;

        /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 {
            /// `d` on the wire.
            pub d: Option<String>,
        }

        impl 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名: Default {
                "d" => d,
            }
        }
    }
    mod u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540_model {
        //! `名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名Model`.

        use crate::runtime;

        /// 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名Model.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名Model {
            /// `d` on the wire.
            pub d: Option<String>,
        }

        impl 名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名Model {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名Model::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名Model: Default {
                "d" => d,
            }
        }
    }

    pub use governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi::GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRev;
    pub use governance_access_reviews_definition_access_reviews_definition_access_reviews_definition_access_revi_model::GovernanceAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessReviewsDefinitionAccessRevModel;
    pub use tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit::TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef;
    pub use tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit_model::TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefModel;
    pub use u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540::名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名;
    pub use u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540d_u540_model::名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名名Model;
}
pub mod tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit {
    //! The calls of `TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinition.
    ///
    /// Made by [`Client::tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit`](super::Client::tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit).
    #[derive(Clone, Debug)]
    pub struct TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef {
        core: runtime::Core,
    }

    impl TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /reviews`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit = client.tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit().get_access_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_access_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition(
            &self,
        ) -> GetAccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewCall {
            GetAccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewCall(
                self
                    .core
                    .call(
                        &GET_ACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONA,
                    ),
            )
        }
    }

    static GET_ACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONACCESS_REVIEWS_DEFINITIONA: runtime::Operation = runtime::Operation {
        name: "tagaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definit.get_access_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition",
        method: &http::Method::GET,
        path: "/reviews",
        ..DEFAULTS
    };

    /// The call that [`TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef::get_access_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definitionaccess_reviews_definition`] prepares: `GET /reviews`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetAccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewCall(
        runtime::Request,
    );

    runtime::call!(GetAccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewCall => models::TagaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDefinitionaccessReviewsDef, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
