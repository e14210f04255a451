//! Recognizes calls that return no value, although their response may have a body that is worth reading.

use super::body::Response;
use crate::ir::operation::{HttpMethod, Operation};

/// Returns whether a read returns no value, although a status of success allows a body.
pub(super) fn has_undeclared_body(operation: &Operation, response: &Response) -> bool {
    let successes = || operation.statuses.iter().filter(|status| status.is_success());
    *response == Response::Empty
        && operation.http_method == HttpMethod::Get
        && (successes().next().is_none() || !successes().all(|status| status.forbids_body()))
}
