//! `accept/keeps_additional_properties.json`.
// note[renamed-item]: the field `additional` is taken; this one is `additional_members`
//   at #/components/schemas/Typed
//  --> keeps_additional_properties.json:31:16

// models::Open
/// Open.
pub struct Open {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Members that the document does not name, as they came.
    pub additional: BTreeMap<String, serde_json::Value>,
}

// models::Open!
runtime::model! {
    Open: Default {
        "name" => name,
        .. => additional,
    }
}

// models::Typed
/// Typed.
pub struct Typed {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `additional` on the wire.
    pub additional: Option<String>,
    /// Members that the document does not name, as they came.
    pub additional_members: BTreeMap<String, i32>,
}

// models::Typed!
runtime::model! {
    Typed: Default {
        "name" => name,
        "additional" => additional,
        .. => additional_members,
    }
}

// models::Counts
/// Counts.
pub type Counts = BTreeMap<String, i64>;

// models::All.lists
/// `lists` on the wire.
pub lists: Option<BTreeMap<String, Vec<Closed>>>,
