//! Checks that each response in `operations/responses` has every field of the model that its file is named after.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use super::FOLDER;
use super::surface::Surface;
use crate::fixtures;

/// Returns the paths of the fields that are missing from a value. In an array, the first element must have all fields,
/// or, if the elements are a union, the first element of each variant.
fn lacking(surface: &Surface, ty: &str, value: &Value, at: &str) -> Vec<String> {
    if let Some(inner) = inside(ty, "Option<") {
        return lacking(surface, inner, value, at);
    }
    if let Some(inner) = inside(ty, "Vec<") {
        return lacking_in_list(surface, inner, value, at);
    }
    let fields = surface.fields(ty).into_iter();
    let lacks = |(name, ty): (&str, &str)| match &value[name] {
        Value::Null => vec![format!("{at}.{name}")],
        present => lacking(surface, ty, present, &format!("{at}.{name}")),
    };
    fields.flat_map(lacks).collect()
}

fn lacking_in_list(surface: &Surface, ty: &str, list: &Value, at: &str) -> Vec<String> {
    let variants = surface.variants(ty);
    if variants.is_empty() {
        return lacking(surface, ty, &list[0], &format!("{at}[0]"));
    }
    let items = list.as_array().into_iter().flatten();
    let lacks = |(tag, model): (&str, &str)| {
        let item = items.clone().find(|item| item["type"] == tag).unwrap_or(&Value::Null);
        lacking(surface, model, item, &format!("{at}[{tag}]"))
    };
    variants.into_iter().flat_map(lacks).collect()
}

fn inside<'t>(ty: &'t str, around: &str) -> Option<&'t str> {
    ty.strip_prefix(around)?.strip_suffix('>')
}

/// Returns the models that calls return.
fn returned(surface: &Surface) -> BTreeSet<String> {
    let calls = surface.calls().into_iter().filter_map(|call| call.response);
    let models = calls.map(|ty| {
        let around = ["Vec<", "Option<", "Page<"];
        around.iter().find_map(|around| inside(ty, around)).unwrap_or(ty).to_owned()
    });
    models.filter(|model| !surface.fields(model).is_empty()).collect()
}

#[test]
fn response_files_have_all_fields_of_their_models() {
    let surface = Surface::new(fixtures::own().surface);
    let folder = format!("{FOLDER}/responses");
    let files = fs::read_dir(fixtures::workspace(&folder)).unwrap();
    let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let present: BTreeSet<_> = files.map(|file| file.replace(".json", "")).collect();
    assert_eq!(present, returned(&surface), "{folder} must have one file for each returned model");
    for model in present {
        let recorded = serde_json::from_str(&fixtures::read(&format!("{folder}/{model}.json")));
        let lacking = lacking(&surface, &model, &recorded.unwrap(), &model);
        assert!(lacking.is_empty(), "{folder}/{model}.json lacks {}", lacking.join(", "));
    }
}

#[test]
fn reports_missing_fields_at_any_depth() {
    let surface = Surface::new(
        "A.id: i32  \"id\"\nA.inner: Option<Vec<B>>  \"inner\"\nA.events: Vec<E>  \"events\"\n\
         B.some_name: Option<String>, clear_some_name()  \"someName\"\n\
         enum E by \"type\"\nE::One(One) = one\nE::Two(B) = two\nE::Unknown(…)\nOne.x: f64  \"x\"\n"
            .to_owned(),
    );
    let whole = json!({"id": 1, "inner": [{"someName": ""}, {}],
        "events": [{"type": "two", "someName": "b"}, {"type": "one", "x": 0}]});
    assert_eq!(lacking(&surface, "A", &whole, "A"), Vec::<String>::new());
    let poor = json!({"inner": [{"someName": null}], "events": [{"type": "two"}]});
    let missing = lacking(&surface, "A", &poor, "A");
    assert_eq!(
        missing,
        ["A.id", "A.inner[0].someName", "A.events[one].x", "A.events[two].someName"]
    );
}
