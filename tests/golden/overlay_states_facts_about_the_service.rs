//! `accept/overlay_states_facts_about_the_service.json`.
// note[foreign-extension]: `x-rate-limit` has a different meaning in this generator and is ignored
//   at #/paths/~1jobs/post/x-rate-limit
//  --> overlay_states_facts_about_the_service.json:6:75
//   help: if the extension is meant for this generator, write a value that `spec/README.md` describes

// SERVICE
/// Facts about the service.
static SERVICE: runtime::Service = runtime::Service {
    rate_limit: Some(runtime::ServiceRateLimit {
        requests: 20,
        window: std::time::Duration::from_millis(1500),
        limit_header: None,
        window_header: Some("x-window"),
    }),
    retry_header: Some(runtime::RetryHeader {
        name: "x-should-retry",
        retry: "true",
        stop: "never",
    }),
};

// Client::builder
/// Returns a builder.
pub fn builder() -> ClientBuilder {
    ClientBuilder(
        runtime::Builder::new(Self::BASE_URL, USER_AGENT).service(&SERVICE),
    )
}

// headers::X_RATE_LIMIT
/// Response header `x-rate-limit`.
pub const X_RATE_LIMIT: runtime::Header<i64> = runtime::Header::new("x-rate-limit");

// headers::X_IDEMPOTENCY_KEY
/// Response header `x-idempotency-key`.
pub const X_IDEMPOTENCY_KEY: runtime::Header<String> = runtime::Header::new(
    "x-idempotency-key",
);
