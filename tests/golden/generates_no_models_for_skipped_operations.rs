//! `accept/what_is_left_out_leaves_no_models.json`.
// note[unused-path-parameter]: the path has no variable `filter`; the parameter is omitted
//   at #/paths/~1things/get/parameters/0
//  --> what_is_left_out_leaves_no_models.json:8:24
//   help: write the variable into the path, or send the parameter elsewhere
// warning[untyped-parts]: the parts of this body are untyped, because its schema is not an object with known properties
//   at #/paths/~1things/post/requestBody/content/multipart~1form-data
//  --> what_is_left_out_leaves_no_models.json:17:60
//   help: describe its parts as the `properties` of an object, in the overlay

// models::use
pub use component::Component;
pub use component_inner::ComponentInner;
pub use things_keep_form_meta::ThingsKeepFormMeta;
pub use things_keep_form_meta_left::ThingsKeepFormMetaLeft;
pub use things_keep_form_mode::ThingsKeepFormMode;
pub use things_make_response::ThingsMakeResponse;
pub use webhook::Webhook;

// models::Component
/// Component.
pub struct Component {
    /// Serialized as `inner`.
    pub inner: Option<ComponentInner>,
}

// things::Things::keep()
pub fn keep(&self) -> KeepCall {
    KeepCall(self.core.call(&KEEP))
}
