//! Gives parameters whose `style` is none of their place's the one that is: openapiv3 would refuse the document.

use super::Json;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// The styles of each place, the usual one first.
const STYLES: &[(&str, &[&str])] = &[
    ("path", &["simple", "label", "matrix"]),
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("header", &["simple"]),
    ("cookie", &["form"]),
];

/// The extension for `allowReserved` outside of queries, where 3.0 does not know it.
pub const ALLOW_RESERVED: &str = "x-allow-reserved";

/// Mends every parameter of the document.
pub fn mend(json: &mut Json, sink: &mut Diagnostics) {
    let at = Pointer::of(&["components", "parameters"]);
    if let Some(Json::Object(shared)) = json.pointer_mut(at.as_str()) {
        for (name, parameter) in shared {
            mend_one(parameter, &at.child(name), sink);
        }
    }
    let at = Pointer::of(&["paths"]);
    let Some(Json::Object(paths)) = json.get_mut("paths") else { return };
    for (path, item) in paths {
        let at = at.child(path);
        list(item.get_mut("parameters"), &at.child("parameters"), sink);
        for (verb, operation) in item.as_object_mut().into_iter().flatten() {
            let at = at.child(verb).child("parameters");
            list(operation.get_mut("parameters"), &at, sink);
        }
    }
}

fn list(parameters: Option<&mut Json>, at: &Pointer, sink: &mut Diagnostics) {
    let parameters = parameters.and_then(Json::as_array_mut).into_iter().flatten();
    for (index, parameter) in parameters.enumerate() {
        mend_one(parameter, &at.index(index), sink);
    }
}

fn mend_one(parameter: &mut Json, at: &Pointer, sink: &mut Diagnostics) {
    let Some(members) = parameter.as_object_mut() else { return };
    let place = members.get("in").and_then(Json::as_str).unwrap_or_default();
    let Some((place, known)) = STYLES.iter().find(|(known, _)| *known == place) else { return };
    if *place != "query"
        && let Some(reserved) = members.shift_remove("allowReserved")
    {
        members.insert(ALLOW_RESERVED.to_owned(), reserved);
    }
    let Some(Json::String(style)) = members.get("style") else { return };
    if known.contains(&style.as_str()) {
        return;
    }
    let Some(usual) = known.first() else { return };
    let message = format!("`{style}` is no style of a {place}; `{usual}` is taken");
    sink.push(
        Diagnostic::note(&at.child("style"), message)
            .help(format!("the styles of a {place} are {}", known.join(", "))),
    );
    members.insert("style".to_owned(), Json::from(*usual));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_style_of_another_place_is_the_usual_one_of_this() {
        let header = |style| json!({"name": "a", "in": "header", "style": style});
        let mut json = json!({
            "paths": {"/a": {"parameters": [header("form")], "get": {"parameters": [
                {"name": "b", "in": "query", "style": "label"},
                {"name": "c", "in": "path", "style": "label", "allowReserved": true},
                {"name": "d", "in": "query", "style": 1, "allowReserved": true},
            ]}}},
            "components": {"parameters": {"E": header("simple")}},
        });
        let mut sink = Diagnostics::default();
        mend(&mut json, &mut sink);
        let item = &json["paths"]["/a"];
        assert_eq!(item["parameters"][0], header("simple"));
        assert_eq!(item["get"]["parameters"][0]["style"], "form");
        assert_eq!(item["get"]["parameters"][1]["style"], "label");
        assert_eq!(item["get"]["parameters"][1][ALLOW_RESERVED], true);
        assert_eq!(item["get"]["parameters"][2]["allowReserved"], true);
        assert_eq!(json["components"]["parameters"]["E"], header("simple"));
    }
}
