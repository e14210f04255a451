//! `accept/reads_swagger_2_0.json`.
// note[alternative-body-ignored]: the media type `application/xml` is ignored, because `application/json` has the same schema
//   at #/parameters/NewPet/content/application~1xml
//  --> reads_swagger_2_0.json:14:15
//   help: to silence this note, remove one of the two media types in the overlay

// Client::BASE_URL
/// Default base URL.
///
/// Other servers in the OpenAPI document:
///
/// - <http://api.example.com/v1>
pub const BASE_URL: &'static str = "https://api.example.com/v1";

// pets::CREATE.security
security: &[&[&credentials::USER], &[&credentials::MACHINE]],

// pets::ListCall::tags()
pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
    let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
    Self(self.0.query_joined("tags", tags, ','))
}

// pets::ListCall::kinds()
pub fn kinds(self, kinds: impl IntoIterator<Item = models::PetsListKind>) -> Self {
    Self(self.0.query_list("kinds", kinds))
}

// models::Pet!
runtime::union! {
    Pet by "kind" {
        "dog" => Dog(Dog),
    }
}

// models::Dog
/// An object of the API.
pub struct Dog {
    /// Serialized as `name`.
    pub name: String,
    /// Serialized as `born`.
    pub born: Option<runtime::Date>,
    /// Serialized as `barks`.
    pub barks: Option<bool>,
    explicit_nulls: runtime::ExplicitNulls,
    constant_mismatches: runtime::ConstantMismatches,
    undescribed: runtime::Undescribed,
}

// pets::GetCall!
runtime::call!(GetCall => models::Pet, runtime::Reply::json);

// pets::PictureCall!
runtime::download!(PictureCall);

// pets::PICTURE.accept
accept: "image/png, application/json;q=0.9, */*;q=0.8",
