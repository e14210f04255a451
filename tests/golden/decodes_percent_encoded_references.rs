//! `accept/decodes_percent_encoded_references.json`.

// models::PageAgent
/// An object of the API.
#[doc(alias = "Page[Agent]")]
pub struct PageAgent {
    /// Serialized as `items`.
    pub items: Option<Vec<String>>,
    /// Serialized as `total`.
    pub total: Option<Total>,
    undescribed: runtime::Undescribed,
}

// models::List1
/// A type of the API.
#[doc(alias = "List`1")]
pub type List1 = Vec<String>;

// models::Total!
runtime::enumeration! {
    Total: i64 {
        10 => Value10,
        100 => Value100,
    }
}

// models::AnyShape
/// One of several types of the API.
///
/// The discriminator is `kind`. Values with an unknown discriminator are kept unchanged.
#[doc(alias = "Any/Shape")]
pub enum AnyShape {
    /// Discriminator: `"round"`.
    Round(TheCircle),
    /// Discriminator: `"square"`.
    Square(ASquare),
    /// Value of an unknown type. It is serialized unchanged.
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
