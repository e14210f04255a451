//! `accept/always_sends_required_single_value_parameters.json`.

// things::Things::list()
pub fn list(&self, kind: impl Into<String>) -> ListCall {
    let kind: String = kind.into();
    ListCall(
        self
            .core
            .call(&LIST)
            .path("kind", kind)
            .query("api-version", String::from("2024-01-01"))
            .header("X-Level", 2i64),
    )
}

// things::ListCall::maybe()
pub fn maybe(self, maybe: models::ThingsListMaybe) -> Self {
    Self(self.0.query("maybe", maybe))
}

// models::ThingsListMaybe!
runtime::enumeration! {
    ThingsListMaybe: str {
        "yes" => Yes,
    }
}
