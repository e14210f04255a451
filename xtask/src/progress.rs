//! Shows a spinner while work is in progress, or prints a plain line if there is no terminal.

use std::env;
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{IsTerminal, stderr};
use std::sync::OnceLock;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::console::{self, STEP};
use crate::interrupt;

/// The time between two frames of the spinner.
const TICK: Duration = Duration::from_millis(80);

/// Runs work and prints a progress line like [`console::print_step`]. On a terminal, a spinner is shown during the
/// work.
pub fn during<T>(verb: &str, subject: impl Display, work: impl FnOnce() -> T) -> T {
    let Some(spinner) = spinner() else {
        console::print_step(verb, subject);
        return work();
    };
    spinner.reset();
    spinner.set_message(format!("{STEP}{verb:>10}{STEP:#} {subject}"));
    spinner.enable_steady_tick(TICK);
    let done = work();
    spinner.finish_and_clear();
    console::print_step(verb, subject);
    done
}

static SPINNER: OnceLock<Option<ProgressBar>> = OnceLock::new();

/// Returns the spinner of this process. Returns `None` if no spinner is wanted, or if the Ctrl-C handler, which removes
/// the spinner, cannot be installed.
fn spinner() -> Option<&'static ProgressBar> {
    SPINNER
        .get_or_init(|| {
            let wanted = !cfg!(test) && is_wanted(stderr().is_terminal(), |name| env::var_os(name));
            (wanted && interrupt::listen()).then(new).flatten()
        })
        .as_ref()
}

/// Removes the spinner from the terminal.
pub(crate) fn wipe() {
    if let Some(Some(spinner)) = SPINNER.get() {
        spinner.finish_and_clear();
    }
}

/// Whether to show a spinner: on a terminal, unless an environment variable requests plain text.
fn is_wanted(terminal: bool, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    let dumb = variable("TERM").is_some_and(|value| value == "dumb");
    terminal && !dumb && !set("NO_COLOR") && !set("CI")
}

fn new() -> Option<ProgressBar> {
    let style = ProgressStyle::with_template("{spinner:.green} {wide_msg} {elapsed:.dim}").ok()?;
    Some(ProgressBar::new_spinner().with_style(style))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_a_spinner_only_on_interactive_terminals() {
        let wanted = |terminal: bool, set: &[(&str, &str)]| {
            let variable = |name: &str| set.iter().find(|(each, _)| *each == name);
            is_wanted(terminal, |name| variable(name).map(|(_, value)| OsString::from(value)))
        };
        assert!(wanted(true, &[]));
        assert!(wanted(true, &[("TERM", "xterm-256color"), ("NO_COLOR", ""), ("CI", "")]));
        assert!(!wanted(false, &[("TERM", "xterm")]));
        for plain in [("NO_COLOR", "1"), ("CI", "true"), ("TERM", "dumb")] {
            assert!(!wanted(true, &[plain]), "{plain:?}");
        }
    }

    #[test]
    fn runs_the_work_without_a_spinner() {
        assert!(spinner().is_none(), "tests show no spinner, even on a terminal");
        assert_eq!(during("Doing", "it", || 42), 42);
    }
}
