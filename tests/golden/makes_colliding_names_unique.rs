//! `accept/makes_colliding_names_unique.json`.
// note: the module name `client` is not available; `client_api` is used instead (20:23)
// note: the type name `Client` is not available; `ClientApi` is used instead (20:23)
// note: the argument name `id` is not available; `id_header` is used instead (10:9)
// note: the setter name `name` is not available; `name_field` is used instead (26:55)
// note: the setter name `name` is not available; `name_2` is used instead (26:83)
// note: the method name `join` is not available; `get_join` is used instead (17:14)
// note: the type name `Twin` is not available; `TwinModel` is used instead (27:13)
// note: the type name `TwinSStatus` is not available; `TwinSStatusModel` is used instead (28:59)
// note: the type name `TwinSStatus` is not available; `TwinSStatus2` is used instead (28:114)
// note: the field name `name` is not available; `name_field` is used instead (26:83)
// note: the field name `user_id` is not available; `user_id_field` is used instead (27:89)
// note: the field name `user_id` is not available; `user_id_2` is used instead (27:119)
// note: the field name `status` is not available; `status_field` is used instead (28:114)
// note: the variant name `A` is not available; `AValue` is used instead (28:86)

// mod
mod client;
pub mod models;
pub mod twins;
pub mod client_api;

// models::TwinModel
/// An object of the API.
#[doc(alias = "twin")]
pub struct TwinModel {
    /// Serialized as `user-id`.
    #[doc(alias = "user-id")]
    pub user_id: Option<String>,
    /// Serialized as `user_id`.
    #[doc(alias = "user_id")]
    pub user_id_field: Option<String>,
    /// Serialized as `userId`.
    #[doc(alias = "userId")]
    pub user_id_2: Option<String>,
    /// Serialized as `  `.
    pub empty: Option<String>,
    /// Serialized as `café`.
    pub café: Option<String>,
    /// Serialized as `café`.
    #[doc(alias = "cafe\u{301}")]
    pub cafe: Option<String>,
    undescribed: runtime::Undescribed,
}

// twins::GET_JOIN.name
name: "twins.get_join",

// twins::Twins::join()
pub fn join(&self, id: impl Into<String>, id_header: impl Into<String>) -> JoinCall {
    let id: String = id.into();
    let id_header: String = id_header.into();
    JoinCall(self.core.call(&JOIN).path("id", id).header("id", id_header))
}
