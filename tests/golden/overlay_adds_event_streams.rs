//! `accept/overlay_adds_event_streams.json`.

// chats::EVENTS_FOLLOWING
static EVENTS_FOLLOWING: runtime::Following = runtime::Following {
    cursor: runtime::Input {
        name: "after",
        location: runtime::InputLocation::Query,
    },
    first: runtime::Scalar::Integer(-1),
    next: "/last",
    events: "list",
    index: Some("/number"),
    end: &[
        ("/state", &[runtime::Scalar::Text("closed"), runtime::Scalar::Text("lost")]),
    ],
    last: &[
        ("/kind", &[runtime::Scalar::Text("error")]),
        ("/final", &[runtime::Scalar::Boolean(true)]),
    ],
    status: Some(runtime::FinalStatus {
        operation: &GET,
        pointer: "/state",
        values: &[runtime::Scalar::Text("closed")],
        last: Some("/newest"),
    }),
};

// chats::EventsCall!
runtime::follow!(
    EventsCall => models::Event, of models::ChatsEventsResponse, &EVENTS_FOLLOWING
);
runtime::call!(EventsCall => models::ChatsEventsResponse, runtime::Reply::json);
