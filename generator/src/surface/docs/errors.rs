//! Documents the declared errors of calls. Errors that nearly all calls declare are documented once, on the client.

use std::collections::BTreeMap;

use super::{links, page};
use crate::ir::Api;
use crate::ir::operation::Operation;
use crate::ir::response::{ErrorCase, Status};
use crate::surface::types::{Cx, error_ty};

/// The minimum number of calls that declare a common error.
const MIN_CALLS: usize = 5;

/// The minimum share of the calls that declare a common error, in percent.
const MIN_PERCENT: usize = 80;

/// The heading of the common errors on the page of the client.
pub(crate) const HEADING: &str = "# Common errors";

/// The link from another page to the heading.
const LINK: &str = "[common errors](super::Client#common-errors)";

/// Returns the list items of the errors that nearly all calls declare: those with the same status, description and type
/// of the body.
pub(crate) fn common(cx: Cx<'_>, api: &Api) -> Vec<String> {
    let mut counts: BTreeMap<(Status, String), usize> = BTreeMap::new();
    for operation in &api.operations {
        for item in items(cx, operation) {
            *counts.entry(item).or_default() += 1;
        }
    }
    let total = api.operations.len();
    let is_common = |count: usize| count >= MIN_CALLS && count * 100 >= total * MIN_PERCENT;
    counts.into_iter().filter(|(_, count)| is_common(*count)).map(|((_, item), _)| item).collect()
}

/// Documents the errors of a call. If it declares all common errors, a link replaces them.
pub(crate) fn section(cx: Cx<'_>, operation: &Operation) -> Vec<String> {
    let mut own: Vec<String> = items(cx, operation).into_iter().map(|(_, item)| item).collect();
    if own.is_empty() {
        return own;
    }
    let mut lines = vec!["# Errors".to_owned(), String::new()];
    if cx.common_errors.is_empty() || !cx.common_errors.iter().all(|common| own.contains(common)) {
        lines.append(&mut own);
        return lines;
    }
    own.retain(|item| !cx.common_errors.contains(item));
    if own.is_empty() {
        lines.push(format!("The {LINK}."));
        return lines;
    }
    lines.append(&mut own);
    lines.push(String::new());
    lines.push(format!("Also the {LINK}."));
    lines
}

fn items(cx: Cx<'_>, operation: &Operation) -> Vec<(Status, String)> {
    let item = |case: &ErrorCase| {
        let text = page(&case.docs).first().cloned().unwrap_or_default();
        let ty = error_ty(cx, case);
        let ty = ty.map(|ty| format!(" ({})", links::named(&ty))).unwrap_or_default();
        let text = if text.is_empty() { text } else { format!(" {text}") };
        (case.status, format!("- `{}`:{text}{ty}", status_text(case.status)))
    };
    operation.errors.iter().map(item).collect()
}

/// Formats a status for documentation.
pub(crate) fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}xx"),
        Status::Default => "other".to_owned(),
    }
}
