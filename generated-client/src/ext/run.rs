//! What the statuses of a run mean.

use crate::models::RunStatus;

impl RunStatus {
    /// Whether the run has ended, well or not: waiting for it any longer is in vain.
    ///
    /// A status that this crate does not know is taken for one of a run that goes on.
    ///
    /// ```
    /// use sequentum::models::RunStatus;
    ///
    /// assert!(RunStatus::Completed.is_terminal());
    /// assert!(!RunStatus::Exporting.is_terminal());
    /// ```
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        // `Failed` is what a `Failure`, which can be restarted in place, becomes once it is archived.
        matches!(
            self,
            Self::Failure
                | Self::Failed
                | Self::Stopped
                | Self::Completed
                | Self::Success
                | Self::Skipped
        )
    }

    /// Whether the run has ended well.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Completed | Self::Success)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ended_well_has_ended_and_what_is_new_goes_on() {
        for status in RunStatus::VALUES {
            assert!(!status.is_success() || status.is_terminal(), "{status}");
        }
        let terminal = RunStatus::VALUES.iter().filter(|status| status.is_terminal());
        assert_eq!(terminal.count(), 6);
        assert!(!RunStatus::from(99).is_terminal());
    }
}
