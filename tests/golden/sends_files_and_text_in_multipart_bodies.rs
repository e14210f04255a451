//! `accept/sends_files_and_text_in_multipart_bodies.json`.

// files::Files::replace()
pub fn replace(
    &self,
    file: runtime::FilePart,
    name: impl Into<String>,
) -> ReplaceCall {
    let name: String = name.into();
    ReplaceCall(
        self
            .core
            .call(&REPLACE)
            .part("file", file)
            .part_text("name", name)
            .part_text("v", String::from("2")),
    )
}

// files::ReplaceCall::count()
pub fn count(self, count: i32) -> Self {
    Self(self.0.part_text("count", count))
}

// files::UPLOAD.body
body: runtime::BodyKind::Multipart {
    media: "multipart/form-data",
    required: false,
    parts: &[],
},

// files::UploadCall::files
/// The files to keep.
pub fn files(self, files: impl IntoIterator<Item = runtime::FilePart>) -> Self {
    Self(self.0.parts("files", files))
}

// files::UploadCall::overwrite
/// Default: `false`.
pub fn overwrite(self, overwrite: bool) -> Self {
    Self(self.0.part_text("overwrite", overwrite))
}

// files::UploadCall::labels()
pub fn labels(self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
    let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
    Self(self.0.part_texts("labels", labels))
}

// files::UploadCall::kind()
pub fn kind(self, kind: models::Kind) -> Self {
    Self(self.0.part_text("kind", kind))
}
