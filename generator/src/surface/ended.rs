//! The statuses of a process that has ended, for the methods of their enum.

use super::model::Ended;
use super::statuses::{Agreement, followed, polled};
use super::types::Cx;
use crate::ir::model::{Value, Variant};
use crate::ir::types::ModelId;
use crate::names::ident::Ident;

/// Returns the statuses after the end of a process, if the enum `model` is the status of one, and all facts about it agree.
///
/// The end of a stream of events is stricter than that of a wait, which may end while the process waits for its caller. So
/// where both are known, the process has ended if the stream has.
pub(super) fn ended(cx: Cx<'_>, model: ModelId, variants: &[(&Variant, &Ident)]) -> Option<Ended> {
    let (polled, followed) = (polled(cx, model), followed(cx, model));
    let terminal = match (followed, polled) {
        (Agreement::All(followed), _) => followed.to_vec(),
        (Agreement::Unknown, Agreement::All(polled)) => {
            [polled.success.as_slice(), polled.failure.as_slice()].concat()
        }
        (Agreement::None, _) | (Agreement::Unknown, Agreement::None | Agreement::Unknown) => {
            return None;
        }
    };
    let successes = polled.agreed().map_or(&[][..], |polled| polled.success.as_slice());
    let is_success = |value: &&Value| successes.contains(value);
    let success: Vec<Value> = terminal.iter().filter(is_success).cloned().collect();
    let named = |values: &[Value]| -> Option<Vec<Ident>> {
        let named = values.iter().map(|value| {
            variants
                .iter()
                .find(|(variant, _)| variant.value == *value)
                .map(|(_, name)| (*name).clone())
        });
        named.collect()
    };
    let (terminal, success) = (named(&terminal)?, named(&success)?);
    (!terminal.is_empty()).then_some(Ended { terminal, success })
}
