//! `accept/sends_bodies_of_any_media_type.json`.

// bodies::Bodies::vendor()
pub fn vendor(&self) -> VendorCall {
    VendorCall(self.core.call(&VENDOR))
}

// bodies::VENDOR.body
body: runtime::BodyKind::Json {
    media: "application/vnd.a.v2+json; version=2",
    required: false,
},

// bodies::VendorCall::with_body()
pub fn with_body(self, body: &models::BodiesVendorRequest) -> Self {
    Self(self.0.fields_of(body))
}

// bodies::Bodies::merge()
pub fn merge(&self, body: BTreeMap<String, serde_json::Value>) -> MergeCall {
    MergeCall(self.core.call(&MERGE).json(body))
}

// bodies::Bodies::scalar()
pub fn scalar(&self, body: impl Into<String>) -> ScalarCall {
    let body: String = body.into();
    ScalarCall(self.core.call(&SCALAR).json(body))
}

// bodies::Bodies::lines()
pub fn lines(
    &self,
    body: impl IntoIterator<Item = models::BodiesLinesRequest>,
) -> LinesCall {
    LinesCall(self.core.call(&LINES).json_lines(body))
}

// bodies::Bodies::csv()
pub fn csv(&self, body: impl Into<runtime::Body>) -> CsvCall {
    CsvCall(self.core.call(&CSV).body(body))
}

// bodies::Bodies::any()
pub fn any(&self, body: impl Into<runtime::Body>) -> AnyCall {
    AnyCall(self.core.call(&ANY).body(body))
}

// bodies::Bodies::image()
pub fn image(&self, body: impl Into<runtime::Body>) -> ImageCall {
    ImageCall(self.core.call(&IMAGE).body(body))
}
