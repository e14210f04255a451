//! `accept/references_may_lead_anywhere.json`.
// note[reference-siblings-merged]: what stands beside this `$ref` is added to the path behind it
//   at #/paths/~1mirror
//  --> references_may_lead_anywhere.json:17:16
//   help: where both say something, what stands here counts
// note[unknown-key]: `definitions` is no key of the document; it is ignored
//   at #/definitions
//  --> references_may_lead_anywhere.json:19:18
//   help: remove it, or write `x-` before it

//! The generated part of the crate.

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::pets::Pets;
    use super::shop::Shop;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 5104394dae72)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Anywhere.
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

        /// Pets.
        pub fn pets(&self) -> Pets {
            Pets::new(self.core.clone())
        }

        /// Shop.
        pub fn shop(&self) -> Shop {
            Shop::new(self.core.clone())
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

    mod alias {
        //! `Alias`.

        use super::Person;

        /// Alias.
        pub type Alias = Person;
    }
    mod colour {
        //! `Colour`.

        use crate::runtime;

        /// Colour.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Colour {
            /// `"red"` on the wire.
            Red,
            /// `"blue"` on the wire.
            Blue,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            Colour: str {
                "red" => Red,
                "blue" => Blue,
            }
        }
    }
    mod old {
        //! `Old`.

        use crate::runtime;

        /// Old.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Old {
            /// `self` on the wire.
            pub self_: Option<Box<Old>>,
        }

        impl Old {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Old::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Old: Default {
                "self" => self_,
            }
        }
    }
    mod person {
        //! `Person`.

        use crate::runtime;

        /// Person.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Person {
            /// `id` on the wire.
            pub id: Option<String>,
        }

        impl Person {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Person::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Person: Default {
                "id" => id,
            }
        }
    }
    mod person_id {
        //! `PersonId`.

        /// PersonId.
        pub type PersonId = String;
    }
    mod pets_get_response200_all_item {
        //! `PetsGetResponse200AllItem`.

        use crate::runtime;
        use super::Colour;

        /// PetsGetResponse200AllItem.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct PetsGetResponse200AllItem {
            /// `name` on the wire.
            pub name: Option<String>,
            /// `colour` on the wire.
            pub colour: Option<Colour>,
        }

        impl PetsGetResponse200AllItem {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `PetsGetResponse200AllItem::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            PetsGetResponse200AllItem: Default {
                "name" => name,
                "colour" => colour,
            }
        }
    }
    mod pets_list_response {
        //! `PetsListResponse`.

        use crate::runtime;
        use super::PetsGetResponse200AllItem;

        /// PetsListResponse.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct PetsListResponse {
            /// `all` on the wire.
            pub all: Option<Vec<PetsGetResponse200AllItem>>,
        }

        impl PetsListResponse {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `PetsListResponse::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            PetsListResponse: Default {
                "all" => all,
            }
        }
    }
    mod shop {
        //! `Shop`.

        use crate::runtime;
        use super::{Person, ShopListsItem};

        /// Shop.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Shop {
            /// `owner` on the wire.
            pub owner: Option<Person>,
            /// `rooms` on the wire.
            pub rooms: Option<ShopListsItem>,
            /// `lists` on the wire.
            pub lists: Option<Vec<ShopListsItem>>,
        }

        impl Shop {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Shop::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Shop: Default {
                "owner" => owner,
                "rooms" => rooms,
                "lists" => lists,
            }
        }
    }
    mod shop_lists_item {
        //! `ShopListsItem`.

        use crate::runtime;

        /// ShopListsItem.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ShopListsItem {
            /// `size` on the wire.
            pub size: Option<i64>,
        }

        impl ShopListsItem {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ShopListsItem::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ShopListsItem: Default {
                "size" => size,
            }
        }
    }

    pub use alias::Alias;
    pub use colour::Colour;
    pub use old::Old;
    pub use person::Person;
    pub use person_id::PersonId;
    pub use pets_get_response200_all_item::PetsGetResponse200AllItem;
    pub use pets_list_response::PetsListResponse;
    pub use shop::Shop;
    pub use shop_lists_item::ShopListsItem;
}
pub mod pets {
    //! The calls of `Pets`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Pets.
    ///
    /// Made by [`Client::pets`](super::Client::pets).
    #[derive(Clone, Debug)]
    pub struct Pets {
        core: runtime::Core,
    }

    impl Pets {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /pets`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let pets_list_response = client.pets().list().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn list(&self) -> ListCall {
            ListCall(self.core.call(&LIST))
        }

        /// `GET /pets/first`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let pets_get_response200_all_item = client.pets().first().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn first(&self) -> FirstCall {
            FirstCall(self.core.call(&FIRST))
        }

        /// `GET /pets/last`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let pets_get_response200_all_item = client.pets().last().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn last(&self) -> LastCall {
            LastCall(self.core.call(&LAST))
        }
    }

    static LIST: runtime::Operation = runtime::Operation {
        name: "pets.list",
        method: &http::Method::GET,
        path: "/pets",
        ..DEFAULTS
    };

    /// The call that [`Pets::list`] prepares: `GET /pets`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ListCall(runtime::Request);

    runtime::call!(ListCall => models::PetsListResponse, runtime::Reply::json);

    static FIRST: runtime::Operation = runtime::Operation {
        name: "pets.first",
        method: &http::Method::GET,
        path: "/pets/first",
        ..DEFAULTS
    };

    /// The call that [`Pets::first`] prepares: `GET /pets/first`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct FirstCall(runtime::Request);

    runtime::call!(FirstCall => models::PetsGetResponse200AllItem, runtime::Reply::json);

    static LAST: runtime::Operation = runtime::Operation {
        name: "pets.last",
        method: &http::Method::GET,
        path: "/pets/last",
        ..DEFAULTS
    };

    /// The call that [`Pets::last`] prepares: `GET /pets/last`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct LastCall(runtime::Request);

    runtime::call!(LastCall => models::PetsGetResponse200AllItem, runtime::Reply::json);
}
pub mod shop {
    //! The calls of `Shop`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// Shop.
    ///
    /// Made by [`Client::shop`](super::Client::shop).
    #[derive(Clone, Debug)]
    pub struct Shop {
        core: runtime::Core,
    }

    impl Shop {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /shop`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let shop = client.shop().shop().page(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn shop(&self) -> ShopCall {
            ShopCall(self.core.call(&SHOP))
        }

        /// `GET /shop/{id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let old = client.shop().one("id").page(1).await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn one(&self, id: impl Into<String>) -> OneCall {
            let id: String = id.into();
            OneCall(self.core.call(&ONE).path("id", id))
        }

        /// `GET /mirror`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let person = client.shop().mirror().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn mirror(&self) -> MirrorCall {
            MirrorCall(self.core.call(&MIRROR))
        }

        /// `POST /mirror`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// client.shop().reflect().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn reflect(&self) -> ReflectCall {
            ReflectCall(self.core.call(&REFLECT))
        }
    }

    static SHOP: runtime::Operation = runtime::Operation {
        name: "shop.shop",
        method: &http::Method::GET,
        path: "/shop",
        ..DEFAULTS
    };

    /// The call that [`Shop::shop`] prepares: `GET /shop`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ShopCall(runtime::Request);

    impl ShopCall {
        /// Sets `page`.
        pub fn page(self, page: i64) -> Self {
            Self(self.0.query("page", page))
        }
    }

    runtime::call!(ShopCall => models::Shop, runtime::Reply::json);

    static ONE: runtime::Operation = runtime::Operation {
        name: "shop.one",
        method: &http::Method::GET,
        path: "/shop/{id}",
        ..DEFAULTS
    };

    /// The call that [`Shop::one`] prepares: `GET /shop/{id}`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct OneCall(runtime::Request);

    impl OneCall {
        /// Sets `page`.
        pub fn page(self, page: i64) -> Self {
            Self(self.0.query("page", page))
        }
    }

    runtime::call!(OneCall => models::Old, runtime::Reply::json);

    static MIRROR: runtime::Operation = runtime::Operation {
        name: "shop.mirror",
        method: &http::Method::GET,
        path: "/mirror",
        ..DEFAULTS
    };

    /// The call that [`Shop::mirror`] prepares: `GET /mirror`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct MirrorCall(runtime::Request);

    runtime::call!(MirrorCall => models::Person, runtime::Reply::json);

    static REFLECT: runtime::Operation = runtime::Operation {
        name: "shop.reflect",
        method: &http::Method::POST,
        path: "/mirror",
        accept: "*/*",
        ..DEFAULTS
    };

    /// The call that [`Shop::reflect`] prepares: `POST /mirror`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct ReflectCall(runtime::Request);

    runtime::call!(ReflectCall => (), runtime::Reply::empty);
}

pub use client::{Client, ClientBuilder};
