//! `accept/accepts_webhooks_without_components.yaml`.
// note[webhooks-not-called]: no method is generated for the webhook, because the server calls it
//   at #/webhooks
//  --> accepts_webhooks_without_components.yaml:7:3
//   help: use the generated types to parse webhooks in your own server

// models::OrderWebhook!
runtime::model! {
    OrderWebhook: Default {
        "id" => id,
    }
}

// models::OrderWebhook2!
runtime::model! {
    OrderWebhook2: Default {
        "number" => number,
    }
}

// models::OrderWebhook3!
runtime::model! {
    OrderWebhook3: Default {
        "all" => all,
    }
}
