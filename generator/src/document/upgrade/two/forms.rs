//! Converts form parameters to a request body: an object with a property for each field.

use serde_json::json;

use super::collection::{self, ArrayLocation};
use super::role::ClassifiedParameter;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::extension::STYLED;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

const PLAIN: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data";

/// The schema and encoding of a form.
#[derive(Debug, Default)]
struct Form {
    properties: Members,
    required: Vec<Json>,
    encoding: Members,
    /// The pointer to each field, in the order of the properties.
    locations: Vec<Pointer>,
    has_files: bool,
}

/// Converts form fields to a request body, with each form media type of the operation.
pub(crate) fn upgrade(
    fields: &[ClassifiedParameter],
    consumes: &[String],
    at: &Pointer,
    log: &mut Log<'_>,
) -> Json {
    let mut form = Form::default();
    if let Some(first) = fields.first() {
        log.created(at.clone(), &first.at);
    }
    for parameter in fields {
        field(parameter, &mut form, log);
    }
    let mut content = Members::new();
    for name in media_types(consumes, form.has_files) {
        locations(&form, &at.child("content").child(name), log);
        let schema = match form.required.is_empty() {
            true => json!({"type": "object", "properties": form.properties}),
            false => {
                json!({"type": "object", "required": form.required, "properties": form.properties})
            }
        };
        let media = match form.encoding.is_empty() {
            true => json!({ "schema": schema }),
            false => json!({"schema": schema, "encoding": form.encoding}),
        };
        content.insert(name.to_owned(), media);
    }
    json!({"required": !form.required.is_empty(), "content": content})
}

fn field(parameter: &ClassifiedParameter, form: &mut Form, log: &mut Log<'_>) {
    let (mut members, name) = (parameter.members.clone(), parameter.name().to_owned());
    if form.properties.contains_key(&name) {
        let message = format!("duplicate form field `{name}`; the first definition is used");
        log.report(Diagnostic::new(Code::DuplicateFormField, &parameter.at, message));
        return;
    }
    let mut style = collection::style(&mut members, ArrayLocation::Query, &parameter.at, log);
    // By default, a form in 3.0 repeats the name for each element.
    if style.get("explode") == Some(&Json::Bool(false)) {
        style.insert(STYLED.to_owned(), Json::Bool(true));
        form.encoding.insert(name.clone(), Json::Object(style));
    }
    let is_file = |schema: Option<&Json>| schema.is_some_and(|schema| schema == "file");
    form.has_files |= is_file(members.get("type"))
        || is_file(members.get("items").and_then(|items| items.get("type")));
    if members.shift_remove("required") == Some(Json::Bool(true)) {
        form.required.push(Json::from(name.as_str()));
    }
    for key in ["name", "in", "allowEmptyValue"] {
        members.shift_remove(key);
    }
    if let Some(Json::Object(schema)) = members.shift_remove("schema") {
        members.extend(schema);
    }
    form.properties.insert(name, Json::Object(members));
    form.locations.push(parameter.at.clone());
}

/// Records the origins of the properties of a form.
fn locations(form: &Form, at: &Pointer, log: &mut Log<'_>) {
    for ((name, _), location) in form.properties.iter().zip(&form.locations) {
        log.created(at.child("schema").child("properties").child(name), location);
        log.created(at.child("encoding").child(name), &location.child("collectionFormat"));
    }
}

/// Returns the media types of a form: multipart if it has files, otherwise the declared ones, or urlencoded by default.
fn media_types(consumes: &[String], has_files: bool) -> Vec<&str> {
    if has_files {
        return vec![PARTS];
    }
    let essence = |name: &&String| name.split(';').next().unwrap_or_default().trim().to_owned();
    let forms = consumes.iter().filter(|name| [PLAIN, PARTS].contains(&essence(name).as_str()));
    let forms: Vec<&str> = forms.map(String::as_str).collect();
    if forms.is_empty() { vec![PLAIN] } else { forms }
}
