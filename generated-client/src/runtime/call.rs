//! `call!`: the endings that all request builders share.

use std::pin::Pin;

use super::error::Error;

/// The future of a call.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Gives a builder (a newtype over `Request`) its endings: `call! { Start => Run, Reply::json }`.
/// The last part reads the answer: any `fn(Reply) -> Result<Run, Error>`. `call! { Download }` answers bytes, and can
/// stream them; `call! { Watch => stream EventStream<Run>, EventStream::json }` answers a stream, and
/// `call! { Ask.events => stream EventStream<Part>, EventStream::json, "text/event-stream" }` adds one to another answer.
macro_rules! call {
    () => {};
    ($name:ident $(,)?) => {
        impl $name {
            /// Sends the request and gives the body with status and headers. `.await` gives the body alone.
            pub fn send(
                self,
            ) -> $crate::runtime::CallFuture<$crate::runtime::Response<::bytes::Bytes>> {
                self.0.send_bytes()
            }

            /// Sends the request and gives the body as it comes, for what is too large for memory. The
            /// client's time-out, or what `with_timeout` says, holds until the body begins and from one piece to the next.
            pub fn stream(
                self,
            ) -> $crate::runtime::CallFuture<$crate::runtime::Response<$crate::runtime::ByteStream>>
            {
                self.0.stream()
            }
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<::bytes::Bytes, $crate::runtime::Error>;
            type IntoFuture = $crate::runtime::CallFuture<::bytes::Bytes>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.value_bytes()
            }
        }
        $crate::runtime::call! { @options $name }
    };
    ($name:ident => stream $stream:ty, $open:expr $(,)?) => {
        impl $name {
            /// Sends the request and gives the stream with status and headers. `.await` gives the stream alone. The client's
            /// time-out, or what `with_timeout` says, holds until the body begins and from one piece to the next.
            pub fn send(self) -> $crate::runtime::CallFuture<$crate::runtime::Response<$stream>> {
                self.0.send_stream($open)
            }
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$stream, $crate::runtime::Error>;
            type IntoFuture = $crate::runtime::CallFuture<$stream>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.value_stream($open)
            }
        }
        $crate::runtime::call! { @options $name }
    };
    ($name:ident . $ending:ident => stream $stream:ty, $open:expr, $media:expr $(,)?) => {
        impl $name {
            /// Sends the request, asks for a stream, and gives it as it comes. Where a member of the request says whether the
            /// answer is a stream, that must be set too.
            pub fn $ending(
                self,
            ) -> $crate::runtime::CallFuture<$crate::runtime::Response<$stream>> {
                self.0.accept($media).send_stream($open)
            }
        }
    };
    ($name:ident => $value:ty, $read:expr $(,)?) => {
        impl $name {
            /// Sends the request and gives the value with status and headers. `.await` gives the value alone.
            pub fn send(self) -> $crate::runtime::CallFuture<$crate::runtime::Response<$value>> {
                self.0.send($read)
            }
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$value, $crate::runtime::Error>;
            type IntoFuture = $crate::runtime::CallFuture<$value>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.value($read)
            }
        }
        $crate::runtime::call! { @options $name }
    };
    (@options $name:ident) => {
        impl $name {
            /// Gives what would be sent, credentials included, and sends nothing. A stream among its parts is used up by
            /// that.
            pub fn to_request(
                self,
            ) -> $crate::runtime::CallFuture<::http::Request<::bytes::Bytes>> {
                self.0.render()
            }

            /// Sets the time-out of this call as a whole.
            pub fn with_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Adds a header to this call, in place of one that is there.
            pub fn with_header(
                self,
                name: impl ::core::convert::AsRef<str>,
                value: impl ::core::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name.as_ref(), value.as_ref()))
            }

            /// Names this call, in the header `Idempotency-Key`: a server that knows the header does what it is asked
            /// once, however often it is asked under that name.
            pub fn with_idempotency_key(self, key: impl ::core::convert::AsRef<str>) -> Self {
                Self(self.0.header("idempotency-key", key.as_ref()))
            }
        }
    };
}

pub(crate) use call;
