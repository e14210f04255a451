//! `accept/webhooks_need_no_components.yaml`.
// note[webhooks-not-called]: the webhook is not called: the server makes this call
//   at #/webhooks
//  --> webhooks_need_no_components.yaml:7:3
//   help: what they send has types all the same, to be read by

// models::OrderWebhook
/// OrderWebhook.
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
/// OrderWebhook2.
pub struct OrderWebhook2 {
    /// Serialized as `number`.
    pub number: Option<String>,
}
