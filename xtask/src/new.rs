//! Turns any OpenAPI document into a crate of its own: the command `new`.

mod folder;
mod manifest;
mod name;
mod origin;
mod overlay;
mod readme;
mod report;
mod scaffold;
mod whereabouts;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, anyhow, bail};
use generator::{Document, Outcome, Rejection, Severity, Summary};
use origin::Origin;

pub(crate) use manifest::missing;
pub(crate) use readme::renew;

use crate::cli::NewOptions;
use crate::console::{self, STRONG, paint};
use crate::load::Text;
use crate::lock::Lock;
use crate::plan::{self, Files, Made};
use crate::progress;
use crate::reports::{self, plural};
use crate::source::Candidate;
use crate::workspace::{CRATE, OVERLAY, Workspace};

/// What a shell is told of a document that is not valid, and of a request that makes no sense.
const INVALID: u8 = 2;

/// Turns what was made into an exit code.
pub(crate) fn run(home: &Workspace, options: &NewOptions) -> Result<ExitCode> {
    let code = if make(home, options)? { ExitCode::SUCCESS } else { ExitCode::from(INVALID) };
    Ok(code)
}

/// Makes everything in memory, and only then a folder; whether it was made, and not refused.
pub(crate) fn make(home: &Workspace, options: &NewOptions) -> Result<bool> {
    let started = Instant::now();
    let asked = folder::vacant(&options.out)
        .and_then(|()| options.name.as_deref().map_or(Ok(()), name::check))
        .and_then(|()| Origin::of(&options.document));
    let origin = match asked {
        Ok(origin) => origin,
        Err(reason) => {
            console::tell(&console::failure(&reason));
            return Ok(false);
        }
    };
    let (document, draft) = match origin.obtain(&Workspace::to_be(&options.out))? {
        Ok(candidate) => {
            (candidate.place.to_string(), Draft::of(candidate, options.name.as_deref()))
        }
        Err(rejection) => (origin.shown(), Err(rejection)),
    };
    if let Some(file) = &options.report {
        report::write(file, &document, &draft)?;
    }
    match draft {
        Ok(draft) => draft.write(home, options, started).map(|()| true),
        Err(rejection) => {
            tell_invalid(&rejection);
            Ok(false)
        }
    }
}

/// Prints all that is wrong with a document.
fn tell_invalid(rejection: &Rejection) {
    let told = [Severity::Warning, Severity::Error];
    reports::tell(&rejection.reports, &told);
    let counts = reports::count(&rejection.reports, &[Severity::Error]);
    let verdict = anyhow!("the document is not valid ({counts}); nothing was written");
    console::tell(&console::failure(&verdict));
}

/// A crate before it is written.
struct Draft {
    candidate: Candidate,
    name: String,
    overlay: String,
    made: Made,
}

impl Draft {
    /// Generates from a document.
    fn of(candidate: Candidate, name: Option<&str>) -> Result<Self, Rejection> {
        let place = candidate.place.to_string();
        let document = Document { name: &place, text: &candidate.text };
        let beside: Vec<Document<'_>> = candidate.files.iter().map(Text::document).collect();
        let found = |mut rejection: Rejection| {
            whereabouts::tell(&candidate, &mut rejection.reports);
            rejection
        };
        let json = generator::json(&document, &beside).map_err(found)?;
        let name = name.map_or_else(|| name::of(&json, &place), str::to_owned);
        let overlay = overlay::first(&json, &name);
        let what = format!("the crate `{name}` from {place}");
        let make = || plan::make_anew(&CRATE, &document, &beside, Some(&overlay));
        let mut made = progress::during("Generating", what, make).map_err(found)?;
        whereabouts::tell_all(&candidate, &mut made.output);
        drop(beside);
        Ok(Self { candidate, name, overlay, made })
    }

    /// Makes the folder, and says what there is.
    fn write(&self, home: &Workspace, options: &NewOptions, started: Instant) -> Result<()> {
        if options.strict {
            self.is_whole()?;
        }
        let files = self.files(home, &options.out)?;
        let written = plural(files.len(), "file");
        console::step("Writing", format!("{written} to {}", options.out.display()));
        folder::create(&options.out, &files)?;
        reports::tell_remarks(&self.made.output.reports, options.verbose);
        console::say(&summary(self, options, files.len(), started));
        Ok(())
    }

    /// Refuses a crate in which anything of the document is degraded or left out.
    fn is_whole(&self) -> Result<()> {
        let output = &self.made.output;
        let parts = output.outcomes.operations.iter().chain(&output.outcomes.schemas);
        let lesser = parts.filter(|item| item.outcome != Outcome::Typed).count();
        let warned = output.reports.iter().any(|report| report.severity == Severity::Warning);
        if lesser == 0 && !warned {
            return Ok(());
        }
        reports::tell(&output.reports, &[Severity::Warning]);
        let how = if lesser == 0 { "with warnings" } else { "less than wholly" };
        let Summary { of_operations, of_schemas, .. } = output.summary;
        bail!(
            "{} would be typed {how}, and --strict was given; nothing was written\n  \
             operations: {of_operations}\n  schemas: {of_schemas}\n  remarks: {}",
            self.candidate.place,
            reports::count(&output.reports, &[Severity::Warning])
        )
    }

    /// Every file of the crate.
    fn files(&self, home: &Workspace, out: &Path) -> Result<Files> {
        let lock: Lock = self.made.lock(&self.candidate.provenance, Some(&self.overlay));
        let code = self.made.plan(&lock, out)?.into_files();
        let mut files = scaffold::files(home, &self.name, &self.made.output.items, &code, out)?;
        files.extend(code);
        files.insert(OVERLAY.to_owned(), self.overlay.clone());
        Ok(files)
    }
}

/// The last lines: what was made, what was remarked, how long it took, what comes next.
fn summary(draft: &Draft, options: &NewOptions, files: usize, started: Instant) -> String {
    let output = &draft.made.output;
    let rows = [
        ("Crate", format!("{} in {}", paint(STRONG, &draft.name), options.out.display())),
        ("Client", output.summary.to_string()),
        ("Operations", output.summary.of_operations.to_string()),
        ("Schemas", output.summary.of_schemas.to_string()),
        ("Files", format!("{files} written")),
        ("Remarks", reports::remarks(&output.reports, options.verbose)),
        ("Finished", format!("in {:.2} s", started.elapsed().as_secs_f64())),
        ("Next", next(output.summary.methods).to_owned()),
    ];
    reports::rows(&rows)
}

/// What to look at first.
fn next(methods: usize) -> &'static str {
    match methods {
        0 => "there is nothing to call; `cargo doc --open` shows the types",
        _ => "its README.md has the first call; `cargo doc --open` all others",
    }
}

#[cfg(test)]
mod tests;
