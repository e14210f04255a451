//! `accept/accepts_webhooks_without_components.yaml`.
// note[webhooks-not-called]: the webhook is not called: the server makes this call
//   at #/webhooks
//  --> accepts_webhooks_without_components.yaml:7:3
//   help: what they send has types all the same, to be read by

// models::OrderWebhook
/// OrderWebhook.
pub struct OrderWebhook {
    /// `id` on the wire.
    pub id: Option<i64>,
}

// models::OrderWebhook!
runtime::model! {
    OrderWebhook: Default {
        "id" => id,
    }
}

// models::OrderWebhook2
/// OrderWebhook2.
pub struct OrderWebhook2 {
    /// `number` on the wire.
    pub number: Option<String>,
}
