//! `accept/strips_the_tag_from_operation_ids.json`.

// mod
mod client;
pub mod user_accounts;
pub mod g;

// user_accounts::LIST.name
name: "user_accounts.list",

// user_accounts::GET.name
name: "user_accounts.get",

// user_accounts::GET_HTTP_STATUS.name
name: "user_accounts.get_http_status",

// user_accounts::ID_CLOSE.name
name: "user_accounts.id_close",

// user_accounts::USER_ACCOUNTS.name
name: "user_accounts.user_accounts",

// user_accounts::F.name
name: "user_accounts.f",

// g::PING.name
name: "g.ping",
