//! `accept/generates_only_types_for_webhooks.json`.
// note[webhooks-not-called]: no methods are generated for the 2 webhooks, because the server calls them
//   at #/webhooks
//  --> generates_only_types_for_webhooks.json:4:15
//   help: use the generated types to parse webhooks in your own server

// mod
mod client;
pub mod models;

// models::OrderCreatedWebhook
/// An object of the API.
#[doc(alias = "order.created_webhook")]
pub struct OrderCreatedWebhook {
    /// Serialized as `id`.
    pub id: i64,
    /// Serialized as `items`.
    pub items: Option<Vec<OrderCreatedWebhookItem>>,
}

// models::OrderCreatedWebhook!
runtime::model! {
    OrderCreatedWebhook {
        "id" => id,
        "items" => items,
    }
}

// models::OrderCreatedWebhookItem
/// An object of the API.
pub struct OrderCreatedWebhookItem {
    /// Serialized as `sku`.
    pub sku: Option<String>,
}

// models::Change
/// An object of the API.
pub struct Change {
    /// Serialized as `what`.
    pub what: Option<String>,
}
