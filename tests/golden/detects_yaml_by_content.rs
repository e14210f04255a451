//! `accept/detects_yaml_by_content.yaml`.
// warning[invalid-default]: this default does not have the type `boolean` and is ignored
//   at #/components/schemas/Country/properties/on/default
//  --> detects_yaml_by_content.yaml:35:38
//   help: fix the default, or remove it

// models::Country
/// An object of the API.
pub struct Country {
    /// Serialized as `code`.
    pub code: String,
    /// Serialized as `since`.
    pub since: Option<runtime::Date>,
    /// Serialized as `on`.
    pub on: Option<bool>,
    /// Serialized as `area`.
    pub area: Option<f64>,
    undescribed: runtime::Undescribed,
}

// models::CountriesCountryCode!
runtime::enumeration! {
    CountriesCountryCode: str {
        "no" => No,
        "se" => Se,
        "on" => On,
    }
}

// countries::Countries::country
/// Get one country.
///
/// `GET /countries/{code}`
///
/// Returns [`Country`](super::models::Country). [`send`](CountryCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// # Errors
///
/// - `404`: None ([`Country`](super::models::Country))
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let country = client.countries().country(client::models::CountriesCountryCode::No).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/countries/{code}")]
pub fn country(&self, code: models::CountriesCountryCode) -> CountryCall {
    CountryCall(self.core.call(&COUNTRY).path("code", code))
}
