//! Turns an OpenAPI document into the source files of a Rust client.
//!
//! Text goes in, text comes out. In between there are a handful of values, each made from the one
//! before by one function, and every value remembers where in the document it came from:
//!
//! | stage | from → to | module |
//! |---|---|---|
//! | read | text → JSON | [`document`], [`document::text::read`] |
//! | upgrade | JSON of any version → JSON of 3.0 | [`document::upgrade`] |
//! | overlay | JSON + corrections → JSON | [`overlay`], [`document::hints`], [`document::hints::siblings`] |
//! | repair | JSON → JSON that can be parsed | [`document::repair`] |
//! | parse | JSON → [`document::spec::parse::Spec`] | [`document::spec::parse`] |
//! | lower | `Spec` → [`ir::Api`], with every complaint | [`lower`] |
//! | passes | `Api` → `Api` | [`passes`] |
//! | names | `Api` → [`names::Names`] | [`names`] |
//! | surface | `Api` + `Names` → [`surface::Surface`] | [`surface`] |
//! | render | `Surface` → tokens | [`render`] |
//! | format | tokens → [`FileTree`] | [`mod@format`], [`files`] |
//!
//! Nothing here does IO, reads the environment, prints, or panics on a document.

pub mod diagnostic;
pub mod document;
pub mod files;
pub mod fingerprint;
pub mod format;
pub mod ir;
pub mod lower;
pub mod names;
pub mod outcomes;
pub mod overlay;
pub mod passes;
pub mod pointer;
pub mod reading;
pub mod render;
pub mod report;
pub mod summary;
pub mod surface;

use std::collections::{BTreeSet, HashSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Json;
use crate::document::references::beside::Beside;
use crate::document::references::sites::Scope;
use crate::document::spec::parse::Spec;
use crate::outcomes::Outcomes;
use crate::pointer::{Moves, Pointer, Source};
use crate::report::Sources;
use crate::surface::Surface;
pub use diagnostic::{Code, Rejection, Report, Severity, Stage};
pub use document::Document;
pub use files::FileTree;
pub use reading::{canonical, json, losses, references};
pub use summary::Summary;

/// This generator's version, as locks name it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What to generate from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The API's document.
    pub spec: Document<'a>,
    /// The files that it refers to, each named by its path from the document's folder: see [`references`].
    pub files: &'a [Document<'a>],
    /// Our corrections of it.
    pub overlay: Option<Document<'a>>,
}

/// What was generated.
#[derive(Clone, Debug)]
pub struct Output {
    /// The source files.
    pub files: FileTree,
    /// The names that the source files use of others: `a::b` and `.b`.
    pub uses: HashSet<String>,
    /// The public API, one line per item.
    pub surface: String,
    /// The public API, as data.
    pub items: Surface,
    /// The document with the overlay applied, in canonical layout.
    pub effective: String,
    /// Warnings and notes.
    pub reports: Vec<Report>,
    /// What became of each operation and each schema.
    pub outcomes: Outcomes,
    /// How much there is of everything.
    pub summary: Summary,
}

/// Room for the deepest document: 128 levels of JSON, of which openapiv3 takes up to 65 KB each in a build without
/// optimisation. The stack that a caller happens to have may be a thirtieth of this.
const STACK: usize = 32 * 1024 * 1024;

/// Generates a client, on a stack that is large enough for every document that can be read.
///
/// # Errors
/// The document or the overlay cannot be used: all complaints, each with its place.
pub fn generate(input: &Input<'_>) -> Result<Output, Rejection> {
    generate_as(input, document::references::address::file_name(input.spec.name))
}

/// Generates from a document whose references call it by another name than complaints do. In canonical layout they call
/// it by none, which is empty: what has its name is another file.
///
/// # Errors
/// As [`generate`].
pub fn generate_as(input: &Input<'_>, main: &str) -> Result<Output, Rejection> {
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(STACK);
        match worker.spawn_scoped(scope, || run(input, main)) {
            Ok(worker) => worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(error) => Err(no_stack(input, &error)),
        }
    })
}

fn no_stack(input: &Input<'_>, error: &std::io::Error) -> Rejection {
    let mut sink = Diagnostics::default();
    sink.push(Diagnostic::new(
        Code::StackNotAllocated,
        &Pointer::root(),
        format!("there is no memory for a stack: {error}"),
    ));
    Rejection { reports: sources(input).reports(&sink, &Moves::default()) }
}

/// The texts that complaints may be about.
fn sources<'a>(input: &Input<'a>) -> Sources<'a> {
    Sources { spec: input.spec, files: input.files, overlay: input.overlay }
}

/// The stages, one after the other.
fn run(input: &Input<'_>, main: &str) -> Result<Output, Rejection> {
    let mut sink = Diagnostics::default();
    let mut moves = Moves::default();
    let sources = sources(input);
    let gate = |sink: &Diagnostics, moves: &Moves| match sink.has_errors() {
        true => Err(Rejection { reports: sources.reports(sink, moves) }),
        false => Ok(()),
    };
    let effective = effective(input, main, &mut moves, &mut sink);
    gate(&sink, &moves)?;
    sink.enter(Stage::Parse);
    let parsed = effective.as_ref().and_then(|Meant { json, .. }| {
        let (json, left_out) = prepared(input, main, json, &mut moves, &mut sink);
        Some(Spec::parse(&json, &mut sink)?.without(left_out))
    });
    let (Some(effective), Some(parsed)) = (effective, parsed) else {
        return Err(Rejection { reports: sources.reports(&sink, &moves) });
    };
    // Lowering and the passes are total: the mistakes of all of them are told in one run.
    sink.enter(Stage::Lower);
    let api = lower::lower(&parsed, &mut sink);
    sink.enter(Stage::Passes);
    let api = passes::run(api, &mut sink);
    gate(&sink, &moves)?;
    sink.enter(Stage::Names);
    let names = names::assign(&api, &mut sink);
    let surface = surface::build::build(&api, &names, &effective.fingerprint);
    sink.enter(Stage::Files);
    let code: Vec<_> = render::render(&surface).collect();
    let (uses, files) = (files::uses(&code), files::lay_out(code, &mut sink));
    gate(&sink, &moves)?;
    let outcomes = Outcomes::of(&effective.json, &parsed, &api, (&sources, &sink, &moves));
    Ok(Output {
        summary: Summary::of(&surface, &files, &outcomes),
        outcomes,
        files,
        uses,
        surface: surface::print::print(&surface),
        items: surface,
        effective: document::text::read::canonical(&effective.json),
        reports: sources.reports(&sink, &moves),
    })
}

/// The document that is meant.
struct Meant {
    /// The document of 3.0.
    json: Json,
    /// Of the document as it came, in one piece.
    fingerprint: String,
}

/// Read, upgraded, corrected.
fn effective(
    input: &Input<'_>,
    main: &str,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> Option<Meant> {
    let mut spec = document::whole::one(&input.spec, main, input.files, moves, sink)?;
    let fingerprint = fingerprint::of(&document::text::read::canonical(&spec));
    sink.enter(Stage::Upgrade);
    document::references::gather::gather(&mut spec, Scope::All, main, moves, sink);
    let spec = document::upgrade::upgrade(spec, moves, sink);
    let mut json = sink.keep(spec)?;
    if let Some(overlay) = input.overlay {
        sink.enter(Stage::Overlay);
        let overlay = document::text::read::read(overlay.text, Source::Overlay, sink);
        let overlay = sink.keep(overlay)?;
        json = overlay::apply(json, &overlay, moves, sink);
    }
    Some(Meant { json, fingerprint })
}

/// The document as it is parsed: every `$ref` a component's name, all of it mended, names at their definitions,
/// annotations around `$ref`s.
fn prepared(
    input: &Input<'_>,
    main: &str,
    effective: &Json,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> (Json, BTreeSet<Pointer>) {
    let mut json = effective.clone();
    // Once more: the overlay may refer to any place too.
    document::references::gather::gather(&mut json, Scope::All, main, moves, sink);
    let load = |name: &str| {
        let file = input.files.iter().find(|file| file.name == name)?;
        document::text::read::read(file.text, Source::Spec, &mut Diagnostics::default()).ok()
    };
    document::references::blame::blame(&mut json, main, &mut Beside::new(&load), sink);
    document::hints::typos::warn(&json, moves, sink);
    let left_out = document::repair::repair(&mut json, moves, sink);
    document::hints::models::distribute(&mut json, moves, sink);
    document::hints::siblings::wrap(&mut json, moves);
    (json, left_out)
}

/// What became of a document, as JSON for programs to read: `report.json`.
pub fn report(document: &str, result: Result<&Output, &Rejection>) -> String {
    let json = match result {
        Ok(output) => {
            outcomes::json::json(VERSION, document, Some(&output.outcomes), &output.reports)
        }
        Err(rejection) => outcomes::json::json(VERSION, document, None, &rejection.reports),
    };
    document::text::read::canonical(&json)
}

/// What became of a document, in Markdown for people to read: `coverage.md`.
pub fn coverage(document: &str, output: &Output) -> String {
    outcomes::table::table(document, &output.outcomes)
}
