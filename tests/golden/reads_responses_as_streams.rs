//! `accept/reads_responses_as_streams.json`.
// note[renamed-item]: the setter name `stream` is not available; `stream_field` is used instead
//   at #/paths/~1ask/post/requestBody/content/application~1json/schema/properties/stream
//  --> reads_responses_as_streams.json:11:241
// note[renamed-item]: the setter name `events` is not available; `events_field` is used instead
//   at #/paths/~1ask/post/requestBody/content/application~1json/schema/properties/events
//  --> reads_responses_as_streams.json:11:272

// streams::WatchCall!
runtime::call!(
    WatchCall => stream runtime::EventStream < models::Tick >, runtime::EventStream::json
);

// streams::TextsCall!
runtime::call!(
    TextsCall => stream runtime::EventStream < String >, runtime::EventStream::text
);

// streams::WholeCall!
runtime::call!(
    WholeCall => stream runtime::EventStream < models::Tick >, runtime::EventStream::json
);

// streams::LinesCall!
runtime::call!(
    LinesCall => stream runtime::JsonStream < models::Tick >, runtime::JsonStream::json
);

// streams::RecordsCall!
runtime::call!(
    RecordsCall => stream runtime::JsonStream < serde_json::Value >,
    runtime::JsonStream::json
);

// streams::AskCall!
runtime::call!(AskCall => models::Tick, runtime::Reply::json);
runtime::call!(
    AskCall.events(events_blocking) => stream runtime::EventStream < models::Bit >,
    runtime::EventStream::json, "text/event-stream"
);
runtime::call!(
    AskCall.lines(lines_blocking) => stream runtime::JsonStream < models::Bit >,
    runtime::JsonStream::json, "application/jsonl"
);

// streams::AskCall::stream_field()
pub fn stream_field(self, stream_field: bool) -> Self {
    Self(self.0.field("stream", stream_field))
}
