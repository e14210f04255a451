//! `accept/sends_an_optional_body_only_if_a_field_is_set.json`.

// runs::START.body
body: runtime::BodyKind::Json {
    media: "application/json",
    required: false,
},

// runs::RESTART.body
body: runtime::BodyKind::Json {
    media: "application/json",
    required: true,
},

// runs::TUNE.body
body: runtime::BodyKind::Json {
    media: "application/json",
    required: false,
},

// runs::STOP
static STOP: runtime::Operation = runtime::Operation {
    name: "runs.stop",
    method: &http::Method::DELETE,
    path: "/runs",
    accept: "*/*",
    statuses: &[200],
    ..DEFAULTS
};

// runs::StartCall::parallelism
/// Default: `1`.
pub fn parallelism(self, parallelism: i32) -> Self {
    Self(self.0.field("parallelism", parallelism))
}

// runs::StartCall::clear_proxy()
pub fn clear_proxy(self) -> Self {
    Self(self.0.clear_field("proxy"))
}

// runs::StartCall::with_body()
pub fn with_body(self, body: &models::StartOptions) -> Self {
    Self(self.0.fields_of(body))
}
