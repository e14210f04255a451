//! Reads `pages` and `page`: how the pages of a list are requested and read.

use serde_json::{Map, Value as Json};

use super::super::context::Cx;
use super::super::fact::Fact;
use crate::ir::ending::{StatedPages, StatedSelector};
use crate::pointer::Pointer;

/// The keys of `pages` and `page`.
const KEYS: &[&str] = &[
    "cursor",
    "default-size",
    "first",
    "index",
    "items",
    "max-size",
    "next",
    "offset",
    "size",
    "total",
];

const SELECTORS: &[&str] = &["index", "offset", "cursor"];

/// Reads `pages`, or else `page`. Only `page` may omit the input that selects a page.
pub(super) fn pages(
    cx: &mut Cx<'_>,
    method: &Map<String, Json>,
    at: &Pointer,
) -> Option<StatedPages> {
    let page = Fact::of(cx, method, at, "page", KEYS);
    let Some(fact) = Fact::of(cx, method, at, "pages", KEYS) else {
        let fact = page?;
        let stated = KEYS.iter().filter(|key| !["items", "total"].contains(key));
        let is_request = stated.copied().any(|key| fact.has(key));
        return read(cx, &fact, is_request);
    };
    if page.is_some() {
        fact.malformed(
            cx,
            "a method cannot have both `page` and `pages`",
            "keep `page` if the method returns one page, and `pages` if it returns the list",
        );
        return None;
    }
    read(cx, &fact, true)
}

fn read(cx: &mut Cx<'_>, fact: &Fact<'_>, is_request: bool) -> Option<StatedPages> {
    let selector = match is_request {
        true => Some(selector(cx, fact)?),
        false => None,
    };
    let size = fact.settings.text(cx, "size");
    let (default_size, max_size) = (fact.count(cx, "default-size"), fact.count(cx, "max-size"));
    for key in ["default-size", "max-size"] {
        if fact.has(key) && !fact.has("size") {
            fact.invalid(
                cx,
                key,
                &format!("`{key}` requires `size`"),
                "add `size` with the name of the input that sets the size of a page",
            );
        }
    }
    if max_size.is_some_and(|max| default_size.is_some_and(|default| default > max)) {
        let message = "`default-size` is larger than `max-size`";
        fact.invalid(cx, "default-size", message, "write a number of at most `max-size`");
    }
    Some(StatedPages {
        selector,
        size,
        default_size,
        max_size,
        items: fact.settings.texts(cx, "items"),
        total: fact.settings.texts(cx, "total"),
        at: fact.at.clone(),
    })
}

fn selector(cx: &mut Cx<'_>, fact: &Fact<'_>) -> Option<StatedSelector> {
    let stated: Vec<&str> = SELECTORS.iter().copied().filter(|key| fact.has(key)).collect();
    let [key] = stated.as_slice() else {
        fact.malformed(
            cx,
            "exactly one of `index`, `offset` and `cursor` must name the input that selects a page",
            "keep the one that the operation takes: the number of the page, the number of items before it, or a value from the previous page",
        );
        return None;
    };
    for (other, belongs_to) in [("first", "index"), ("next", "cursor")] {
        if fact.has(other) && *key != belongs_to {
            let message = format!("`{other}` requires `{belongs_to}`");
            fact.invalid(cx, other, &message, &format!("remove `{other}`"));
        }
    }
    let input = fact.settings.text(cx, key)?;
    Some(match *key {
        "index" => StatedSelector::Index(input, first(cx, fact)),
        "offset" => StatedSelector::Offset(input),
        _ => {
            if !fact.has("next") {
                let help = "add `next` with the keys of the response that may contain the cursor of the next page";
                fact.malformed(cx, "`cursor` requires `next`", help);
            }
            StatedSelector::Cursor(input, fact.settings.texts(cx, "next"))
        }
    })
}

/// Reads the number of the first page: 0 or 1.
fn first(cx: &mut Cx<'_>, fact: &Fact<'_>) -> u32 {
    match fact.settings.number(cx, "first") {
        None | Some(1) => 1,
        Some(0) => 0,
        Some(_) => {
            fact.invalid(cx, "first", "`first` must be 0 or 1", "write 0 or 1");
            1
        }
    }
}
