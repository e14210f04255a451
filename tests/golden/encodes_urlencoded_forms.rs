//! `accept/encodes_urlencoded_forms.json`.
// note[alternative-body-ignored]: the media type `multipart/form-data` is ignored, because `application/x-www-form-urlencoded` has the same schema
//   at #/paths/~1several/put/requestBody/content/multipart~1form-data
//  --> encodes_urlencoded_forms.json:26:60
//   help: to silence this note, remove one of the two media types in the overlay
// note[alternative-body-ignored]: the media type `application/x-www-form-urlencoded` is ignored, because `application/json` has the same schema
//   at #/paths/~1several/post/requestBody/content/application~1x-www-form-urlencoded
//  --> encodes_urlencoded_forms.json:23:74
//   help: to silence this note, remove one of the two media types in the overlay
// note[alternative-body-ignored]: the media type `application/x-www-form-urlencoded` is ignored, because `multipart/form-data` has the same schema
//   at #/paths/~1several/patch/requestBody/content/application~1x-www-form-urlencoded
//  --> encodes_urlencoded_forms.json:29:74
//   help: to silence this note, remove one of the two media types in the overlay

// tokens::ISSUE.body
body: runtime::BodyKind::Form {
    required: true,
    fields: &[],
},

// tokens::IssueCall::note()
pub fn note(self, note: impl Into<String>) -> Self {
    let note: String = note.into();
    Self(self.0.field("note", note))
}

// tokens::IssueCall::scope()
pub fn scope(
    self,
    scope: impl IntoIterator<Item = models::TokensIssueFormScope>,
) -> Self {
    Self(self.0.field_list("scope", scope))
}

// tokens::IssueCall::until()
pub fn until(self, until: impl Into<runtime::DateTime>) -> Self {
    let until: runtime::DateTime = until.into();
    Self(self.0.field("until", until))
}

// tokens::IssueCall::kinds()
pub fn kinds(self, kinds: impl IntoIterator<Item = models::Kind>) -> Self {
    Self(self.0.field_list("kinds", kinds))
}

// tokens::BY_PARTS.body
body: runtime::BodyKind::Multipart {
    media: "multipart/form-data",
    required: false,
    parts: &[],
},
