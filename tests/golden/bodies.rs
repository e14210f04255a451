//! `conformance/bodies.json`.
// warning[json-patch-without-array]: a JSON Patch is an array of objects with `op` and `path`, but its schema is not one; the body is an array of raw JSON
//   at #/paths/~1patches/patch/requestBody/content/application~1json-patch+json
//  --> bodies.json:6:38
//   help: in the overlay, replace the schema with that of an array of changes, or remove the media type
// warning[text-schema-ignored]: a body of type `application/apply-patch+yaml` is sent as text; its schema is ignored
//   at #/paths/~1patches/patch/requestBody/content/application~1apply-patch+yaml
//  --> bodies.json:7:133
//   help: if the server accepts JSON, declare it too; otherwise format the text yourself
// warning[text-schema-ignored]: a body of type `application/xml` is sent as text; its schema is ignored
//   at #/paths/~1xml/post/requestBody/content/application~1xml
//  --> bodies.json:34:122
//   help: if the server accepts JSON, declare it too; otherwise format the text yourself
// note[split-by-direction]: this schema becomes two types: one for requests, without read-only properties, and one for responses, without write-only properties
//   at #/components/schemas/User
//  --> bodies.json:47:13
//   help: if a property is both sent and received, set its `readOnly` or `writeOnly` to false in the overlay

// cells::Cells::list()
pub fn list(&self, body: impl IntoIterator<Item = models::Point>) -> ListCall {
    let body: Vec<models::Point> = body.into_iter().collect();
    ListCall(self.core.call(&LIST).json(body))
}

// cells::Cells::must()
pub fn must(&self) -> MustCall {
    MustCall(self.core.call(&MUST))
}

// cells::NullListCall::body()
pub fn body(self, body: Option<Vec<i64>>) -> Self {
    Self(self.0.json(body))
}

// cells::Cells::latin()
pub fn latin(&self, body: impl Into<String>) -> LatinCall {
    let body: String = body.into();
    LatinCall(self.core.call(&LATIN).text(body))
}

// cells::PARTS.body
body: runtime::BodyKind::Multipart {
    media: "multipart/form-data",
    required: true,
    parts: &[
        runtime::PartEncoding {
            name: "note",
            media: "text/plain; charset=ISO-8859-1",
            headers: &[],
        },
    ],
},

// cells::Cells::bytes()
pub fn bytes(&self, body: impl Into<runtime::Body>) -> BytesCall {
    BytesCall(self.core.call(&BYTES).body(body))
}
