//! `accept/forms_of_2_0_are_bodies.json`.
// note[unconventional-version]: this is taken for OpenAPI 2.0
//   at #/swagger
//  --> forms_of_2_0_are_bodies.json:2:14
//   help: nothing is lost; the standard has `"swagger": "2.0"`
// note[non-http-scheme]: requests go over `https` or `http`, not over `wss`
//   at #/schemes
//  --> forms_of_2_0_are_bodies.json:4:41
//   help: other schemes are left out: WebSockets are no requests
// note[alternative-body-not-offered]: a body of `multipart/form-data` is not offered: `application/x-www-form-urlencoded` is
//   at #/paths/~1lists/post/parameters/0/content/multipart~1form-data
//  --> forms_of_2_0_are_bodies.json:20:7
//   help: nothing is lost: both have one schema

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::file::File;
    use super::lists::Lists;
    use super::parts::Parts;
    use super::plain::Plain;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 6c3aa684ca16)"
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

        /// plain.
        pub fn plain(&self) -> Plain {
            Plain::new(self.core.clone())
        }

        /// file.
        pub fn file(&self) -> File {
            File::new(self.core.clone())
        }

        /// parts.
        pub fn parts(&self) -> Parts {
            Parts::new(self.core.clone())
        }

        /// lists.
        pub fn lists(&self) -> Lists {
            Lists::new(self.core.clone())
        }
    }

    /// A client to be. Made by [`Client::builder`].
    #[must_use = "a builder does nothing until `build` is called"]
    #[derive(Clone, Debug)]
    pub struct ClientBuilder(runtime::Builder);

    impl ClientBuilder {}

    runtime::client_builder!(ClientBuilder => Client);
}
pub mod plain {
    //! The calls of `Plain`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// plain.
    ///
    /// Made by [`Client::plain`](super::Client::plain).
    #[derive(Clone, Debug)]
    pub struct Plain {
        core: runtime::Core,
    }

    impl Plain {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /plain`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.plain().create("token").size(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(&self, token: impl Into<String>) -> CreateCall {
            let token: String = token.into();
            CreateCall(self.core.call(&CREATE).field("token", token))
        }
    }

    static CREATE: runtime::Operation = runtime::Operation {
        name: "plain.create",
        method: &http::Method::POST,
        path: "/plain",
        body: runtime::BodyKind::Form {
            required: true,
            fields: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Plain::create`] prepares: `POST /plain`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    impl CreateCall {
        /// Sets `names`.
        pub fn names(self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let names: Vec<String> = names.into_iter().map(Into::into).collect();
            Self(self.0.field_list("names", names))
        }

        /// How large.
        pub fn size(self, size: i32) -> Self {
            Self(self.0.field("size", size))
        }
    }

    runtime::call!(CreateCall => (), runtime::Reply::empty);
}
pub mod file {
    //! The calls of `File`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// file.
    ///
    /// Made by [`Client::file`](super::Client::file).
    #[derive(Clone, Debug)]
    pub struct File {
        core: runtime::Core,
    }

    impl File {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `PUT /file`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.file().update(client::FilePart::new("data.csv", "a,b\n1,2\n")).dry(true).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn update(&self, file: runtime::FilePart) -> UpdateCall {
            UpdateCall(self.core.call(&UPDATE).part("file", file))
        }

        /// `POST /file`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.file().create(client::FilePart::new("data.csv", "a,b\n1,2\n")).dry(true).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(&self, file: runtime::FilePart) -> CreateCall {
            CreateCall(self.core.call(&CREATE).part("file", file))
        }
    }

    static UPDATE: runtime::Operation = runtime::Operation {
        name: "file.update",
        method: &http::Method::PUT,
        path: "/file",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`File::update`] prepares: `PUT /file`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UpdateCall(runtime::Request);

    impl UpdateCall {
        /// Sets `dry`.
        pub fn dry(self, dry: bool) -> Self {
            Self(self.0.query("dry", dry))
        }
    }

    runtime::call!(UpdateCall => (), runtime::Reply::empty);

    static CREATE: runtime::Operation = runtime::Operation {
        name: "file.create",
        method: &http::Method::POST,
        path: "/file",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`File::create`] prepares: `POST /file`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    impl CreateCall {
        /// Sets `dry`.
        pub fn dry(self, dry: bool) -> Self {
            Self(self.0.query("dry", dry))
        }

        /// Sets `note`.
        pub fn note(self, note: impl Into<String>) -> Self {
            let note: String = note.into();
            Self(self.0.part_text("note", note))
        }
    }

    runtime::call!(CreateCall => (), runtime::Reply::empty);
}
pub mod parts {
    //! The calls of `Parts`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// parts.
    ///
    /// Made by [`Client::parts`](super::Client::parts).
    #[derive(Clone, Debug)]
    pub struct Parts {
        core: runtime::Core,
    }

    impl Parts {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /parts`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.parts().create("note").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn create(&self, note: impl Into<String>) -> CreateCall {
            let note: String = note.into();
            CreateCall(self.core.call(&CREATE).part_text("note", note))
        }
    }

    static CREATE: runtime::Operation = runtime::Operation {
        name: "parts.create",
        method: &http::Method::POST,
        path: "/parts",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Parts::create`] prepares: `POST /parts`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct CreateCall(runtime::Request);

    runtime::call!(CreateCall => (), runtime::Reply::empty);
}
pub mod lists {
    //! The calls of `Lists`.

    use crate::runtime;
    use super::client::DEFAULTS;

    /// lists.
    ///
    /// Made by [`Client::lists`](super::Client::lists).
    #[derive(Clone, Debug)]
    pub struct Lists {
        core: runtime::Core,
    }

    impl Lists {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `PUT /lists`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.lists().upload(client::FilePart::new("data.csv", "a,b\n1,2\n")).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn upload(&self, file: runtime::FilePart) -> UploadCall {
            UploadCall(self.core.call(&UPLOAD).part("file", file))
        }

        /// `POST /lists`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.lists().lists().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn lists(&self) -> ListsCall {
            ListsCall(self.core.call(&LISTS))
        }
    }

    static UPLOAD: runtime::Operation = runtime::Operation {
        name: "lists.upload",
        method: &http::Method::PUT,
        path: "/lists",
        body: runtime::BodyKind::Multipart {
            media: "multipart/form-data",
            required: true,
            parts: &[],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Lists::upload`] prepares: `PUT /lists`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct UploadCall(runtime::Request);

    impl UploadCall {
        /// Sets `csv`.
        pub fn csv(self, csv: impl IntoIterator<Item = i64>) -> Self {
            let csv: Vec<i64> = csv.into_iter().collect();
            Self(self.0.part_styled("csv", csv, runtime::Style::COMMA))
        }

        /// Sets `ssv`.
        pub fn ssv(self, ssv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let ssv: Vec<String> = ssv.into_iter().map(Into::into).collect();
            Self(self.0.part_styled("ssv", ssv, runtime::Style::SPACE))
        }

        /// Sets `tsv`.
        pub fn tsv(self, tsv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let tsv: Vec<String> = tsv.into_iter().map(Into::into).collect();
            Self(self.0.part_styled("tsv", tsv, runtime::Style::TAB))
        }

        /// Sets `pipes`.
        pub fn pipes(self, pipes: impl IntoIterator<Item = i64>) -> Self {
            let pipes: Vec<i64> = pipes.into_iter().collect();
            Self(self.0.part_styled("pipes", pipes, runtime::Style::PIPE))
        }

        /// Sets `multi`.
        pub fn multi(self, multi: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let multi: Vec<String> = multi.into_iter().map(Into::into).collect();
            Self(self.0.part_texts("multi", multi))
        }
    }

    runtime::call!(UploadCall => (), runtime::Reply::empty);

    static LISTS: runtime::Operation = runtime::Operation {
        name: "lists.lists",
        method: &http::Method::POST,
        path: "/lists",
        body: runtime::BodyKind::Form {
            required: false,
            fields: &[
                runtime::FieldEncoding {
                    name: "csv",
                    style: runtime::Style::COMMA,
                },
                runtime::FieldEncoding {
                    name: "ssv",
                    style: runtime::Style::SPACE,
                },
                runtime::FieldEncoding {
                    name: "tsv",
                    style: runtime::Style::TAB,
                },
                runtime::FieldEncoding {
                    name: "pipes",
                    style: runtime::Style::PIPE,
                },
            ],
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Lists::lists`] prepares: `POST /lists`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListsCall(runtime::Request);

    impl ListsCall {
        /// Sets `csv`.
        pub fn csv(self, csv: impl IntoIterator<Item = i64>) -> Self {
            Self(self.0.field_list("csv", csv))
        }

        /// Sets `ssv`.
        pub fn ssv(self, ssv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let ssv: Vec<String> = ssv.into_iter().map(Into::into).collect();
            Self(self.0.field_list("ssv", ssv))
        }

        /// Sets `tsv`.
        pub fn tsv(self, tsv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let tsv: Vec<String> = tsv.into_iter().map(Into::into).collect();
            Self(self.0.field_list("tsv", tsv))
        }

        /// Sets `pipes`.
        pub fn pipes(self, pipes: impl IntoIterator<Item = i64>) -> Self {
            Self(self.0.field_list("pipes", pipes))
        }

        /// Sets `multi`.
        pub fn multi(self, multi: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let multi: Vec<String> = multi.into_iter().map(Into::into).collect();
            Self(self.0.field_list("multi", multi))
        }
    }

    runtime::call!(ListsCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
