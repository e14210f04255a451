//! `accept/overlay_states_idempotency_keys.json`.

// REQUEST
/// The operation of calls that [`Client::request`] returns.
static REQUEST: runtime::Operation = runtime::Operation {
    idempotency_key: Some("idempotency-key"),
    ..runtime::Operation::RAW
};

// Client::request
/// Returns a call to an endpoint that has no method, with the credentials and timeout of other calls.
///
/// `path` is relative to the base URL, and may have a query. Characters that a URL cannot contain, such as spaces, are percent-encoded.
///
/// The header `Idempotency-Key` is an idempotency key: set it with `with_header`. Use a new key for each call: the server executes calls with the same key only once. A call with a key is retried like an idempotent one, with the same key.
pub fn request(
    &self,
    method: http::Method,
    path: impl Into<String>,
) -> runtime::RawCall {
    self.core.raw(&REQUEST, method, path)
}

// payments::CREATE.idempotency_key
idempotency_key: Some("idempotency-key"),

// payments::CreateCall::with_idempotency_key
/// Sets the idempotency key, in the header `Idempotency-Key`.
///
/// Use a new key for each call: the server executes calls with the same key only once. A call with a key is retried like an idempotent one, with the same key.
pub fn with_idempotency_key(self, key: impl AsRef<str>) -> Self {
    Self(self.0.idempotency_key(key.as_ref()))
}

// payments::REPLACE.idempotency_key
idempotency_key: Some("idempotency-key"),

// payments::REFUND.idempotency_key
idempotency_key: Some("x-refund-token"),

// payments::AMEND
static AMEND: runtime::Operation = runtime::Operation {
    name: "payments.amend",
    method: &http::Method::PATCH,
    path: "/payments",
    accept: "*/*",
    statuses: &[204],
    ..DEFAULTS
};

// payments::STOP
static STOP: runtime::Operation = runtime::Operation {
    name: "payments.stop",
    method: &http::Method::POST,
    path: "/payments/stop",
    accept: "*/*",
    idempotent: Some(true),
    statuses: &[204],
    ..DEFAULTS
};
