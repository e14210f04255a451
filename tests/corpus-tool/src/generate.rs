//! Generates from a document twice, each time in a process of its own.

use std::env;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use generator::{Input, Output, Rejection};
use serde::de::DeserializeOwned;
use xtask::load;

use super::documents::Document;
use super::pool::{self, Ending};
use super::verdict::{Made, Refusal, Verdict};

/// How long a generation may take.
pub(super) const LIMIT: Duration = Duration::from_secs(60);
/// The hidden command that generates from one document.
pub(super) const WORKER: &str = "document";

/// The outcome of a document.
#[derive(Debug)]
pub(super) enum Fate {
    /// It generated files.
    Generated {
        /// The result of the first generation.
        made: Box<Made>,
        /// Whether the second generation had the same output.
        is_same: bool,
    },
    /// It is not valid. The errors with their places.
    Refused(Vec<Refusal>),
    /// A generation panicked, was killed by a signal, or printed no valid result.
    Crashed(String),
    /// A generation exceeded its time limit.
    TimedOut,
}

/// Generates twice and compares the results.
pub(super) fn twice(document: &Document) -> Fate {
    let made = match once(document) {
        Ok(Verdict::Generated(made)) => made,
        Ok(Verdict::Refused(reasons)) => return Fate::Refused(reasons),
        Err(fate) => return fate,
    };
    match once(document) {
        Ok(Verdict::Generated(again)) => {
            let is_same = again.digest == made.digest;
            Fate::Generated { made: Box::new(made), is_same }
        }
        Ok(Verdict::Refused(_)) => Fate::Generated { made: Box::new(made), is_same: false },
        Err(fate) => fate,
    }
}

fn once(document: &Document) -> Result<Verdict, Fate> {
    run_worker(&[OsStr::new(WORKER), document.path.as_os_str()], LIMIT)
}

/// Runs this program again with `arguments`, in a process of its own, and parses the JSON that it prints.
pub(super) fn run_worker<T: DeserializeOwned>(
    arguments: &[&OsStr],
    limit: Duration,
) -> Result<T, Fate> {
    let ended = env::current_exe()
        .context("cannot find the path of this program")
        .and_then(|program| pool::run(Command::new(program).args(arguments), limit));
    match ended {
        Ok(Ending::Said(text)) => serde_json::from_str(&text)
            .map_err(|error| Fate::Crashed(format!("the worker's output is not valid: {error}"))),
        Ok(Ending::Failed(why)) => Err(Fate::Crashed(why)),
        Ok(Ending::TimedOut) => Err(Fate::TimedOut),
        Err(error) => Err(Fate::Crashed(format!("{error:#}"))),
    }
}

/// Generates once in this process and prints the outcome. The hidden worker command runs this.
pub(crate) fn here(file: &Path) -> Result<()> {
    let started = Instant::now();
    let result = from_file(file)?;
    let millis = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    println!("{}", serde_json::to_string(&Verdict::of(result, millis))?);
    Ok(())
}

/// Generates from a document and the files it refers to.
pub(super) fn from_file(file: &Path) -> Result<Result<Output, Rejection>> {
    let loaded = load::load(file)?;
    let files = loaded.files();
    let input = Input { spec: loaded.spec.document(), files: &files, overlay: None };
    Ok(generator::generate(&input))
}
