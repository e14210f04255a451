//! `accept/encodes_multipart_parts_of_any_shape.json`.
// warning[part-style-ignored]: the style of the part `sizes` is ignored: OpenAPI 3.0 defines no styles for parts
//   at #/paths/~1parts/post/requestBody/content/multipart~1form-data/encoding/sizes
//  --> encodes_multipart_parts_of_any_shape.json:14:172
//   help: remove the style, or use OpenAPI 3.1, which supports it
// note[renamed-item]: the setter name `pages` is not available; `pages_part` is used instead
//   at #/paths/~1parts/post/requestBody/content/multipart~1form-data/schema/properties/pages
//  --> encodes_multipart_parts_of_any_shape.json:9:85

// parts::Parts::send()
pub fn send(&self, meta: models::Meta) -> SendCall {
    SendCall(
        self
            .core
            .call(&SEND)
            .part_value("meta", meta)
            .part_text("version", String::from("2")),
    )
}

// parts::SEND.body
body: runtime::BodyKind::Multipart {
    media: "multipart/form-data",
    required: true,
    parts: &[
        runtime::PartEncoding {
            name: "meta",
            media: "application/vnd.meta+json",
            headers: &[],
        },
        runtime::PartEncoding {
            name: "photo",
            media: "image/png, image/jpeg",
            headers: &[("X-Kind", "photo")],
        },
        runtime::PartEncoding {
            name: "pages",
            media: "image/*",
            headers: &[],
        },
        runtime::PartEncoding {
            name: "quoted",
            media: "application/json",
            headers: &[],
        },
        runtime::PartEncoding {
            name: "csv",
            media: "text/csv",
            headers: &[],
        },
    ],
},
