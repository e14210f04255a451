//! Names the values that calls return, with links to their types. The links resolve in the module of a handle and in
//! that of the client.

use super::code;
use crate::names::ident::Ident;
use crate::surface::body::Response;
use crate::surface::ty::Ty;

/// Links a model.
pub(crate) fn model(name: &Ident) -> String {
    format!("[`{0}`](super::models::{0})", name.plain())
}

/// Links a method or a setter of a type in the same module.
pub(crate) fn method(owner: &Ident, name: &Ident) -> String {
    format!("[`{1}`]({0}::{1})", owner.plain(), name.plain())
}

/// Names what a call returns when it is awaited.
pub(crate) fn returned(response: &Response) -> String {
    match response {
        Response::Empty => "no value".to_owned(),
        Response::Json(ty) => named(ty),
        Response::Optional(ty, _) => {
            format!("{}, or `None` with a status without a body, such as 204", named(ty))
        }
        Response::Text => "the text of the response".to_owned(),
        Response::Location => "the URL to which the response redirects".to_owned(),
        Response::Bytes => "the body as [`Bytes`](runtime::public::Bytes)".to_owned(),
        Response::Page(item) => named(&Ty::Page(Box::new(item.clone()))),
        Response::Choice(name) => format!("{}: one variant for each response", model(name)),
        Response::Events(ty) => named(&Ty::Events(Box::new(ty.clone()))),
        Response::Lines(ty) => named(&Ty::Lines(Box::new(ty.clone()))),
    }
}

/// Names a value of a type: `a list of Agent`.
pub(crate) fn named(ty: &Ty) -> String {
    match ty {
        Ty::Id(name) | Ty::Model(name) => model(name),
        Ty::Vec(item) => format!("a list of {}", named(item)),
        Ty::Map(value) => format!("a map of {}", named(value)),
        Ty::Option(value) => format!("{}, or `None`", named(value)),
        Ty::Box(value) => named(value),
        Ty::Page(item) => format!("a [`Page`](runtime::Page) of {}", named(item)),
        Ty::Events(data) => {
            format!(
                "server-sent events with {}: an [`EventStream`](runtime::EventStream)",
                named(data)
            )
        }
        Ty::Lines(value) => {
            format!("a stream of {}: a [`JsonStream`](runtime::JsonStream)", named(value))
        }
        Ty::Json => "any JSON: a [`Value`](serde_json::Value)".to_owned(),
        Ty::Unit => "no value".to_owned(),
        other @ (Ty::Bool
        | Ty::I32
        | Ty::I64
        | Ty::U32
        | Ty::U64
        | Ty::I128
        | Ty::F64
        | Ty::String
        | Ty::DateTime
        | Ty::Date
        | Ty::Formatted(_)
        | Ty::IntOrString
        | Ty::Base64
        | Ty::Base64Url
        | Ty::Bytes
        | Ty::FilePart
        | Ty::Part
        | Ty::Body
        | Ty::Tuple(_)
        | Ty::Open(..)) => code(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_values_with_links_to_their_types() {
        let model = || Box::new(Ty::Model(Ident::new("Run")));
        for (ty, name) in [
            (Ty::Vec(model()), "a list of [`Run`](super::models::Run)"),
            (Ty::Page(model()), "a [`Page`](runtime::Page) of [`Run`](super::models::Run)"),
            (Ty::Map(Box::new(Ty::I64)), "a map of `i64`"),
            (Ty::Option(model()), "[`Run`](super::models::Run), or `None`"),
            (Ty::Tuple(vec![Ty::Bool, Ty::String]), "`(bool, String)`"),
        ] {
            assert_eq!(named(&ty), name);
        }
    }
}
