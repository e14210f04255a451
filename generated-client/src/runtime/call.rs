//! `call!`: the methods that all call builders share.

/// Implements the methods of a call builder, which is a newtype over `Request`.
///
/// - `call! { Start => Run, Reply::json }` returns a value. The last argument is the reader of the response: any
///   `fn(Reply) -> Result<Run, Error>`.
/// - `call! { Download }` returns bytes, and can stream them.
/// - `call! { @bytes Ping }` adds methods that return the body of a call that returns no value.
/// - `call! { Watch => stream EventStream<Run>, EventStream::json }` returns a stream.
/// - `call! { Ask.events(events_blocking) => stream EventStream<Part>, EventStream::json, "text/event-stream" }` adds a
///   method that returns a stream, and its form for code that is not asynchronous.
macro_rules! call {
    () => {};
    ($name:ident $(,)?) => {
        $crate::runtime::call! { @stream $name }
        $crate::runtime::call! { @value $name, ::bytes::Bytes, $crate::runtime::Download }
    };
    (@bytes $name:ident) => {
        /// # Undeclared body
        impl $name {
            /// Sends the call and returns the body, which the document does not declare. Awaiting the call ignores it.
            ///
            /// An HTML page is an error, as it is for `stream`.
            pub fn bytes(self) -> $crate::runtime::CallFuture<::bytes::Bytes> {
                self.0.value($crate::runtime::Download)
            }

            /// Sends the call and blocks the current thread until it returns the body, for code that is not asynchronous.
            ///
            /// # Errors
            /// Returns the error of the call.
            #[cfg(feature = "blocking")]
            pub fn bytes_blocking(
                self,
            ) -> ::core::result::Result<::bytes::Bytes, $crate::runtime::Error> {
                self.0.call_blocking($crate::runtime::Download)
            }
        }

        $crate::runtime::call! { @stream $name }
    };
    (@stream $name:ident) => {
        /// # Streaming
        impl $name {
            /// Sends the call and returns the body as a stream, for a body of any size: it may be larger than the
            /// client's `body_limit`. The client's timeout, or that of `with_timeout`, applies to the time until the
            /// body begins and to each wait for the next chunk. The deadline applies until the body begins.
            ///
            /// An HTML page is an error, because it comes from a login or a proxy, unless the operation declares pages. If
            /// the body may be a page, call `.with_header("accept", "text/html")`. Awaiting the call does the same. If the
            /// media type is that of text or JSON, or is missing, the first bytes decide: the stream begins when they have
            /// arrived, after at most 1 KiB. A file of another media type, such as `application/octet-stream`, is
            /// returned whatever it contains.
            pub fn stream(
                self,
            ) -> $crate::runtime::CallFuture<$crate::runtime::Response<$crate::runtime::ByteStream>>
            {
                self.0.stream()
            }

            /// Sends the call and returns the body as an iterator over its chunks, for code that is not asynchronous. The
            /// current thread is blocked until the body begins, and then until each chunk. The limits are those of
            /// `stream`.
            ///
            /// # Errors
            /// Returns the error of the call.
            #[cfg(feature = "blocking")]
            pub fn stream_blocking(
                self,
            ) -> ::core::result::Result<
                $crate::runtime::Blocking<$crate::runtime::ByteStream>,
                $crate::runtime::Error,
            > {
                self.0.stream_blocking()
            }
        }
    };
    ($name:ident => stream $stream:ty, $open:expr $(,)?) => {
        $crate::runtime::call! { @endings $name, $stream, $crate::runtime::Streamed($open) }

        /// # Blocking
        #[cfg(feature = "blocking")]
        impl $name {
            /// Sends the call and returns the stream as an iterator, for code that is not asynchronous. The current thread is
            /// blocked until the stream begins, and then until each item.
            ///
            /// # Errors
            /// Returns the error of the call.
            pub fn call_blocking(
                self,
            ) -> ::core::result::Result<$crate::runtime::Blocking<$stream>, $crate::runtime::Error>
            {
                self.0.open_blocking($crate::runtime::Streamed($open))
            }
        }
    };
    ($name:ident . $ending:ident($blocking:ident) => stream $stream:ty, $open:expr, $media:expr $(,)?) => {
        /// # Streaming
        impl $name {
            /// Sends the call with an `Accept` header for a stream, and returns the stream. If a field of the request
            /// selects streaming, set that field too.
            pub fn $ending(
                self,
            ) -> $crate::runtime::CallFuture<$crate::runtime::Response<$stream>> {
                self.0.accept($media).send($crate::runtime::Streamed($open))
            }

            /// Sends the call with an `Accept` header for a stream, and returns the stream as an iterator, for code that is
            /// not asynchronous.
            ///
            /// # Errors
            /// Returns the error of the call.
            #[cfg(feature = "blocking")]
            pub fn $blocking(
                self,
            ) -> ::core::result::Result<$crate::runtime::Blocking<$stream>, $crate::runtime::Error>
            {
                self.0.accept($media).open_blocking($crate::runtime::Streamed($open))
            }
        }
    };
    ($name:ident => $value:ty, $read:expr $(,)?) => {
        $crate::runtime::call! { @value $name, $value, $crate::runtime::Whole($read) }
    };
    (@value $name:ident, $value:ty, $form:expr) => {
        $crate::runtime::call! { @endings $name, $value, $form }

        /// # Blocking
        #[cfg(feature = "blocking")]
        impl $name {
            /// Sends the call and blocks the current thread until it returns the value, for code that is not
            /// asynchronous. The call runs on a thread that the client owns, so it also works where no tokio runtime
            /// is.
            ///
            /// In asynchronous code, await the call instead: this method would block the other tasks of the thread. If the
            /// client has a transport that needs one of these tasks, the call fails only at its deadline.
            ///
            /// # Errors
            /// Returns the error of the call.
            pub fn call_blocking(self) -> ::core::result::Result<$value, $crate::runtime::Error> {
                self.0.call_blocking($form)
            }
        }
    };
    (@endings $name:ident, $value:ty, $form:expr) => {
        /// # Sending
        impl $name {
            /// Sends the call and returns the value with status and headers. Awaiting the call returns the value alone.
            pub fn send(self) -> $crate::runtime::CallFuture<$crate::runtime::Response<$value>> {
                self.0.send($form)
            }
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$value, $crate::runtime::Error>;
            type IntoFuture = $crate::runtime::CallFuture<$value>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.value($form)
            }
        }
        $crate::runtime::call! { @options $name }
    };
    (@options $name:ident) => {
        /// # Settings of this call
        impl $name {
            /// Returns the request that the call would send, including credentials, and does not send it. This consumes
            /// a body or part that is a stream.
            pub fn into_request(
                self,
            ) -> $crate::runtime::CallFuture<::http::Request<::bytes::Bytes>> {
                self.0.render()
            }

            /// Sets the timeout of each attempt of this call, from taking a connection to the last byte of the
            /// response.
            pub fn with_timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets the deadline of this call, with all its attempts and waits.
            pub fn with_deadline(self, deadline: ::core::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Overrides the client's [`Retry`](crate::runtime::public::Retry) for this call:
            /// [`Retry::never()`](crate::runtime::public::Retry::never) sends it once.
            pub fn with_retry(self, retry: $crate::runtime::Retry) -> Self {
                Self(self.0.retry(retry))
            }

            /// Sets a header of this call and replaces its previous value.
            pub fn with_header(
                self,
                name: impl ::core::convert::AsRef<str>,
                value: impl ::core::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name.as_ref(), value.as_ref()))
            }
        }
    };
}

pub(crate) use call;
