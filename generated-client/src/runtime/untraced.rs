//! Replaces `trace` if the feature `tracing` is disabled: nothing is recorded, and nothing is computed.

use std::time::Duration;

use http::{Method, StatusCode, Uri};

use super::drift::policy::DriftTrace;
use super::error::Error;
use super::failure::Failure;
use super::operation::Operation;
use super::progress::Progress;

pub(super) struct CallSpan;

impl CallSpan {
    pub(super) fn new() -> Self {
        Self
    }

    pub(super) fn observed<F: Future>(
        &self,
        _: &'static Operation,
        _: &Method,
        _: &Uri,
        next: impl FnOnce() -> F,
    ) -> F {
        next()
    }

    pub(super) fn failed(&self, _: &Error) {}

    pub(super) fn waited(&self, _: Duration) {}

    pub(super) fn continuing(&self, _: &Operation, _: u64, _: Duration) {}

    pub(super) fn request(
        &self,
        _: &'static Operation,
        _: &Method,
        _: &Uri,
        _: &Progress,
    ) -> RequestSpan {
        RequestSpan
    }
}

pub(super) struct RequestSpan;

impl RequestSpan {
    pub(super) fn around<F: Future>(&self, next: impl FnOnce() -> F) -> F {
        next()
    }

    pub(super) fn responded(self, _: StatusCode) {}

    pub(super) fn failed(self, failure: Failure) -> Failure {
        failure
    }
}

pub(super) fn retrying(_: &Operation, _: usize, _: Result<StatusCode, &Failure>, _: Duration) {}

pub(super) fn repeating(_: &Operation, _: &Error, _: Duration) {}

pub(super) fn paused(_: &Operation, _: Duration) {}

pub(super) fn renewing(_: &Operation) {}

pub(super) fn drift_trace() -> Option<DriftTrace> {
    None
}

pub(super) fn in_current_span<F: Future>(future: F) -> F {
    future
}
