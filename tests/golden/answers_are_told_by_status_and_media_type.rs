//! `accept/answers_are_told_by_status_and_media_type.json`.
// note[repaired-media-type]: the media type `Application/* ` is taken for `Application/*`
//   at #/paths/~1any/post/responses/200/content/Application~1* 
//  --> answers_are_told_by_status_and_media_type.json:18:139
//   help: write it like that

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::answers::Answers;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 953156f3dad9)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Answers.
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

        /// Answers.
        pub fn answers(&self) -> Answers {
            Answers::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod headers {
    //! Headers that answers are declared to carry.

    use crate::runtime;

    /// `X-Size`.
    pub const X_SIZE: runtime::Header<i32> = runtime::Header::new("x-size");
}
pub mod models {
    //! The types that calls take and answer.

    mod answers_file_or_begun_answer {
        //! `AnswersFileOrBegunAnswer`.

        use crate::runtime;
        use super::Begun;

        /// What the call answers, by the kind of answer.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum AnswersFileOrBegunAnswer {
            /// Bytes.
            Status200(bytes::Bytes),
            /// JSON.
            Status202(Begun),
        }

        impl AnswersFileOrBegunAnswer {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[
                    runtime::Case {
                        status: (200, 200),
                        media: runtime::Media::Bytes,
                        name: "application/json",
                    },
                    runtime::Case {
                        status: (202, 202),
                        media: runtime::Media::Json,
                        name: "application/json",
                    },
                ];
                match reply.pick(CASES) {
                    Some(0) => reply.bytes().map(Self::Status200),
                    Some(1) => reply.json().map(Self::Status202),
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
    mod answers_media_answer {
        //! `AnswersMediaAnswer`.

        use crate::runtime;
        use super::{Begun, Done};

        /// What the call answers, by the kind of answer.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum AnswersMediaAnswer {
            /// JSON.
            Json(Done),
            /// JSON.
            VndBegunJson(Begun),
            /// Bytes.
            Bytes(bytes::Bytes),
            /// Text.
            Text(String),
        }

        impl AnswersMediaAnswer {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[
                    runtime::Case {
                        status: (200, 200),
                        media: runtime::Media::Json,
                        name: "application/json",
                    },
                    runtime::Case {
                        status: (200, 200),
                        media: runtime::Media::Json,
                        name: "application/vnd.begun+json",
                    },
                    runtime::Case {
                        status: (200, 200),
                        media: runtime::Media::Bytes,
                        name: "application/pdf",
                    },
                    runtime::Case {
                        status: (200, 200),
                        media: runtime::Media::Text,
                        name: "text/csv",
                    },
                ];
                match reply.pick(CASES) {
                    Some(0) => reply.json().map(Self::Json),
                    Some(1) => reply.json().map(Self::VndBegunJson),
                    Some(2) => reply.bytes().map(Self::Bytes),
                    Some(3) => reply.into_text().map(Self::Text),
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
    mod answers_status_answer {
        //! `AnswersStatusAnswer`.

        use crate::runtime;
        use super::{Begun, Done};

        /// What the call answers, by the kind of answer.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum AnswersStatusAnswer {
            /// JSON.
            Status200(Done),
            /// JSON.
            Status202(Begun),
            /// Nothing.
            Status204,
            /// Text.
            Status2xx(String),
        }

        impl AnswersStatusAnswer {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[
                    runtime::Case {
                        status: (200, 200),
                        media: runtime::Media::Json,
                        name: "application/json",
                    },
                    runtime::Case {
                        status: (202, 202),
                        media: runtime::Media::Json,
                        name: "application/json",
                    },
                    runtime::Case {
                        status: (204, 204),
                        media: runtime::Media::Empty,
                        name: "",
                    },
                    runtime::Case {
                        status: (200, 299),
                        media: runtime::Media::Text,
                        name: "text/plain",
                    },
                ];
                match reply.pick(CASES) {
                    Some(0) => reply.json().map(Self::Status200),
                    Some(1) => reply.json().map(Self::Status202),
                    Some(2) => reply.empty().map(|()| Self::Status204),
                    Some(3) => reply.into_text().map(Self::Status2xx),
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
    mod answers_text_or_begun_answer {
        //! `AnswersTextOrBegunAnswer`.

        use crate::runtime;
        use super::Begun;

        /// What the call answers, by the kind of answer.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum AnswersTextOrBegunAnswer {
            /// Text.
            Status200(String),
            /// JSON.
            Status202(Begun),
        }

        impl AnswersTextOrBegunAnswer {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[
                    runtime::Case {
                        status: (200, 200),
                        media: runtime::Media::Text,
                        name: "application/json",
                    },
                    runtime::Case {
                        status: (202, 202),
                        media: runtime::Media::Json,
                        name: "application/json",
                    },
                ];
                match reply.pick(CASES) {
                    Some(0) => reply.into_text().map(Self::Status200),
                    Some(1) => reply.json().map(Self::Status202),
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
    mod begun {
        //! `Begun`.

        use crate::runtime;

        /// Begun.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Begun {
            /// `ticket` on the wire.
            pub ticket: String,
        }

        impl Begun {
            /// A value with what must be there, and nothing else.
            pub fn new(ticket: impl Into<String>) -> Self {
                Self { ticket: ticket.into() }
            }

            /// Applies a function to the value and returns it: `Begun::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Begun {
                "ticket" => ticket,
            }
        }
    }
    mod done {
        //! `Done`.

        use crate::runtime;

        /// Done.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Done {
            /// `done` on the wire.
            pub done: bool,
        }

        impl Done {
            /// A value with what must be there, and nothing else.
            pub fn new(done: bool) -> Self {
                Self { done }
            }

            /// Applies a function to the value and returns it: `Done::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Done {
                "done" => done,
            }
        }
    }

    pub use answers_file_or_begun_answer::AnswersFileOrBegunAnswer;
    pub use answers_media_answer::AnswersMediaAnswer;
    pub use answers_status_answer::AnswersStatusAnswer;
    pub use answers_text_or_begun_answer::AnswersTextOrBegunAnswer;
    pub use begun::Begun;
    pub use done::Done;
}
pub mod answers {
    //! The calls of `Answers`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Answers.
    ///
    /// Made by [`Client::answers`](super::Client::answers).
    #[derive(Clone, Debug)]
    pub struct Answers {
        core: runtime::Core,
    }

    impl Answers {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /status`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answers_status_answer = client.answers().status().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn status(&self) -> StatusCall {
            StatusCall(self.core.call(&STATUS))
        }

        /// `GET /media`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answers_media_answer = client.answers().media().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn media(&self) -> MediaCall {
            MediaCall(self.core.call(&MEDIA))
        }

        /// `GET /default`
        ///
        /// # Errors
        ///
        /// - `other`: Anything (`Done`)
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let done = client.answers().only_default().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn only_default(&self) -> OnlyDefaultCall {
            OnlyDefaultCall(self.core.call(&ONLY_DEFAULT))
        }

        /// `GET /loose`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let done = client.answers().loose().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn loose(&self) -> LooseCall {
            LooseCall(self.core.call(&LOOSE))
        }

        /// `GET /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let text = client.answers().any().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any(&self) -> AnyCall {
            AnyCall(self.core.call(&ANY))
        }

        /// `PUT /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.answers().any_bytes().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any_bytes(&self) -> AnyBytesCall {
            AnyBytesCall(self.core.call(&ANY_BYTES))
        }

        /// `POST /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let done = client.answers().any_json().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn any_json(&self) -> AnyJsonCall {
            AnyJsonCall(self.core.call(&ANY_JSON))
        }

        /// `OPTIONS /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.answers().options().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn options(&self) -> OptionsCall {
            OptionsCall(self.core.call(&OPTIONS))
        }

        /// `HEAD /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.answers().look().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn look(&self) -> LookCall {
            LookCall(self.core.call(&LOOK))
        }

        /// `TRACE /any`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.answers().follow().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn follow(&self) -> FollowCall {
            FollowCall(self.core.call(&FOLLOW))
        }

        /// `GET /text`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answers_text_or_begun_answer = client.answers().text_or_begun().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn text_or_begun(&self) -> TextOrBegunCall {
            TextOrBegunCall(self.core.call(&TEXT_OR_BEGUN))
        }

        /// `GET /file`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answers_file_or_begun_answer = client.answers().file_or_begun().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn file_or_begun(&self) -> FileOrBegunCall {
            FileOrBegunCall(self.core.call(&FILE_OR_BEGUN))
        }

        /// `GET /binary`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let bytes = client.answers().binary().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn binary(&self) -> BinaryCall {
            BinaryCall(self.core.call(&BINARY))
        }

        /// `GET /number`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.answers().number().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn number(&self) -> NumberCall {
            NumberCall(self.core.call(&NUMBER))
        }
    }

    static STATUS: runtime::Operation = runtime::Operation {
        name: "answers.status",
        method: &http::Method::POST,
        path: "/status",
        accept: "application/json, text/plain;q=0.9, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Answers::status`] prepares: `POST /status`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct StatusCall(runtime::Request);

    runtime::call!(StatusCall => models::AnswersStatusAnswer, models::AnswersStatusAnswer::read);

    static MEDIA: runtime::Operation = runtime::Operation {
        name: "answers.media",
        method: &http::Method::GET,
        path: "/media",
        accept: "application/json, application/vnd.begun+json;q=0.9, application/pdf;q=0.9, text/csv;q=0.9, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Answers::media`] prepares: `GET /media`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MediaCall(runtime::Request);

    runtime::call!(MediaCall => models::AnswersMediaAnswer, models::AnswersMediaAnswer::read);

    static ONLY_DEFAULT: runtime::Operation = runtime::Operation {
        name: "answers.only_default",
        method: &http::Method::GET,
        path: "/default",
        ..DEFAULTS
    };

    /// The call that [`Answers::only_default`] prepares: `GET /default`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OnlyDefaultCall(runtime::Request);

    runtime::call!(OnlyDefaultCall => models::Done, runtime::Reply::json);

    static LOOSE: runtime::Operation = runtime::Operation {
        name: "answers.loose",
        method: &http::Method::GET,
        path: "/loose",
        accept: "text/plain, application/json;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Answers::loose`] prepares: `GET /loose`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LooseCall(runtime::Request);

    runtime::call!(LooseCall => models::Done, runtime::Reply::json);

    static ANY: runtime::Operation = runtime::Operation {
        name: "answers.any",
        method: &http::Method::GET,
        path: "/any",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Answers::any`] prepares: `GET /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyCall(runtime::Request);

    runtime::call!(AnyCall => String, runtime::Reply::into_text);

    static ANY_BYTES: runtime::Operation = runtime::Operation {
        name: "answers.any_bytes",
        method: &http::Method::PUT,
        path: "/any",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Answers::any_bytes`] prepares: `PUT /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyBytesCall(runtime::Request);

    runtime::call!(AnyBytesCall);

    static ANY_JSON: runtime::Operation = runtime::Operation {
        name: "answers.any_json",
        method: &http::Method::POST,
        path: "/any",
        ..DEFAULTS
    };

    /// The call that [`Answers::any_json`] prepares: `POST /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AnyJsonCall(runtime::Request);

    runtime::call!(AnyJsonCall => models::Done, runtime::Reply::json);

    static OPTIONS: runtime::Operation = runtime::Operation {
        name: "answers.options",
        method: &http::Method::OPTIONS,
        path: "/any",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Answers::options`] prepares: `OPTIONS /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OptionsCall(runtime::Request);

    runtime::call!(OptionsCall => (), runtime::Reply::empty);

    static LOOK: runtime::Operation = runtime::Operation {
        name: "answers.look",
        method: &http::Method::HEAD,
        path: "/any",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Answers::look`] prepares: `HEAD /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LookCall(runtime::Request);

    runtime::call!(LookCall => (), runtime::Reply::empty);

    static FOLLOW: runtime::Operation = runtime::Operation {
        name: "answers.follow",
        method: &http::Method::TRACE,
        path: "/any",
        accept: "message/http, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Answers::follow`] prepares: `TRACE /any`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FollowCall(runtime::Request);

    runtime::call!(FollowCall);

    static TEXT_OR_BEGUN: runtime::Operation = runtime::Operation {
        name: "answers.text_or_begun",
        method: &http::Method::GET,
        path: "/text",
        accept: "application/json, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Answers::text_or_begun`] prepares: `GET /text`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct TextOrBegunCall(runtime::Request);

    runtime::call!(TextOrBegunCall => models::AnswersTextOrBegunAnswer, models::AnswersTextOrBegunAnswer::read);

    static FILE_OR_BEGUN: runtime::Operation = runtime::Operation {
        name: "answers.file_or_begun",
        method: &http::Method::GET,
        path: "/file",
        accept: "application/json, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Answers::file_or_begun`] prepares: `GET /file`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FileOrBegunCall(runtime::Request);

    runtime::call!(FileOrBegunCall => models::AnswersFileOrBegunAnswer, models::AnswersFileOrBegunAnswer::read);

    static BINARY: runtime::Operation = runtime::Operation {
        name: "answers.binary",
        method: &http::Method::GET,
        path: "/binary",
        accept: "application/json, */*;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Answers::binary`] prepares: `GET /binary`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct BinaryCall(runtime::Request);

    runtime::call!(BinaryCall);

    static NUMBER: runtime::Operation = runtime::Operation {
        name: "answers.number",
        method: &http::Method::GET,
        path: "/number",
        accept: "text/plain, application/json;q=0.8",
        ..DEFAULTS
    };

    /// The call that [`Answers::number`] prepares: `GET /number`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct NumberCall(runtime::Request);

    runtime::call!(NumberCall => i64, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
