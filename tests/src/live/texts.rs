//! Changes descriptions and summaries, which must not affect the code.

use serde_json::{Value, json};

use super::walk::{objects, operations};

const LONG: &str = "\
Starts **something**.\r\n\r\n## Remarks\r\n\r\n    {\r\n      \"indented\": [1, 2, 3]\r\n    }\r\n\r\n\
```json\r\n{ \"id\": 1, \"list\": [\"a\", \"b\"] }\r\n```\r\n\r\n\
Sample request:\r\n\r\n\tPOST /api/v1/agent/1/start\r\n\r\n| a | b |\r\n|---|---|\r\n| <b>x</b> | `y` |\r\n\r\n\
* see [Run](#run) and <https://example.com/a_b>\r\n* `*/` ends nothing, [`Vec<T>`] is no link\r\n\r\n```\r\nunclosed";

/// Appends several paragraphs, code blocks and a table to every description.
pub(super) fn long_descriptions(document: &mut Value) {
    objects(document, &mut |object| {
        if let Some(text) = object.get_mut("description").filter(|text| text.is_string()) {
            *text = json!(format!("{}\r\n\r\n{LONG}", text.as_str().unwrap()));
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

/// Replaces summaries with text like the comments in a service's code.
pub(super) fn other_summaries(document: &mut Value) {
    operations(document, &mut |method, path, operation| {
        let text =
            format!("This endpoint will {method} the resource at {path}\r\n   (see remarks)");
        operation.insert("summary".to_owned(), json!(text));
    });
}
