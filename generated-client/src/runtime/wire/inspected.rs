//! Reads a value from JSON text, and inspects it if that is wanted and necessary: most texts are read only once.

use serde_json::Value;

use super::Wire;
use super::finding::Finding;
use super::inspect::inspect;
use super::json::{Malformed, decode_noting, unmarked};
use super::watch::{Watch, Watched};

/// Reads a value, leniently if `is_lenient` is set. If `is_observed` is set, the differences between the text and the
/// type are returned. Their pointers begin with `prefix`, the JSON pointer of the value in the body.
pub(crate) fn decode_inspected(
    slot: &mut dyn Wire,
    prefix: &str,
    text: &[u8],
    is_lenient: bool,
    is_observed: bool,
) -> Result<Vec<Finding>, Malformed> {
    let watch = Watch::new(is_observed);
    let strict = decode_noting(&mut Watched::new(slot, &watch), text, &watch.is_lossy);
    let text = unmarked(text);
    let is_needed = match &strict {
        Ok(()) => {
            watch.is_lossy.get()
                || is_observed && watch.noticed_anything()
                || is_lenient && watch.noticed_variant()
        }
        // No reader accepts text that is not JSON.
        Err(_) => is_lenient && serde_json::from_slice::<Value>(text).is_ok(),
    };
    if !is_needed {
        return strict.map(|()| Vec::new());
    }
    match (inspect(slot, prefix, text, is_lenient), strict) {
        (Ok(findings), _) => Ok(findings),
        // The excerpt of the strict error is useful if lenience has not changed its place.
        (Err(fault), Err(strict)) if strict.is_at(&fault.path()) => Err(strict),
        (Err(fault), _) => Err(Malformed::of_value(&fault)),
    }
}

#[cfg(test)]
mod tests;
