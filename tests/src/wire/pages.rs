//! Tests walks over the pages of a list, with an API in memory.

#[expect(unreachable_pub, reason = "the methods of calls are public")]
mod api;
mod dropped;
mod elements;
mod ends;
mod inputs;
mod positions;
mod prefetch;
mod single;
