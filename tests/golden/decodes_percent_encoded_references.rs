//! `accept/decodes_percent_encoded_references.json`.

// models::PageAgent
/// PageAgent.
pub struct PageAgent {
    /// `items` on the wire.
    pub items: Option<Vec<String>>,
    /// `total` on the wire.
    pub total: Option<Total>,
}

// models::List1
/// List1.
pub type List1 = Vec<String>;

// models::Total!
runtime::enumeration! {
    Total: i64 {
        10 => Value10,
        100 => Value100,
    }
}

// models::AnyShape
/// AnyShape.
///
/// `kind` tells the branches apart; a kind that this crate does not know is kept as it came.
pub enum AnyShape {
    /// `"round"` on the wire.
    Round(TheCircle),
    /// `"square"` on the wire.
    Square(ASquare),
    /// A kind that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownVariant),
}

// models::AnyShape!
runtime::union! {
    AnyShape by "kind" {
        "round" => Round(TheCircle),
        "square" => Square(ASquare),
    }
}

// pages::ListCall::size()
pub fn size(self, size: i64) -> Self {
    Self(self.0.query("size", size))
}
