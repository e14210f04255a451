//! `accept/branches_without_a_tag_tell_by_what_they_look_like.json`.
// note[newer-keyword]: this is of OpenAPI 3.1; here and elsewhere it is read as such
//   at #/components/schemas/Order/properties/maybe/anyOf
//  --> branches_without_a_tag_tell_by_what_they_look_like.json:13:172
//   help: nothing is lost; say `"openapi": "3.1.0"` if all of the document is

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;
    use super::x::X;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document 572d6e9a66f6)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// The facts of an operation that its own static does not override.
    pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
        ..runtime::Operation::DEFAULT
    };

    /// A client of the Pets.
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

        /// x.
        pub fn x(&self) -> X {
            X::new(self.core.clone())
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

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Cat.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Cat {
            /// `meow` on the wire.
            pub meow: String,
            /// `name` on the wire.
            pub name: Option<String>,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
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
            Cat {
                "meow" => meow,
                "name" => name,
                .. => additional,
            }
        }
    }
    mod dog {
        //! `Dog`.

        use std::collections::BTreeMap;
        use crate::runtime;

        /// Dog.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Dog {
            /// `bark` on the wire.
            pub bark: String,
            /// `name` on the wire.
            pub name: String,
            /// Members that the document does not name, as they came.
            pub additional: BTreeMap<String, serde_json::Value>,
        }

        impl Dog {
            /// A value with what must be there, and nothing else.
            pub fn new(bark: impl Into<String>, name: impl Into<String>) -> Self {
                Self {
                    bark: bark.into(),
                    name: name.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Dog::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Dog {
                "bark" => bark,
                "name" => name,
                .. => additional,
            }
        }
    }
    mod optional {
        //! `Optional`.

        use crate::runtime;
        use super::{OptionalOff, OptionalVariant1};

        /// Optional.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Optional {
            /// An object with `mode`.
            Variant1(OptionalVariant1),
            /// An object with `mode`.
            Off(OptionalOff),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Optional {
                Variant1(OptionalVariant1) = Object ["mode" = "on" | "auto"],
                Off(OptionalOff) = Object ["mode" = "off"],
            }
        }
    }
    mod optional_off {
        //! `OptionalOff`.

        use crate::runtime;
        use super::OptionalOffMode;

        /// OptionalOff.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OptionalOff {
            /// `mode` on the wire.
            pub mode: Option<OptionalOffMode>,
            /// `why` on the wire.
            pub why: Option<String>,
        }

        impl OptionalOff {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `OptionalOff::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OptionalOff: Default {
                "mode" => mode,
                "why" => why,
            }
        }
    }
    mod optional_off_mode {
        //! `OptionalOffMode`.

        use crate::runtime;

        /// OptionalOffMode.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum OptionalOffMode {
            /// `"off"` on the wire.
            Off,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            OptionalOffMode: str {
                "off" => Off,
            }
        }
    }
    mod optional_variant1 {
        //! `OptionalVariant1`.

        use crate::runtime;
        use super::OptionalVariant1Mode;

        /// OptionalVariant1.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct OptionalVariant1 {
            /// `mode` on the wire.
            pub mode: Option<OptionalVariant1Mode>,
            /// `level` on the wire.
            pub level: Option<i64>,
        }

        impl OptionalVariant1 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `OptionalVariant1::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            OptionalVariant1: Default {
                "mode" => mode,
                "level" => level,
            }
        }
    }
    mod optional_variant1_mode {
        //! `OptionalVariant1Mode`.

        use crate::runtime;

        /// OptionalVariant1Mode.
        ///
        /// The list is open: a value that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum OptionalVariant1Mode {
            /// `"on"` on the wire.
            On,
            /// `"auto"` on the wire.
            Auto,
            /// A value that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownValue),
        }

        runtime::enumeration! {
            OptionalVariant1Mode: str {
                "on" => On,
                "auto" => Auto,
            }
        }
    }
    mod order {
        //! `Order`.

        use crate::runtime;
        use super::{OrderId, OrderMaybe, Pet};

        /// Order.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Order {
            /// `pet` on the wire.
            pub pet: Option<Pet>,
            /// `id` on the wire.
            pub id: Option<OrderId>,
            /// `maybe` on the wire.
            pub maybe: Option<OrderMaybe>,
        }

        impl Order {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Order::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Order: Default {
                "pet" => pet,
                "id" => id,
                "maybe" => maybe,
            }
        }
    }
    mod order_id {
        //! `OrderId`.

        use crate::runtime;

        /// OrderId.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum OrderId {
            /// An integer.
            Integer(i64),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            OrderId {
                Integer(i64) = Integer,
                Text(String) = Text,
            }
        }
    }
    mod order_maybe {
        //! `OrderMaybe`.

        use crate::runtime;
        use super::{Cat, Dog};

        /// OrderMaybe.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum OrderMaybe {
            /// An object with `bark`, `name`.
            Dog(Dog),
            /// An object with `meow`.
            Cat(Cat),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            OrderMaybe {
                Dog(Dog) = Object ["bark", "name"],
                Cat(Cat) = Object ["meow"],
            }
        }
    }
    mod pet {
        //! `Pet`.

        use std::collections::BTreeMap;
        use crate::runtime;
        use super::{Cat, Dog, Puppy};

        /// Pet.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Pet {
            /// An object with `bark`, `name`, `age`.
            Puppy(Puppy),
            /// An object with `bark`, `name`.
            Dog(Dog),
            /// An object with `meow`.
            Cat(Cat),
            /// A list of object with `meow`.
            CatList(Vec<Cat>),
            /// A boolean.
            Boolean(bool),
            /// An integer.
            Integer(i64),
            /// A list of text.
            TextList(Vec<String>),
            /// A text.
            Text(String),
            /// A number.
            Number(f64),
            /// A dictionary of text.
            TextMap(BTreeMap<String, String>),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Pet {
                Puppy(Puppy) = Object ["bark", "name", "age"],
                Dog(Dog) = Object ["bark", "name"],
                Cat(Cat) = Object ["meow"],
                CatList(Vec<Cat>) = List Object ["meow"],
                Boolean(bool) = Boolean,
                Integer(i64) = Integer,
                TextList(Vec<String>) = List Text,
                Text(String) = Text,
                Number(f64) = Number,
                TextMap(BTreeMap<String, String>) = Map Text,
            }
        }
    }
    mod puppy {
        //! `Puppy`.

        use crate::runtime;

        /// Puppy.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Puppy {
            /// `bark` on the wire.
            pub bark: String,
            /// `name` on the wire.
            pub name: String,
            /// `age` on the wire.
            pub age: i64,
        }

        impl Puppy {
            /// A value with what must be there, and nothing else.
            pub fn new(bark: impl Into<String>, name: impl Into<String>, age: i64) -> Self {
                Self {
                    bark: bark.into(),
                    name: name.into(),
                    age,
                }
            }

            /// Applies a function to the value and returns it: `Puppy::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Puppy {
                "bark" => bark,
                "name" => name,
                "age" => age,
            }
        }
    }
    mod shape {
        //! `Shape`.

        use crate::runtime;
        use super::{ShapeAnyOther, ShapeCircle, ShapeSquare};

        /// Shape.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Shape {
            /// An object with `kind`.
            Circle(ShapeCircle),
            /// An object with `kind`.
            Square(ShapeSquare),
            /// Any other
            ///
            /// An object with `kind`, `points`.
            AnyOther(ShapeAnyOther),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Shape {
                Circle(ShapeCircle) = Object ["kind" = "circle"],
                Square(ShapeSquare) = Object ["kind" = "square"],
                AnyOther(ShapeAnyOther) = Object ["kind", "points"],
            }
        }
    }
    mod shape_any_other {
        //! `ShapeAnyOther`.

        use crate::runtime;

        /// Any other
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ShapeAnyOther {
            /// `kind` on the wire.
            pub kind: String,
            /// `points` on the wire.
            pub points: Vec<f64>,
        }

        impl ShapeAnyOther {
            /// A value with what must be there, and nothing else.
            pub fn new(kind: impl Into<String>, points: impl IntoIterator<Item = f64>) -> Self {
                Self {
                    kind: kind.into(),
                    points: points.into_iter().collect(),
                }
            }

            /// Applies a function to the value and returns it: `ShapeAnyOther::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ShapeAnyOther {
                "kind" => kind,
                "points" => points,
            }
        }
    }
    mod shape_circle {
        //! `ShapeCircle`.

        use crate::runtime;

        /// ShapeCircle.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ShapeCircle {
            /// `radius` on the wire.
            pub radius: Option<f64>,
            unlike: runtime::Unlike,
        }

        impl ShapeCircle {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ShapeCircle::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ShapeCircle: Default else unlike {
                "kind" = "circle",
                "radius" => radius,
            }
        }
    }
    mod shape_square {
        //! `ShapeSquare`.

        use crate::runtime;

        /// ShapeSquare.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ShapeSquare {
            /// `side` on the wire.
            pub side: Option<f64>,
            unlike: runtime::Unlike,
        }

        impl ShapeSquare {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `ShapeSquare::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            ShapeSquare: Default else unlike {
                "kind" = "square",
                "side" => side,
            }
        }
    }
    mod when {
        //! `When`.

        use crate::runtime;

        /// When.
        ///
        /// The first branch that fits a value is taken; a value that fits none is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum When {
            /// A date and time.
            DateTime(jiff::Timestamp),
            /// A date.
            Date(jiff::civil::Date),
            /// A text.
            Text(String),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            When {
                DateTime(jiff::Timestamp) = DateTime,
                Date(jiff::civil::Date) = Date,
                Text(String) = Text,
            }
        }
    }

    pub use cat::Cat;
    pub use dog::Dog;
    pub use optional::Optional;
    pub use optional_off::OptionalOff;
    pub use optional_off_mode::OptionalOffMode;
    pub use optional_variant1::OptionalVariant1;
    pub use optional_variant1_mode::OptionalVariant1Mode;
    pub use order::Order;
    pub use order_id::OrderId;
    pub use order_maybe::OrderMaybe;
    pub use pet::Pet;
    pub use puppy::Puppy;
    pub use shape::Shape;
    pub use shape_any_other::ShapeAnyOther;
    pub use shape_circle::ShapeCircle;
    pub use shape_square::ShapeSquare;
    pub use when::When;
}
pub mod x {
    //! The calls of `X`.

    use crate::runtime;
    use super::client::DEFAULTS;
    use super::models;

    /// x.
    ///
    /// Made by [`Client::x`](super::Client::x).
    #[derive(Clone, Debug)]
    pub struct X {
        core: runtime::Core,
    }

    impl X {
        pub(crate) fn new(core: runtime::Core) -> Self {
            Self { core }
        }

        /// `GET /x`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let order = client.x().get_x().await?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn get_x(&self) -> GetXCall {
            GetXCall(self.core.call(&GET_X))
        }
    }

    static GET_X: runtime::Operation = runtime::Operation {
        name: "x.get_x",
        method: &http::Method::GET,
        path: "/x",
        ..DEFAULTS
    };

    /// The call that [`X::get_x`] prepares: `GET /x`.
    #[must_use = "a call does nothing until it is awaited or sent"]
    #[derive(Clone, Debug)]
    pub struct GetXCall(runtime::Request);

    runtime::call!(GetXCall => models::Order, runtime::Reply::json);
}

pub use client::{Client, ClientBuilder};
