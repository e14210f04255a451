//! `accept/what_travels_one_way_makes_two_types.json`.
// note[split-by-direction]: this becomes two types: calls take one without what is read-only, and answers hold one without what is write-only
//   at #/components/schemas/User
//  --> what_travels_one_way_makes_two_types.json:6:13
//   help: where a member travels both ways, set its `readOnly` or `writeOnly` to false in the overlay
// note[split-by-direction]: this becomes two types: calls take one without what is read-only, and answers hold one without what is write-only
//   at #/components/schemas/Cat
//  --> what_travels_one_way_makes_two_types.json:9:12
//   help: where a member travels both ways, set its `readOnly` or `writeOnly` to false in the overlay
// note[renamed-item]: the type `UserRequest` is taken; this one is `UserRequestModel`
//   at #/components/schemas/User
//  --> what_travels_one_way_makes_two_types.json:6:13

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::login::Login;
    use super::plain::Plain;
    use super::team::Team;
    use super::user::User;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 31b92f99e502)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Teams.
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

        /// team.
        pub fn team(&self) -> Team {
            Team::new(self.core.clone())
        }

        /// user.
        pub fn user(&self) -> User {
            User::new(self.core.clone())
        }

        /// plain.
        pub fn plain(&self) -> Plain {
            Plain::new(self.core.clone())
        }

        /// login.
        pub fn login(&self) -> Login {
            Login::new(self.core.clone())
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
            /// `meow` on the wire.
            pub meow: String,
            /// `purr` on the wire.
            pub purr: Option<String>,
            unlike: runtime::Unlike,
        }

        impl Cat {
            /// A value with what must be there, and nothing else.
            pub fn new(meow: impl Into<String>) -> Self {
                Self {
                    meow: meow.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Cat::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Cat else unlike {
                "kind" = "Cat",
                "meow" => meow,
                "purr" => purr,
            }
        }
    }
    mod cat_request {
        //! `CatRequest`.

        use crate::runtime;

        /// CatRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct CatRequest {
            /// `purr` on the wire.
            pub purr: Option<String>,
            unlike: runtime::Unlike,
        }

        impl CatRequest {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Sets `purr`.
            #[must_use]
            pub fn purr(mut self, purr: impl Into<String>) -> Self {
                self.purr = Some(purr.into());
                self
            }
        }

        runtime::model! {
            CatRequest: Default else unlike {
                "kind" = "Cat",
                "purr" => purr,
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
            unlike: runtime::Unlike,
        }

        impl Dog {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }
        }

        runtime::model! {
            Dog: Default else unlike {
                "kind" = "Dog",
            }
        }
    }
    mod login {
        //! `Login`.

        use crate::runtime;

        /// Login.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Login {
            /// `secret` on the wire.
            pub secret: String,
        }

        impl Login {
            /// A value with what must be there, and nothing else.
            pub fn new(secret: impl Into<String>) -> Self {
                Self { secret: secret.into() }
            }
        }

        runtime::model! {
            Login {
                "secret" => secret,
            }
        }
    }
    mod pet {
        //! `Pet`.

        use crate::runtime;
        use super::{Cat, Dog};

        /// Pet.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// `"Cat"` on the wire.
            Cat(Cat),
            /// `"Dog"` on the wire.
            Dog(Dog),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Pet by "kind" {
                "Cat" => Cat(Cat),
                "Dog" => Dog(Dog),
            }
        }
    }
    mod pet_request {
        //! `PetRequest`.

        use crate::runtime;
        use super::{CatRequest, Dog};

        /// PetRequest.
        ///
        /// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum PetRequest {
            /// `"Cat"` on the wire.
            Cat(CatRequest),
            /// `"Dog"` on the wire.
            Dog(Dog),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            PetRequest by "kind" {
                "Cat" => Cat(CatRequest),
                "Dog" => Dog(Dog),
            }
        }
    }
    mod plain {
        //! `Plain`.

        use crate::runtime;

        /// Plain.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Plain {
            /// `id` on the wire.
            pub id: i64,
        }

        impl Plain {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64) -> Self {
                Self { id }
            }
        }

        runtime::model! {
            Plain {
                "id" => id,
            }
        }
    }
    mod team {
        //! `Team`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::{Pet, User};

        /// Team.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Team {
            /// `members` on the wire.
            pub members: BTreeMap<String, User>,
            /// `pet` on the wire.
            pub pet: Option<Pet>,
        }

        impl Team {
            /// A value with what must be there, and nothing else.
            pub fn new(members: BTreeMap<String, User>) -> Self {
                Self {
                    members,
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Team::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Team {
                "members" => members,
                "pet" => pet,
            }
        }
    }
    mod team_request {
        //! `TeamRequest`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::{PetRequest, UserRequestModel};

        /// TeamRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TeamRequest {
            /// `members` on the wire.
            pub members: BTreeMap<String, UserRequestModel>,
            /// `pet` on the wire.
            pub pet: Option<PetRequest>,
        }

        impl TeamRequest {
            /// A value with what must be there, and nothing else.
            pub fn new(members: BTreeMap<String, UserRequestModel>) -> Self {
                Self {
                    members,
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `pet`.
            #[must_use]
            pub fn pet(mut self, pet: PetRequest) -> Self {
                self.pet = Some(pet);
                self
            }
        }

        runtime::model! {
            TeamRequest {
                "members" => members,
                "pet" => pet,
            }
        }
    }
    mod user {
        //! `User`.

        use crate::runtime;

        /// User.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct User {
            /// `id` on the wire.
            pub id: i64,
            /// `name` on the wire.
            pub name: String,
            /// `friends` on the wire.
            pub friends: Option<Vec<User>>,
        }

        impl User {
            /// A value with what must be there, and nothing else.
            pub fn new(id: i64, name: impl Into<String>) -> Self {
                Self {
                    id,
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `User::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            User {
                "id" => id,
                "name" => name,
                "friends" => friends,
            }
        }
    }
    mod user_request {
        //! `UserRequest`.

        use crate::runtime;

        /// UserRequest.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct UserRequest {
            /// `why` on the wire.
            pub why: String,
        }

        impl UserRequest {
            /// A value with what must be there, and nothing else.
            pub fn new(why: impl Into<String>) -> Self {
                Self { why: why.into() }
            }
        }

        runtime::model! {
            UserRequest {
                "why" => why,
            }
        }
    }
    mod user_request_model {
        //! `UserRequestModel`.

        use crate::runtime;

        /// UserRequestModel.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct UserRequestModel {
            /// `name` on the wire.
            pub name: String,
            /// `password` on the wire.
            pub password: String,
            /// `friends` on the wire.
            pub friends: Option<Vec<UserRequestModel>>,
        }

        impl UserRequestModel {
            /// A value with what must be there, and nothing else.
            pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
                Self {
                    name: name.into(),
                    password: password.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Sets `friends`.
            #[must_use]
            pub fn friends(
                mut self,
                friends: impl IntoIterator<Item = UserRequestModel>,
            ) -> Self {
                self.friends = Some(friends.into_iter().collect());
                self
            }
        }

        runtime::model! {
            UserRequestModel {
                "name" => name,
                "password" => password,
                "friends" => friends,
            }
        }
    }

    pub use cat::Cat;
    pub use cat_request::CatRequest;
    pub use dog::Dog;
    pub use login::Login;
    pub use pet::Pet;
    pub use pet_request::PetRequest;
    pub use plain::Plain;
    pub use team::Team;
    pub use team_request::TeamRequest;
    pub use user::User;
    pub use user_request::UserRequest;
    pub use user_request_model::UserRequestModel;
}
pub mod team {
    //! The calls of `Team`.

    use std::collections::BTreeMap;
    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// team.
    ///
    /// Made by [`Client::team`](super::Client::team).
    #[derive(Clone, Debug)]
    pub struct Team {
        core: runtime::Core,
    }

    impl Team {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `PUT /team`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let team = client.team().put_team(Default::default()).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn put_team(
            &self,
            members: BTreeMap<String, models::UserRequestModel>,
        ) -> PutTeamCall {
            PutTeamCall(self.core.call(&PUT_TEAM).field("members", members))
        }

        /// `POST /team`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let plain = client.team().ask([client::models::UserRequest::new("why")]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn ask(&self, body: impl IntoIterator<Item = models::UserRequest>) -> AskCall {
            let body: Vec<models::UserRequest> = body.into_iter().collect();
            AskCall(self.core.call(&ASK).json(body))
        }
    }

    static PUT_TEAM: runtime::Operation = runtime::Operation {
        name: "team.put_team",
        method: &http::Method::PUT,
        path: "/team",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Team::put_team`] prepares: `PUT /team`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PutTeamCall(runtime::Request);

    impl PutTeamCall {
        /// Sets `pet`.
        pub fn pet(self, pet: models::PetRequest) -> Self {
            Self(self.0.field("pet", pet))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::TeamRequest) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(PutTeamCall => models::Team, runtime::Reply::json);

    static ASK: runtime::Operation = runtime::Operation {
        name: "team.ask",
        method: &http::Method::POST,
        path: "/team",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`Team::ask`] prepares: `POST /team`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AskCall(runtime::Request);

    runtime::call!(AskCall => models::Plain, runtime::Reply::json);
}
pub mod user {
    //! The calls of `User`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// user.
    ///
    /// Made by [`Client::user`](super::Client::user).
    #[derive(Clone, Debug)]
    pub struct User {
        core: runtime::Core,
    }

    impl User {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /user`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let user = client.user().add_user("name", "password").await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn add_user(
            &self,
            name: impl Into<String>,
            password: impl Into<String>,
        ) -> AddUserCall {
            let name: String = name.into();
            let password: String = password.into();
            AddUserCall(
                self.core.call(&ADD_USER).field("name", name).field("password", password),
            )
        }
    }

    static ADD_USER: runtime::Operation = runtime::Operation {
        name: "user.add_user",
        method: &http::Method::POST,
        path: "/user",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        ..DEFAULTS
    };

    /// The call that [`User::add_user`] prepares: `POST /user`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct AddUserCall(runtime::Request);

    impl AddUserCall {
        /// Sets `friends`.
        pub fn friends(
            self,
            friends: impl IntoIterator<Item = models::UserRequestModel>,
        ) -> Self {
            Self(self.0.field_list("friends", friends))
        }

        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &models::UserRequestModel) -> Self {
            Self(self.0.fields_of(body))
        }
    }

    runtime::call!(AddUserCall => models::User, runtime::Reply::json);
}
pub mod plain {
    //! The calls of `Plain`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

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

        /// `PUT /plain`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.plain().put_plain([client::models::Plain::new(1)]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn put_plain(
            &self,
            body: impl IntoIterator<Item = models::Plain>,
        ) -> PutPlainCall {
            let body: Vec<models::Plain> = body.into_iter().collect();
            PutPlainCall(self.core.call(&PUT_PLAIN).json(body))
        }
    }

    static PUT_PLAIN: runtime::Operation = runtime::Operation {
        name: "plain.put_plain",
        method: &http::Method::PUT,
        path: "/plain",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Plain::put_plain`] prepares: `PUT /plain`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct PutPlainCall(runtime::Request);

    runtime::call!(PutPlainCall => (), runtime::Reply::empty);
}
pub mod login {
    //! The calls of `Login`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// login.
    ///
    /// Made by [`Client::login`](super::Client::login).
    #[derive(Clone, Debug)]
    pub struct Login {
        core: runtime::Core,
    }

    impl Login {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `POST /login`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.login().login([client::models::Login::new("secret")]).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn login(&self, body: impl IntoIterator<Item = models::Login>) -> LoginCall {
            let body: Vec<models::Login> = body.into_iter().collect();
            LoginCall(self.core.call(&LOGIN).json(body))
        }
    }

    static LOGIN: runtime::Operation = runtime::Operation {
        name: "login.login",
        method: &http::Method::POST,
        path: "/login",
        body: runtime::BodyKind::Json {
            media: "application/json",
            required: true,
        },
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Login::login`] prepares: `POST /login`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LoginCall(runtime::Request);

    runtime::call!(LoginCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
