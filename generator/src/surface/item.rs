//! The kinds of public items: client, handles, calls and headers.

use serde_json::Value as Json;

use super::body::{Answer, Body};
use super::put::Put;
use super::ty::{Take, Ty};
use crate::ir::response::Status;
use crate::names::ident::Ident;
use crate::pointer::Pointer;

/// The client and what it takes to make one.
#[derive(Clone, Debug)]
pub struct Client {
    /// What it is for.
    pub docs: Vec<String>,
    /// Where the API is served; empty if the document does not say.
    pub base_url: String,
    /// The same with its variables in it, and what can be chosen for each.
    pub template: String,
    /// The variables.
    pub variables: Vec<ServerVariable>,
    /// Other places, with what is said of them.
    pub other_servers: Vec<(String, String)>,
    /// Whether some calls are served elsewhere.
    pub scattered: bool,
    /// The environment variable that may replace the base URL.
    pub base_url_env: Option<String>,
    /// The beginning of the SHA-256 of the document.
    pub fingerprint: String,
    /// The ways to say who one is.
    pub credentials: Vec<Credential>,
    /// The security requirement of most calls, as alternatives of sets of schemes.
    pub security: Vec<Vec<Ident>>,
}

/// Something that can be chosen in the address of the API.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// The setter.
    pub setter: Ident,
    /// Its name in the address.
    pub name: String,
    /// What is chosen unless told otherwise.
    pub default: String,
    /// What can be chosen, in words.
    pub docs: Vec<String>,
}

/// A way to say who one is.
#[derive(Clone, Debug)]
pub struct Credential {
    /// The constant that describes it.
    pub constant: Ident,
    /// The setter of its secret.
    pub setter: Ident,
    /// The document's name of it.
    pub key: String,
    /// Where the secret goes.
    pub place: Place,
    /// What stands before the secret.
    pub prefix: String,
    /// The environment variable that holds the secret.
    pub env: Option<String>,
    /// Where tokens are had with a client's own secret, if that is a way.
    pub tokens: Option<Tokens>,
    /// What is said of it.
    pub docs: Vec<String>,
}

/// Where tokens are had with a client's own secret.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// The setter of a client's id and secret.
    pub setter: Ident,
    /// The address, which may be relative to the base URL.
    pub url: String,
    /// What is said of them.
    pub docs: Vec<String>,
}

/// Where a secret goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Into this header.
    Header(String),
    /// Into this query parameter.
    Query(String),
    /// Into this cookie.
    Cookie(String),
    /// Name and password, into the `Authorization` header.
    Basic,
}

/// A group of calls.
#[derive(Clone, Debug)]
pub struct Handle {
    /// Its module, and the method of the client that leads to it.
    pub module: Ident,
    /// Its type.
    pub ty: Ident,
    /// The tag it stands for.
    pub tag: String,
    /// What is said of it.
    pub docs: Vec<String>,
    /// Its calls.
    pub calls: Vec<Call>,
}

/// A method of a handle and the call it prepares.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method.
    pub method: Ident,
    /// The type of the call.
    pub builder: Ident,
    /// The constant that describes it.
    pub constant: Ident,
    /// Its name in errors: handle and method.
    pub name: String,
    /// What the method's page says.
    pub docs: Vec<String>,
    /// What the page of the call's type says.
    pub builder_docs: Vec<String>,
    /// What it is on the wire.
    pub wire: Wire,
    /// What must be said.
    pub arguments: Vec<Argument>,
    /// What may be said.
    pub setters: Vec<Setter>,
    /// What is always said.
    pub fixed: Vec<Fixed>,
    /// The model that may replace all members of the body at once.
    pub whole_body: Option<Ident>,
    /// What it answers.
    pub answer: Answer,
    /// The streams it answers when asked for them, each with the media type to ask for.
    pub streams: Vec<(Answer, String)>,
    /// What it is declared to fail with: statuses, and the types they carry.
    pub errors: Vec<(Status, Option<Ty>)>,
    /// Whether it is not to be used any more.
    pub deprecated: bool,
    /// Where it is defined.
    pub origin: Pointer,
}

/// What a call is on the wire.
#[derive(Clone, Debug)]
pub struct Wire {
    /// The verb.
    pub verb: &'static str,
    /// The path template.
    pub path: String,
    /// Where it is served, if that is elsewhere than the API.
    pub server: Option<String>,
    /// The constants of the schemes, as alternatives of sets; `None` if they are the client's default.
    pub security: Option<Vec<Vec<Ident>>>,
    /// How the body is packed.
    pub body: Body,
    /// The media types asked for.
    pub accept: String,
    /// Whether it is idempotent, if the HTTP method does not say so.
    pub idempotent: Option<bool>,
    /// How long it may take, in seconds, where the default does not do.
    pub timeout: Option<u64>,
}

/// An argument of a method.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: Ident,
    /// How it is handed over.
    pub take: Take,
    /// Where it goes.
    pub put: Put,
    /// A value for examples, if the document shows one.
    pub sample: Option<serde_json::Value>,
}

/// A setter of a call.
#[derive(Clone, Debug)]
pub struct Setter {
    /// Its name.
    pub name: Ident,
    /// The setter that sends null, where null is a value.
    pub clear: Option<Ident>,
    /// How its value is handed over.
    pub take: Take,
    /// Where it goes.
    pub put: Put,
    /// A value for examples, if the document shows one.
    pub sample: Option<serde_json::Value>,
    /// What is said of it.
    pub docs: Vec<String>,
    /// Whether it is not to be used any more.
    pub deprecated: bool,
}

/// Something a call always says.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// Where it goes.
    pub put: Put,
    /// What it says.
    pub value: Json,
}

/// A constant that names a response header.
#[derive(Clone, Debug)]
pub struct HeaderConst {
    /// The constant.
    pub name: Ident,
    /// The header.
    pub wire: String,
    /// What it holds.
    pub ty: Ty,
    /// What is said of it.
    pub docs: Vec<String>,
}
