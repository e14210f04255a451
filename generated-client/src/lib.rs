//! A typed client for [Sequentum Cloud](https://docs.sequentum.com), a service that extracts data from websites.
//!
//! ```no_run
//! # async fn example() -> Result<(), sequentum::Error> {
//! let client = sequentum::Client::from_env()?; // SEQUENTUM_API_KEY, SEQUENTUM_BASE_URL
//! let agents = client.agents().list().name("prices").await?;
//! let run = client.agents().start(101).parallelism(2).await?;
//! let page = client.agents().page(1, 50).send().await?; // value, status, headers
//! # Ok(())
//! # }
//! ```
//!
//! | I want to | Call |
//! | --- | --- |
//! | walk through all agents | [`client.agents().list().items()`](agents::ListCall::items) |
//! | fetch agents page by page | [`client.agents().page(1, 50)`](agents::Agents::page), or [`client.agents().list().pages(50)`](agents::ListCall::pages) |
//! | start an agent and wait until its run ends | [`client.agents().start(101).until_done()`](agents::StartCall::until_done) |
//! | start an agent and collect its records | [`client.agents().start_and_collect(101)`](agents::Agents::start_and_collect) |
//! | wait for a run that is already under way | [`client.agents().run_status(101, 9001).until_done()`](agents::RunStatusCall::until_done) |
//! | know how a run ended | [`RunStatus`](models::RunStatus), [`client.analytics().run_diagnostics(101, 9001)`](analytics::Analytics::run_diagnostics) |
//! | download a file of a run | [`client.agents().download(101, 9001, 5002).save("out.csv")`](agents::DownloadCall::save) |
//! | upload input files | [`client.spaces().upload_input_files(7, files)`](spaces::Spaces::upload_input_files), [`FilePart`] |
//! | run an agent by a schedule | [`client.schedules().create(101, "daily")`](schedules::Schedules::create), [`ScheduleType`](models::ScheduleType) |
//! | build an agent from a description | [`client.agent_builder().start().mode(SessionMode::Prompt).prompt("…")`](agent_builder::AgentBuilder::start), [`SessionMode`](models::SessionMode) |
//! | follow the events of a session | [`client.agent_builder().events(session_id).follow()`](agent_builder::EventsCall::follow) |
//! | know the total cost of a period | [`total_cost`](models::AgentsUsage::total_cost) of [`client.billing().agents_usage(start_date, end_date)`](billing::Billing::agents_usage) |
//! | list the costs of each agent | [`client.billing().agents_usage(start_date, end_date).items()`](billing::AgentsUsageCall::items) |
//! | list the costs of each run of an agent | [`client.billing().agent_run_costs(101, start_date, end_date).items()`](billing::AgentRunCostsCall::items) |
//! | know the balance | [`client.billing().credits()`](billing::Billing::credits) |
//! | handle an error | [`Error`] |
//! | call without `async` | [the feature `blocking`](#calls-without-async) |
//! | test without a network | [`transport`](mod@transport), [`ClientBuilder`](ClientBuilder#unit-tests) |
//! | change the rate limit or the retries | [`RateLimit`], [`Retry`] |
//! | find any other call | [the table of all calls](Client#calls) |
//!
//! # Calls
//!
//! [`Client`] has a handle for each part of the API ([`Client::agents`], [`Client::billing`], …), and each handle has
//! a method for each operation. Required inputs are arguments of the method; optional inputs are setters of the call.
//! Await the call for its value, or `send()` it for a [`Response`] with status and headers. A call owns its data, so it
//! can be stored, cloned and spawned.
//!
//! Calls require a tokio runtime with I/O and time enabled, such as that of `#[tokio::main]`. With the feature
//! `blocking`, calls and streams need none: see [below](#calls-without-async).
//!
//! # Calls without `async`
//!
//! The feature `blocking` adds these methods; `cargo doc --features blocking` shows them.
//!
//! | On | Method |
//! | --- | --- |
//! | a call | `fn call_blocking(self) -> Result<T, Error>` |
//! | a call of bytes | `fn stream_blocking(self) -> Result<Blocking<ByteStream>, Error>` |
//! | a wait | `fn call_blocking(self) -> Result<T, WaitError<T>>` |
//! | a [`Save`] | `fn call_blocking(self) -> Result<SavedFile, Error>` |
//! | [`Items`], [`Pages`] and other streams | `fn blocking(self) -> Blocking<Self>`, an iterator of their results |
//!
//! # Files
//!
//! A call that returns bytes can [`save`](agents::DownloadCall::save) them to a file of any size: see [`Save`]. A
//! [`FilePart`] is a file to upload.
//!
//! # Types
//!
//! The types in [`models`] have public fields and a `new` that takes the required fields. Types that are sent have
//! setters for the other fields; types that are only received have `with(|value| …)`.
//! Enumerations are open: unknown values are kept unchanged. Identifiers are newtypes that convert from integers or
//! strings: `client.agents().get(101)`. A [`DateTime`] is a `jiff::Timestamp` that keeps the text of the service, so that it is
//! sent back unchanged. The service writes "never" as the last moment of the year 9999, which is read as `Timestamp::MAX`: compare
//! with it, and do not compute with such a time.
//!
//! # Requests without a method
//!
//! [`Client::request`] creates a call to an endpoint that has no generated method. Such a call returns bytes, a stream,
//! or any type that serde can deserialize. `into_request()` returns the request that a call would send. Every call has
//! `with_timeout`, `with_deadline`, `with_retry` and `with_header`. [`ClientBuilder`] sets the base URL, a proxy, headers
//! and limits.
//!
//! # Retries and the rate limit
//!
//! A call that fails is sent again if that is safe: up to three times, with random waits in between. [`Retry`] has the
//! rules and the settings. The client never sends more requests than the API permits: a call waits until a slot of its
//! [`RateLimit`] is free. [`Client::rate_budget`] returns how many slots are used.
//!
//! # Errors
//!
//! An [`Error`] shows the operation, its method and path, and the reason on one line. Its methods distinguish the
//! causes, for example [`Error::is_not_found`], [`Error::is_rate_limited`], [`Error::problem`] and
//! [`Error::may_have_been_executed`]. [`Error::attempts`] lists the attempts, and [`Error::is_safe_to_repeat`] returns
//! whether a repeated call has no unwanted effect. For a bug report, [`Error::as_curl`] returns the request without
//! credentials, and [`Error::request_id`] the id by which the operator of the API finds it.
//!
//! # Observability
//!
//! With the feature `tracing`, each call has a span `api_call`, and each of its requests has a span `http_request` below it.
//! Retries, pauses of the rate limit and renewed credentials are events. The fields follow the conventions of OpenTelemetry
//! for HTTP clients. They contain no header, body, query, path parameter or credential; the README lists them.

mod ext;
#[rustfmt::skip]
mod generated;
#[allow(dead_code, unused_imports, reason = "each client uses a part of the runtime")]
#[expect(
    clippy::allow_attributes,
    unnameable_types,
    unreachable_pub,
    reason = "the runtime is also a module of other crates, with other visibility"
)]
mod runtime;

#[cfg(feature = "agents")]
pub use ext::RowsError;
pub use generated::*;
#[doc(inline)]
pub use runtime::public::*;
pub use {http, jiff, serde_json};

/// Compiles the examples of the README files.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../README.md")]
    struct Own;

    #[doc = include_str!("../../README.md")]
    struct Workspace;
}
