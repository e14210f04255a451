//! `accept/takes_2_0_files_of_shared_responses.json`.

// files::ImageCall!
runtime::download!(ImageCall);

// files::DrawCall!
runtime::download!(DrawCall);

// files::RemoveCall!
runtime::call!(RemoveCall => (), runtime::Reply::empty);

// files::TextCall!
runtime::call!(TextCall => String, runtime::Reply::into_text);

// files::PlainCall!
runtime::call!(PlainCall => (), runtime::Reply::empty);

// files::TypedCall!
runtime::call!(TypedCall => models::FilesTypedResponse, runtime::Reply::json);
