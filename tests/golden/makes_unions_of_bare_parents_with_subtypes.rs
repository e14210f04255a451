//! `accept/makes_unions_of_bare_parents_with_subtypes.json`.
// warning[unlisted-discriminator-value]: no value of `kind` belongs only to `Network`, which allows `"Local"`; the value of `kind` does not select this schema
//   at #/components/schemas/NetworkBase/discriminator
//  --> makes_unions_of_bare_parents_with_subtypes.json:19:148
//   help: add the value that servers send for this schema to the `mapping`; in Swagger 2.0, set its `x-discriminator-value`

// models::Event
/// One of several types of the API.
///
/// The discriminator is `kind`. Values with an unknown discriminator are kept unchanged.
pub enum Event {
    /// Discriminator: `"ClusterEvent"`.
    ClusterEvent(ClusterEventBase),
    /// Discriminator: `"NodeEvent"`.
    NodeEvent(NodeEvent),
    /// Discriminator: `"Started"`.
    Started(Started),
    /// Discriminator: `"Stopped"`.
    Stopped(Stopped),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::ClusterEvent!
runtime::union! {
    ClusterEvent by "kind" {
        "ClusterEvent" => ClusterEvent(ClusterEventBase),
        "Started" => Started(Started),
        "Stopped" => Stopped(Stopped),
    }
}

// models::Network
/// An object of the API.
pub struct Network {
    /// Serialized as `status`.
    pub status: Option<String>,
    /// Properties that the OpenAPI document does not declare. They are kept unchanged.
    pub additional: BTreeMap<String, serde_json::Value>,
    constant_mismatches: runtime::ConstantMismatches,
}
