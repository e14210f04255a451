//! `accept/shares_one_definition_between_references.json`.

// models::Book
/// An object of the API.
pub struct Book {
    /// Serialized as `title`.
    pub title: Option<String>,
    /// Serialized as `author`.
    pub author: Option<Author>,
    /// Serialized as `isbn`.
    pub isbn: Option<String>,
    undescribed: runtime::Undescribed,
}

// models::Isbn
/// An ISBN-13, without dashes.
pub type Isbn = String;

// models::Writer
/// A type of the API.
pub type Writer = Author;

// models::Author
/// An object of the API.
pub struct Author {
    /// Serialized as `name`.
    pub name: Option<String>,
    undescribed: runtime::Undescribed,
}

// books::ListCall::limit()
pub fn limit(self, limit: i32) -> Self {
    Self(self.0.query("limit", limit))
}

// headers::LOCATION
/// Where the book is now.
pub const LOCATION: runtime::Header<String> = runtime::Header::new("location");

// books::AddCall!
runtime::call!(AddCall => models::Book, runtime::Reply::json);
