//! Defines the command line. `--help` prints the doc comments.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use clap::builder::Styles;
use clap::{Args, Parser, Subcommand};

const HEADING: Style = AnsiColor::Green.on_default().bold();
const LITERAL: Style = AnsiColor::Cyan.on_default().bold();
/// The colors of `--help`.
pub const STYLES: Styles = Styles::styled()
    .header(HEADING)
    .usage(HEADING)
    .literal(LITERAL)
    .placeholder(AnsiColor::Cyan.on_default());

const COMMON: &str = "\
Examples:
  cargo xtask regen             fetch the live document and regenerate
  cargo xtask regen --offline   regenerate from the committed document
  cargo xtask check             check that all committed files are up to date (CI runs this)
  cargo xtask new api.yaml --out ../api-client
                                create a standalone crate for a different API

Every command works in the clone of this workspace that contains the current directory.

Exit codes:
  0  success
  1  an error occurred, or `check` found a difference
  2  the command line is invalid, or `new` rejected the document";

const REGEN: &str = "\
Examples:
  cargo xtask regen                          fetch the live document and regenerate
  cargo xtask regen --offline --verbose      regenerate offline and print notes
  cargo xtask regen --spec ~/swagger.json    use a document saved from a browser

Files:
  spec/swagger.json
      the document, in canonical layout
  spec/spec.lock
      the document's origin, and the SHA-256 of every input
  generated-client/src/generated/
      the generated code of the client; stale files are removed
  tests/snapshots/surface.snap
      the client's public items for reviewers, one per line

In a crate created by `new`: spec/, src/generated/, src/runtime/, and the examples in README.md.

Exit codes:
  0  regenerated, possibly from the committed document because the live one could
     not be fetched
  1  the document was rejected, or a file could not be read or written
  2  the command line is invalid";

const CHECK: &str = "\
Exit codes:
  0  everything is up to date
  1  a file differs; the commands that fix each difference are printed
  2  the command line is invalid";

const DRIFT: &str = "\
Examples:
  cargo xtask drift service.log
  cargo xtask drift - < service.log > proposals.json
  cargo xtask drift service.log --crate ../petstore-client

Exit codes:
  0  the log was read, whether or not it contains drift
  1  the log could not be read, or the document is rejected
  2  the command line is invalid";

const NEW: &str = "\
Examples:
  cargo xtask new petstore.yaml --out ../petstore-client
  cargo xtask new https://api.example.com/openapi.json --out example --name example-api --strict

Files:
  Cargo.toml, README.md, src/lib.rs
      written once and then yours; `regen` updates only the examples in the README, between two comments
  LICENSE-APACHE, LICENSE-MIT
      the licenses of the runtime
  src/runtime/
      the parts of the runtime that the crate uses; each file starts with a marker line; `regen` updates
      these files
  src/generated/
      the generated code of the client; `regen` updates it and removes stale files
  spec/openapi.json, spec/spec.lock
      the document and its origin
  spec/overlay.json
      yours: corrections and additions to the document
  spec/surface.txt
      the client's public items for reviewers, one per line

Exit codes:
  0  the crate was created
  1  no crate was created: the document does not meet the requirements of `--strict`,
     or a file or URL could not be read or written
  2  no crate was created: the document is invalid, the folder is not empty, the
     crate name is not allowed, or the command line is invalid";

/// Keeps the generated client in sync with the API's OpenAPI document.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", styles = STYLES, after_help = COMMON, disable_help_subcommand = true)]
pub(crate) struct Cli {
    /// The command.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands. Each is implemented in the module of the same name.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Fetch the live document and regenerate the client from it.
    ///
    /// Fetches the document from the URL in `spec/spec.lock`. This is the URL of the document itself or of a ReDoc or
    /// Swagger UI page that shows the document. Applies `spec/overlay.json`, generates everything in memory, and then
    /// writes the files that differ, each atomically. Prints the changes to the client's public items.
    ///
    /// If the live document cannot be fetched, the committed `spec/swagger.json` is used, with a warning. If the
    /// document is rejected, all errors are printed and nothing is written. A document is also rejected if most
    /// actions of the overlay match nothing in it, because the document probably describes a different API. A committed
    /// document is rejected if it is not the one that `spec/spec.lock` records. Run the command again to finish an
    /// interrupted run.
    #[command(after_long_help = REGEN)]
    Regen(RegenOptions),

    /// Check that the document, overlay, lock, generated code and snapshot agree.
    ///
    /// Computes everything that `cargo xtask regen --offline` would write, without writing it. Prints each difference
    /// and the commands that fix it. Examples of differences: a document that the lock does not record or that is not
    /// in canonical layout, a lock that was edited or is out of date, a stale overlay action, a snapshot that is out of
    /// date, and a generated file that differs, is missing or should not exist.
    #[command(after_long_help = CHECK)]
    Check(CheckOptions),

    /// Create a standalone crate for any OpenAPI document.
    ///
    /// Reads the document from a file or a URL (of the document, or of a ReDoc or Swagger UI page that shows it). Also
    /// reads the files that the document refers to, if they are in the document's folder or a subfolder. Generates
    /// everything in memory, and then creates the crate's folder completely or not at all. The crate contains the
    /// generated code, a copy of the parts of the runtime that this code uses, and `spec/` with the document, a lock
    /// and an overlay for corrections. `cargo xtask regen --crate DIR` regenerates the crate.
    ///
    /// Everything in the document that cannot be typed is reported and counted. With `--strict`, the command
    /// fails instead of creating the crate.
    #[command(after_long_help = NEW)]
    New(NewOptions),

    /// Propose overlay actions for the differences between responses and the document that clients have reported.
    ///
    /// Reads a log with the drift events of a client, one on each line: as `DriftEvent` serializes to JSON, or within the
    /// line, as a subscriber of the crate `tracing` prints it. Other lines are counted and skipped. Prints an overlay with
    /// the proposals to stdout, and what needs your decision to stderr. Writes no file.
    ///
    /// An unknown property becomes an optional, nullable property with the observed type. An unknown value is added to its
    /// enumeration. A null that was read as a default makes its property nullable. An undeclared status is declared.
    #[command(after_long_help = DRIFT)]
    Drift(DriftOptions),

    /// Generate clients from thousands of public documents, compile some of them, and count the outcomes.
    ///
    /// Builds the program in `tests/corpus-tool` with optimizations and passes all arguments to it.
    /// `cargo xtask corpus --help` lists them.
    #[command(disable_help_flag = true)]
    Corpus {
        /// The arguments of the program.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

/// Options of `check`.
#[derive(Debug, Default, Args)]
pub(crate) struct CheckOptions {
    /// Check a crate created by `new` instead of this workspace.
    #[arg(long = "crate", value_name = "DIR")]
    pub(crate) crate_folder: Option<PathBuf>,
}

/// Options of `drift`.
#[derive(Debug, Args)]
pub(crate) struct DriftOptions {
    /// The log, or `-` for stdin.
    #[arg(value_name = "LOG")]
    pub(crate) log: OsString,

    /// Use the document of a crate created by `new` instead of that of this workspace.
    #[arg(long = "crate", value_name = "DIR")]
    pub(crate) crate_folder: Option<PathBuf>,
}

/// Options of `new`.
#[derive(Debug, Args)]
pub(crate) struct NewOptions {
    /// The document: a file, or a URL that starts with http://, https:// or file://.
    #[arg(value_name = "FILE|URL")]
    pub(crate) document: OsString,

    /// The folder to create. It must be empty or not exist.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,

    /// The name of the crate [default: derived from the document's title, with `-client` appended].
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,

    /// Include an optional part of the runtime for your own modules. Can be repeated.
    ///
    /// The parts that the generated code uses are always included. The manifest records the other parts, and `regen`
    /// reads them from the manifest.
    #[arg(long = "part", value_name = "PART")]
    pub(crate) parts: Vec<String>,

    /// Fail without writing the crate if any operation or schema would be degraded or skipped, or if there is a
    /// warning.
    #[arg(long)]
    pub(crate) strict: bool,

    /// Write the outcome of each operation and schema, and every diagnostic, to this file as JSON.
    ///
    /// The file is also written if the document is invalid or `--strict` fails.
    #[arg(long, value_name = "FILE.json")]
    pub(crate) report: Option<PathBuf>,

    /// Print notes. By default, only their number is printed.
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

impl NewOptions {
    /// Returns options with the given document, folder and name, and defaults for the rest.
    pub(crate) fn of(document: &Path, out: &Path, name: Option<&str>) -> Self {
        Self {
            document: document.as_os_str().to_owned(),
            out: out.to_path_buf(),
            name: name.map(str::to_owned),
            parts: Vec::new(),
            strict: false,
            report: None,
            verbose: false,
        }
    }
}

/// Options of `regen`.
#[derive(Debug, Default, Args)]
pub(crate) struct RegenOptions {
    /// Regenerate a crate created by `new` instead of this workspace's client.
    ///
    /// The document is read from the URL or file that the crate's lock records, or with `--offline` from the crate's
    /// `spec/`. `src/runtime/` is updated from this workspace. It contains the parts of the runtime that the generated
    /// code uses and those that `package.metadata.runtime.parts` in the crate's `Cargo.toml` lists. Your own files
    /// (`Cargo.toml`, `README.md`, `src/lib.rs`, your modules) do not change, except for the examples between two
    /// comments in the README.
    #[arg(long = "crate", value_name = "DIR")]
    pub(crate) crate_folder: Option<PathBuf>,

    /// Use the committed document instead of fetching the live one.
    #[arg(long)]
    pub(crate) offline: bool,

    /// Use the document in a local file. It replaces the committed document.
    ///
    /// The lock of this workspace records the name of the file, but not its folder.
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,

    /// Accept the document even if most actions of spec/overlay.json match nothing in it.
    ///
    /// Without this flag, such a document is rejected, because it probably describes a different API. `check` reports
    /// each action that matches nothing until the action is fixed or removed.
    #[arg(long)]
    pub(crate) allow_stale_overlay: bool,

    /// Print notes. By default, only their number is printed.
    #[arg(long, short)]
    pub(crate) verbose: bool,
}
