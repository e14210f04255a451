//! `accept/hostile_words_stay_documentation.json`.

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::words::Words;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document e168272a75f2)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Hostile `title` \*/ \<b\>.
    ///
    /// ```text
    /// fn main() { panic!() }
    /// never closed
    /// ```
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
        /// - <https://other.example.com>: see \[Client\] and 'tick
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

        /// \# A heading
        ///
        /// indented by a tab
        ///
        /// indented code: let x = 1;
        ///
        /// end \*/ of \[comment\](x) /\* and \<script\>alert(1)\</script\>
        pub fn words(&self) -> Words {
            Words::new(self.core.clone())
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

    mod word {
        //! `Word`.

        use crate::runtime;
        use super::WordKind;

        /// A \[word\]
        ///
        /// ```text
        /// open fence
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Word {
            /// four spaces
            /// tabs
            pub text: Option<String>,
            /// Ends with a backslash \\
            pub quote_d_x: Option<String>,
            /// - a
            /// - b
            pub kind: Option<WordKind>,
            /// Text
            ///
            /// 1. first
            ///    goes on
            /// 2. second
            ///
            /// - a
            ///
            /// a paragraph of a
            ///
            /// - b
            ///   deep
            /// - c
            ///
            /// End:
            ///
            /// - item
            ///   lazy
            /// - other
            ///
            /// \> quote
            /// lazy quote
            ///
            /// 1) paren
            ///
            /// - nested
            /// - deeper
            ///
            /// Setext
            /// \======
            ///
            /// \[ref\]: <https://example.com>
            /// \!\[image\](x.png) \[Word\] \[`Word`\] \[text\](Word) Vec\<String\> &amp; a|b 5 \< 6 \> 4
            /// \*\*\*
            /// \_\_\_
            ///
            /// - - -
            ///
            /// | h1 | h2 |
            /// | --- | --- |
            /// | x | y |
            ///
            /// \<details\>
            /// \<summary\>x\</summary\>
            ///
            /// ```text
            /// var x = 1;
            /// ```
            /// \</details\>
            pub lists: Option<String>,
        }

        impl Word {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `text`.
            #[must_use]
            pub fn text(mut self, text: impl Into<String>) -> Self {
                self.text = Some(text.into());
                self
            }

            /// Sets `quote_d_x`.
            #[must_use]
            pub fn quote_d_x(mut self, quote_d_x: impl Into<String>) -> Self {
                self.quote_d_x = Some(quote_d_x.into());
                self
            }

            /// Sets `kind`.
            #[must_use]
            pub fn kind(mut self, kind: WordKind) -> Self {
                self.kind = Some(kind);
                self
            }

            /// Sets `lists`.
            #[must_use]
            pub fn lists(mut self, lists: impl Into<String>) -> Self {
                self.lists = Some(lists.into());
                self
            }
        }

        runtime::model! {
            Word: Default {
                "text" => text,
                "quote\"d {x} #" => quote_d_x,
                "kind" => kind,
                "lists" => lists,
            }
        }
    }
    mod word_kind {
        //! `WordKind`.

        use crate::runtime;

        /// - a
        /// - b
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum WordKind {
            /// `"a\"b"` on the wire.
            AB,
            /// `"{}"` on the wire.
            OpenClose,
            /// `"\\"` on the wire.
            Backslash,
            /// ````"```"```` on the wire.
            QuoteQuoteQuote,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            WordKind: str {
                "a\"b" => AB,
                "{}" => OpenClose,
                "\\" => Backslash,
                "```" => QuoteQuoteQuote,
            }
        }
    }

    pub use word::Word;
    pub use word_kind::WordKind;
}
pub mod words {
    //! The calls of `Words`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// \# A heading
    ///
    /// indented by a tab
    ///
    /// indented code: let x = 1;
    ///
    /// end \*/ of \[comment\](x) /\* and \<script\>alert(1)\</script\>
    ///
    /// Made by [`Client::words`](super::Client::words).
    #[derive(Clone, Debug)]
    pub struct Words {
        core: runtime::Core,
    }

    impl Words {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// Says 'a word
        /// and \[`Self::send`\], \[Client\], \<T\> and "quotes\\"
        ///
        /// `POST /words/{id}`
        ///
        /// List:
        ///
        /// - one
        /// - two \[x\]
        ///   goes on
        ///
        /// 1. first
        /// 2. second
        ///
        /// | a | b |
        /// | --- | --- |
        /// | 1 | 2 |
        ///
        /// \<b\>bold\</b\> &lt;  *star* \_\_dunder\_\_ <https://example.com/a_b?c=>\[d\]&e=f.
        ///
        /// ```text
        /// code with ` ` ` inside
        /// ```
        /// after
        ///
        /// - `id`: The 'id
        ///
        /// # Errors
        ///
        /// - `400`: Bad \*/ 'tick
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let word = client.words().say("id").a_b_c("a\"b\\c").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn say(&self, id: impl Into<String>) -> SayCall {
            let id: String = id.into();
            SayCall(self.core.call(&SAY).path("id", id))
        }
    }

    static SAY: runtime::Operation = runtime::Operation {
        name: "words.say",
        method: &http::Method::POST,
        path: "/words/{id}",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: false,
        },
        ..DEFAULTS
    };

    /// Says 'a word
    ///
    /// The call that [`Words::say`] prepares: `POST /words/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SayCall(runtime::Request);

    impl SayCall {
        /// \#\!\[deny(warnings)\]
        ///
        /// When absent: `` `x` */ "q"{} ``.
        pub fn a_b_c(self, a_b_c: impl Into<String>) -> Self {
            let a_b_c: String = a_b_c.into();
            Self(self.0.query("a\"b\\c", a_b_c))
        }

        /// four spaces
        /// tabs
        pub fn text(self, text: impl Into<String>) -> Self {
            let text: String = text.into();
            Self(self.0.field("text", text))
        }

        /// Ends with a backslash \\
        pub fn quote_d_x(self, quote_d_x: impl Into<String>) -> Self {
            let quote_d_x: String = quote_d_x.into();
            Self(self.0.field("quote\"d {x} #", quote_d_x))
        }

        /// - a
        /// - b
        pub fn kind(self, kind: models::WordKind) -> Self {
            Self(self.0.field("kind", kind))
        }

        /// Text
        ///
        /// 1. first
        ///    goes on
        /// 2. second
        ///
        /// - a
        ///
        /// a paragraph of a
        ///
        /// - b
        ///   deep
        /// - c
        ///
        /// End:
        ///
        /// - item
        ///   lazy
        /// - other
        ///
        /// \> quote
        /// lazy quote
        ///
        /// 1) paren
        ///
        /// - nested
        /// - deeper
        ///
        /// Setext
        /// \======
        ///
        /// \[ref\]: <https://example.com>
        /// \!\[image\](x.png) \[Word\] \[`Word`\] \[text\](Word) Vec\<String\> &amp; a|b 5 \< 6 \> 4
        /// \*\*\*
        /// \_\_\_
        ///
        /// - - -
        ///
        /// | h1 | h2 |
        /// | --- | --- |
        /// | x | y |
        ///
        /// \<details\>
        /// \<summary\>x\</summary\>
        ///
        /// ```text
        /// var x = 1;
        /// ```
        /// \</details\>
        pub fn lists(self, lists: impl Into<String>) -> Self {
            let lists: String = lists.into();
            Self(self.0.field("lists", lists))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Word) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(SayCall => models::Word, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
