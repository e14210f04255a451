//! `call!`: the methods that all call builders share.

use std::pin::Pin;

use super::error::Error;

/// The future of a call.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Implements the methods of a call builder, which is a newtype over `Request`.
///
/// - `call! { Start => Run, Reply::json }` returns a value. The last argument is the reader of the response: any
///   `fn(Reply) -> Result<Run, Error>`.
/// - `call! { Download }` returns bytes, and can stream them.
/// - `call! { Watch => stream EventStream<Run>, EventStream::json }` returns a stream.
/// - `call! { Ask.events => stream EventStream<Part>, EventStream::json, "text/event-stream" }` adds a method that
///   returns a stream.
macro_rules! call {
    () => {};
    ($name:ident $(,)?) => {
        impl $name {
            /// Sends the call and returns the body with status and headers. Awaiting the call returns the body alone.
            pub fn send(
                self,
            ) -> $crate::runtime::CallFuture<$crate::runtime::Response<::bytes::Bytes>> {
                self.0.send_bytes()
            }

            /// Sends the call and returns the body as a stream, for a body that does not fit into memory. The client's
            /// timeout, or that of `with_timeout`, applies to the time until the body begins and to each wait for the
            /// next chunk.
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
            /// Sends the call and returns the stream with status and headers. Awaiting the call returns the stream
            /// alone. The client's timeout, or that of `with_timeout`, applies to the time until the body begins and to
            /// each wait for the next chunk.
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
            /// Sends the call with an `Accept` header for a stream, and returns the stream. If a field of the request
            /// selects streaming, set that field too.
            pub fn $ending(
                self,
            ) -> $crate::runtime::CallFuture<$crate::runtime::Response<$stream>> {
                self.0.accept($media).send_stream($open)
            }
        }
    };
    ($name:ident => $value:ty, $read:expr $(,)?) => {
        impl $name {
            /// Sends the call and returns the value with status and headers. Awaiting the call returns the value alone.
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
            /// Returns the request that the call would send, including credentials, and does not send it. This consumes
            /// a body or part that is a stream.
            pub fn into_request(
                self,
            ) -> $crate::runtime::CallFuture<::http::Request<::bytes::Bytes>> {
                self.0.render()
            }

            /// Sets the timeout for the whole call.
            pub fn with_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets a header of this call and replaces its previous value.
            pub fn with_header(
                self,
                name: impl ::core::convert::AsRef<str>,
                value: impl ::core::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name.as_ref(), value.as_ref()))
            }

            /// Sets the header `Idempotency-Key`. A server that supports it executes calls with the same key only once.
            pub fn with_idempotency_key(self, key: impl ::core::convert::AsRef<str>) -> Self {
                Self(self.0.header("idempotency-key", key.as_ref()))
            }
        }
    };
}

pub(crate) use call;
