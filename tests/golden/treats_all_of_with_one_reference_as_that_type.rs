//! `accept/treats_all_of_with_one_reference_as_that_type.json`.

// models::Mail
/// An object of the API.
pub struct Mail {
    /// How urgent it is.
    pub priority: Priority,
    /// Default: `Priority::High`.
    pub fallback: Option<Priority>,
    /// Somebody.
    pub sender: Option<Person>,
    /// Who has read it.
    pub reader: Option<Person>,
    /// Somebody.
    pub owner: Option<Person>,
    undescribed: runtime::Undescribed,
}

// models::Mail!
runtime::model! {
    Mail {
        "priority" => priority,
        "fallback" => fallback,
        "sender" => sender,
        "reader" => reader,
        "owner" => owner,
        _ => undescribed,
    }
}

// mails::GetCall::priority
/// Only mails of this priority.
///
/// Default: `Priority::Low`.
pub fn priority(self, priority: models::Priority) -> Self {
    Self(self.0.query("priority", priority))
}
