//! Renders the README sections about the rate limit and the retries that the document states.

use generator::items::{Surface, first, service_docs};

use super::{function, prepared};

/// Renders the rate limit, and an example of a lower one.
pub(super) fn rate_limit(surface: &Surface) -> Option<String> {
    let limit = surface.client.service.rate_limit.as_ref()?;
    let mut text = service_docs::rate_limit(limit);
    text += " The client sends no more: a call waits until its request is permitted.";
    if let Some(headers) = service_docs::limit_headers(limit) {
        text += &format!(" {headers}");
    }
    text += " `client.rate_budget()` returns how much of the limit is used. If several programs share a credential, divide \
             the limit among them:";
    let (library, requests) = (&surface.crate_name, (limit.requests / 2).max(1));
    let window = match limit.window.subsec_millis() {
        0 => format!("from_secs({})", limit.window.as_secs()),
        _ => format!("from_millis({})", limit.window.as_millis()),
    };
    Some(format!(
        "{text}\n\n```rust,no_run\n\
         fn half_of_the_limit(builder: {library}::ClientBuilder) -> Result<{library}::Client, {library}::Error> {{\n    \
         let limit = {library}::RateLimit::new({requests}, std::time::Duration::{window});\n    \
         builder.rate_limit(limit).build()\n}}\n```"
    ))
}

/// Renders the header that decides about retries, and a call with an idempotency key.
pub(super) fn retries(surface: &Surface) -> Option<String> {
    let header = surface.client.service.retry_header.as_ref().map(service_docs::retry_header);
    let code = first::find(surface, |handle, call| {
        call.key_option.as_ref()?;
        let call = prepared(surface, handle, call, ".with_idempotency_key(\"order-17\")")?;
        Some([format!("{call}.await?;")])
    });
    let call = code.map(|code| {
        let text = "The service executes calls with the same idempotency key only once. A call with a new key is retried like a GET:";
        format!("{text}\n\n{}", function(surface, "call_once", &code))
    });
    let sections: Vec<String> = header.into_iter().chain(call).collect();
    (!sections.is_empty()).then(|| sections.join("\n\n"))
}
