//! `accept/applies_styles_to_3_1_multipart_parts.json`.
// warning[part-style-ignored]: the style of the part `files` is ignored: each file is a separate part
//   at #/paths/~1parts/post/requestBody/content/multipart~1form-data/encoding/files
//  --> applies_styles_to_3_1_multipart_parts.json:15:160
//   help: remove the style

// parts::STYLES.body
body: runtime::BodyKind::Multipart {
    media: "multipart/form-data",
    required: true,
    parts: &[
        runtime::PartEncoding {
            name: "joinedObject",
            media: "",
            headers: &[("X-Kind", "object")],
        },
        runtime::PartEncoding {
            name: "files",
            media: "image/png, image/*",
            headers: &[],
        },
    ],
},

// parts::StylesCall::joined()
pub fn joined(self, joined: impl IntoIterator<Item = impl Into<String>>) -> Self {
    let joined: Vec<String> = joined.into_iter().map(Into::into).collect();
    Self(self.0.part_styled("joined", joined, runtime::Style::COMMA))
}

// parts::StylesCall::exploded()
pub fn exploded(
    self,
    exploded: impl IntoIterator<Item = impl Into<String>>,
) -> Self {
    let exploded: Vec<String> = exploded.into_iter().map(Into::into).collect();
    Self(self.0.part_texts("exploded", exploded))
}

// parts::StylesCall::deep()
pub fn deep(self, deep: models::Deep) -> Self {
    Self(self.0.part_styled("deep", deep, runtime::Style::DEEP.exploded()))
}
