//! The settings of a client about decoding: lenience, and who receives drift.

use std::sync::Arc;

use secrecy::SecretString;

use super::super::credentials::Credential;
use super::super::drift::DriftEvent;
use super::super::drift::policy::{Policy, Reported};
use super::super::redact;
use super::super::trace::drift_trace;
use super::Builder;

impl Builder {
    /// Sets whether elements of lists that cannot be read are dropped, and null is read as `false`, 0 or an empty string,
    /// unless it is that of an id.
    #[must_use]
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.decoding.is_lenient = lenient;
        self
    }

    /// Sets the function that receives the differences between responses and the document.
    #[must_use]
    pub fn on_drift(mut self, report: impl Fn(&DriftEvent) + Send + Sync + 'static) -> Self {
        self.decoding.callback = Some(Arc::new(report));
        self
    }

    /// Returns how responses are decoded, or `None` if strictly and without reports. Neither the secrets of this builder
    /// nor `others` appear in a report.
    pub(super) fn policy(&self, others: &[SecretString]) -> Option<Arc<Policy>> {
        let credentials = self.credentials.clone();
        let fixed: Vec<SecretString> =
            redact::secrets_in(&self.headers, None).chain(others.iter().cloned()).collect();
        let secrets = move || {
            let changing = credentials.iter().flat_map(Credential::secrets);
            changing.chain(fixed.iter().cloned()).collect()
        };
        let policy = Policy {
            settings: self.decoding.clone(),
            trace: drift_trace(),
            secrets: Box::new(secrets),
            reported: Reported::default(),
        };
        policy.is_needed().then(|| Arc::new(policy))
    }
}
