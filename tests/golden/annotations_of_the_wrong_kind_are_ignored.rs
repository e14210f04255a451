//! `accept/annotations_of_the_wrong_kind_are_ignored.json`.
// note[type-mismatch-ignored]: `externalDocs` must be as OpenAPI 3.0 has it; it is ignored
//   at #/externalDocs
//  --> annotations_of_the_wrong_kind_are_ignored.json:4:19
//   help: compare it with the specification
// note[foreign-extension]: `x-name` is not what this generator means by it; it is ignored
//   at #/components/schemas/Thing/x-name
//  --> annotations_of_the_wrong_kind_are_ignored.json:15:110
//   help: nothing is lost; `spec/README.md` says what is meant
// note[coerced-value]: `title` must be a string; it is taken for that
//   at #/info/title
//  --> annotations_of_the_wrong_kind_are_ignored.json:3:21
//   help: put it into quotation marks
// note[coerced-value]: `version` must be a string; it is taken for that
//   at #/info/version
//  --> annotations_of_the_wrong_kind_are_ignored.json:3:35
//   help: put it into quotation marks
// note[type-mismatch-ignored]: `description` must be a string; it is ignored
//   at #/info/description
//  --> annotations_of_the_wrong_kind_are_ignored.json:3:55
//   help: put it into quotation marks
// note[type-mismatch-ignored]: `contact` must be as OpenAPI 3.0 has it; it is ignored
//   at #/info/contact
//  --> annotations_of_the_wrong_kind_are_ignored.json:3:73
//   help: compare it with the specification
// note[type-mismatch-ignored]: `license` must be as OpenAPI 3.0 has it; it is ignored
//   at #/info/license
//  --> annotations_of_the_wrong_kind_are_ignored.json:3:90
//   help: compare it with the specification
// note[type-mismatch-ignored]: `examples` must be as OpenAPI 3.0 has it; it is ignored
//   at #/components/examples
//  --> annotations_of_the_wrong_kind_are_ignored.json:13:17
//   help: compare it with the specification
// note[type-mismatch-ignored]: `links` must be as OpenAPI 3.0 has it; it is ignored
//   at #/components/links
//  --> annotations_of_the_wrong_kind_are_ignored.json:13:36
//   help: compare it with the specification
// note[type-mismatch-ignored]: `callbacks` must be as OpenAPI 3.0 has it; it is ignored
//   at #/components/callbacks
//  --> annotations_of_the_wrong_kind_are_ignored.json:13:53
//   help: compare it with the specification
// note[coerced-value]: `title` must be a string; it is taken for that
//   at #/components/schemas/Thing/title
//  --> annotations_of_the_wrong_kind_are_ignored.json:15:34
//   help: put it into quotation marks
// note[coerced-value]: `required` must be a list of strings; it is taken for that
//   at #/components/schemas/Thing/required
//  --> annotations_of_the_wrong_kind_are_ignored.json:15:49
//   help: put them into brackets, each in quotation marks
// note[type-mismatch-ignored]: `externalDocs` must be as OpenAPI 3.0 has it; it is ignored
//   at #/components/schemas/Thing/externalDocs
//  --> annotations_of_the_wrong_kind_are_ignored.json:15:78
//   help: compare it with the specification
// note[coerced-value]: `nullable` must be `true` or `false`; it is taken for that
//   at #/components/schemas/Thing/properties/name/nullable
//  --> annotations_of_the_wrong_kind_are_ignored.json:17:117
//   help: write one of the two, without quotation marks
// note[coerced-value]: `minLength` must be a whole number; it is taken for that
//   at #/components/schemas/Thing/properties/name/minLength
//  --> annotations_of_the_wrong_kind_are_ignored.json:17:86
//   help: write it without a fraction or quotation marks
// note[coerced-value]: `maxLength` must be a whole number; it is taken for that
//   at #/components/schemas/Thing/properties/name/maxLength
//  --> annotations_of_the_wrong_kind_are_ignored.json:17:67
//   help: write it without a fraction or quotation marks
// note[type-mismatch-ignored]: `required` must be a list of strings; it is ignored
//   at #/components/schemas/Thing/properties/name/required
//  --> annotations_of_the_wrong_kind_are_ignored.json:17:48
//   help: put them into brackets, each in quotation marks
// note[null-value]: `enum` is null; it is ignored
//   at #/components/schemas/Thing/properties/name/enum
//  --> annotations_of_the_wrong_kind_are_ignored.json:17:134
//   help: remove the key
// note[invalid-default]: this default is not of the type `string`; it is ignored
//   at #/components/schemas/Thing/properties/name/default
//  --> annotations_of_the_wrong_kind_are_ignored.json:17:102
//   help: mend it, or remove it
// note[type-mismatch-ignored]: `readOnly` must be `true` or `false`; it is ignored
//   at #/components/schemas/Thing/properties/size/readOnly
//  --> annotations_of_the_wrong_kind_are_ignored.json:18:97
//   help: write one of the two, without quotation marks
// note[coerced-value]: `minimum` must be a number; it is taken for that
//   at #/components/schemas/Thing/properties/size/minimum
//  --> annotations_of_the_wrong_kind_are_ignored.json:18:48
//   help: write it without quotation marks
// note[type-mismatch-ignored]: `maxLength` must be a whole number; it is ignored
//   at #/components/schemas/Thing/properties/size/maxLength
//  --> annotations_of_the_wrong_kind_are_ignored.json:18:66
//   help: write it without a fraction or quotation marks
// note[unknown-key]: `unknown` is no key of a schema; it is ignored
//   at #/components/schemas/Thing/properties/size/unknown
//  --> annotations_of_the_wrong_kind_are_ignored.json:18:121
//   help: remove it, or write `x-` before it
// note[type-mismatch-ignored]: `additionalProperties` must be a schema, `true` or `false`; it is ignored
//   at #/components/schemas/Thing/properties/rest/additionalProperties
//  --> annotations_of_the_wrong_kind_are_ignored.json:19:60
//   help: write the schema of the other members
// note[coerced-value]: `additionalProperties` must be `true` or `false`; it is taken for that
//   at #/components/schemas/Thing/properties/flags/additionalProperties
//  --> annotations_of_the_wrong_kind_are_ignored.json:20:61
//   help: write one of the two, without quotation marks
// note[null-object]: a schema is null; it is taken for an empty one
//   at #/components/schemas/Thing/properties/any
//  --> annotations_of_the_wrong_kind_are_ignored.json:21:16
//   help: describe it, or remove its key
// note[coerced-value]: `uniqueItems` must be `true` or `false`; it is taken for that
//   at #/components/schemas/Thing/properties/list/uniqueItems
//  --> annotations_of_the_wrong_kind_are_ignored.json:22:50
//   help: write one of the two, without quotation marks
// note[unbounded-count]: `maxItems` is more than there can be of anything; it is ignored
//   at #/components/schemas/Thing/properties/list/maxItems
//  --> annotations_of_the_wrong_kind_are_ignored.json:22:70
//   help: remove it: it bounds nothing
// note[coerced-value]: `tags` must be a list of strings; it is taken for that
//   at #/paths/~1things~1{id}/get/tags
//  --> annotations_of_the_wrong_kind_are_ignored.json:8:13
//   help: put them into brackets, each in quotation marks
// note[null-value]: `summary` is null; it is ignored
//   at #/paths/~1things~1{id}/get/summary
//  --> annotations_of_the_wrong_kind_are_ignored.json:8:52
//   help: remove the key
// note[coerced-value]: `description` must be a string; it is taken for that
//   at #/paths/~1things~1{id}/get/description
//  --> annotations_of_the_wrong_kind_are_ignored.json:8:73
//   help: put it into quotation marks
// note[coerced-value]: `operationId` must be a string; it is taken for that
//   at #/paths/~1things~1{id}/get/operationId
//  --> annotations_of_the_wrong_kind_are_ignored.json:8:38
//   help: put it into quotation marks
// note[coerced-value]: `deprecated` must be `true` or `false`; it is taken for that
//   at #/paths/~1things~1{id}/get/deprecated
//  --> annotations_of_the_wrong_kind_are_ignored.json:8:90
//   help: write one of the two, without quotation marks
// note[type-mismatch-ignored]: `externalDocs` must be as OpenAPI 3.0 has it; it is ignored
//   at #/paths/~1things~1{id}/get/externalDocs
//  --> annotations_of_the_wrong_kind_are_ignored.json:8:114
//   help: compare it with the specification
// note[type-mismatch-ignored]: `required` must be `true` or `false`; it is ignored
//   at #/paths/~1things~1{id}/get/parameters/0/required
//  --> annotations_of_the_wrong_kind_are_ignored.json:9:61
//   help: write one of the two, without quotation marks
// note[repaired-spelling]: `Path` is taken for `path`
//   at #/paths/~1things~1{id}/get/parameters/0/in
//  --> annotations_of_the_wrong_kind_are_ignored.json:9:41
//   help: write it like that
// note[optional-path-parameter]: a parameter in the path is always required
//   at #/paths/~1things~1{id}/get/parameters/0
//  --> annotations_of_the_wrong_kind_are_ignored.json:9:20
//   help: write `"required": true`
// note[unknown-style]: `form` is no style here; `simple` is taken
//   at #/paths/~1things~1{id}/get/parameters/0/style
//  --> annotations_of_the_wrong_kind_are_ignored.json:9:77
//   help: the styles are simple, label, matrix
// note[null-value]: `format` is null; it is ignored
//   at #/paths/~1things~1{id}/get/parameters/0/schema/format
//  --> annotations_of_the_wrong_kind_are_ignored.json:9:125
//   help: remove the key
// note[coerced-value]: `minimum` must be a number; it is taken for that
//   at #/paths/~1things~1{id}/get/parameters/0/schema/minimum
//  --> annotations_of_the_wrong_kind_are_ignored.json:9:142
//   help: write it without quotation marks
// note[missing-required-field]: `description` is missing: a response needs it
//   at #/paths/~1things~1{id}/get/responses/200
//  --> annotations_of_the_wrong_kind_are_ignored.json:10:26
//   help: say when this is answered
// note[type-mismatch-ignored]: `examples` must be as OpenAPI 3.0 has it; it is ignored
//   at #/paths/~1things~1{id}/get/responses/200/content/application~1json/examples
//  --> annotations_of_the_wrong_kind_are_ignored.json:10:95
//   help: compare it with the specification
// note[string-for-object]: a string is taken for an object with this `url`
//   at #/servers/0
//  --> annotations_of_the_wrong_kind_are_ignored.json:6:15
//   help: write `{"url": …}`
// note[string-for-object]: a string is taken for an object with this `name`
//   at #/tags/0
//  --> annotations_of_the_wrong_kind_are_ignored.json:5:12
//   help: write `{"name": …}`
// note[tag-without-name]: this tag has no `name`; it is ignored
//   at #/tags/1
//  --> annotations_of_the_wrong_kind_are_ignored.json:5:22
//   help: name it like operations do
// note[null-element]: a tag is null; it is left out
//   at #/tags/2
//  --> annotations_of_the_wrong_kind_are_ignored.json:5:51
//   help: describe it
// note[undescribed-property]: `required` names `5`, which is not described here
//   at #/components/schemas/Thing/required/1
//  --> annotations_of_the_wrong_kind_are_ignored.json:15:58
//   help: mend the name, or describe it under `properties`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::things::Things;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document c088f97541ae)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the 7.
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

        /// Things.
        pub fn things(&self) -> Things {
            Things::new(self.core.clone())
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

    mod thing {
        //! `Thing`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// 5
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Thing {
            /// `name` on the wire.
            pub name: String,
            /// `size` on the wire.
            pub size: Option<i64>,
            /// `rest` on the wire.
            pub rest: Option<BTreeMap<String, serde_json::Value>>,
            /// `flags` on the wire.
            pub flags: Option<BTreeMap<String, serde_json::Value>>,
            /// `any` on the wire.
            pub any: Option<serde_json::Value>,
            /// `list` on the wire.
            pub list: Option<Vec<serde_json::Value>>,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
        }

        impl Thing {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Thing::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Thing {
                "name" => name,
                "size" => size,
                "rest" => rest,
                "flags" => flags,
                "any" => any,
                "list" => list,
                .. => additional,
            }
        }
    }

    pub use thing::Thing;
}
pub mod things {
    //! The calls of `Things`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Things.
    ///
    /// Made by [`Client::things`](super::Client::things).
    #[derive(Clone, Debug)]
    pub struct Things {
        core: runtime::Core,
    }

    impl Things {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /things/{id}`
        ///
        /// 5
        ///
        /// # Example
        ///
        /// ```no_run
        /// # #[expect(deprecated)]
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let thing = client.things().n5(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        #[deprecated]
        pub fn n5(&self, id: i64) -> N5Call {
            N5Call(self.core.call(&N5).path("id", id))
        }
    }

    static N5: runtime::Operation = runtime::Operation {
        name: "things.n5",
        method: &http::Method::GET,
        path: "/things/{id}",
        ..DEFAULTS
    };

    /// The call that [`Things::n5`] prepares: `GET /things/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct N5Call(runtime::Request);

    runtime::call!(N5Call => models::Thing, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
