//! `accept/types_formatted_strings.json`.
// note[renamed-item]: the setter name `from` is not available; `from_query` is used instead
//   at #/paths/~1hosts~1{id}/get/parameters/1
//  --> types_formatted_strings.json:4:174

// models::Host
/// An object of the API.
pub struct Host {
    /// Serialized as `id`.
    pub id: runtime::Uuid,
    /// Serialized as `v4`.
    pub v4: Option<runtime::Ipv4>,
    /// Serialized as `v6`.
    pub v6: Option<runtime::Ipv6>,
    /// Serialized as `opens`.
    pub opens: Option<runtime::Time>,
    /// Serialized as `uptime`.
    pub uptime: Option<runtime::Duration>,
    /// Serialized as `key`.
    pub key: Option<runtime::Base64Url>,
    /// Serialized as `mail`.
    pub mail: Option<String>,
    /// Serialized as `either`.
    pub either: Option<HostEither>,
    undescribed: runtime::Undescribed,
}

// models::HostEither
/// One of several types of the API.
///
/// A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.
pub enum HostEither {
    /// A string.
    Uuid(runtime::Uuid),
    /// A string.
    Ipv4(runtime::Ipv4),
    /// A string.
    Text(String),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::HostEither!
runtime::union! {
    HostEither {
        Uuid(runtime::Uuid) = Text,
        Ipv4(runtime::Ipv4) = Text,
        Text(String) = Text,
    }
}

// hosts::GetHostCall::from_query()
pub fn from_query(self, from_query: impl Into<runtime::Time>) -> Self {
    let from_query: runtime::Time = from_query.into();
    Self(self.0.query("from", from_query))
}
