//! `accept/accepts_names_in_any_script.json`.

// models::use
pub use n3d_model::N3dModel;
pub use ns_inner_type1_system_string::NsInnerType1SystemString;
pub use strasse::Straße;
pub use strasse_kind::StraßeKind;

// models::Straße
/// An object of the API.
pub struct Straße {
    /// Serialized as `Ölpreis`.
    pub ölpreis: Option<f64>,
    /// Serialized as `имя`.
    pub имя: Option<String>,
    /// Serialized as `HTTPServerURL`.
    pub http_server_url: Option<String>,
    /// Serialized as `iPhone`.
    pub i_phone: Option<String>,
    /// Serialized as `ratio %`.
    #[doc(alias = "ratio %")]
    pub ratio: Option<f64>,
    /// Serialized as `x/y`.
    #[doc(alias = "x/y")]
    pub x_y: Option<String>,
    /// Serialized as `a.b.c`.
    #[doc(alias = "a.b.c")]
    pub a_b_c: Option<String>,
    /// Serialized as `kind`.
    pub kind: Option<StraßeKind>,
    undescribed: runtime::Undescribed,
}

// models::StraßeKind!
runtime::enumeration! {
    StraßeKind: str {
        "größer" => Größer,
        "小" => 小,
        "≥" => Symbol,
        "1.5" => N1_5,
        "a b" => AB,
    }
}

// groesse::LesenCall::filter()
pub fn filter(self, filter: impl Into<String>) -> Self {
    let filter: String = filter.into();
    Self(self.0.query("$filter", filter))
}
