//! The client, its handles, calls and headers.

use serde_json::Value as Json;

use super::body::{Body, Response};
use super::destination::Destination;
use super::endings::Endings;
use super::ty::{ArgumentType, Ty};
use crate::ir::condition::Condition;
use crate::ir::ending::Paging;
use crate::ir::response::Status;
use crate::ir::service::Service;
use crate::names::ident::Ident;
use crate::pointer::Pointer;

/// The client and its builder.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its documentation.
    pub docs: Vec<String>,
    /// The default base URL, or an empty string if the document has none.
    pub base_url: String,
    /// The template of the base URL, with its variables.
    pub template: String,
    /// The server variables.
    pub variables: Vec<ServerVariable>,
    /// The URLs of other servers, with their documentation.
    pub other_servers: Vec<(String, String)>,
    /// Whether some operations have their own servers with absolute URLs.
    pub has_own_servers: bool,
    /// The environment variable that overrides the base URL.
    pub base_url_env: Option<String>,
    /// The fingerprint of the document.
    pub fingerprint: String,
    /// The credentials.
    pub credentials: Vec<Credential>,
    /// The default security requirement of calls, as alternative sets of schemes.
    pub security: Vec<Vec<Ident>>,
    /// The calls that need a credential.
    pub credential_need: CredentialNeed,
    /// The default conditions of successful responses.
    pub conditions: Vec<Condition>,
    /// The facts about the service.
    pub service: Service,
    /// The documentation of the errors that nearly all calls declare.
    pub common_errors: Vec<String>,
    /// The header by which the server recognizes a repeated call, for calls without a method.
    pub idempotency_key: Option<String>,
}

/// The calls that need a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialNeed {
    /// All calls.
    AllCalls,
    /// Some calls.
    SomeCalls,
    /// No call.
    NoCall,
}

/// A server variable.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// The setter.
    pub setter: Ident,
    /// Its name in the template.
    pub name: String,
    /// Its default value.
    pub default: String,
    /// The documentation of the setter.
    pub docs: Vec<String>,
}

/// A credential.
#[derive(Clone, Debug)]
pub struct Credential {
    /// The constant that defines the security scheme.
    pub constant: Ident,
    /// The setter of its secret.
    pub setter: Ident,
    /// The name of its security scheme.
    pub key: String,
    /// The location of the secret in a request.
    pub location: CredentialLocation,
    /// The text before the secret.
    pub prefix: String,
    /// The environment variable that contains the secret.
    pub env: Option<String>,
    /// The client credentials grant, if the scheme supports it.
    pub tokens: Option<Tokens>,
    /// Its documentation.
    pub docs: Vec<String>,
}

/// The client credentials grant of OAuth 2.0.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// The setter of the client id and secret.
    pub setter: Ident,
    /// The token URL, which may be relative to the base URL.
    pub url: String,
    /// The documentation of the setter.
    pub docs: Vec<String>,
}

/// The location of a secret in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialLocation {
    /// The header with this name.
    Header(String),
    /// The query parameter with this name.
    Query(String),
    /// The cookie with this name.
    Cookie(String),
    /// User name and password in the `Authorization` header.
    Basic,
}

/// A handle: the calls of one tag.
#[derive(Clone, Debug)]
pub struct Handle {
    /// The name of its module, and of the client's method that returns the handle.
    pub module: Ident,
    /// Its type.
    pub ty: Ident,
    /// Its tag.
    pub tag: String,
    /// The Cargo feature that compiles it, or `None` if it is always compiled.
    pub feature: Option<String>,
    /// The features that its own feature enables, because its code refers to operations of these handles.
    pub other_features: Vec<String>,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its calls.
    pub calls: Vec<Call>,
}

/// A method of a handle and the call that it returns.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method.
    pub method: Ident,
    /// The type of the call.
    pub builder: Ident,
    /// The constant that defines the operation.
    pub constant: Ident,
    /// Its name in errors: handle and method.
    pub name: String,
    /// The documentation of the method.
    pub docs: Vec<String>,
    /// The documentation of the call's type.
    pub builder_docs: Vec<String>,
    /// Other names by which a search finds the method.
    pub aliases: Vec<String>,
    /// Its HTTP request.
    pub wire: Wire,
    /// The arguments of the method.
    pub arguments: Vec<Argument>,
    /// The setters of the call.
    pub setters: Vec<Setter>,
    /// The constant values.
    pub fixed: Vec<Fixed>,
    /// The header that `with_idempotency_key` sets, if the call has this method.
    pub key_option: Option<String>,
    /// The model for `with_body`, which sets all fields of the body.
    pub whole_body: Option<Ident>,
    /// Its response.
    pub response: Response,
    /// Whether it returns no value, although the response may have a body that is worth reading.
    pub has_undeclared_body: bool,
    /// The streams that it can return instead, each with the media type to request.
    pub streams: Vec<(Response, String)>,
    /// The endings that facts of the overlay add.
    pub endings: Endings,
    /// Its declared errors: status codes and body types.
    pub errors: Vec<(Status, Option<Ty>)>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The location of its definition in the document.
    pub origin: Pointer,
}

impl Call {
    /// Returns the types in the code of the call.
    pub(crate) fn types(&self) -> Vec<Ty> {
        let arguments = self.arguments.iter().map(|argument| argument.argument_type.ty().clone());
        let setters = self.setters.iter().map(|setter| setter.argument_type.ty().clone());
        let body = self.whole_body.iter().map(|body| Ty::Model(body.clone()));
        let streams = self.streams.iter().map(|(stream, _)| stream.ty());
        let endings = self.endings.types().into_iter().cloned();
        let sent = arguments.chain(setters).chain(body);
        sent.chain(streams).chain([self.response.ty()]).chain(endings).collect()
    }
}

/// The HTTP request of a call.
#[derive(Clone, Debug)]
pub struct Wire {
    /// The HTTP method.
    pub http_method: String,
    /// The path template.
    pub path: String,
    /// Its server, if that is not the server of the client.
    pub server: Option<String>,
    /// The constants of its security schemes, as alternative sets, or `None` for the client's default.
    pub security: Option<Vec<Vec<Ident>>>,
    /// The encoding of the body.
    pub body: Body,
    /// The value of the `Accept` header.
    pub accept: String,
    /// The success statuses, each with whether an HTML page is a response: the operation returns text or bytes, and declares
    /// pages. Empty if none is one. A number below 10 is a range.
    pub declared_pages: Vec<(u16, bool)>,
    /// Whether it is idempotent, if that differs from what the HTTP method implies.
    pub idempotent: Option<bool>,
    /// The header by which the server recognizes a repeated call.
    pub idempotency_key: Option<String>,
    /// The conditions of a successful response, or `None` for the client's default.
    pub conditions: Option<Vec<Condition>>,
    /// The statuses that it declares, with one digit for a range; empty if any status may occur.
    pub statuses: Vec<u16>,
    /// Its timeout in seconds, if that differs from the default.
    pub timeout: Option<u64>,
    /// How its pages are requested and read.
    pub paging: Option<Paging>,
    /// Whether other handles use its constant.
    pub is_shared: bool,
}

/// An argument of a method.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub argument_type: ArgumentType,
    /// The destination of the value in the request.
    pub destination: Destination,
    /// An example value from the document.
    pub sample: Option<serde_json::Value>,
}

/// A setter of a call.
#[derive(Clone, Debug)]
pub struct Setter {
    /// Its name.
    pub name: Ident,
    /// The setter that sends null, if the property is nullable.
    pub clear: Option<Ident>,
    /// The setter that adds an entry, if the string is the text of a JSON object.
    pub entry: Option<Ident>,
    /// The type of its argument.
    pub argument_type: ArgumentType,
    /// The destination of the value in the request.
    pub destination: Destination,
    /// An example value from the document.
    pub sample: Option<serde_json::Value>,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// A constant value of a call.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// The destination of the value in the request.
    pub destination: Destination,
    /// The value.
    pub value: Json,
}

/// A constant for a response header.
#[derive(Clone, Debug)]
pub struct HeaderConst {
    /// The constant.
    pub name: Ident,
    /// The name of the header.
    pub wire: String,
    /// The type of its value.
    pub ty: Ty,
    /// Its documentation.
    pub docs: Vec<String>,
}
