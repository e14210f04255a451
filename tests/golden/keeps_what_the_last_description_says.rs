//! `accept/keeps_what_the_last_description_says.json`.
// warning[different-enum-values]: the values at #/components/schemas/Base/properties/bounce are different; the enum has all of them
//   at #/components/schemas/Message/allOf/1/properties/bounce
//  --> keeps_what_the_last_description_says.json:32:17
//   help: list the values that the service uses in each of the parts, in the overlay
// warning[different-enum-values]: the values at #/components/schemas/Base/properties/level are different; the enum has all of them
//   at #/components/schemas/Message/allOf/1/properties/level
//  --> keeps_what_the_last_description_says.json:33:16
//   help: list the values that the service uses in each of the parts, in the overlay
// note[direction-overridden]: an earlier part of the `allOf` restricts this property to one direction, but this part does not; it is sent and received
//   at #/components/schemas/Message/allOf/1/properties/name
//  --> keeps_what_the_last_description_says.json:36:15
//   help: if the property is only received or only sent, repeat the keyword in this part
// note[split-by-direction]: this schema becomes two types: one for requests, without read-only properties, and one for responses, without write-only properties
//   at #/components/schemas/Message
//  --> keeps_what_the_last_description_says.json:30:16
//   help: if a property is both sent and received, set its `readOnly` or `writeOnly` to false in the overlay

// models::MessageBounce!
runtime::enumeration! {
    MessageBounce: str {
        "bounced" => Bounced,
        "blocked" => Blocked,
        "soft" => Soft,
        "hard" => Hard,
    }
}

// models::MessageVideo::new()
pub fn new(thumbnail: impl Into<String>, url: impl Into<String>) -> Self {
    Self {
        thumbnail: thumbnail.into(),
        url: url.into(),
        ..runtime::Wire::blank()
    }
}

// models::Message.status
/// Serialized as `status`.
pub status: Option<MessageStatus>,

// models::MessageRequest.name
/// The name.
pub name: Option<String>,
