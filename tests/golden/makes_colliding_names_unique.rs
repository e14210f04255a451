//! `accept/makes_colliding_names_unique.json`.
// note: the module name `twins` is already used; renamed to `twins_api` (18:14)
// note: the type name `Twins` is already used; renamed to `TwinsApi` (18:14)
// note: the module name `client` is already used; renamed to `client_api` (20:23)
// note: the type name `Client` is already used; renamed to `ClientApi` (20:23)
// note: the argument name `id` is already used; renamed to `id_header` (10:9)
// note: the setter name `name` is already used; renamed to `name_field` (23:55)
// note: the setter name `name` is already used; renamed to `name_2` (23:83)
// note: the method name `join` is already used; renamed to `get_join` (17:14)
// note: the type name `Twin` is already used; renamed to `TwinModel` (24:13)
// note: the type name `TwinSStatus` is already used; renamed to `TwinSStatusModel` (25:59)
// note: the type name `TwinSStatus` is already used; renamed to `TwinSStatus2` (25:114)
// note: the field name `name` is already used; renamed to `name_field` (23:83)
// note: the field name `user_id` is already used; renamed to `user_id_field` (24:89)
// note: the field name `user_id` is already used; renamed to `user_id_2` (24:119)
// note: the field name `status` is already used; renamed to `status_field` (25:114)
// note: the variant name `A` is already used; renamed to `AValue` (25:86)

// mod
mod client;
pub mod models;
pub mod twins;
pub mod twins_api;
pub mod client_api;

// models::TwinModel
/// TwinModel.
pub struct TwinModel {
    /// Serialized as `user-id`.
    pub user_id: Option<String>,
    /// Serialized as `user_id`.
    pub user_id_field: Option<String>,
    /// Serialized as `userId`.
    pub user_id_2: Option<String>,
    /// Serialized as `  `.
    pub empty: Option<String>,
    /// Serialized as `café`.
    pub café: Option<String>,
    /// Serialized as `café`.
    pub cafe: Option<String>,
}

// twins::GET_JOIN.name
name: "twins.get_join",

// twins::Twins::join()
pub fn join(&self, id: impl Into<String>, id_header: impl Into<String>) -> JoinCall {
    let id: String = id.into();
    let id_header: String = id_header.into();
    JoinCall(self.core.call(&JOIN).path("id", id).header("id", id_header))
}
