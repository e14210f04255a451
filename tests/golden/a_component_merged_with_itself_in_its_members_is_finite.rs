//! `accept/a_component_merged_with_itself_in_its_members_is_finite.json`.

//! The generated part of the crate.

#![allow(
    clippy::large_enum_variant,
    reason = "how large a variant is changes with the document; a box would change with it"
)]

mod client {
    //! The client and its builder.

    use crate::runtime;

    /// What this crate calls itself in requests: its name and version, and the document it was made from.
    const USER_AGENT: &str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (document c55b44d5d5c7)"
    );

    /// How calls that have no method here may authenticate.
    static SECURITY: runtime::Security = &[];

    /// A client of the Trees.
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

    mod base {
        //! `Base`.

        use crate::runtime;
        use super::BaseMeta;

        /// Base.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Base {
            /// `meta` on the wire.
            pub meta: Option<BaseMeta>,
        }

        impl Base {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Base::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Base: Default {
                "meta" => meta,
            }
        }
    }
    mod base_meta {
        //! `BaseMeta`.

        use crate::runtime;

        /// BaseMeta.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct BaseMeta {
            /// `x` on the wire.
            pub x: Option<String>,
            /// `m` on the wire.
            pub m: Option<String>,
        }

        impl BaseMeta {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `BaseMeta::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            BaseMeta: Default {
                "x" => x,
                "m" => m,
            }
        }
    }
    mod child {
        //! `Child`.

        use crate::runtime;
        use super::BaseMeta;

        /// Child.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Child {
            /// `meta` on the wire.
            pub meta: Option<BaseMeta>,
            /// `own` on the wire.
            pub own: Option<String>,
        }

        impl Child {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Child::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Child: Default {
                "meta" => meta,
                "own" => own,
            }
        }
    }
    mod m0 {
        //! `M0`.

        use crate::runtime;
        use super::{M0A, M0B};

        /// M0.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M0 {
            /// `a` on the wire.
            pub a: Option<M0A>,
            /// `b` on the wire.
            pub b: Option<M0B>,
        }

        impl M0 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M0::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M0: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod m0a {
        //! `M0A`.

        use crate::runtime;
        use super::{M1A, M1B};

        /// M0A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M0A {
            /// `a` on the wire.
            pub a: Option<M1A>,
            /// `b` on the wire.
            pub b: Option<M1B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M0A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M0A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M0A: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m0b {
        //! `M0B`.

        use crate::runtime;
        use super::{M1A, M1B};

        /// M0B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M0B {
            /// `a` on the wire.
            pub a: Option<M1A>,
            /// `b` on the wire.
            pub b: Option<M1B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M0B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M0B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M0B: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m1 {
        //! `M1`.

        use crate::runtime;
        use super::{M1A, M1B};

        /// M1.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M1 {
            /// `a` on the wire.
            pub a: Option<M1A>,
            /// `b` on the wire.
            pub b: Option<M1B>,
        }

        impl M1 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M1::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M1: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod m1a {
        //! `M1A`.

        use crate::runtime;
        use super::{M2A, M2B};

        /// M1A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M1A {
            /// `a` on the wire.
            pub a: Option<M2A>,
            /// `b` on the wire.
            pub b: Option<M2B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M1A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M1A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M1A: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m1b {
        //! `M1B`.

        use crate::runtime;
        use super::{M2A, M2B};

        /// M1B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M1B {
            /// `a` on the wire.
            pub a: Option<M2A>,
            /// `b` on the wire.
            pub b: Option<M2B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M1B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M1B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M1B: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m2 {
        //! `M2`.

        use crate::runtime;
        use super::{M2A, M2B};

        /// M2.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M2 {
            /// `a` on the wire.
            pub a: Option<M2A>,
            /// `b` on the wire.
            pub b: Option<M2B>,
        }

        impl M2 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M2::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M2: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod m2a {
        //! `M2A`.

        use crate::runtime;
        use super::{M3A, M3B};

        /// M2A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M2A {
            /// `a` on the wire.
            pub a: Option<M3A>,
            /// `b` on the wire.
            pub b: Option<M3B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M2A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M2A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M2A: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m2b {
        //! `M2B`.

        use crate::runtime;
        use super::{M3A, M3B};

        /// M2B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M2B {
            /// `a` on the wire.
            pub a: Option<M3A>,
            /// `b` on the wire.
            pub b: Option<M3B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M2B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M2B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M2B: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m3 {
        //! `M3`.

        use crate::runtime;
        use super::{M3A, M3B};

        /// M3.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M3 {
            /// `a` on the wire.
            pub a: Option<M3A>,
            /// `b` on the wire.
            pub b: Option<M3B>,
        }

        impl M3 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M3::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M3: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod m3a {
        //! `M3A`.

        use crate::runtime;
        use super::{M4A, M4B};

        /// M3A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M3A {
            /// `a` on the wire.
            pub a: Option<M4A>,
            /// `b` on the wire.
            pub b: Option<M4B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M3A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M3A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M3A: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m3b {
        //! `M3B`.

        use crate::runtime;
        use super::{M4A, M4B};

        /// M3B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M3B {
            /// `a` on the wire.
            pub a: Option<M4A>,
            /// `b` on the wire.
            pub b: Option<M4B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M3B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M3B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M3B: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m4 {
        //! `M4`.

        use crate::runtime;
        use super::{M4A, M4B};

        /// M4.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M4 {
            /// `a` on the wire.
            pub a: Option<M4A>,
            /// `b` on the wire.
            pub b: Option<M4B>,
        }

        impl M4 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M4::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M4: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod m4a {
        //! `M4A`.

        use crate::runtime;
        use super::{M5A, M5B};

        /// M4A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M4A {
            /// `a` on the wire.
            pub a: Option<M5A>,
            /// `b` on the wire.
            pub b: Option<M5B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M4A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M4A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M4A: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m4b {
        //! `M4B`.

        use crate::runtime;
        use super::{M5A, M5B};

        /// M4B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M4B {
            /// `a` on the wire.
            pub a: Option<M5A>,
            /// `b` on the wire.
            pub b: Option<M5B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M4B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M4B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M4B: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m5 {
        //! `M5`.

        use crate::runtime;
        use super::{M5A, M5B};

        /// M5.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M5 {
            /// `a` on the wire.
            pub a: Option<M5A>,
            /// `b` on the wire.
            pub b: Option<M5B>,
        }

        impl M5 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M5::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M5: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod m5a {
        //! `M5A`.

        use crate::runtime;
        use super::{M6A, M6B};

        /// M5A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M5A {
            /// `a` on the wire.
            pub a: Option<M6A>,
            /// `b` on the wire.
            pub b: Option<M6B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M5A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M5A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M5A: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m5b {
        //! `M5B`.

        use crate::runtime;
        use super::{M6A, M6B};

        /// M5B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M5B {
            /// `a` on the wire.
            pub a: Option<M6A>,
            /// `b` on the wire.
            pub b: Option<M6B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M5B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M5B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M5B: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m6 {
        //! `M6`.

        use crate::runtime;
        use super::{M6A, M6B};

        /// M6.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M6 {
            /// `a` on the wire.
            pub a: Option<M6A>,
            /// `b` on the wire.
            pub b: Option<M6B>,
        }

        impl M6 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M6::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M6: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod m6a {
        //! `M6A`.

        use crate::runtime;
        use super::{M7A, M7B};

        /// M6A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M6A {
            /// `a` on the wire.
            pub a: Option<M7A>,
            /// `b` on the wire.
            pub b: Option<M7B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M6A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M6A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M6A: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m6b {
        //! `M6B`.

        use crate::runtime;
        use super::{M7A, M7B};

        /// M6B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M6B {
            /// `a` on the wire.
            pub a: Option<M7A>,
            /// `b` on the wire.
            pub b: Option<M7B>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M6B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M6B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M6B: Default {
                "a" => a,
                "b" => b,
                "x" => x,
            }
        }
    }
    mod m7 {
        //! `M7`.

        use crate::runtime;
        use super::{M7A, M7B};

        /// M7.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M7 {
            /// `a` on the wire.
            pub a: Option<M7A>,
            /// `b` on the wire.
            pub b: Option<M7B>,
        }

        impl M7 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M7::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M7: Default {
                "a" => a,
                "b" => b,
            }
        }
    }
    mod m7a {
        //! `M7A`.

        use crate::runtime;

        /// M7A.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M7A {
            /// `z` on the wire.
            pub z: Option<String>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M7A {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M7A::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M7A: Default {
                "z" => z,
                "x" => x,
            }
        }
    }
    mod m7b {
        //! `M7B`.

        use crate::runtime;

        /// M7B.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M7B {
            /// `z` on the wire.
            pub z: Option<String>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl M7B {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M7B::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M7B: Default {
                "z" => z,
                "x" => x,
            }
        }
    }
    mod m8 {
        //! `M8`.

        use crate::runtime;

        /// M8.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct M8 {
            /// `z` on the wire.
            pub z: Option<String>,
        }

        impl M8 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `M8::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            M8: Default {
                "z" => z,
            }
        }
    }
    mod node {
        //! `Node`.

        use crate::runtime;
        use super::{
            NodeLeft, NodeLeftRight, NodeLeftRightUp, NodeLeftRightUpDown,
            NodeLeftRightUpDownFront, NodeLeftRightUpDownFrontBack,
        };

        /// Node.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Node {
            /// `left` on the wire.
            pub left: Option<NodeLeft>,
            /// `right` on the wire.
            pub right: Option<NodeLeftRight>,
            /// `up` on the wire.
            pub up: Option<NodeLeftRightUp>,
            /// `down` on the wire.
            pub down: Option<NodeLeftRightUpDown>,
            /// `front` on the wire.
            pub front: Option<NodeLeftRightUpDownFront>,
            /// `back` on the wire.
            pub back: Option<NodeLeftRightUpDownFrontBack>,
        }

        impl Node {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Node::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Node: Default {
                "left" => left,
                "right" => right,
                "up" => up,
                "down" => down,
                "front" => front,
                "back" => back,
            }
        }
    }
    mod node_left {
        //! `NodeLeft`.

        use crate::runtime;
        use super::{
            NodeLeftRight, NodeLeftRightUp, NodeLeftRightUpDown, NodeLeftRightUpDownFront,
            NodeLeftRightUpDownFrontBack,
        };

        /// NodeLeft.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NodeLeft {
            /// `left` on the wire.
            pub left: Option<Box<NodeLeft>>,
            /// `right` on the wire.
            pub right: Option<Box<NodeLeftRight>>,
            /// `up` on the wire.
            pub up: Option<Box<NodeLeftRightUp>>,
            /// `down` on the wire.
            pub down: Option<Box<NodeLeftRightUpDown>>,
            /// `front` on the wire.
            pub front: Option<Box<NodeLeftRightUpDownFront>>,
            /// `back` on the wire.
            pub back: Option<Box<NodeLeftRightUpDownFrontBack>>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl NodeLeft {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `NodeLeft::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            NodeLeft: Default {
                "left" => left,
                "right" => right,
                "up" => up,
                "down" => down,
                "front" => front,
                "back" => back,
                "x" => x,
            }
        }
    }
    mod node_left_right {
        //! `NodeLeftRight`.

        use crate::runtime;
        use super::{
            NodeLeft, NodeLeftRightUp, NodeLeftRightUpDown, NodeLeftRightUpDownFront,
            NodeLeftRightUpDownFrontBack,
        };

        /// NodeLeftRight.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NodeLeftRight {
            /// `left` on the wire.
            pub left: Option<Box<NodeLeft>>,
            /// `right` on the wire.
            pub right: Option<Box<NodeLeftRight>>,
            /// `up` on the wire.
            pub up: Option<Box<NodeLeftRightUp>>,
            /// `down` on the wire.
            pub down: Option<Box<NodeLeftRightUpDown>>,
            /// `front` on the wire.
            pub front: Option<Box<NodeLeftRightUpDownFront>>,
            /// `back` on the wire.
            pub back: Option<Box<NodeLeftRightUpDownFrontBack>>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl NodeLeftRight {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `NodeLeftRight::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            NodeLeftRight: Default {
                "left" => left,
                "right" => right,
                "up" => up,
                "down" => down,
                "front" => front,
                "back" => back,
                "x" => x,
            }
        }
    }
    mod node_left_right_up {
        //! `NodeLeftRightUp`.

        use crate::runtime;
        use super::{
            NodeLeft, NodeLeftRight, NodeLeftRightUpDown, NodeLeftRightUpDownFront,
            NodeLeftRightUpDownFrontBack,
        };

        /// NodeLeftRightUp.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NodeLeftRightUp {
            /// `left` on the wire.
            pub left: Option<Box<NodeLeft>>,
            /// `right` on the wire.
            pub right: Option<Box<NodeLeftRight>>,
            /// `up` on the wire.
            pub up: Option<Box<NodeLeftRightUp>>,
            /// `down` on the wire.
            pub down: Option<Box<NodeLeftRightUpDown>>,
            /// `front` on the wire.
            pub front: Option<Box<NodeLeftRightUpDownFront>>,
            /// `back` on the wire.
            pub back: Option<Box<NodeLeftRightUpDownFrontBack>>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl NodeLeftRightUp {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `NodeLeftRightUp::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            NodeLeftRightUp: Default {
                "left" => left,
                "right" => right,
                "up" => up,
                "down" => down,
                "front" => front,
                "back" => back,
                "x" => x,
            }
        }
    }
    mod node_left_right_up_down {
        //! `NodeLeftRightUpDown`.

        use crate::runtime;
        use super::{
            NodeLeft, NodeLeftRight, NodeLeftRightUp, NodeLeftRightUpDownFront,
            NodeLeftRightUpDownFrontBack,
        };

        /// NodeLeftRightUpDown.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NodeLeftRightUpDown {
            /// `left` on the wire.
            pub left: Option<Box<NodeLeft>>,
            /// `right` on the wire.
            pub right: Option<Box<NodeLeftRight>>,
            /// `up` on the wire.
            pub up: Option<Box<NodeLeftRightUp>>,
            /// `down` on the wire.
            pub down: Option<Box<NodeLeftRightUpDown>>,
            /// `front` on the wire.
            pub front: Option<Box<NodeLeftRightUpDownFront>>,
            /// `back` on the wire.
            pub back: Option<Box<NodeLeftRightUpDownFrontBack>>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl NodeLeftRightUpDown {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `NodeLeftRightUpDown::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            NodeLeftRightUpDown: Default {
                "left" => left,
                "right" => right,
                "up" => up,
                "down" => down,
                "front" => front,
                "back" => back,
                "x" => x,
            }
        }
    }
    mod node_left_right_up_down_front {
        //! `NodeLeftRightUpDownFront`.

        use crate::runtime;
        use super::{
            NodeLeft, NodeLeftRight, NodeLeftRightUp, NodeLeftRightUpDown,
            NodeLeftRightUpDownFrontBack,
        };

        /// NodeLeftRightUpDownFront.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NodeLeftRightUpDownFront {
            /// `left` on the wire.
            pub left: Option<Box<NodeLeft>>,
            /// `right` on the wire.
            pub right: Option<Box<NodeLeftRight>>,
            /// `up` on the wire.
            pub up: Option<Box<NodeLeftRightUp>>,
            /// `down` on the wire.
            pub down: Option<Box<NodeLeftRightUpDown>>,
            /// `front` on the wire.
            pub front: Option<Box<NodeLeftRightUpDownFront>>,
            /// `back` on the wire.
            pub back: Option<Box<NodeLeftRightUpDownFrontBack>>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl NodeLeftRightUpDownFront {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `NodeLeftRightUpDownFront::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            NodeLeftRightUpDownFront: Default {
                "left" => left,
                "right" => right,
                "up" => up,
                "down" => down,
                "front" => front,
                "back" => back,
                "x" => x,
            }
        }
    }
    mod node_left_right_up_down_front_back {
        //! `NodeLeftRightUpDownFrontBack`.

        use crate::runtime;
        use super::{
            NodeLeft, NodeLeftRight, NodeLeftRightUp, NodeLeftRightUpDown,
            NodeLeftRightUpDownFront,
        };

        /// NodeLeftRightUpDownFrontBack.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct NodeLeftRightUpDownFrontBack {
            /// `left` on the wire.
            pub left: Option<Box<NodeLeft>>,
            /// `right` on the wire.
            pub right: Option<Box<NodeLeftRight>>,
            /// `up` on the wire.
            pub up: Option<Box<NodeLeftRightUp>>,
            /// `down` on the wire.
            pub down: Option<Box<NodeLeftRightUpDown>>,
            /// `front` on the wire.
            pub front: Option<Box<NodeLeftRightUpDownFront>>,
            /// `back` on the wire.
            pub back: Option<Box<NodeLeftRightUpDownFrontBack>>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl NodeLeftRightUpDownFrontBack {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `NodeLeftRightUpDownFrontBack::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            NodeLeftRightUpDownFrontBack: Default {
                "left" => left,
                "right" => right,
                "up" => up,
                "down" => down,
                "front" => front,
                "back" => back,
                "x" => x,
            }
        }
    }
    mod not {
        //! `Not`.

        use crate::runtime;
        use super::Rule;

        /// Not.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Not {
            /// `rule` on the wire.
            pub rule: Box<Rule>,
            unlike: runtime::Unlike,
        }

        impl Not {
            /// A value with what must be there, and nothing else.
            pub fn new(rule: Rule) -> Self {
                Self {
                    rule: Box::new(rule),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `Not::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Not else unlike {
                "op" = "Not",
                "rule" => rule,
            }
        }
    }
    mod rule {
        //! `Rule`.

        use crate::runtime;
        use super::{Not, RuleVariant3, Tree};

        /// Rule.
        ///
        /// `op` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Rule {
            /// `"Not"` on the wire.
            Not(Not),
            /// `"Tree"` on the wire.
            Tree(Tree),
            /// An object.
            Variant3(RuleVariant3),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            Rule by "op" {
                "Not" => Not(Not),
                "Tree" => Tree(Tree),
                Variant3(RuleVariant3) = Object,
            }
        }
    }
    mod rule_variant3 {
        //! `RuleVariant3`.

        use crate::runtime;

        /// RuleVariant3.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct RuleVariant3 {
            /// `op` on the wire.
            pub op: Option<String>,
        }

        impl RuleVariant3 {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `RuleVariant3::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            RuleVariant3: Default {
                "op" => op,
            }
        }
    }
    mod tree {
        //! `Tree`.

        use crate::runtime;
        use super::{TreeChild, TreeParent};

        /// Tree.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Tree {
            /// `parent` on the wire.
            pub parent: Option<Box<TreeParent>>,
            /// `child` on the wire.
            pub child: Option<Box<TreeChild>>,
            unlike: runtime::Unlike,
        }

        impl Tree {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `Tree::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            Tree: Default else unlike {
                "op" = "Tree",
                "parent" => parent,
                "child" => child,
            }
        }
    }
    mod tree_child {
        //! `TreeChild`.

        use crate::runtime;
        use super::{TreeChildNot, TreeChildTree, TreeChildVariant3};

        /// TreeChild.
        ///
        /// `op` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum TreeChild {
            /// `"Not"` on the wire.
            Not(TreeChildNot),
            /// `"Tree"` on the wire.
            Tree(TreeChildTree),
            /// An object with `op`.
            Variant3(TreeChildVariant3),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            TreeChild by "op" {
                "Not" => Not(TreeChildNot),
                "Tree" => Tree(TreeChildTree),
                Variant3(TreeChildVariant3) = Object ["op"],
            }
        }
    }
    mod tree_child_not {
        //! `TreeChildNot`.

        use crate::runtime;
        use super::{Rule, TreeChild, TreeParent};

        /// TreeChildNot.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TreeChildNot {
            /// `parent` on the wire.
            pub parent: Option<Box<TreeParent>>,
            /// `child` on the wire.
            pub child: Option<Box<TreeChild>>,
            /// `rule` on the wire.
            pub rule: Box<Rule>,
            unlike: runtime::Unlike,
        }

        impl TreeChildNot {
            /// A value with what must be there, and nothing else.
            pub fn new(rule: Rule) -> Self {
                Self {
                    rule: Box::new(rule),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `TreeChildNot::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TreeChildNot else unlike {
                "op" = "Not",
                "parent" => parent,
                "child" => child,
                "rule" => rule,
            }
        }
    }
    mod tree_child_tree {
        //! `TreeChildTree`.

        use crate::runtime;
        use super::{TreeChild, TreeParent};

        /// TreeChildTree.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TreeChildTree {
            /// `parent` on the wire.
            pub parent: Option<Box<TreeParent>>,
            /// `child` on the wire.
            pub child: Option<Box<TreeChild>>,
            unlike: runtime::Unlike,
        }

        impl TreeChildTree {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `TreeChildTree::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TreeChildTree: Default else unlike {
                "op" = "Tree",
                "parent" => parent,
                "child" => child,
            }
        }
    }
    mod tree_child_variant3 {
        //! `TreeChildVariant3`.

        use crate::runtime;
        use super::{TreeChild, TreeParent};

        /// TreeChildVariant3.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TreeChildVariant3 {
            /// `op` on the wire.
            pub op: String,
            /// `parent` on the wire.
            pub parent: Option<Box<TreeParent>>,
            /// `child` on the wire.
            pub child: Option<Box<TreeChild>>,
        }

        impl TreeChildVariant3 {
            /// A value with what must be there, and nothing else.
            pub fn new(op: impl Into<String>) -> Self {
                Self {
                    op: op.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `TreeChildVariant3::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TreeChildVariant3 {
                "op" => op,
                "parent" => parent,
                "child" => child,
            }
        }
    }
    mod tree_parent {
        //! `TreeParent`.

        use crate::runtime;
        use super::{TreeParentNot, TreeParentTree, TreeParentVariant3};

        /// TreeParent.
        ///
        /// `op` tells the branches apart; a kind that this crate does not know is kept as it came.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum TreeParent {
            /// `"Not"` on the wire.
            Not(TreeParentNot),
            /// `"Tree"` on the wire.
            Tree(TreeParentTree),
            /// An object with `op`.
            Variant3(TreeParentVariant3),
            /// A kind that this crate does not know; it survives a round trip.
            Unknown(runtime::UnknownVariant),
        }

        runtime::union! {
            TreeParent by "op" {
                "Not" => Not(TreeParentNot),
                "Tree" => Tree(TreeParentTree),
                Variant3(TreeParentVariant3) = Object ["op"],
            }
        }
    }
    mod tree_parent_not {
        //! `TreeParentNot`.

        use crate::runtime;
        use super::{Rule, TreeChild, TreeParent};

        /// TreeParentNot.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TreeParentNot {
            /// `parent` on the wire.
            pub parent: Option<Box<TreeParent>>,
            /// `child` on the wire.
            pub child: Option<Box<TreeChild>>,
            /// `x` on the wire.
            pub x: Option<String>,
            /// `rule` on the wire.
            pub rule: Box<Rule>,
            unlike: runtime::Unlike,
        }

        impl TreeParentNot {
            /// A value with what must be there, and nothing else.
            pub fn new(rule: Rule) -> Self {
                Self {
                    rule: Box::new(rule),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `TreeParentNot::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TreeParentNot else unlike {
                "op" = "Not",
                "parent" => parent,
                "child" => child,
                "x" => x,
                "rule" => rule,
            }
        }
    }
    mod tree_parent_tree {
        //! `TreeParentTree`.

        use crate::runtime;
        use super::{TreeChild, TreeParent};

        /// TreeParentTree.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TreeParentTree {
            /// `parent` on the wire.
            pub parent: Option<Box<TreeParent>>,
            /// `child` on the wire.
            pub child: Option<Box<TreeChild>>,
            /// `x` on the wire.
            pub x: Option<String>,
            unlike: runtime::Unlike,
        }

        impl TreeParentTree {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `TreeParentTree::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TreeParentTree: Default else unlike {
                "op" = "Tree",
                "parent" => parent,
                "child" => child,
                "x" => x,
            }
        }
    }
    mod tree_parent_variant3 {
        //! `TreeParentVariant3`.

        use crate::runtime;
        use super::{TreeChild, TreeParent};

        /// TreeParentVariant3.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct TreeParentVariant3 {
            /// `op` on the wire.
            pub op: String,
            /// `parent` on the wire.
            pub parent: Option<Box<TreeParent>>,
            /// `child` on the wire.
            pub child: Option<Box<TreeChild>>,
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl TreeParentVariant3 {
            /// A value with what must be there, and nothing else.
            pub fn new(op: impl Into<String>) -> Self {
                Self {
                    op: op.into(),
                    ..runtime::Wire::blank()
                }
            }

            /// Applies a function to the value and returns it: `TreeParentVariant3::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            TreeParentVariant3 {
                "op" => op,
                "parent" => parent,
                "child" => child,
                "x" => x,
            }
        }
    }
    mod x {
        //! `X`.

        use crate::runtime;

        /// X.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct X {
            /// `x` on the wire.
            pub x: Option<String>,
        }

        impl X {
            /// A value with nothing set.
            pub fn new() -> Self {
                runtime::Wire::blank()
            }

            /// Applies a function to the value and returns it: `X::new().with(|value| …)`.
            #[must_use]
            pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
                change(&mut self);
                self
            }
        }

        runtime::model! {
            X: Default {
                "x" => x,
            }
        }
    }

    pub use base::Base;
    pub use base_meta::BaseMeta;
    pub use child::Child;
    pub use m0::M0;
    pub use m0a::M0A;
    pub use m0b::M0B;
    pub use m1::M1;
    pub use m1a::M1A;
    pub use m1b::M1B;
    pub use m2::M2;
    pub use m2a::M2A;
    pub use m2b::M2B;
    pub use m3::M3;
    pub use m3a::M3A;
    pub use m3b::M3B;
    pub use m4::M4;
    pub use m4a::M4A;
    pub use m4b::M4B;
    pub use m5::M5;
    pub use m5a::M5A;
    pub use m5b::M5B;
    pub use m6::M6;
    pub use m6a::M6A;
    pub use m6b::M6B;
    pub use m7::M7;
    pub use m7a::M7A;
    pub use m7b::M7B;
    pub use m8::M8;
    pub use node::Node;
    pub use node_left::NodeLeft;
    pub use node_left_right::NodeLeftRight;
    pub use node_left_right_up::NodeLeftRightUp;
    pub use node_left_right_up_down::NodeLeftRightUpDown;
    pub use node_left_right_up_down_front::NodeLeftRightUpDownFront;
    pub use node_left_right_up_down_front_back::NodeLeftRightUpDownFrontBack;
    pub use not::Not;
    pub use rule::Rule;
    pub use rule_variant3::RuleVariant3;
    pub use tree::Tree;
    pub use tree_child::TreeChild;
    pub use tree_child_not::TreeChildNot;
    pub use tree_child_tree::TreeChildTree;
    pub use tree_child_variant3::TreeChildVariant3;
    pub use tree_parent::TreeParent;
    pub use tree_parent_not::TreeParentNot;
    pub use tree_parent_tree::TreeParentTree;
    pub use tree_parent_variant3::TreeParentVariant3;
    pub use x::X;
}

pub use client::{Client, ClientBuilder};
