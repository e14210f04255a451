//! The table of the modules that walk lists, wait for processes, follow events and save files, and of their uses.

/// The rows below those of the other modules.
#[rustfmt::skip]
pub(super) const CONVENIENCES: &[(&str, &[&str])] = &[
    ("stream::beginning", &["html", "stream", "stream::awaited"]),
    ("pages::hashed", &["fingerprint", "wire", "wire::fault", "wire::unknown"]),
    ("pages::facts", &[
        "fingerprint", "id", "pages::hashed", "paging", "wire", "wire::fault", "wire::kept", "wire::read",
    ]),
    ("pages::last", &["pages::facts", "paging"]),
    ("pages::split", &["pages::facts", "wire", "wire::fault", "wire::kept"]),
    ("pages::read", &[
        "error", "head", "pages::facts", "paging", "reply", "request", "wire", "wire::fault", "wire::json",
        "wire::kept",
    ]),
    ("page", &["error", "pages::last", "pages::read", "paging", "reply", "wire"]),
    ("pages::repeated", &["pages::facts", "paging", "wire", "wire::fault", "wire::json"]),
    ("pages::place", &[]),
    ("pages::cursors", &["fingerprint", "request::paged"]),
    ("pages::position", &["model", "pages::place"]),
    ("pages::prefetch", &["error", "pages::place", "pages::read", "request"]),
    ("pages::route", &["pages::facts", "pages::place", "paging", "request"]),
    ("pages::start", &["pages::place", "paging", "request", "request::paged"]),
    ("pages::walk", &[
        "core", "error", "fingerprint", "pages::cursors", "pages::facts", "pages::last", "pages::place",
        "pages::position", "pages::prefetch", "pages::read", "pages::repeated", "pages::route", "pages::start",
        "paging", "request",
    ]),
    ("pages::stream", &[
        "core", "error", "page", "pages::position", "pages::read", "pages::walk", "request", "wire", "wire::json",
    ]),
    ("pages::items", &["core", "error", "pages::position", "pages::read", "pages::stream", "request", "wire"]),
    ("pages", &["pages::items", "pages::stream", "request", "wire"]),
    ("save::lock", &[]),
    ("save::disk_error", &[]),
    ("save::rules", &["save::disk_error"]),
    ("save::destination", &["save::disk_error", "save::lock", "save::rules"]),
    ("save::refusal", &["error", "head", "reply", "save::disk_error"]),
    ("save::range", &["save::refusal"]),
    ("save::record", &["body", "fingerprint", "redact", "request", "save::range"]),
    ("save::leftover", &["save::destination", "save::disk_error", "save::range", "save::record"]),
    ("save::disk", &[
        "save::destination", "save::disk_error", "save::leftover", "save::range", "save::record", "save::rules",
    ]),
    ("following::cursor", &[]),
    ("following::facts", &["condition", "operation", "paging"]),
    ("following::element", &["condition", "following::cursor", "following::facts", "wire::kept"]),
    ("following::seen", &["fingerprint", "following::cursor", "following::element"]),
    ("following::batch", &[
        "error", "following::cursor", "following::element", "following::facts", "following::seen", "head", "reply",
        "request", "wire", "wire::digits", "wire::fault", "wire::json", "wire::kept",
    ]),
    ("pages::blocking", &["blocking", "core", "error", "page", "pages::items", "pages::stream"]),
    ("source::parser", &["source"]),
    ("source::connection", &[
        "clock", "core", "error", "head", "on_retry", "request", "source", "source::lines", "source::parser",
        "stream::awaited", "wire::json",
    ]),
    ("source::event", &[
        "blocking", "core", "error", "head", "on_retry", "source", "source::connection", "source::parser",
        "stream::awaited", "wire", "wire::json",
    ]),
    ("source::json_stream", &["blocking", "core", "error", "source", "source::lines", "stream::awaited", "wire"]),
    ("waiting::facts", &["condition", "operation", "wire", "wire::json"]),
    ("waiting::failed", &["error", "operation", "request"]),
    ("waiting::state", &["condition", "error", "pointer", "redact", "reply", "request", "waiting::facts", "wire"]),
    ("waiting::stop", &["request"]),
    ("waiting::process", &[
        "clock", "error", "on_retry", "operation", "reply", "request", "retry_after", "waiting::facts",
        "waiting::failed", "waiting::state", "waiting::stop",
    ]),
    ("waiting::changes", &["core", "waiting::facts", "waiting::failed", "waiting::process"]),
    ("waiting", &[
        "error", "on_retry", "request", "waiting::changes", "waiting::facts", "waiting::failed", "waiting::process",
        "wire",
    ]),
    ("waiting::blocking", &["blocking", "core", "error", "waiting", "waiting::changes", "waiting::failed"]),
    ("waiting::outcome", &[
        "error", "request", "waiting::facts", "waiting::failed", "waiting::process", "waiting::state", "wire",
    ]),
    ("following::failed", &["error"]),
    ("following::ending", &["following::cursor", "following::facts", "following::failed", "pointer", "request"]),
    ("following::start", &["condition", "following::cursor", "following::facts", "request"]),
    ("following::feed", &[
        "clock", "error", "following::batch", "following::cursor", "following::element", "following::ending",
        "following::facts", "following::failed", "following::seen", "following::start", "on_retry", "request",
        "retry",
    ]),
    ("following::repetition", &["error", "following::ending", "following::failed", "following::feed"]),
    ("following", &[
        "error", "following::batch", "following::cursor", "following::element", "following::facts",
        "following::feed", "on_retry", "request", "wire",
    ]),
    ("following::blocking", &["blocking", "core", "error", "following"]),
    ("save::interruptions", &[]),
    ("save::transfer", &[
        "error", "failure", "head", "reply", "request", "retry", "retry_rules", "save::destination", "save::disk",
        "save::disk_error", "save::interruptions", "save::range", "save::record", "save::refusal", "save::rules",
        "stream", "transfer", "undelivered",
    ]),
    ("save", &[
        "blocking", "call", "ending", "error", "raw", "request", "save::rules", "save::transfer", "transfer",
    ]),
];
