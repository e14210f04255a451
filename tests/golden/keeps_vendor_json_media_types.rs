//! `accept/keeps_vendor_json_media_types.json`.

// items::MERGE.body
body: runtime::BodyKind::Json {
    media: "application/merge-patch+json",
    required: true,
},

// items::MERGE.accept
accept: "application/vnd.items.v2+json",

// items::REPLACE.body
body: runtime::BodyKind::Json {
    media: "application/json; charset=utf-8",
    required: true,
},

// items::REPLACE.accept
accept: "application/json; charset=utf-8",

// items::ReplaceCall!
runtime::call!(ReplaceCall => models::Item, runtime::Reply::json);
