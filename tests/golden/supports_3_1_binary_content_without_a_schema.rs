//! `accept/supports_3_1_binary_content_without_a_schema.json`.

// files::GetCall!
runtime::download!(GetCall);

// files::Files::update()
pub fn update(&self, body: impl Into<runtime::Body>) -> UpdateCall {
    UpdateCall(self.core.call(&UPDATE).body(body))
}

// files::Files::create()
pub fn create(&self, file: runtime::FilePart) -> CreateCall {
    CreateCall(self.core.call(&CREATE).part("file", file))
}

// files::CreateCall::preview()
pub fn preview(self, preview: runtime::FilePart) -> Self {
    Self(self.0.part("preview", preview))
}

// files::CreateCall::title()
pub fn title(self, title: impl Into<String>) -> Self {
    let title: String = title.into();
    Self(self.0.part_text("title", title))
}
