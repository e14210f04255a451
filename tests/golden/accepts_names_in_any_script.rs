//! `accept/accepts_names_in_any_script.json`.

// models::use
pub use n3d_model::N3dModel;
pub use ns_inner_type1_system_string::NsInnerType1SystemString;
pub use strasse::Straße;
pub use strasse_kind::StraßeKind;

// models::Straße
/// Straße.
pub struct Straße {
    /// `Ölpreis` on the wire.
    pub ölpreis: Option<f64>,
    /// `имя` on the wire.
    pub имя: Option<String>,
    /// `HTTPServerURL` on the wire.
    pub http_server_url: Option<String>,
    /// `iPhone` on the wire.
    pub i_phone: Option<String>,
    /// `ratio %` on the wire.
    pub ratio: Option<f64>,
    /// `x/y` on the wire.
    pub x_y: Option<String>,
    /// `a.b.c` on the wire.
    pub a_b_c: Option<String>,
    /// `kind` on the wire.
    pub kind: Option<StraßeKind>,
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
