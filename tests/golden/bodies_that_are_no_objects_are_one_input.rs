//! `accept/bodies_that_are_no_objects_are_one_input.json`.

// bodies::Bodies::list()
pub fn list(&self, body: impl IntoIterator<Item = i64>) -> ListCall {
    ListCall(self.core.call(&LIST).json(body.into_iter().collect::<Vec<_>>()))
}

// bodies::MaybeListCall::body()
pub fn body(self, body: impl IntoIterator<Item = models::Row>) -> Self {
    Self(self.0.json(body.into_iter().collect::<Vec<_>>()))
}

// bodies::Bodies::map()
pub fn map(&self, body: BTreeMap<String, models::Row>) -> MapCall {
    MapCall(self.core.call(&MAP).json(body))
}

// bodies::Bodies::text()
pub fn text(&self, body: impl Into<String>) -> TextCall {
    TextCall(self.core.call(&TEXT).text::<String>(body.into()))
}

// bodies::CsvCall::body()
pub fn body(self, body: impl Into<String>) -> Self {
    Self(self.0.text::<String>(body.into()))
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
    NamedCall(self.core.call(&NAMED).json(body.into_iter().collect::<Vec<_>>()))
}
