//! `accept/formats_have_types.json`.
// note[approximate-number-format]: the format `decimal` is taken for a double-precision number: it keeps 15 digits at most
//   at #/components/schemas/Formats/properties/decimal/format
//  --> formats_have_types.json:20:177
//   help: where every digit matters, make the value a string in the overlay
// note[missing-server]: no server is named; callers must give the base URL
//   at #/servers
//  --> formats_have_types.json:1:1
//   help: name one under `servers` in the overlay, such as `https://api.example.com`

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::formats::Formats;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document c9f283c26dd1)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Formats.
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

        /// Formats.
        pub fn formats(&self) -> Formats {
            Formats::new(self.core.clone())
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

    mod formats {
        //! `Formats`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Formats.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Formats {
            /// `integer` on the wire.
            pub integer: Option<i64>,
            /// `int32` on the wire.
            pub int32: i32,
            /// `int64` on the wire.
            pub int64: i64,
            /// `number` on the wire.
            pub number: Option<f64>,
            /// `float` on the wire.
            pub float: f32,
            /// `double` on the wire.
            pub double: f64,
            /// `decimal` on the wire.
            pub decimal: Option<f64>,
            /// `boolean` on the wire.
            pub boolean: bool,
            /// `string` on the wire.
            pub string: Option<String>,
            /// `date` on the wire.
            pub date: jiff::civil::Date,
            /// `dateTime` on the wire.
            pub date_time: jiff::Timestamp,
            /// `byte` on the wire.
            pub byte: runtime::Base64,
            /// `bytes` on the wire.
            pub bytes: Option<Vec<runtime::Base64>>,
            /// `uuid` on the wire.
            pub uuid: runtime::Uuid,
            /// `uri` on the wire.
            pub uri: Option<String>,
            /// `password` on the wire.
            pub password: Option<String>,
            /// `email` on the wire.
            pub email: Option<String>,
            /// `times` on the wire.
            pub times: Option<BTreeMap<String, jiff::Timestamp>>,
        }

        impl Formats {
            /// A value with what must be there, and nothing else.
            #[expect(clippy::too_many_arguments, reason = "the document demands as many")]
            pub fn new(
                int32: i32,
                int64: i64,
                float: f32,
                double: f64,
                boolean: bool,
                date: jiff::civil::Date,
                date_time: jiff::Timestamp,
                byte: impl Into<runtime::Base64>,
                uuid: impl Into<runtime::Uuid>,
            ) -> Self {
                Self {
                    int32,
                    int64,
                    float,
                    double,
                    boolean,
                    date,
                    date_time,
                    byte: byte.into(),
                    uuid: uuid.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `integer`.
            #[must_use]
            pub fn integer(mut self, integer: i64) -> Self {
                self.integer = Some(integer);
                self
            }

            /// Sets `number`.
            #[must_use]
            pub fn number(mut self, number: f64) -> Self {
                self.number = Some(number);
                self
            }

            /// Sets `decimal`.
            #[must_use]
            pub fn decimal(mut self, decimal: f64) -> Self {
                self.decimal = Some(decimal);
                self
            }

            /// Sets `string`.
            #[must_use]
            pub fn string(mut self, string: impl Into<String>) -> Self {
                self.string = Some(string.into());
                self
            }

            /// Sets `bytes`.
            #[must_use]
            pub fn bytes(
                mut self,
                bytes: impl IntoIterator<Item = impl Into<runtime::Base64>>,
            ) -> Self {
                self.bytes = Some(bytes.into_iter().map(Into::into).collect());
                self
            }

            /// Sets `uri`.
            #[must_use]
            pub fn uri(mut self, uri: impl Into<String>) -> Self {
                self.uri = Some(uri.into());
                self
            }

            /// Sets `password`.
            #[must_use]
            pub fn password(mut self, password: impl Into<String>) -> Self {
                self.password = Some(password.into());
                self
            }

            /// Sets `email`.
            #[must_use]
            pub fn email(mut self, email: impl Into<String>) -> Self {
                self.email = Some(email.into());
                self
            }

            /// Sets `times`.
            #[must_use]
            pub fn times(mut self, times: BTreeMap<String, jiff::Timestamp>) -> Self {
                self.times = Some(times);
                self
            }
        }

        runtime::model! {
            Formats {
                "integer" => integer,
                "int32" => int32,
                "int64" => int64,
                "number" => number,
                "float" => float,
                "double" => double,
                "decimal" => decimal,
                "boolean" => boolean,
                "string" => string,
                "date" => date,
                "dateTime" => date_time,
                "byte" => byte,
                "bytes" => bytes,
                "uuid" => uuid,
                "uri" => uri,
                "password" => password,
                "email" => email,
                "times" => times,
            }
        }
    }

    pub use formats::Formats;
}
pub mod formats {
    //! The calls of `Formats`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Formats.
    ///
    /// Made by [`Client::formats`](super::Client::formats).
    #[derive(Clone, Debug)]
    pub struct Formats {
        core: runtime::Core,
    }

    impl Formats {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /formats`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let formats = client.formats().send(1, 1, 1.5, 1.5, true, "2026-06-01".parse()?, "2026-07-01T00:00:00Z".parse()?, client::Base64::encode(b"data"), "f81d4fae-7dec-11d0-a765-00a0c91e6bf6").key("f81d4fae-7dec-11d0-a765-00a0c91e6bf6").await?;
        /// # Ok(())
        /// # }
        /// ```
        #[expect(clippy::too_many_arguments, reason = "the document demands as many")]
        pub fn send(
            &self,
            int32: i32,
            int64: i64,
            float: f32,
            double: f64,
            boolean: bool,
            date: jiff::civil::Date,
            date_time: jiff::Timestamp,
            byte: impl Into<runtime::Base64>,
            uuid: impl Into<runtime::Uuid>,
        ) -> SendCall {
            let byte: runtime::Base64 = byte.into();
            let uuid: runtime::Uuid = uuid.into();
            SendCall(
                self
                    .core
                    .call(&SEND)
                    .field("int32", int32)
                    .field("int64", int64)
                    .field("float", float)
                    .field("double", double)
                    .field("boolean", boolean)
                    .field("date", date)
                    .field("dateTime", date_time)
                    .field("byte", byte)
                    .field("uuid", uuid),
            )
        }
    }

    static SEND: runtime::Operation = runtime::Operation {
        name: "formats.send",
        method: &http::Method::POST,
        path: "/formats",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Formats::send`] prepares: `POST /formats`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct SendCall(runtime::Request);

    impl SendCall {
        /// Sets `when`.
        pub fn when(self, when: jiff::Timestamp) -> Self {
            Self(self.0.query("when", when))
        }

        /// Sets `day`.
        pub fn day(self, day: jiff::civil::Date) -> Self {
            Self(self.0.query("day", day))
        }

        /// Sets `key`.
        pub fn key(self, key: impl Into<runtime::Uuid>) -> Self {
            let key: runtime::Uuid = key.into();
            Self(self.0.query("key", key))
        }

        /// Sets `integer`.
        pub fn integer(self, integer: i64) -> Self {
            Self(self.0.field("integer", integer))
        }

        /// Sets `number`.
        pub fn number(self, number: f64) -> Self {
            Self(self.0.field("number", number))
        }

        /// Sets `decimal`.
        pub fn decimal(self, decimal: f64) -> Self {
            Self(self.0.field("decimal", decimal))
        }

        /// Sets `string`.
        pub fn string(self, string: impl Into<String>) -> Self {
            let string: String = string.into();
            Self(self.0.field("string", string))
        }

        /// Sets `bytes`.
        pub fn bytes(
            self,
            bytes: impl IntoIterator<Item = impl Into<runtime::Base64>>,
        ) -> Self {
            let bytes: Vec<runtime::Base64> = bytes.into_iter().map(Into::into).collect();
            Self(self.0.field_list("bytes", bytes))
        }

        /// Sets `uri`.
        pub fn uri(self, uri: impl Into<String>) -> Self {
            let uri: String = uri.into();
            Self(self.0.field("uri", uri))
        }

        /// Sets `password`.
        pub fn password(self, password: impl Into<String>) -> Self {
            let password: String = password.into();
            Self(self.0.field("password", password))
        }

        /// Sets `email`.
        pub fn email(self, email: impl Into<String>) -> Self {
            let email: String = email.into();
            Self(self.0.field("email", email))
        }

        /// Sets `times`.
        pub fn times(self, times: BTreeMap<String, jiff::Timestamp>) -> Self {
            Self(self.0.field("times", times))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::Formats) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(SendCall => models::Formats, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
