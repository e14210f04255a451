//! `accept/parameter_replaces_the_idempotency_key_of_a_call.json`.

// payments::SETTLE.idempotency_key
idempotency_key: Some("idempotency-key"),

// payments::SettleCall::idempotency_key
/// A unique key.
///
/// This is an idempotency key. Use a new key for each call: the server executes calls with the same key only once. A call with a key is retried like an idempotent one, with the same key.
#[doc(alias = "idempotency-key")]
pub fn idempotency_key(self, idempotency_key: impl Into<runtime::Uuid>) -> Self {
    let idempotency_key: runtime::Uuid = idempotency_key.into();
    Self(self.0.header("idempotency-key", idempotency_key))
}

// payments::Payments::capture
/// `POST /payments/capture`
///
/// Returns no value. [`send`](CaptureCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// `idempotency_key` is an idempotency key. Use a new key for each call: the server executes calls with the same key only once. A call with a key is retried like an idempotent one, with the same key.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// client.payments().capture("Idempotency-Key").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/payments/capture")]
#[doc(alias = "payments/capture")]
pub fn capture(&self, idempotency_key: impl Into<String>) -> CaptureCall {
    let idempotency_key: String = idempotency_key.into();
    CaptureCall(self.core.call(&CAPTURE).header("Idempotency-Key", idempotency_key))
}

// payments::CAPTURE.idempotency_key
idempotency_key: Some("idempotency-key"),

// payments::VoidCall::idempotency_key
/// Sets `Idempotency-Key`.
///
/// This is an idempotency key. Use a new key for each call: the server executes calls with the same key only once. A call with a key is retried like an idempotent one, with the same key.
#[doc(alias = "Idempotency-Key")]
pub fn idempotency_key(self, idempotency_key: impl Into<String>) -> Self {
    let idempotency_key: String = idempotency_key.into();
    Self(self.0.header("Idempotency-Key", idempotency_key))
}

// payments::VOID_LATER.idempotency_key
idempotency_key: Some("idempotency-key"),

// payments::VoidLaterCall::with_idempotency_key
/// Sets the idempotency key, in the header `Idempotency-Key`.
///
/// Use a new key for each call: the server executes calls with the same key only once. A call with a key is retried like an idempotent one, with the same key.
pub fn with_idempotency_key(self, key: impl AsRef<str>) -> Self {
    Self(self.0.idempotency_key(key.as_ref()))
}
