//! `accept/returns_option_when_a_response_may_be_empty.json`.

// commands::NextCall!
runtime::call!(NextCall => Option<models::Command>, runtime::Reply::optional);

// commands::StartCall!
runtime::call!(StartCall => models::Command, runtime::Reply::json);

// commands::StopCall!
runtime::call!(StopCall => (), runtime::Reply::empty);

// commands::KickCall!
runtime::call!(KickCall => (), runtime::Reply::empty);

// commands::LogCall!
runtime::call!(LogCall => String, runtime::Reply::into_text);

// commands::ListCall!
runtime::call!(ListCall => Option<Vec<models::Command>>, runtime::Reply::optional);

// commands::DefaultCall!
runtime::call!(DefaultCall => models::Command, runtime::Reply::json);

// commands::LaterCall!
runtime::call!(LaterCall => Option<models::Command>, |reply| reply.optional_in(&[(202, 202)]));

// commands::AnyCall!
runtime::call!(AnyCall => Option<models::Command>, |reply| reply.optional_in(&[(201, 299)]));

// commands::RangeCall!
runtime::call!(RangeCall => models::Command, runtime::Reply::json);
