//! `accept/reserved_words_are_names_too.json`.
// note: the module `client` is taken; this one is `client_api` (17:24)
// note: the type `Client` is taken; this one is `ClientApi` (17:24)
// note: the module `models` is taken; this one is `models_api` (18:23)
// note: the method `new` is taken; this one is `new_by_self` (5:30)
// note: the argument `self` is taken; this one is `self_path` (8:9)
// note: the setter `send` is taken; this one is `send_query` (10:9)
// note: the method `clone` is taken; this one is `post_clone` (17:24)
// note: the setter `into_future` is taken; this one is `into_future_field` (23:94)
// note: the type `Self` is taken; this one is `SelfModel` (21:13)
// note: the type `Option` is taken; this one is `OptionModel` (22:15)
// note: the type `String` is taken; this one is `StringModel` (23:15)
// note: the type `Vec` is taken; this one is `VecModel` (24:12)
// note: the type `Box` is taken; this one is `BoxModel` (25:12)
// note: the type `Result` is taken; this one is `ResultModel` (26:15)
// note: the type `Default` is taken; this one is `DefaultModel` (27:16)
// note: the field `self` is taken; this one is `self_field` (21:163)
// note: the field `nulls` is taken; this one is `nulls_field` (21:277)
// note: the variant `Self` is taken; this one is `SelfValue` (22:42)
// note: the variant `Self` is taken; this one is `Self2` (22:42)

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
    /// Serialized as `nulls`.
    pub nulls_field: Option<String>,
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
