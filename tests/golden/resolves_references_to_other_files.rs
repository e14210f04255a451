//! `accept/resolves_references_to_other_files/main.yaml`.

// models::Pet
/// Pet.
pub struct Pet {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `kind` on the wire.
    pub kind: Option<PetKind>,
    /// `owner` on the wire.
    pub owner: Option<Owner>,
    /// `size` on the wire.
    pub size: Option<Size>,
}

// models::Owner
/// Owner.
pub struct Owner {
    /// `pets` on the wire.
    pub pets: Option<Vec<Pet>>,
    /// `favourite` on the wire.
    pub favourite: Option<PetKind>,
}

// models::Size
/// Size.
pub struct Size {
    /// `height` on the wire.
    pub height: Option<f64>,
}

// owners::Owners::owner
/// `GET /owners/{id}`
///
/// # Errors
///
/// - `other`: No (`Error`)
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let owner = client.owners().owner("id").await?;
/// # Ok(())
/// # }
/// ```
pub fn owner(&self, id: impl Into<String>) -> OwnerCall {
    let id: String = id.into();
    OwnerCall(self.core.call(&OWNER).path("id", id))
}
