//! `accept/yaml_is_read_by_its_content.yaml`.
// note[invalid-default]: this default does not have the type `boolean`; it is ignored
//   at #/components/schemas/Country/properties/on/default
//  --> yaml_is_read_by_its_content.yaml:35:38
//   help: fix the default, or remove it

// models::Country
/// Country.
pub struct Country {
    /// `code` on the wire.
    pub code: String,
    /// `since` on the wire.
    pub since: Option<jiff::civil::Date>,
    /// `on` on the wire.
    pub on: Option<bool>,
    /// `area` on the wire.
    pub area: Option<f64>,
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
/// # Errors
///
/// - `404`: None (`Country`)
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let country = client.countries().country(client::models::CountriesCountryCode::No).await?;
/// # Ok(())
/// # }
/// ```
pub fn country(&self, code: models::CountriesCountryCode) -> CountryCall {
    CountryCall(self.core.call(&COUNTRY).path("code", code))
}
