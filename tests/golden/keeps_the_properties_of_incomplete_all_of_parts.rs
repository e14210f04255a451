//! `accept/keeps_the_properties_of_incomplete_all_of_parts.json`.
// warning[conditional-properties]: properties that depend on a condition are raw JSON
//   at #/components/schemas/Job/allOf/0/then
//  --> keeps_the_properties_of_incomplete_all_of_parts.json:12:71
//   help: list them as optional `properties` of the schema itself; in the overlay, the warning stays, but they are typed
// warning[conditional-properties]: properties that depend on a condition are raw JSON
//   at #/components/schemas/Dependent/dependentSchemas/card
//  --> keeps_the_properties_of_incomplete_all_of_parts.json:15:48
//   help: list them as optional `properties` of the schema itself; in the overlay, the warning stays, but they are typed
// warning[remote-reference]: `$ref` refers to `https://example.com/node.json`, which is not fetched; properties that only it describes are raw JSON
//   at #/components/schemas/Remote/allOf/0/$ref
//  --> keeps_the_properties_of_incomplete_all_of_parts.json:17:16
//   help: save the target as a file in the document's folder and refer to that file

// models::Remote
/// An object of the API.
pub struct Remote {
    /// Serialized as `id`.
    pub id: String,
    /// Properties that the OpenAPI document does not declare. They are kept unchanged.
    pub additional: BTreeMap<String, serde_json::Value>,
}
