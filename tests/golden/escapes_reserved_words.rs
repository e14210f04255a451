//! `accept/escapes_reserved_words.json`.
// note: the module name `client` is already used; renamed to `client_api` (17:24)
// note: the type name `Client` is already used; renamed to `ClientApi` (17:24)
// note: the module name `models` is already used; renamed to `models_api` (18:23)
// note: the method name `new` is already used; renamed to `new_by_self` (5:30)
// note: the argument name `self` is already used; renamed to `self_path` (8:9)
// note: the setter name `send` is already used; renamed to `send_query` (10:9)
// note: the method name `clone` is already used; renamed to `post_clone` (17:24)
// note: the setter name `into_future` is already used; renamed to `into_future_field` (23:94)
// note: the type name `Self` is already used; renamed to `SelfModel` (21:13)
// note: the type name `Option` is already used; renamed to `OptionModel` (22:15)
// note: the type name `String` is already used; renamed to `StringModel` (23:15)
// note: the type name `Vec` is already used; renamed to `VecModel` (24:12)
// note: the type name `Box` is already used; renamed to `BoxModel` (25:12)
// note: the type name `Result` is already used; renamed to `ResultModel` (26:15)
// note: the type name `Default` is already used; renamed to `DefaultModel` (27:16)
// note: the field name `self` is already used; renamed to `self_field` (21:163)
// note: the field name `explicit_nulls` is already used; renamed to `explicit_nulls_field` (21:286)
// note: the variant name `Self` is already used; renamed to `SelfValue` (22:42)
// note: the variant name `Self` is already used; renamed to `Self2` (22:42)

// models::SelfModel
/// SelfModel.
pub struct SelfModel {
    /// Serialized as `type`.
    pub r#type: OptionModel,
    /// Serialized as `self`.
    pub self_: Option<String>,
    /// Serialized as `Self`.
    pub self_field: Option<String>,
    /// Serialized as `crate`.
    pub crate_: String,
    /// Serialized as `super`.
    pub super_: Option<String>,
    /// Serialized as `new`.
    pub new: Option<String>,
    /// Serialized as `explicit_nulls`.
    pub explicit_nulls_field: Option<String>,
    /// Serialized as `vec`.
    pub vec: Option<VecModel>,
    /// Serialized as `_`.
    pub underscore: Option<String>,
}

// models::OptionModel!
runtime::enumeration! {
    OptionModel: str {
        "self" => SelfValue,
        "Self" => Self2,
        "None" => None,
        "Some" => Some,
        "type" => Type,
        "Ok" => Ok,
    }
}
