//! `accept/accepts_webhooks_without_components.yaml`.
// note[webhooks-not-called]: no method is generated for the webhook, because the server calls it
//   at #/webhooks
//  --> accepts_webhooks_without_components.yaml:7:3
//   help: use the generated types to parse webhooks in your own server

// models::OrderWebhook
/// An object of the API.
pub struct OrderWebhook {
    /// Serialized as `id`.
    pub id: Option<i64>,
}

// models::OrderWebhook!
runtime::model! {
    OrderWebhook: Default {
        "id" => id,
    }
}

// models::OrderWebhook2
/// An object of the API.
pub struct OrderWebhook2 {
    /// Serialized as `number`.
    pub number: Option<String>,
}
