//! Converts exclusive bounds that are numbers to inclusive bounds with a flag.

use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::pointer::Pointer;

/// Converts the exclusive bounds of a schema. Of two bounds on the same side, the tighter one is kept.
pub(crate) fn exclusive(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    for (key, inclusive, lower) in
        [("exclusiveMinimum", "minimum", true), ("exclusiveMaximum", "maximum", false)]
    {
        let Some(bound) = take_if(schema, key, Json::is_number) else { continue };
        let (exclusive_bound, inclusive_bound) =
            (value(Some(&bound)), value(schema.get(inclusive)));
        let tighter = match (exclusive_bound, inclusive_bound) {
            (Some(exclusive_bound), Some(inclusive_bound)) if lower => {
                exclusive_bound >= inclusive_bound
            }
            (Some(exclusive_bound), Some(inclusive_bound)) => exclusive_bound <= inclusive_bound,
            _ => true,
        };
        if tighter {
            log.created(at.child(inclusive), &at.child(key));
            schema.insert(inclusive.to_owned(), bound);
            schema.insert(key.to_owned(), Json::Bool(true));
        }
    }
}

fn value(bound: Option<&Json>) -> Option<f64> {
    bound.and_then(Json::as_f64)
}
