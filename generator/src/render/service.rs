//! Renders the facts about the service: its rate limit, and the header that decides about retries.

use std::time::Duration;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::surface::{RateLimit, RetryHeader, Service};

/// Renders the static with the facts. It is empty if there are none.
pub(crate) fn service(service: &Service) -> TokenStream {
    let Service { rate_limit, retry_header } = service;
    if !is_known(service) {
        return TokenStream::new();
    }
    let others = (rate_limit.is_none() || retry_header.is_none())
        .then(|| quote! { ..runtime::Service::DEFAULT });
    let (rate_limit, retry_header) =
        (rate_limit.as_ref().map(self::rate_limit), retry_header.as_ref().map(self::retry_header));
    quote! {
        /// Facts about the service.
        static SERVICE: runtime::Service =
            runtime::Service { #rate_limit #retry_header #others };
    }
}

/// Renders the call that passes the facts to the builder.
pub(crate) fn setting(service: &Service) -> TokenStream {
    if is_known(service) {
        quote! { .service(&SERVICE) }
    } else {
        TokenStream::new()
    }
}

fn is_known(service: &Service) -> bool {
    service.rate_limit.is_some() || service.retry_header.is_some()
}

fn rate_limit(limit: &RateLimit) -> TokenStream {
    let requests = Literal::u32_unsuffixed(limit.requests);
    let window = duration(limit.window);
    let (limit_header, window_header) =
        (header(limit.limit_header.as_deref()), header(limit.window_header.as_deref()));
    quote! {
        rate_limit: Some(runtime::ServiceRateLimit {
            requests: #requests,
            window: #window,
            limit_header: #limit_header,
            window_header: #window_header,
        }),
    }
}

fn retry_header(header: &RetryHeader) -> TokenStream {
    let (name, retry, stop) = (header.name.to_ascii_lowercase(), &header.retry, &header.stop);
    quote! {
        retry_header: Some(runtime::RetryHeader { name: #name, retry: #retry, stop: #stop }),
    }
}

/// Renders the name of a header in lower case.
fn header(name: Option<&str>) -> TokenStream {
    match name.map(str::to_ascii_lowercase) {
        Some(name) => quote! { Some(#name) },
        None => quote! { None },
    }
}

/// Renders a duration of whole milliseconds.
fn duration(duration: Duration) -> TokenStream {
    if duration.subsec_nanos() == 0 {
        let seconds = Literal::u64_unsuffixed(duration.as_secs());
        return quote! { std::time::Duration::from_secs(#seconds) };
    }
    let millis = Literal::u128_unsuffixed(duration.as_millis());
    quote! { std::time::Duration::from_millis(#millis) }
}
