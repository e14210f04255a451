//! `accept/keeps_undescribed_properties_of_responses.yaml`.
// note[missing-server]: no server is declared; callers must set the base URL
//   at #/servers
//  --> keeps_undescribed_properties_of_responses.yaml:1:1
//   help: add a server such as `https://api.example.com` to `servers` in the overlay
// note[renamed-item]: the field name `undescribed` is not available; `undescribed_field` is used instead
//   at #/components/schemas/Crate/properties/undescribed
//  --> keeps_undescribed_properties_of_responses.yaml:29:22
// note[renamed-item]: the module name `crate` is not available; `crate_model` is used instead
//   at #/components/schemas/Crate
//  --> keeps_undescribed_properties_of_responses.yaml:23:7

// models::Crate!
runtime::model! {
    Crate {
        "label" => label,
        "size" => size,
        "seal" => seal,
        "undescribed" => undescribed_field,
        "state" => state,
        _ => undescribed,
    }
}

// models::Seal!
runtime::model! {
    Seal: Default {
        "color" => color,
    }
}

// models::Stored
/// An object of the API.
pub struct Stored {
    /// Serialized as `shelf`.
    pub shelf: Option<String>,
    constant_mismatches: runtime::ConstantMismatches,
    undescribed: runtime::Undescribed,
}

// models::Conflict!
runtime::model! {
    Conflict: Default {
        "owner" => owner,
        _ => undescribed,
    }
}

// models::Move!
runtime::model! {
    Move: Default {
        "to" => to,
    }
}
