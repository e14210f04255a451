//! Changes descriptions and summaries, which must not affect the code.

use serde_json::{Value, json};

use super::walk::{objects, operations};

const LONG: &str = "\
Starts **something**.\r\n\r\n## Remarks\r\n\r\n    {\r\n      \"indented\": [1, 2, 3]\r\n    }\r\n\r\n\
```json\r\n{ \"id\": 1, \"list\": [\"a\", \"b\"] }\r\n```\r\n\r\n\
Sample request:\r\n\r\n\tPOST /api/v1/agent/1/start\r\n\r\n| a | b |\r\n|---|---|\r\n| <b>x</b> | `y` |\r\n\r\n\
* see [Run](#run) and <https://example.com/a_b>\r\n* `*/` ends nothing, [`Vec<T>`] is no link\r\n\r\n```\r\nunclosed";

/// Makes every description several paragraphs long, with code in them.
pub(super) fn long_descriptions(document: &mut Value) {
    objects(document, &mut |object| {
        if let Some(words) = object.get_mut("description").filter(|words| words.is_string()) {
            *words = json!(format!("{}\r\n\r\n{LONG}", words.as_str().unwrap()));
        }
    });
    operations(document, &mut |_, _, operation| {
        operation.insert("description".to_owned(), json!(LONG));
    });
}

/// Removes all descriptions and summaries, except the required descriptions of responses.
pub(super) fn no_descriptions(document: &mut Value) {
    objects(document, &mut |object| {
        if object.get("description").is_some_and(Value::is_string) {
            object.remove("description");
        }
        if object.get("summary").is_some_and(Value::is_string) {
            object.remove("summary");
        }
    });
    operations(document, &mut |_, _, operation| {
        for response in operation["responses"].as_object_mut().unwrap().values_mut() {
            response["description"] = json!("Success");
        }
    });
}

/// Replaces summaries by the comments of the service's code.
pub(super) fn other_summaries(document: &mut Value) {
    operations(document, &mut |verb, path, operation| {
        let words = format!("This endpoint will {verb} the resource at {path}\r\n   (see remarks)");
        operation.insert("summary".to_owned(), json!(words));
    });
}
