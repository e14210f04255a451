//! Turns Swagger 2.0 into OpenAPI 3.0: what it says in other places, and in other words.
//!
//! First the sections of the document become `components`; then every part within is visited, outer before inner.

use serde_json::Map;

use super::log::Log;
use crate::pointer::Pointer;
use crate::spec::Json;
use crate::spec::grammar::{Part, visit};

pub mod bodies;
pub mod collection;
pub mod forms;
pub mod heirs;
pub mod item;
pub mod parameter;
pub mod response;
pub mod schema;
pub mod security;
pub mod servers;

/// The members of an object.
pub type Members = Map<String, Json>;

/// What the whole document says for all of its operations.
#[derive(Debug, Default)]
pub struct Shared {
    /// The media types of bodies, if any are named.
    pub consumes: Vec<String>,
    /// The media types of answers, if any are named.
    pub produces: Vec<String>,
    /// The parameters that others refer to.
    pub parameters: Members,
    /// The responses that others refer to.
    pub responses: Members,
    /// Where the API is served.
    pub home: servers::Home,
}

/// Makes 3.0 of a document of 2.0.
pub fn upgrade(document: &mut Members, log: &mut Log<'_>) {
    let section = |name: &str| document.get(name).and_then(Json::as_object).cloned();
    let shared = Shared {
        consumes: texts(document.get("consumes")),
        produces: texts(document.get("produces")),
        parameters: section("parameters").unwrap_or_default(),
        responses: section("responses").unwrap_or_default(),
        home: servers::Home::take(document),
    };
    heirs::map(document);
    let old = std::mem::take(document);
    document.insert("openapi".to_owned(), Json::from(super::TARGET));
    document.extend(old.into_iter().filter(|(key, _)| !GONE.contains(&key.as_str())));
    document.entry("paths").or_insert_with(|| Json::Object(Map::new()));
    if let Some(servers) = shared.home.servers(log) {
        document.insert("servers".to_owned(), servers);
    }
    sections(document, &shared, log);
    let mut json = Json::Object(std::mem::take(document));
    visit(&mut json, &mut |part, json, at| {
        let Json::Object(members) = json else { return };
        match part {
            Part::PathItem => item::upgrade(members, &shared, at, log),
            Part::Parameter => parameter::upgrade(members, at, log),
            Part::Header => parameter::header(members, at, log),
            Part::Schema | Part::Additional => schema::upgrade(members, at, log),
            _ => {}
        }
    });
    if let Json::Object(members) = json {
        *document = members;
    }
}

/// Keys of the document that are read before anything else is.
const GONE: &[&str] = &["swagger", "openapi", "consumes", "produces"];

/// Where the sections of a document go.
const SECTIONS: &[(&str, &str)] = &[
    ("definitions", "schemas"),
    ("responses", "responses"),
    ("parameters", "parameters"),
    ("securityDefinitions", "securitySchemes"),
];

fn sections(document: &mut Members, shared: &Shared, log: &mut Log<'_>) {
    let mut components = Members::new();
    for (old, new) in SECTIONS {
        let Some(Json::Object(mut section)) = document.shift_remove(*old) else { continue };
        let at = Pointer::of(&["components", new]);
        log.moved(at.clone(), &Pointer::of(&[old]));
        match *old {
            // A body or a field of a form stands where it is used.
            "parameters" => section.retain(|_, it| item::role(it) == item::Role::Input),
            "responses" => {
                for (name, one) in &mut section {
                    response::upgrade(one, &shared.produces, &at.child(name), log);
                }
            }
            "securityDefinitions" => security::upgrade(&mut section, &at, log),
            _ => {}
        }
        components.insert((*new).to_owned(), Json::Object(section));
    }
    if !components.is_empty() {
        document.insert("components".to_owned(), Json::Object(components));
    }
}

/// The strings in a list; what is none is passed over.
pub fn texts(list: Option<&Json>) -> Vec<String> {
    let elements = list.and_then(Json::as_array).into_iter().flatten();
    elements.filter_map(Json::as_str).map(str::to_owned).collect()
}
