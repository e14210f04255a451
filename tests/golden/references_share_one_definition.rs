//! `accept/references_share_one_definition.json`.
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> references_share_one_definition.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::books::Books;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 3f97d5696bd6)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Library.
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

        /// Books.
        pub fn books(&self) -> Books {
            Books::new(self.core.clone())
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

    /// Where the book is now.
    pub const LOCATION: runtime::Header<String> = runtime::Header::new("location");
}
pub mod models {
    //! The types that calls take and answer.

    mod author {
        //! `Author`.

        use crate::runtime;

        /// Author.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Author {
            /// `name` on the wire.
            pub name: Option<String>,
        }

        impl Author {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `name`.
            #[must_use]
            pub fn name(mut self, name: impl Into<String>) -> Self {
                self.name = Some(name.into());
                self
            }
        }

        runtime::model! {
            Author: Default {
                "name" => name,
            }
        }
    }
    mod book {
        //! `Book`.

        use crate::runtime;
        use super::Author;

        /// Book.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Book {
            /// `title` on the wire.
            pub title: Option<String>,
            /// `author` on the wire.
            pub author: Option<Author>,
            /// `isbn` on the wire.
            pub isbn: Option<String>,
        }

        impl Book {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `title`.
            #[must_use]
            pub fn title(mut self, title: impl Into<String>) -> Self {
                self.title = Some(title.into());
                self
            }

            /// Sets `author`.
            #[must_use]
            pub fn author(mut self, author: Author) -> Self {
                self.author = Some(author);
                self
            }

            /// Sets `isbn`.
            #[must_use]
            pub fn isbn(mut self, isbn: impl Into<String>) -> Self {
                self.isbn = Some(isbn.into());
                self
            }
        }

        runtime::model! {
            Book: Default {
                "title" => title,
                "author" => author,
                "isbn" => isbn,
            }
        }
    }
    mod isbn {
        //! `Isbn`.

        /// An ISBN-13, without dashes.
        pub type Isbn = String;
    }
    mod writer {
        //! `Writer`.

        use super::Author;

        /// Writer.
        pub type Writer = Author;
    }

    pub use author::Author;
    pub use book::Book;
    pub use isbn::Isbn;
    pub use writer::Writer;
}
pub mod books {
    //! The calls of `Books`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Books.
    ///
    /// Made by [`Client::books`](super::Client::books).
    #[derive(Clone, Debug)]
    pub struct Books {
        core: runtime::Core,
    }

    impl Books {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /books`
        ///
        /// # Errors
        ///
        /// - `404`: No such thing
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let list = client.books().list().limit(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `POST /books`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let book = client.books().add().title("title").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn add(&self) -> AddCall {
            AddCall(self.core.call(&ADD))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "books.list",
        method: &http::Method::GET,
        path: "/books",
        ..DEFAULTS
    };

    /// The call that [`Books::list`] prepares: `GET /books`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    impl ListCall {
        /// Sets `limit`.
        pub fn limit(self, limit: i32) -> Self {
            Self(self.0.query("limit", limit))
        }
    }

    runtime::call!(ListCall => Vec<models::Book>, runtime::Reply::json);

    static ADD: runtime::Operation = runtime::Operation {
        name: "books.add",
        method: &http::Method::POST,
        path: "/books",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Books::add`] prepares: `POST /books`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AddCall(runtime::Request);

    impl AddCall {
        /// Sets `title`.
        pub fn title(self, title: impl Into<String>) -> Self {
            let title: String = title.into();
            Self(self.0.field("title", title))
        }

        /// Sets `author`.
        pub fn author(self, author: models::Author) -> Self {
            Self(self.0.field("author", author))
        }

        /// Sets `isbn`.
        pub fn isbn(self, isbn: impl Into<String>) -> Self {
            let isbn: String = isbn.into();
            Self(self.0.field("isbn", isbn))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Book) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(AddCall => models::Book, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
