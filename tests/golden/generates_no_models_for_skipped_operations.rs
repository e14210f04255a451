//! `accept/generates_no_models_for_skipped_operations.json`.
// warning[unused-path-parameter]: the path has no variable `filter`; the parameter is omitted
//   at #/paths/~1things/get/parameters/0
//  --> generates_no_models_for_skipped_operations.json:8:24
//   help: add the variable to the path, or change the `in` of the parameter
// warning[untyped-parts]: the parts of this body are untyped, because its schema is not an object with known properties
//   at #/paths/~1things/post/requestBody/content/multipart~1form-data
//  --> generates_no_models_for_skipped_operations.json:17:60
//   help: describe the parts as the `properties` of an object in the overlay

// models::use
pub use component::Component;
pub use component_inner::ComponentInner;
pub use things_keep_form_meta::ThingsKeepFormMeta;
pub use things_keep_form_meta_left::ThingsKeepFormMetaLeft;
pub use things_keep_form_mode::ThingsKeepFormMode;
pub use things_make_response::ThingsMakeResponse;

// models::Component
/// An object of the API.
pub struct Component {
    /// Serialized as `inner`.
    pub inner: Option<ComponentInner>,
    undescribed: runtime::Undescribed,
}

// things::Things::keep()
pub fn keep(&self) -> KeepCall {
    KeepCall(self.core.call(&KEEP))
}
