//! `accept/takes_a_non_object_body_as_one_argument.json`.

// bodies::Bodies::list()
pub fn list(&self, body: impl IntoIterator<Item = i64>) -> ListCall {
    let body: Vec<i64> = body.into_iter().collect();
    ListCall(self.core.call(&LIST).json(body))
}

// bodies::MaybeListCall::body()
pub fn body(self, body: impl IntoIterator<Item = models::Row>) -> Self {
    let body: Vec<models::Row> = body.into_iter().collect();
    Self(self.0.json(body))
}

// bodies::Bodies::map()
pub fn map(&self, body: BTreeMap<String, models::Row>) -> MapCall {
    MapCall(self.core.call(&MAP).json(body))
}

// bodies::Bodies::text()
pub fn text(&self, body: impl Into<String>) -> TextCall {
    let body: String = body.into();
    TextCall(self.core.call(&TEXT).text(body))
}

// bodies::CsvCall::body()
pub fn body(self, body: impl Into<String>) -> Self {
    let body: String = body.into();
    Self(self.0.text(body))
}

// bodies::Bodies::bytes()
pub fn bytes(&self, body: impl Into<runtime::Body>) -> BytesCall {
    BytesCall(self.core.call(&BYTES).body(body))
}

// bodies::Bodies::color()
pub fn color(&self, body: models::BodiesColorRequest) -> ColorCall {
    ColorCall(self.core.call(&COLOR).json(body))
}

// bodies::Bodies::number()
pub fn number(&self, body: Option<i32>) -> NumberCall {
    NumberCall(self.core.call(&NUMBER).json(body))
}

// bodies::Bodies::named()
pub fn named(&self, body: impl IntoIterator<Item = models::Row>) -> NamedCall {
    let body: Vec<models::Row> = body.into_iter().collect();
    NamedCall(self.core.call(&NAMED).json(body))
}
