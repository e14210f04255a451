//! `accept/replaces_reserved_file_names.json`.
// note: the module name `mod` is not available; `mod_api` is used instead (6:19)
// note: the module name `http` is not available; `http_api` is used instead (7:19)
// note: the module name `con` is not available; `con_api` is used instead (8:19)
// note: the module name `generated` is not available; `generated_api` is used instead (10:19)
// note: the module name `groesse` is not available; `groesse_model` is used instead (15:16)
// note: the module name `aux` is not available; `aux_model` is used instead (17:12)
// note: the module name `mod` is not available; `mod_model` is used instead (18:12)

// mod
mod client;
pub mod models;
pub mod mod_api;
pub mod http_api;
pub mod con_api;
pub mod b_ue;
pub mod generated_api;
pub mod r#type;

// models::mod
mod aux_model;
mod groesse;
mod groesse_model;
mod http;
mod mod_model;
mod runtime;
mod serde;
mod std;
mod u540d_u524d;

// models::use
pub use aux_model::Aux;
pub use groesse::Größe;
pub use groesse_model::Groesse;
pub use http::Http;
pub use mod_model::Mod;
pub use runtime::Runtime;
pub use serde::Serde;
pub use std::Std;
pub use u540d_u524d::名前;
