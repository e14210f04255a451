//! `accept/generates_only_types_for_webhooks.json`.
// note[webhooks-not-called]: the 2 webhooks are not called: the server makes these calls
//   at #/webhooks
//  --> generates_only_types_for_webhooks.json:4:15
//   help: what they send has types all the same, to be read by

// mod
mod client;
pub mod models;

// models::OrderCreatedWebhook
/// OrderCreatedWebhook.
pub struct OrderCreatedWebhook {
    /// `id` on the wire.
    pub id: i64,
    /// `items` on the wire.
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
/// OrderCreatedWebhookItem.
pub struct OrderCreatedWebhookItem {
    /// `sku` on the wire.
    pub sku: Option<String>,
}

// models::Change
/// Change.
pub struct Change {
    /// `what` on the wire.
    pub what: Option<String>,
}
