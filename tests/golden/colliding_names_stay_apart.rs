//! `accept/colliding_names_stay_apart.json`.
// note: the module `twins` is taken; this one is `twins_api` (18:14)
// note: the type `Twins` is taken; this one is `TwinsApi` (18:14)
// note: the module `client` is taken; this one is `client_api` (20:23)
// note: the type `Client` is taken; this one is `ClientApi` (20:23)
// note: the argument `id` is taken; this one is `id_header` (10:9)
// note: the setter `name` is taken; this one is `name_field` (23:55)
// note: the setter `name` is taken; this one is `name_2` (23:83)
// note: the method `join` is taken; this one is `get_join` (17:14)
// note: the type `Twin` is taken; this one is `TwinModel` (24:13)
// note: the type `TwinSStatus` is taken; this one is `TwinSStatusModel` (25:59)
// note: the type `TwinSStatus` is taken; this one is `TwinSStatus2` (25:114)
// note: the field `name` is taken; this one is `name_field` (23:83)
// note: the field `user_id` is taken; this one is `user_id_field` (24:89)
// note: the field `user_id` is taken; this one is `user_id_2` (24:119)
// note: the field `status` is taken; this one is `status_field` (25:114)
// note: the variant `A` is taken; this one is `AValue` (25:86)

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
