//! `accept/encodes_form_fields_of_any_shape.json`.

// forms::STYLES.body
body: runtime::BodyKind::Form {
    required: true,
    fields: &[
        runtime::FieldEncoding {
            name: "exploded",
            style: runtime::Style::COMMA.exploded(),
        },
        runtime::FieldEncoding {
            name: "joined",
            style: runtime::Style::COMMA,
        },
        runtime::FieldEncoding {
            name: "deep",
            style: runtime::Style::DEEP.exploded(),
        },
        runtime::FieldEncoding {
            name: "comma",
            style: runtime::Style::COMMA,
        },
        runtime::FieldEncoding {
            name: "space",
            style: runtime::Style::SPACE,
        },
        runtime::FieldEncoding {
            name: "pipe",
            style: runtime::Style::PIPE,
        },
        runtime::FieldEncoding {
            name: "url",
            style: runtime::Style::COMMA.exploded().reserved(),
        },
        runtime::FieldEncoding {
            name: "json",
            style: runtime::Style::JSON,
        },
        runtime::FieldEncoding {
            name: "plain",
            style: runtime::Style::JSON,
        },
    ],
},

// forms::MapCall::body()
pub fn body(self, body: BTreeMap<String, i64>) -> Self {
    Self(self.0.fields_of(&body))
}

// forms::Forms::open()
pub fn open(&self, body: models::Open) -> OpenCall {
    OpenCall(self.core.call(&OPEN).fields_of(&body))
}
