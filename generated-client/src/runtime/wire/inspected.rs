//! Reads a value from JSON text, and inspects it if that is wanted and necessary: most texts are read only once.

use serde_json::Value;

use super::Wire;
use super::finding::Finding;
use super::inspect::inspect;
use super::json::{Malformed, decode_keeping_digits, decode_noting, unmarked};
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
    let watch = Watch::default();
    let strict = decode_noting(&mut Watched::new(slot, &watch), text, &watch.is_lossy);
    let is_needed = match &strict {
        Ok(()) => is_observed && watch.noticed_anything() || is_lenient && watch.noticed_variant(),
        Err(_) => is_lenient,
    };
    let is_lossy = watch.is_lossy.get();
    let json = if is_needed { serde_json::from_slice::<Value>(unmarked(text)).ok() } else { None };
    let Some(json) = json else {
        strict?;
        return if is_lossy { decode_keeping_digits(slot, text) } else { Ok(()) }
            .map(|()| Vec::new());
    };
    let (read, findings) = inspect(slot, prefix, &json, is_lenient);
    match (read, strict) {
        // The parsed JSON has lost the digits. If lenience has changed the value, it keeps the parsed numbers.
        (Ok(()), Ok(())) if is_lossy && !(is_lenient && watch.noticed_variant()) => {
            decode_keeping_digits(slot, text).map(|()| findings)
        }
        (Ok(()), _) => Ok(findings),
        // The excerpt of the strict error is useful if lenience has not changed its place.
        (Err(fault), Err(strict)) if strict.is_at(&fault.path()) => Err(strict),
        (Err(fault), _) => Err(Malformed::of_value(&fault)),
    }
}

#[cfg(test)]
mod tests;
