//! `accept/reports_streams_with_different_item_types.json`.
// warning[conflicting-streams]: a second stream (`application/x-ndjson`) is ignored, because its items differ from those of the first (`application/x-ndjson`)
//   at #/paths/~1lines/post/responses
//  --> reports_streams_with_different_item_types.json:9:22
//   help: in the overlay, refer to the same schema for the items of both streams

// lines::LinesCall!
runtime::call!(
    LinesCall => stream runtime::JsonStream < models::LinesLinesResponse >,
    runtime::JsonStream::json
);

// models::use
pub use lines_lines_response::LinesLinesResponse;
