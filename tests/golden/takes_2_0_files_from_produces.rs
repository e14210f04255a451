//! `accept/takes_2_0_files_from_produces.json`.

// files::Files::image()
pub fn image(&self) -> ImageCall {
    ImageCall(self.core.call(&IMAGE))
}

// files::ImageCall!
runtime::download!(ImageCall);

// files::TableCall!
runtime::call!(TableCall => String, runtime::Reply::into_text);

// files::DataCall!
runtime::call!(DataCall => (), runtime::Reply::empty);

// files::DrawCall!
runtime::download!(DrawCall);

// files::RemoveCall!
runtime::call!(RemoveCall => (), runtime::Reply::empty);
