//! Lists the endings of a call in its documentation: the methods that send it, or return what sends it.

use super::links;
use crate::names::ident::Ident;
use crate::surface::body::Response;
use crate::surface::item::Call;

/// The value of `default_size` in `runtime::Paging::DEFAULT`.
const DEFAULT_PAGE_SIZE: u32 = 100;

/// Lists the endings, each in a line. Returns nothing for a call that has no more than those of [`sentence`].
pub(crate) fn list(call: &Call) -> Vec<String> {
    let special = special(call);
    if special.is_empty() {
        return Vec::new();
    }
    let items =
        special.into_iter().map(|(name, effect)| format!("- {}: {effect}", link(call, name)));
    let mut lines = vec![
        "Ways to send the call:".to_owned(),
        String::new(),
        "- `.await`: returns the response.".to_owned(),
    ];
    lines.extend(items);
    lines.push(format!("- {}: returns the response with status and headers.", link(call, "send")));
    lines.push(format!("- With the feature `blocking`: {}.", blocking(call)));
    lines
}

/// Returns whether a call without a value may have a response with a body.
fn may_have_body(call: &Call) -> bool {
    let allows_body = |status: &u16| matches!(status, 2 | 200..=203 | 206..=299);
    let statuses = &call.wire.statuses;
    call.response == Response::Empty
        && call.wire.http_method != "HEAD"
        && (statuses.is_empty() || statuses.iter().any(allows_body))
}

/// Names the endings that every call has besides `.await`. Returns `None` for a call with a list of endings.
pub(crate) fn sentence(call: &Call) -> Option<String> {
    special(call).is_empty().then(|| {
        format!(
            "{} returns status{}; `call_blocking` (feature `blocking`) is for code that is not asynchronous.",
            link(call, "send"),
            // A body that the document does not declare is only there.
            if may_have_body(call) { ", headers and body too" } else { " and headers too" },
        )
    })
}

fn link(call: &Call, name: &str) -> String {
    links::method(&call.builder, &Ident::new(name))
}

/// Returns the endings that not every call has, each with what it does.
fn special(call: &Call) -> Vec<(&'static str, String)> {
    let mut endings = Vec::new();
    for (stream, _) in &call.streams {
        endings.push((stream.ending(), format!("returns {}.", links::named(&stream.ty()))));
    }
    if let Some(pages) = &call.endings.pages {
        let item = links::named(&pages.item);
        let size = default_size(call);
        let text = "returns a stream of all items, which requests page after page";
        endings.push(("items", format!("{text}{size}: an [`Items`](runtime::Items) of {item}.")));
        let text = "returns a stream of the pages: a [`Pages`](runtime::Pages) of";
        endings.push(("pages", format!("{text} {item}.")));
    }
    if let Some(wait) = &call.endings.wait {
        let state = links::named(&wait.state);
        let text = "waits until the process has ended: a [`Wait`](runtime::Wait) for";
        endings.push(("until_done", format!("{text} {state}.")));
    }
    if let Some(follow) = &call.endings.follow {
        let event = links::named(&follow.event);
        let text = "returns a stream of the events as they occur: a [`Follow`](runtime::Follow) of";
        endings.push(("follow", format!("{text} {event}.")));
    }
    if call.has_undeclared_body {
        let text = "returns the body, which the document does not declare: ";
        endings.push(("bytes", format!("{text}[`Bytes`](runtime::public::Bytes).")));
    }
    if call.response == Response::Bytes || call.has_undeclared_body {
        let text = "downloads the body to a file: a [`Save`](runtime::public::Save).";
        endings.push(("save", text.to_owned()));
        let text = "returns the body as a stream: a [`ByteStream`](runtime::public::ByteStream).";
        endings.push(("stream", text.to_owned()));
    }
    endings
}

/// States how many items `items` requests for each page, if the call has an input for it.
fn default_size(call: &Call) -> String {
    let paging = call.wire.paging.as_ref().filter(|paging| paging.size.is_some());
    paging.map_or_else(String::new, |paging| {
        let default = paging.default_size.unwrap_or(DEFAULT_PAGE_SIZE);
        let size = default.min(paging.max_size.unwrap_or(u32::MAX));
        format!(", each with {size} items if the call sets no other size")
    })
}

/// Names the endings for code that is not asynchronous.
fn blocking(call: &Call) -> String {
    let mut names = vec!["`call_blocking()`".to_owned()];
    names
        .extend(call.streams.iter().map(|(stream, _)| format!("`{}_blocking()`", stream.ending())));
    if let Some(pages) = &call.endings.pages {
        let size = if pages.has_size { "size" } else { "" };
        names.push("`items().blocking()`".to_owned());
        names.push(format!("`pages({size}).blocking()`"));
    }
    names.extend(call.endings.wait.iter().map(|_| "`until_done().call_blocking()`".to_owned()));
    names.extend(call.endings.follow.iter().map(|_| "`follow().blocking()`".to_owned()));
    if call.has_undeclared_body {
        names.push("`bytes_blocking()`".to_owned());
    }
    if call.response == Response::Bytes || call.has_undeclared_body {
        names.extend(["`save(path).call_blocking()`", "`stream_blocking()`"].map(str::to_owned));
    }
    names.join(", ")
}
