//! `accept/types_formatted_strings.json`.
// note[renamed-item]: the setter `from` is taken; this one is `from_query`
//   at #/paths/~1hosts~1{id}/get/parameters/1
//  --> types_formatted_strings.json:4:174

// models::Host
/// Host.
pub struct Host {
    /// `id` on the wire.
    pub id: runtime::Uuid,
    /// `v4` on the wire.
    pub v4: Option<runtime::Ipv4>,
    /// `v6` on the wire.
    pub v6: Option<runtime::Ipv6>,
    /// `opens` on the wire.
    pub opens: Option<runtime::Time>,
    /// `uptime` on the wire.
    pub uptime: Option<runtime::Duration>,
    /// `key` on the wire.
    pub key: Option<runtime::Base64>,
    /// `mail` on the wire.
    pub mail: Option<String>,
    /// `either` on the wire.
    pub either: Option<HostEither>,
}

// models::HostEither
/// HostEither.
///
/// The first branch that fits a value is taken; a value that fits none is kept as it came.
pub enum HostEither {
    /// A text.
    Uuid(runtime::Uuid),
    /// A text.
    Ipv4(runtime::Ipv4),
    /// A text.
    Text(String),
    /// A kind that this crate does not know; it survives a round trip.
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
