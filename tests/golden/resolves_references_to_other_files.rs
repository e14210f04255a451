//! `accept/resolves_references_to_other_files/main.yaml`.

// models::Pet
/// An object of the API.
pub struct Pet {
    /// Serialized as `name`.
    pub name: Option<String>,
    /// Serialized as `kind`.
    pub kind: Option<PetKind>,
    /// Serialized as `owner`.
    pub owner: Option<Owner>,
    /// Serialized as `size`.
    pub size: Option<Size>,
    undescribed: runtime::Undescribed,
}

// models::Owner
/// An object of the API.
pub struct Owner {
    /// Serialized as `name`.
    pub name: Option<名前>,
    /// Serialized as `pets`.
    pub pets: Option<Vec<Pet>>,
    /// Serialized as `favourite`.
    pub favourite: Option<PetKind>,
    undescribed: runtime::Undescribed,
}

// models::Size
/// An object of the API.
pub struct Size {
    /// Serialized as `height`.
    pub height: Option<f64>,
    undescribed: runtime::Undescribed,
}

// owners::Owners::owner
/// `GET /owners/{id}`
///
/// Returns [`Owner`](super::models::Owner). [`send`](OwnerCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// # Errors
///
/// - `other`: No ([`Error`](super::models::Error))
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let owner = client.owners().owner("id").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/owners/{id}")]
pub fn owner(&self, id: impl Into<String>) -> OwnerCall {
    let id: String = id.into();
    OwnerCall(self.core.call(&OWNER).path("id", id))
}
