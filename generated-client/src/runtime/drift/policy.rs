//! Decodes responses by the policy of a client: strictly or leniently, and with reports of drift if somebody listens.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use http::StatusCode;
use secrecy::SecretString;
use serde_json::Value;

use super::super::operation::Operation;
use super::super::redact::redacted_text;
use super::super::wire::Wire;
use super::super::wire::finding::{Detail, Finding};
use super::super::wire::inspected::decode_inspected;
use super::super::wire::json::{Malformed, decode_into};
use super::{DriftEvent, DriftKind};

/// The maximum number of different events that a client reports.
const DISTINCT: usize = 1000;

/// The maximum length of a reported value in characters.
const SHOWN: usize = 100;

/// The caller's function for events.
pub(in super::super) type Callback = Arc<dyn Fn(&DriftEvent) + Send + Sync>;

/// How events are reported to the crate `tracing`.
#[derive(Clone, Copy)]
pub(in super::super) struct DriftTrace {
    /// Returns whether a subscriber receives events.
    pub(in super::super) is_enabled: fn() -> bool,
    pub(in super::super) report: fn(&DriftEvent),
}

/// The caller's settings about decoding.
#[derive(Clone, Default)]
pub(in super::super) struct Decoding {
    pub(in super::super) is_lenient: bool,
    pub(in super::super) callback: Option<Callback>,
}

/// How a client decodes responses. All its calls share it.
pub(in super::super) struct Policy {
    pub(in super::super) settings: Decoding,
    pub(in super::super) trace: Option<DriftTrace>,
    /// Returns the strings that must not appear in an event.
    pub(in super::super) secrets: Box<dyn Fn() -> Vec<SecretString> + Send + Sync>,
    pub(in super::super) reported: Reported,
}

/// The hashes of the events that were reported.
#[derive(Default)]
pub(in super::super) struct Reported {
    hashes: Mutex<HashSet<u64>>,
    hasher: RandomState,
}

impl Reported {
    /// Returns whether an event is new. After the maximum number of different events, none is.
    fn insert(&self, event: &str) -> bool {
        let hash = self.hasher.hash_one(event);
        let mut hashes = self.hashes.lock().unwrap_or_else(PoisonError::into_inner);
        hashes.len() < DISTINCT && hashes.insert(hash)
    }
}

impl Policy {
    /// Returns whether this policy differs from the default one.
    pub(in super::super) fn is_needed(&self) -> bool {
        self.settings.is_lenient || self.settings.callback.is_some() || self.trace.is_some()
    }

    /// Returns whether somebody receives events.
    pub(in super::super) fn is_observed(&self) -> bool {
        self.settings.callback.is_some() || self.trace.is_some_and(|trace| (trace.is_enabled)())
    }

    fn report(&self, event: &DriftEvent) {
        if !serde_json::to_string(event).is_ok_and(|text| self.reported.insert(&text)) {
            return;
        }
        if let Some(trace) = &self.trace {
            (trace.report)(event);
        }
        if let Some(callback) = &self.settings.callback {
            // A panic must not cost the response of a call that cannot be repeated. The panic hook has shown it.
            drop(catch_unwind(AssertUnwindSafe(|| callback(event))));
        }
    }
}

/// The policy for one response.
#[derive(Clone)]
pub(in super::super) struct Observer {
    pub(in super::super) policy: Arc<Policy>,
    /// The secrets in the headers of the call.
    pub(in super::super) secrets: Vec<SecretString>,
}

impl Observer {
    /// Reads a value, and reports how the text differs from its type. The JSON pointer of the value in the body is
    /// `prefix`, with `*` for indices.
    pub(in super::super) fn decode_into(
        &self,
        operation: &Operation,
        status: StatusCode,
        slot: &mut dyn Wire,
        prefix: &str,
        text: &[u8],
    ) -> Result<(), Malformed> {
        let (is_lenient, is_observed) =
            (self.policy.settings.is_lenient, self.policy.is_observed());
        if !is_lenient && !is_observed {
            return decode_into(slot, text);
        }
        let findings = decode_inspected(slot, prefix, text, is_lenient, is_observed)?;
        if !findings.is_empty() && is_observed {
            let secrets = self.secrets();
            let mut last = None;
            for finding in findings {
                // The elements of a list often differ in the same way.
                if last.as_ref() != Some(&finding) {
                    self.policy.report(&event(operation, status, finding.clone(), &secrets));
                }
                last = Some(finding);
            }
        }
        Ok(())
    }

    /// Reports a status that the operation does not declare.
    pub(in super::super) fn check_status(&self, operation: &Operation, status: StatusCode) {
        if !operation.declares(status) && self.policy.is_observed() {
            self.policy.report(&DriftEvent {
                pointer: None,
                json_type: None,
                ..blank(operation, status, DriftKind::UndeclaredStatus)
            });
        }
    }

    fn secrets(&self) -> Vec<SecretString> {
        let mut secrets = (self.policy.secrets)();
        secrets.extend(self.secrets.iter().cloned());
        secrets
    }
}

fn blank(operation: &Operation, status: StatusCode, kind: DriftKind) -> DriftEvent {
    DriftEvent {
        kind,
        operation: operation.name.to_owned(),
        method: operation.http_method().to_string(),
        path: operation.path.to_owned(),
        status,
        pointer: None,
        json_type: None,
        value: None,
        reason: None,
    }
}

fn event(
    operation: &Operation,
    status: StatusCode,
    finding: Finding,
    secrets: &[SecretString],
) -> DriftEvent {
    let shown = |text: String| redacted_text(&text, secrets).unwrap_or(text);
    let (kind, value, reason) = match finding.detail {
        Detail::UnknownProperty => (DriftKind::UnknownProperty, None, None),
        Detail::UnknownValue(value) => (DriftKind::UnknownValue, value, None),
        Detail::UnknownVariant(tag) => (DriftKind::UnknownVariant, tag.map(Value::from), None),
        Detail::DroppedElement(reason) => (DriftKind::DroppedElement, None, Some(reason)),
        Detail::NullAsDefault => (DriftKind::NullAsDefault, None, None),
        Detail::NullAsEmpty => (DriftKind::NullAsEmpty, None, None),
        Detail::MissingAsEmpty => (DriftKind::MissingAsEmpty, None, None),
        Detail::Converted(to) => {
            (DriftKind::ConvertedValue, None, Some(format!("read as {}", to.as_str())))
        }
    };
    DriftEvent {
        pointer: Some(shown(finding.pointer)),
        json_type: finding.json_type,
        value: value.map(|value| match value {
            Value::String(text) => shortened(shown(text)).into(),
            other => other,
        }),
        reason: reason.map(shown),
        ..blank(operation, status, kind)
    }
}

/// Cuts a text that is too long for the value of an enumeration.
fn shortened(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(SHOWN) {
        text.truncate(end);
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_an_event_once_and_a_limited_number_of_events() {
        let reported = Reported::default();
        assert!(reported.insert("a"));
        assert!(!reported.insert("a"));
        assert_eq!((0..2 * DISTINCT).filter(|n| reported.insert(&n.to_string())).count(), 999);
    }

    #[test]
    fn cuts_long_values_between_characters() {
        assert_eq!(shortened("ä".repeat(100)), "ä".repeat(100));
        assert_eq!(shortened("ä".repeat(101)), format!("{}…", "ä".repeat(100)));
    }
}
