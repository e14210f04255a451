//! `accept/forms_take_every_shape.json`.

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::forms::Forms;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 1456d8ee4a3a)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Forms.
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

        /// Forms.
        pub fn forms(&self) -> Forms {
            Forms::new(self.core.clone())
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

    mod cat {
        //! `Cat`.

        use crate::runtime;

        /// Cat.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            /// `lives` on the wire.
            pub lives: Option<i64>,
            unlike: runtime::Unlike,
        }

        impl Cat {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `lives`.
            #[must_use]
            pub fn lives(mut self, lives: i64) -> Self {
                self.lives = Some(lives);
                self
            }
        }

        runtime::model! {
            Cat: Default else unlike {
                "kind" = "Cat",
                "lives" => lives,
            }
        }
    }
    mod dog {
        //! `Dog`.

        use crate::runtime;

        /// Dog.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            /// `tricks` on the wire.
            pub tricks: Option<Vec<String>>,
            unlike: runtime::Unlike,
        }

        impl Dog {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `tricks`.
            #[must_use]
            pub fn tricks(
                mut self,
                tricks: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.tricks = Some(tricks.into_iter().map(Into::into).collect());
                self
            }
        }

        runtime::model! {
            Dog: Default else unlike {
                "kind" = "Dog",
                "tricks" => tricks,
            }
        }
    }
    mod forms_either_form {
        //! `FormsEitherForm`.

        use crate::runtime;
        use super::{Cat, Dog};

        /// FormsEitherForm.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum FormsEitherForm {
            /// `"Cat"` on the wire.
            Cat(Cat),
            /// `"Dog"` on the wire.
            Dog(Dog),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            FormsEitherForm by "kind" {
                "Cat" => Cat(Cat),
                "Dog" => Dog(Dog),
            }
        }
    }
    mod forms_styles_form_deep {
        //! `FormsStylesFormDeep`.

        use crate::runtime;
        use super::Point;

        /// FormsStylesFormDeep.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct FormsStylesFormDeep {
            /// `at` on the wire.
            pub at: Option<Point>,
            /// `tags` on the wire.
            pub tags: Option<Vec<String>>,
        }

        impl FormsStylesFormDeep {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `at`.
            #[must_use]
            pub fn at(mut self, at: Point) -> Self {
                self.at = Some(at);
                self
            }

            /// Sets `tags`.
            #[must_use]
            pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
                self.tags = Some(tags.into_iter().map(Into::into).collect());
                self
            }
        }

        runtime::model! {
            FormsStylesFormDeep: Default {
                "at" => at,
                "tags" => tags,
            }
        }
    }
    mod open {
        //! `Open`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Open.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Open {
            /// `name` on the wire.
            pub name: String,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, String>,
        }

        impl Open {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }
        }

        runtime::model! {
            Open {
                "name" => name,
                .. => additional,
            }
        }
    }
    mod point {
        //! `Point`.

        use crate::runtime;

        /// Point.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Point {
            /// `x` on the wire.
            pub x: Option<i64>,
            /// `y` on the wire.
            pub y: Option<i64>,
        }

        impl Point {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `x`.
            #[must_use]
            pub fn x(mut self, x: i64) -> Self {
                self.x = Some(x);
                self
            }

            /// Sets `y`.
            #[must_use]
            pub fn y(mut self, y: i64) -> Self {
                self.y = Some(y);
                self
            }
        }

        runtime::model! {
            Point: Default {
                "x" => x,
                "y" => y,
            }
        }
    }

    pub use cat::Cat;
    pub use dog::Dog;
    pub use forms_either_form::FormsEitherForm;
    pub use forms_styles_form_deep::FormsStylesFormDeep;
    pub use open::Open;
    pub use point::Point;
}
pub mod forms {
    //! The calls of `Forms`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Forms.
    ///
    /// Made by [`Client::forms`](super::Client::forms).
    #[derive(Clone, Debug)]
    pub struct Forms {
        core: runtime::Core,
    }

    impl Forms {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /styles`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.forms().styles(client::models::Point::new()).exploded(client::models::Point::new()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn styles(&self, plain: models::Point) -> StylesCall {
            StylesCall(self.core.call(&STYLES).field("plain", plain))
        }

        /// `POST /map`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.forms().map().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn map(&self) -> MapCall {
            MapCall(self.core.call(&MAP))
        }

        /// `POST /texts`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.forms().texts(Default::default()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn texts(&self, body: BTreeMap<String, String>) -> TextsCall {
            TextsCall(self.core.call(&TEXTS).fields_of(&body))
        }

        /// `POST /open`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.forms().open(client::models::Open::new("name")).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn open(&self, body: models::Open) -> OpenCall {
            OpenCall(self.core.call(&OPEN).fields_of(&body))
        }

        /// `POST /whole`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.forms().whole("name").x(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn whole(&self, name: impl Into<String>) -> WholeCall {
            let name: String = name.into();
            WholeCall(self.core.call(&WHOLE).field("name", name))
        }

        /// `POST /either`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.forms().either(client::models::FormsEitherForm::Cat(client::models::Cat::new())).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn either(&self, body: models::FormsEitherForm) -> EitherCall {
            EitherCall(self.core.call(&EITHER).fields_of(&body))
        }
    }

    static STYLES: runtime::Operation = runtime::Operation {
        name: "forms.styles",
        method: &http::Method::POST,
        path: "/styles",
        body: runtime::BodyKind::Form {
            required: true,
            fields: &[
                runtime::FieldEncoding {
                    name: "exploded",
                    style: runtime::Style::COMMA.exploded(),
                },
                runtime::FieldEncoding {
                    name: "joined",
                    style: runtime::Style::COMMA,
                },
                runtime::FieldEncoding {
                    name: "deep",
                    style: runtime::Style::DEEP.exploded(),
                },
                runtime::FieldEncoding {
                    name: "comma",
                    style: runtime::Style::COMMA,
                },
                runtime::FieldEncoding {
                    name: "space",
                    style: runtime::Style::SPACE,
                },
                runtime::FieldEncoding {
                    name: "pipe",
                    style: runtime::Style::PIPE,
                },
                runtime::FieldEncoding {
                    name: "url",
                    style: runtime::Style::COMMA.exploded().reserved(),
                },
                runtime::FieldEncoding {
                    name: "json",
                    style: runtime::Style::JSON,
                },
                runtime::FieldEncoding {
                    name: "plain",
                    style: runtime::Style::JSON,
                },
            ],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Forms::styles`] prepares: `POST /styles`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StylesCall(runtime::Request);

    impl StylesCall {
        /// Sets `exploded`.
        pub fn exploded(self, exploded: models::Point) -> Self {
            Self(self.0.field("exploded", exploded))
        }

        /// Sets `joined`.
        pub fn joined(self, joined: models::Point) -> Self {
            Self(self.0.field("joined", joined))
        }

        /// Sets `deep`.
        pub fn deep(self, deep: models::FormsStylesFormDeep) -> Self {
            Self(self.0.field("deep", deep))
        }

        /// Sets `comma`.
        pub fn comma(self, comma: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let comma: Vec<String> = comma.into_iter().map(Into::into).collect();
            Self(self.0.field_list("comma", comma))
        }

        /// Sets `space`.
        pub fn space(self, space: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let space: Vec<String> = space.into_iter().map(Into::into).collect();
            Self(self.0.field_list("space", space))
        }

        /// Sets `pipe`.
        pub fn pipe(self, pipe: impl IntoIterator<Item = i64>) -> Self {
            Self(self.0.field_list("pipe", pipe))
        }

        /// Sets `url`.
        pub fn url(self, url: impl Into<String>) -> Self {
            let url: String = url.into();
            Self(self.0.field("url", url))
        }

        /// Sets `json`.
        pub fn json(self, json: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let json: Vec<String> = json.into_iter().map(Into::into).collect();
            Self(self.0.field_list("json", json))
        }

        /// Sets `points`.
        pub fn points(self, points: impl IntoIterator<Item = models::Point>) -> Self {
            Self(self.0.field_list("points", points))
        }

        /// Sets `lists`.
        pub fn lists(self, lists: impl IntoIterator<Item = Vec<i64>>) -> Self {
            Self(self.0.field_list("lists", lists))
        }

        /// Sets `any`.
        pub fn any(self, any: impl Into<serde_json::Value>) -> Self {
            let any: serde_json::Value = any.into();
            Self(self.0.field("any", any))
        }

        /// Sets `map`.
        pub fn map(self, map: BTreeMap<String, String>) -> Self {
            Self(self.0.field("map", map))
        }
    }

    runtime::call!(StylesCall => (), runtime::Reply::empty);

    static MAP: runtime::Operation = runtime::Operation {
        name: "forms.map",
        method: &http::Method::POST,
        path: "/map",
        body: runtime::BodyKind::Form {
            required: false,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Forms::map`] prepares: `POST /map`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MapCall(runtime::Request);

    impl MapCall {
        /// Sets `body`.
        pub fn body(self, body: BTreeMap<String, i64>) -> Self {
            Self(self.0.fields_of(&body))
        }
    }

    runtime::call!(MapCall => (), runtime::Reply::empty);

    static TEXTS: runtime::Operation = runtime::Operation {
        name: "forms.texts",
        method: &http::Method::POST,
        path: "/texts",
        body: runtime::BodyKind::Form {
            required: true,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Forms::texts`] prepares: `POST /texts`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct TextsCall(runtime::Request);

    runtime::call!(TextsCall => (), runtime::Reply::empty);

    static OPEN: runtime::Operation = runtime::Operation {
        name: "forms.open",
        method: &http::Method::POST,
        path: "/open",
        body: runtime::BodyKind::Form {
            required: true,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Forms::open`] prepares: `POST /open`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OpenCall(runtime::Request);

    runtime::call!(OpenCall => (), runtime::Reply::empty);

    static WHOLE: runtime::Operation = runtime::Operation {
        name: "forms.whole",
        method: &http::Method::POST,
        path: "/whole",
        body: runtime::BodyKind::Form {
            required: true,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Forms::whole`] prepares: `POST /whole`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct WholeCall(runtime::Request);

    impl WholeCall {
        /// Sets `x`.
        pub fn x(self, x: i64) -> Self {
            Self(self.0.field("x", x))
        }

        /// Sets `y`.
        pub fn y(self, y: i64) -> Self {
            Self(self.0.field("y", y))
        }
    }

    runtime::call!(WholeCall => (), runtime::Reply::empty);

    static EITHER: runtime::Operation = runtime::Operation {
        name: "forms.either",
        method: &http::Method::POST,
        path: "/either",
        body: runtime::BodyKind::Form {
            required: true,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Forms::either`] prepares: `POST /either`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct EitherCall(runtime::Request);

    runtime::call!(EitherCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
