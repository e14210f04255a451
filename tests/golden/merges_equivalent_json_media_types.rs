//! `accept/merges_equivalent_json_media_types.json`.

// items::ADD.body
body: runtime::BodyKind::Json {
    media: "application/json",
    required: false,
},

// items::AddCall!
runtime::call!(AddCall => models::Item, runtime::Reply::json);

// items::NamesCall!
runtime::call!(NamesCall => Vec<String>, runtime::Reply::json);

// items::RENAME.body
body: runtime::BodyKind::Json {
    media: "application/json",
    required: false,
},

// items::RENAME.accept
accept: "application/json, text/plain;q=0.9, */*;q=0.8",

// items::RenameCall!
runtime::call!(RenameCall => String, runtime::Reply::into_text);
