//! `accept/generates_a_method_and_a_call_for_an_operation.json`.

// pets::Pets::add
/// Adds a pet
///
/// `POST /pets`
///
/// Returns [`Pet`](super::models::Pet). [`send`](AddCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// Options:
///
/// - [`name`](AddCall::name)
/// - [`with_body`](AddCall::with_body): Sets all fields of the request body from `body`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let pet = client.pets().add().name("name").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/pets")]
#[doc(alias = "pets")]
pub fn add(&self) -> AddCall {
    AddCall(self.core.call(&ADD))
}

// pets::ADD
static ADD: runtime::Operation = runtime::Operation {
    name: "pets.add",
    method: &http::Method::POST,
    path: "/pets",
    body: runtime::BodyKind::Json {
        media: "application/json",
        required: true,
    },
    statuses: &[200],
    ..DEFAULTS
};

// pets::AddCall#
/// Adds a pet
///
/// Call returned by [`Pets::add`]: `POST /pets`.
///
/// Awaiting it returns [`Pet`](super::models::Pet). [`send`](AddCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// Not idempotent: a failed call is retried only if the server has certainly not executed it.
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct AddCall(runtime::Request);

// pets::AddCall::name
/// Sets `name`.
pub fn name(self, name: impl Into<String>) -> Self {
    let name: String = name.into();
    Self(self.0.field("name", name))
}
