//! `accept/converts_2_0_form_parameters_to_bodies.json`.
// note[unconventional-version]: unconventional version; it is read as Swagger 2.0
//   at #/swagger
//  --> converts_2_0_form_parameters_to_bodies.json:2:14
//   help: write the version as a string such as "2.0"
// note[non-http-scheme]: schemes other than HTTP and HTTPS are omitted: `wss`
//   at #/schemes
//  --> converts_2_0_form_parameters_to_bodies.json:4:41
//   help: use `http` or `https`
// note[alternative-body-ignored]: the media type `multipart/form-data` is ignored, because `application/x-www-form-urlencoded` has the same schema
//   at #/paths/~1lists/post/parameters/0/content/multipart~1form-data
//  --> converts_2_0_form_parameters_to_bodies.json:20:7
//   help: to silence this note, remove one of the two media types in the overlay

// lists::LISTS.body
body: runtime::BodyKind::Form {
    required: false,
    fields: &[
        runtime::FieldEncoding {
            name: "csv",
            style: runtime::Style::COMMA,
        },
        runtime::FieldEncoding {
            name: "ssv",
            style: runtime::Style::SPACE,
        },
        runtime::FieldEncoding {
            name: "tsv",
            style: runtime::Style::TAB,
        },
        runtime::FieldEncoding {
            name: "pipes",
            style: runtime::Style::PIPE,
        },
    ],
},

// lists::UploadCall::csv()
pub fn csv(self, csv: impl IntoIterator<Item = i64>) -> Self {
    let csv: Vec<i64> = csv.into_iter().collect();
    Self(self.0.part_styled("csv", csv, runtime::Style::COMMA))
}

// file::UPDATE.body
body: runtime::BodyKind::Multipart {
    media: "multipart/form-data",
    required: true,
    parts: &[],
},
