//! `conformance/bodies.json`.
// warning[text-schema-ignored]: a body of type `application/xml` is sent as text; its schema is ignored
//   at #/paths/~1xml/post/requestBody/content/application~1xml
//  --> bodies.json:27:122
//   help: if the server accepts JSON, declare it too; otherwise format the text yourself
// note[split-by-direction]: this schema becomes two types: one for requests, without read-only properties, and one for responses, without write-only properties
//   at #/components/schemas/User
//  --> bodies.json:40:13
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

// cells::Cells::null()
pub fn null(&self, body: Option<models::CellsNullRequest>) -> NullCall {
    NullCall(self.core.call(&NULL).json(body))
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
