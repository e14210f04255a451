//! `accept/generates_one_method_per_body_media_type.json`.

// things::Things::create()
pub fn create(&self, name: impl Into<String>) -> CreateCall {
    let name: String = name.into();
    CreateCall(self.core.call(&CREATE).field("name", name))
}

// things::Things::create_as_xml()
pub fn create_as_xml(&self, body: impl Into<String>) -> CreateAsXmlCall {
    let body: String = body.into();
    CreateAsXmlCall(self.core.call(&CREATE_AS_XML).text(body))
}

// things::Things::create_as_merge_patch()
pub fn create_as_merge_patch(
    &self,
    body: BTreeMap<String, serde_json::Value>,
) -> CreateAsMergePatchCall {
    CreateAsMergePatchCall(self.core.call(&CREATE_AS_MERGE_PATCH).json(body))
}

// things::Things::create_as_multipart()
pub fn create_as_multipart(&self, file: runtime::FilePart) -> CreateAsMultipartCall {
    CreateAsMultipartCall(self.core.call(&CREATE_AS_MULTIPART).part("file", file))
}

// things::Things::create_as_bytes()
pub fn create_as_bytes(&self, body: impl Into<runtime::Body>) -> CreateAsBytesCall {
    CreateAsBytesCall(self.core.call(&CREATE_AS_BYTES).body(body))
}

// things::Things::update()
pub fn update(&self, name: impl Into<String>) -> UpdateCall {
    let name: String = name.into();
    UpdateCall(self.core.call(&UPDATE).field("name", name))
}

// things::Things::update_as_text()
pub fn update_as_text(&self) -> UpdateAsTextCall {
    UpdateAsTextCall(self.core.call(&UPDATE_AS_TEXT))
}
