//! `conformance/methods.json`.

// things::GET.method
method: &http::Method::GET,

// things::PUT.method
method: &http::Method::PUT,

// things::POST.method
method: &http::Method::POST,

// things::DELETE.method
method: &http::Method::DELETE,

// things::OPTIONS.method
method: &http::Method::OPTIONS,

// things::HEAD.method
method: &http::Method::HEAD,

// things::PATCH.method
method: &http::Method::PATCH,

// things::TRACE.method
method: &http::Method::TRACE,
