//! Turns work that takes its time into something that turns, on a terminal; everywhere else into one plain line.

use std::env;
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{IsTerminal, stderr};
use std::process::exit;
use std::sync::OnceLock;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::console::{self, STEP};

/// How often the spinner turns.
const TICK: Duration = Duration::from_millis(80);
/// What a shell expects of a program that was stopped by Ctrl-C.
const INTERRUPTED: i32 = 130;

/// Does some work and prints what it is, as [`console::step`] does. On a terminal a spinner stands in the line's place
/// while the work lasts.
pub(crate) fn during<T>(verb: &str, what: impl Display, work: impl FnOnce() -> T) -> T {
    let Some(spinner) = spinner() else {
        console::step(verb, what);
        return work();
    };
    spinner.reset();
    spinner.set_message(format!("{STEP}{verb:>10}{STEP:#} {what}"));
    spinner.enable_steady_tick(TICK);
    let done = work();
    spinner.finish_and_clear();
    console::step(verb, what);
    done
}

/// The spinner of this process, if its stderr is a place for one.
fn spinner() -> Option<&'static ProgressBar> {
    static SPINNER: OnceLock<Option<ProgressBar>> = OnceLock::new();
    SPINNER
        .get_or_init(|| {
            let wanted = !cfg!(test) && is_wanted(stderr().is_terminal(), |name| env::var_os(name));
            wanted.then(new).flatten()
        })
        .as_ref()
}

/// Whether a spinner is wanted: by a person at a terminal who has not asked for plain text.
fn is_wanted(terminal: bool, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    let dumb = variable("TERM").is_some_and(|value| value == "dumb");
    terminal && !dumb && !set("NO_COLOR") && !set("CI")
}

/// A spinner that Ctrl-C wipes away; none if Ctrl-C cannot be told to.
fn new() -> Option<ProgressBar> {
    let style = ProgressStyle::with_template("{spinner:.green} {wide_msg} {elapsed:.dim}").ok()?;
    let spinner = ProgressBar::new_spinner().with_style(style);
    let seen = spinner.clone();
    let handler = move || {
        seen.finish_and_clear();
        exit(INTERRUPTED)
    };
    ctrlc::set_handler(handler).ok().map(|()| spinner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spinner_is_for_terminals_whose_owner_wants_more_than_plain_text() {
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
    fn the_work_is_done_without_a_spinner_too() {
        assert!(spinner().is_none(), "a test is no terminal");
        assert_eq!(during("Doing", "it", || 42), 42);
    }
}
