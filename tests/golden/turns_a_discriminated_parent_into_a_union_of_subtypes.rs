//! `accept/turns_a_discriminated_parent_into_a_union_of_subtypes.json`.

// models::Payment
/// Payment.
///
/// `$type` tells the branches apart; a kind that this crate does not know is kept as it came.
pub enum Payment {
    /// `"card"` on the wire.
    Card(CardPayment),
    /// `"cash"` on the wire.
    Cash(CashPayment),
    /// A kind that this crate does not know; it survives a round trip.
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
/// CardPayment.
pub struct CardPayment {
    /// `amount` on the wire.
    pub amount: f64,
    /// `number` on the wire.
    pub number: String,
    unlike: runtime::Unlike,
}

// models::CardPayment!
runtime::model! {
    CardPayment else unlike {
        "$type" = "card",
        "amount" => amount,
        "number" => number,
    }
}

// models::Receipt.of
/// `of` on the wire.
pub of: Option<Payment>,

// models::Receipt.card
/// `card` on the wire.
pub card: Option<CardPayment>,
