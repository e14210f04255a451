//! `accept/generates_one_method_per_body_media_type.json`.

// things::Things::create()
pub fn create(&self, name: impl Into<String>) -> CreateCall {
    let name: String = name.into();
    CreateCall(self.core.call(&CREATE).field("name", name))
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

// things::Things::update()
pub fn update(&self, name: impl Into<String>) -> UpdateCall {
    let name: String = name.into();
    UpdateCall(self.core.call(&UPDATE).field("name", name))
}

// things::Things::change()
pub fn change(&self, a: models::ThingsChangeRequestA) -> ChangeCall {
    ChangeCall(self.core.call(&CHANGE).field("a", a))
}

// things::Things::change_as_merge_patch()
pub fn change_as_merge_patch(
    &self,
    a: models::ThingsChangeRequestA,
) -> ChangeAsMergePatchCall {
    ChangeAsMergePatchCall(self.core.call(&CHANGE_AS_MERGE_PATCH).field("a", a))
}

// things::Things::change_as_json_version_2()
pub fn change_as_json_version_2(
    &self,
    b: models::ThingsChangeAsJsonVersion2RequestB,
) -> ChangeAsJsonVersion2Call {
    ChangeAsJsonVersion2Call(self.core.call(&CHANGE_AS_JSON_VERSION_2).field("b", b))
}
