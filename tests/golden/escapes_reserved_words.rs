//! `accept/escapes_reserved_words.json`.
// note: the module name `client` is not available; `client_api` is used instead (17:24)
// note: the type name `Client` is not available; `ClientApi` is used instead (17:24)
// note: the module name `models` is not available; `models_api` is used instead (18:23)
// note: the method name `new` is not available; `new_by_self` is used instead (5:30)
// note: the argument name `self` is not available; `self_path` is used instead (8:9)
// note: the setter name `send` is not available; `send_query` is used instead (10:9)
// note: the method name `clone` is not available; `post_clone` is used instead (17:24)
// note: the setter name `into_future` is not available; `into_future_field` is used instead (23:94)
// note: the type name `Self` is not available; `SelfModel` is used instead (21:13)
// note: the type name `Option` is not available; `OptionModel` is used instead (22:15)
// note: the type name `String` is not available; `StringModel` is used instead (23:15)
// note: the type name `Vec` is not available; `VecModel` is used instead (24:12)
// note: the type name `Box` is not available; `BoxModel` is used instead (25:12)
// note: the type name `Result` is not available; `ResultModel` is used instead (26:15)
// note: the type name `Default` is not available; `DefaultModel` is used instead (27:16)
// note: the field name `self` is not available; `self_field` is used instead (21:163)
// note: the field name `explicit_nulls` is not available; `explicit_nulls_field` is used instead (21:286)
// note: the variant name `Self` is not available; `SelfValue` is used instead (22:42)
// note: the variant name `Self` is not available; `Self2` is used instead (22:42)

// models::SelfModel
/// An object of the API.
#[doc(alias = "Self")]
pub struct SelfModel {
    /// Serialized as `type`.
    pub r#type: OptionModel,
    /// Serialized as `self`.
    pub self_: Option<String>,
    /// Serialized as `Self`.
    #[doc(alias = "Self")]
    pub self_field: Option<String>,
    /// Serialized as `crate`.
    pub crate_: String,
    /// Serialized as `super`.
    pub super_: Option<String>,
    /// Serialized as `new`.
    pub new: Option<String>,
    /// Serialized as `explicit_nulls`.
    #[doc(alias = "explicit_nulls")]
    pub explicit_nulls_field: Option<String>,
    /// Serialized as `vec`.
    pub vec: Option<VecModel>,
    /// Serialized as `_`.
    #[doc(alias = "_")]
    pub underscore: Option<String>,
    undescribed: runtime::Undescribed,
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
