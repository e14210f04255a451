//! Parses the operations that openapiv3 does not: `query` and `additionalOperations` of OpenAPI 3.2.

use std::collections::BTreeMap;

use openapiv3::Operation;
use serde::Deserialize;

use crate::document::Json;
use crate::document::upgrade::newer::methods::is_callable;
use crate::pointer::Pointer;

/// The HTTP method of the key `query`.
pub(crate) const QUERY: &str = "QUERY";

/// An operation whose HTTP method OpenAPI 3.0 lacks.
#[derive(Debug)]
pub(crate) struct AdditionalOperation {
    /// The name of the HTTP method.
    pub method: String,
    /// The operation.
    pub operation: Operation,
    /// The location in the document.
    pub at: Pointer,
}

/// The operations by path, in document order.
pub(crate) type AdditionalOperations = BTreeMap<String, Vec<AdditionalOperation>>;

/// Parses the operations of a repaired document.
///
/// # Errors
/// Returns the location of an operation that openapiv3 cannot parse, and the reason.
pub(crate) fn parse(json: &Json) -> Result<AdditionalOperations, (Pointer, serde_json::Error)> {
    let mut all = AdditionalOperations::new();
    for (path, item) in members(json.get("paths")) {
        let at = Pointer::of(&["paths", path]);
        let query = item.get("query").map(|json| (QUERY.to_owned(), json, at.child("query")));
        let at_others = at.child("additionalOperations");
        let others = members(item.get("additionalOperations"))
            .filter(|(method, _)| is_callable(method))
            .map(|(method, json)| (method.clone(), json, at_others.child(method)));
        for (method, json, at) in query.into_iter().chain(others) {
            let operation = Operation::deserialize(json).map_err(|error| (at.clone(), error))?;
            let additional = AdditionalOperation { method, operation, at };
            all.entry(path.clone()).or_default().push(additional);
        }
    }
    Ok(all)
}

fn members(json: Option<&Json>) -> impl Iterator<Item = (&String, &Json)> {
    json.and_then(Json::as_object).into_iter().flatten()
}
