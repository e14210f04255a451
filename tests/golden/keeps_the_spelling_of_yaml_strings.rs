//! `accept/keeps_the_spelling_of_yaml_strings.yaml`.

// models::CodesCodesZone!
runtime::enumeration! {
    CodesCodesZone: str {
        "007" => N007,
        "0x1F" => N0x1F,
        "1e3" => N1e3,
        "1e400" => N1e400,
        "True" => True,
        "12" => N12,
        "no" => No,
    }
}

// models::CodeDigits!
runtime::enumeration! {
    CodeDigits: str {
        "012" => N012,
        "1.50" => N1_50,
    }
}

// models::CodeCount!
runtime::enumeration! {
    CodeCount: i64 {
        12 => Value12,
        31 => Value31,
    }
}

// models::CodeKind!
runtime::enumeration! {
    CodeKind: str {
        "0o17" => N0o17,
    }
}

// codes::CodesCall::zone
/// Default: `CodesCodesZone::N007`.
pub fn zone(self, zone: models::CodesCodesZone) -> Self {
    Self(self.0.query("zone", zone))
}
