//! Turns arguments into a command; its doc comments are what `--help` prints.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use clap::builder::Styles;
use clap::{Args, Parser, Subcommand};

const HEADING: Style = AnsiColor::Green.on_default().bold();
const LITERAL: Style = AnsiColor::Cyan.on_default().bold();
/// The colours of `--help`.
pub const STYLES: Styles = Styles::styled()
    .header(HEADING)
    .usage(HEADING)
    .literal(LITERAL)
    .placeholder(AnsiColor::Cyan.on_default());

const COMMON: &str = "\
Examples:
  cargo xtask regen             fetch the live document and regenerate
  cargo xtask regen --offline   regenerate after a change to the generator or spec/overlay.json
  cargo xtask check             what CI runs: is everything committed up to date?
  cargo xtask new api.yaml --out ../api-client
                                make a crate of its own for another API

Exit codes:
  0  done, or everything agrees
  1  refused or failed (nothing was written), or `check` found a disagreement
  2  the command line makes no sense; of `new` also: the document is not valid";

const REGEN: &str = "\
Examples:
  cargo xtask regen                          fetch the live document and regenerate
  cargo xtask regen --offline --verbose      only regenerate, and print the notes too
  cargo xtask regen --spec ~/swagger.json    take a document saved from a browser

Files:
  spec/swagger.json                  the document, in canonical layout
  spec/spec.lock                     where it came from, and the sha256 of everything that went in
  generated-client/src/generated/    the client's generated half; stale files are removed
  tests/snapshots/surface.snap       the client's public items, one per line: what a reviewer reads
  (in a crate that was made by `new`: spec/, src/generated/, src/runtime/)

Exit codes:
  0  regenerated, also when the live document could not be had and the committed one was used
  1  the document was refused, or a file could not be read or written
  2  the command line makes no sense";

const CHECK: &str = "\
Exit codes:
  0  everything agrees
  1  something disagrees; each disagreement is printed, and the commands that mend them";

const NEW: &str = "\
Examples:
  cargo xtask new petstore.yaml --out ../petstore-client
  cargo xtask new https://api.example.com/openapi.json --out example --name example-api --strict

Files:
  Cargo.toml, README.md, src/lib.rs      written once; from then on they are yours, but for the examples of the README
                                         between two comments: `regen` renews them
  LICENSE-APACHE, LICENSE-MIT            the licences of the runtime
  src/runtime/                           what the crate uses of the runtime; every file bears a mark; `regen` renews it
  src/generated/                         the API; `regen` renews it, and removes what is stale
  spec/openapi.json, spec/spec.lock      the document, and where it came from
  spec/overlay.json                      yours: what the document lacks or gets wrong
  spec/surface.txt                       the client's public items, one per line: what a reviewer reads

Exit codes:
  0  made; `cargo check` has nothing to say about it
  1  nothing was made: something would be degraded or left out and `--strict` was given, or a file or an address
     could not be read or written
  2  nothing was made: the document is not valid (or no text at all), the folder is not empty, the name cannot be a crate's,
     or the command line makes no sense";
/// Keeps the generated client in step with the API's OpenAPI document.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", styles = STYLES, after_help = COMMON, disable_help_subcommand = true)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// One variant per command, one file per variant.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Fetch the live document and regenerate the client from it.
    ///
    /// Fetches the document from the address in `spec/spec.lock` (a JSON document, or the ReDoc or Swagger UI
    /// page in front of one), applies `spec/overlay.json`, generates everything in memory, and only then writes
    /// the files that differ, each of them atomically. Prints how the client's public surface changes.
    ///
    /// When the live document cannot be had, the committed `spec/swagger.json` is used, with a warning that
    /// cannot be overlooked. When a document is refused, everything wrong with it is printed and nothing is written.
    /// Refused is also a document that must be another API's, because most actions of the overlay match nothing in
    /// it, and a committed one that is not what `spec/spec.lock` records. An interrupted run is finished by the same
    /// command.
    #[command(after_long_help = REGEN)]
    Regen(RegenOptions),

    /// Check that spec, overlay, lock, generated code and snapshot agree.
    ///
    /// Recomputes all that `cargo xtask regen --offline` would write, changes nothing, and prints every
    /// disagreement and the commands that mend it: a document that is not the locked one or out of its canonical
    /// layout, a lock that was changed or is out of date, an action of the overlay that is stale, a generated file
    /// that differs, is missing or is superfluous, an outdated snapshot.
    #[command(after_long_help = CHECK)]
    Check(CheckOptions),

    /// Make a crate of its own for any OpenAPI document.
    ///
    /// Takes a file or an address (a document, or the ReDoc or Swagger UI page in front of one) with the files that it
    /// refers to in its folder or below, generates everything in memory, and only then makes the folder, whole or not at all. The crate stands alone: it holds the generated
    /// code, a copy of what that uses of the runtime, and a `spec/` with the document, a lock and an overlay for corrections, from which
    /// `cargo xtask regen --crate DIR` makes it anew.
    ///
    /// What the document says and cannot be typed is told, counted and listed; with `--strict` it is refused.
    #[command(after_long_help = NEW)]
    New(NewOptions),

    /// Generate from thousands of public documents, compile some of the crates, and count the outcomes.
    ///
    /// Builds the program in `tests/corpus-tool` with optimisation and passes all arguments to it;
    /// `cargo xtask corpus --help` lists them.
    #[command(disable_help_flag = true)]
    Corpus {
        /// The arguments of the program.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

/// What is checked.
#[derive(Debug, Default, Args)]
pub(crate) struct CheckOptions {
    /// Check a crate that was made by `new`, instead of this workspace.
    #[arg(long = "crate", value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
}

/// Of what a crate is made, and where.
#[derive(Debug, Args)]
pub(crate) struct NewOptions {
    /// The document: a file, or an address that begins with http://, https:// or file://.
    #[arg(value_name = "FILE|URL")]
    pub(crate) document: OsString,

    /// The folder to make; it must not exist yet, or be empty.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,

    /// The crate's name; else it is made from the document's title, with `-client` behind it.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,

    /// Include an optional part of the runtime that your own modules will use. Can be given several times.
    ///
    /// The generated code gets the parts that it needs without this. The part is noted in the manifest, from which
    /// `regen` reads it.
    #[arg(long = "part", value_name = "PART")]
    pub(crate) parts: Vec<String>,

    /// Make nothing, and say why, if anything would be degraded or left out.
    #[arg(long)]
    pub(crate) strict: bool,

    /// Write what became of each operation and schema, and every complaint, into this file, as JSON.
    ///
    /// It is written of a document that is not valid, too, and if `--strict` makes nothing.
    #[arg(long, value_name = "FILE.json")]
    pub(crate) report: Option<PathBuf>,

    /// Print the notes too, not only how many there are.
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

impl NewOptions {
    /// The options for a document, a folder and a name, with defaults for the rest.
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

/// Where the document comes from, and how much is said.
#[derive(Debug, Default, Args)]
pub(crate) struct RegenOptions {
    /// Regenerate a crate that was made by `new`, instead of this workspace's client.
    ///
    /// It is made anew from its own `spec/`: from the address or the file that its lock names, or with `--offline`
    /// from its committed document. Its `src/runtime/` becomes a copy of
    /// the parts of the runtime that the generated code uses, and of those that `package.metadata.runtime.parts` in
    /// its `Cargo.toml` names for your own modules. What is yours in it
    /// (`Cargo.toml`, `README.md`, `src/lib.rs`, any module of your own) stays as it is, but for the examples of the README
    /// between two comments.
    #[arg(long = "crate", value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,

    /// Use the committed document; no network is touched.
    #[arg(long)]
    pub(crate) offline: bool,

    /// Take the document from a local file instead; it becomes the committed one.
    ///
    /// The lock records the file's name, never its folder.
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: Option<PathBuf>,

    /// Take the document even if most actions of spec/overlay.json match nothing in it.
    ///
    /// That is otherwise refused, since it is what another API's document looks like. `check` goes on to name each
    /// action that matches nothing, until it is mended or removed.
    #[arg(long)]
    pub(crate) allow_stale_overlay: bool,

    /// Print the notes too, not only how many there are.
    #[arg(long, short)]
    pub(crate) verbose: bool,
}
