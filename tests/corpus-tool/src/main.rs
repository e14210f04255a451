//! The command `cargo xtask corpus`: generates clients from thousands of public documents and counts the outcomes.

mod cli;
mod compile;
mod count;
mod digest;
mod documents;
mod examples;
mod generate;
mod packages;
mod pool;
mod sample;
mod table;
mod verdict;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use clap::Parser;
use xtask::{plural, progress};

use cli::{Cli, Options, Worker};
use count::{Count, Evaluated};
use documents::Document;

/// The folder for downloaded packages and generated crates, relative to the workspace. It is not committed.
const CACHE: &str = "target/corpus";
/// The number of crates to compile by default.
const SAMPLE: usize = 120;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match cli.worker {
        None => run(&cli.options),
        Some(Worker::Document { file }) => generate::worker_main(&file).map(|()| ExitCode::SUCCESS),
        Some(Worker::Digest { file }) => digest::print_digest(&file).map(|()| ExitCode::SUCCESS),
        Some(Worker::Crate { file, out, name }) => compile::worker_main(&file, &out, &name),
        Some(Worker::CountExamples { file }) => examples::count_main(&file),
        Some(Worker::PrepareExamples { file, out, program, name }) => {
            examples::prepare_main(&file, &out, &program, &name)
        }
    };
    result.unwrap_or_else(|error| {
        xtask::print_error(&error);
        ExitCode::FAILURE
    })
}

/// Obtains the documents, generates a client from each, compiles some of the clients, and prints the table.
fn run(options: &Options) -> Result<ExitCode> {
    let root = xtask::root()?;
    let started = Instant::now();
    let jobs = options.jobs();
    let cache = root.join(CACHE);
    let documents = collect(&cache, options.filter.as_deref())?;
    if let Some(file) = &options.digest {
        return digest::record(documents, jobs, file, options.filter.is_some());
    }
    if options.examples {
        return examples::run(&root, &cache, documents, options);
    }
    let subject = format!("{} twice, {jobs} at a time", plural(documents.len(), "document"));
    let outcomes = progress::during("Generating", subject, || outcomes(documents, jobs));
    let count = Count::of(&outcomes);
    let chosen = match options.sample.unwrap_or(SAMPLE) {
        0 => Vec::new(),
        minimum => sample::draw(&outcomes, minimum),
    };
    let folder = cache.join("crates");
    let checked = match chosen.is_empty() {
        true => None,
        false => Some(compile::all(&root, &folder, &chosen, (jobs, options.keep))?),
    };
    let text = table::of(&header(jobs, started), &count, checked.as_deref());
    xtask::print(&text);
    if let Some(file) = &options.report {
        write(file, &text)?;
    }
    let is_clean = checked.iter().flatten().all(compile::CheckedCrate::is_clean);
    Ok(if is_clean && !count.has_faults() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the documents whose names contain the filter, from all packages.
fn collect(cache: &Path, filter: Option<&str>) -> Result<Vec<Document>> {
    fs::create_dir_all(cache).with_context(|| format!("cannot create {}", cache.display()))?;
    let mut documents = Vec::new();
    for package in packages::PACKAGES {
        let folder = package.obtain(cache)?;
        documents.extend(documents::find(package.short(), &folder)?);
    }
    documents.retain(|document| filter.is_none_or(|filter| document.name.contains(filter)));
    ensure!(!documents.is_empty(), "no document's name contains the filter");
    Ok(documents)
}

/// Generates from all documents and returns the outcomes, sorted by name. Starts with the largest documents, so that no
/// long job starts at the end.
fn outcomes(mut documents: Vec<Document>, jobs: usize) -> Vec<Evaluated> {
    documents.sort_by_key(|document| std::cmp::Reverse(document.bytes));
    let outcomes = pool::all(&documents, jobs, generate::twice);
    let mut outcomes: Vec<Evaluated> = documents.into_iter().zip(outcomes).collect();
    outcomes.sort_by(|(a, _), (b, _)| a.name.cmp(&b.name));
    outcomes
}

/// Renders the first section of the table: the command, the date, the machine and the packages.
fn header(jobs: usize, started: Instant) -> String {
    let packages: Vec<String> = packages::PACKAGES.iter().map(packages::Package::spec).collect();
    let now = jiff::Timestamp::now().to_string();
    let today = now.split('T').next().unwrap_or_default();
    let minutes = started.elapsed().as_secs().div_ceil(60);
    format!(
        "# Results of generating from public documents\n\n\
         Written by `{}` on {today}, {} {}, {} at a time, in {minutes} minutes, from {}. \
         Each document is generated twice, each time in a separate process with a limit of 60 s.\n",
        command(),
        env::consts::OS,
        env::consts::ARCH,
        plural(jobs, "document"),
        packages.join(", "),
    )
}

/// Returns the command with which this program was started.
fn command() -> String {
    let arguments = env::args().skip(1);
    let words = ["cargo", "xtask", "corpus"].map(str::to_owned).into_iter().chain(arguments);
    words.collect::<Vec<_>>().join(" ")
}

fn write(file: &Path, text: &str) -> Result<()> {
    let cannot = || format!("cannot write {}", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    fs::write(file, text).with_context(cannot)?;
    xtask::print_step("Wrote", file.display());
    Ok(())
}
