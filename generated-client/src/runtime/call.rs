//! `call!`: the endings that all request builders share.

use std::pin::Pin;

use super::Error;

/// The future of a call.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Gives a builder (a newtype over `Request`) its endings: `call! { Start => Run, Reply::json }`.
/// The last part reads the answer: any `fn(Reply) -> Result<Run, Error>`.
macro_rules! call {
    () => {};
    ($name:ident => $value:ty, $read:expr $(,)?) => {
        impl $name {
            /// Sends the request and gives the value with status and headers. `.await` gives the value alone.
            pub fn send(self) -> $crate::runtime::CallFuture<$crate::runtime::Response<$value>> {
                self.0.send($read)
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
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$value, $crate::runtime::Error>;
            type IntoFuture = $crate::runtime::CallFuture<$value>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.value($read)
            }
        }
    };
}

pub(crate) use call;
