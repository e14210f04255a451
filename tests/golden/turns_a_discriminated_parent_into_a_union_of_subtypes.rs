//! `accept/turns_a_discriminated_parent_into_a_union_of_subtypes.json`.
// note[undescribed-property]: `required` lists `coins`, which is not in `properties`
//   at #/components/schemas/Receipt/properties/full/allOf/1/required/0
//  --> turns_a_discriminated_parent_into_a_union_of_subtypes.json:20:229
//   help: fix the name, or describe the property under `properties`

// models::Payment
/// One of several types of the API.
///
/// The discriminator is `$type`. Values with an unknown discriminator are kept unchanged.
pub enum Payment {
    /// Discriminator: `"card"`.
    Card(CardPayment),
    /// Discriminator: `"cash"`.
    Cash(CashPayment),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}

// models::Payment!
runtime::union! {
    Payment by "$type" {
        "card" => Card(CardPayment),
        "cash" => Cash(CashPayment),
    }
}

// models::CardPayment
/// An object of the API.
pub struct CardPayment {
    /// Serialized as `amount`.
    pub amount: f64,
    /// Serialized as `number`.
    pub number: String,
    constant_mismatches: runtime::ConstantMismatches,
    undescribed: runtime::Undescribed,
}

// models::CardPayment!
runtime::model! {
    CardPayment else constant_mismatches {
        "$type" = "card",
        "amount" => amount,
        "number" => number,
        _ => undescribed,
    }
}

// models::Receipt.of
/// Serialized as `of`.
pub of: Option<Payment>,

// models::Receipt.card
/// Serialized as `card`.
pub card: Option<CardPayment>,

// models::ReceiptFullCashPayment.coins
/// Serialized as `coins`.
pub coins: i32,
