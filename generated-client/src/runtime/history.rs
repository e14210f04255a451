//! The part of a call that came before a response or a failure.

use super::attempts::Attempts;
use super::redirected::Redirected;

/// The history of a call, and the properties of the call that decide whether it is safe to repeat.
#[derive(Clone, Debug)]
pub(super) struct History {
    pub(super) attempts: Attempts,
    /// The redirect that led to the last request.
    pub(super) redirect: Option<Redirected>,
    /// Whether the call changes something on the server.
    pub(super) has_effect: bool,
    /// Whether a repeated call has no further effect.
    pub(super) is_idempotent: bool,
}

impl History {
    /// The history of a call of which nothing was sent.
    pub(super) const NONE: Self =
        Self { attempts: Attempts::NONE, redirect: None, has_effect: false, is_idempotent: true };
}
