//! Runs the stages, one after the other, from a document to the files of a client.

use std::collections::{BTreeSet, HashSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Rejection, Report, Stage};
use crate::document::hints::{models, siblings, typos};
use crate::document::references::address::file_name;
use crate::document::references::gather::gather;
use crate::document::references::other_files::OtherFiles;
use crate::document::references::sites::Scope;
use crate::document::references::unresolved::report_unresolved;
use crate::document::repair::repair;
use crate::document::spec::parse::Spec;
use crate::document::text::read::{canonical, read};
use crate::document::upgrade::upgrade;
use crate::document::whole::one;
use crate::document::{Document, Json};
use crate::files::{FileTree, lay_out, uses};
use crate::ir::Api;
use crate::lower::lower;
use crate::outcomes::{Outcomes, json, table};
use crate::pointer::{Moves, Pointer, Source};
use crate::render::render;
use crate::report::Sources;
use crate::summary::Summary;
use crate::surface::Surface;
use crate::surface::build::build;
use crate::surface::print::print;
use crate::{fingerprint, names, overlay, passes};

/// This generator's version, as locks name it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What to generate from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The API's document.
    pub spec: Document<'a>,
    /// The files that it refers to, each named by its path from the document's folder: see [`references`](crate::references).
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
    generate_as(input, file_name(input.spec.name))
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

/// All stages. A stage that finds mistakes lets those of the same kind be told before the run ends.
fn run(input: &Input<'_>, main: &str) -> Result<Output, Rejection> {
    let mut run = Run::of(input);
    let Lowered { effective, spec, api } = run.lowered(input, main)?;
    run.sink.enter(Stage::Names);
    let names = names::assign(&api, &mut run.sink);
    let surface = build(&api, &names, &effective.fingerprint);
    run.sink.enter(Stage::Files);
    let code: Vec<_> = render(&surface).collect();
    let (uses, files) = (uses(&code), lay_out(code, &mut run.sink));
    run.gate()?;
    let outcomes =
        Outcomes::of(&effective.json, &spec, &api, (&run.sources, &run.sink, &run.moves));
    Ok(Output {
        summary: Summary::of(&surface, &files, &outcomes),
        outcomes,
        files,
        uses,
        surface: print(&surface),
        items: surface,
        effective: canonical(&effective.json),
        reports: run.reports(),
    })
}

/// The document and its API, when all of the document is known to be usable.
struct Lowered {
    effective: Meant,
    spec: Spec,
    api: Api,
}

/// What all stages add to.
struct Run<'a> {
    sources: Sources<'a>,
    sink: Diagnostics,
    moves: Moves,
}

impl<'a> Run<'a> {
    fn of(input: &Input<'a>) -> Self {
        Self { sources: sources(input), sink: Diagnostics::default(), moves: Moves::default() }
    }

    /// The stages that a document may be refused by.
    fn lowered(&mut self, input: &Input<'_>, main: &str) -> Result<Lowered, Rejection> {
        let effective = effective(input, main, &mut self.moves, &mut self.sink);
        self.gate()?;
        self.sink.enter(Stage::Parse);
        let spec = effective.as_ref().and_then(|Meant { json, .. }| {
            let (json, omitted) = prepared(input, main, json, &mut self.moves, &mut self.sink);
            Some(Spec::parse(&json, &mut self.sink)?.without(omitted))
        });
        let (Some(effective), Some(spec)) = (effective, spec) else { return Err(self.rejection()) };
        // Lowering and the passes are total: the mistakes of all of them are told in one run.
        self.sink.enter(Stage::Lower);
        let api = lower(&spec, &mut self.sink);
        self.sink.enter(Stage::Passes);
        let api = passes::run(api, &mut self.sink);
        self.gate()?;
        Ok(Lowered { effective, spec, api })
    }

    /// Ends the run where something cannot be used.
    fn gate(&self) -> Result<(), Rejection> {
        if self.sink.has_errors() { Err(self.rejection()) } else { Ok(()) }
    }

    fn rejection(&self) -> Rejection {
        Rejection { reports: self.reports() }
    }

    fn reports(&self) -> Vec<Report> {
        self.sources.reports(&self.sink, &self.moves)
    }
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
    let mut spec = one(&input.spec, main, input.files, moves, sink)?;
    let fingerprint = fingerprint::of(&canonical(&spec));
    sink.enter(Stage::Upgrade);
    gather(&mut spec, Scope::All, main, moves, sink);
    let spec = upgrade(spec, moves, sink);
    let mut json = sink.keep(spec)?;
    if let Some(overlay) = input.overlay {
        sink.enter(Stage::Overlay);
        let overlay = read(overlay.text, Source::Overlay, sink);
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
    gather(&mut json, Scope::All, main, moves, sink);
    let load = |name: &str| {
        let file = input.files.iter().find(|file| file.name == name)?;
        read(file.text, Source::Spec, &mut Diagnostics::default()).ok()
    };
    report_unresolved(&mut json, main, &mut OtherFiles::new(&load), sink);
    typos::warn(&json, moves, sink);
    let omitted = repair(&mut json, moves, sink);
    models::distribute(&mut json, moves, sink);
    siblings::wrap(&mut json, moves);
    (json, omitted)
}

/// A document of any version as one of 3.0; nothing where it is refused.
pub fn upgraded(document: &Document<'_>) -> Option<Json> {
    let input = Input { spec: *document, files: &[], overlay: None };
    let mut run = Run::of(&input);
    let main = file_name(document.name);
    effective(&input, main, &mut run.moves, &mut run.sink).map(|effective| effective.json)
}

/// Runs the stages up to the last that may refuse a document.
///
/// # Errors
/// The document cannot be used.
pub fn lowered(document: &Document<'_>) -> Result<(), Rejection> {
    let input = Input { spec: *document, files: &[], overlay: None };
    Run::of(&input).lowered(&input, file_name(document.name)).map(|_| ())
}

/// What became of a document, as JSON for programs to read: `report.json`.
pub fn report(document: &str, result: Result<&Output, &Rejection>) -> String {
    let json = match result {
        Ok(output) => json::json(VERSION, document, Some(&output.outcomes), &output.reports),
        Err(rejection) => json::json(VERSION, document, None, &rejection.reports),
    };
    canonical(&json)
}

/// What became of a document, in Markdown for people to read: `coverage.md`.
pub fn coverage(document: &str, output: &Output) -> String {
    table::table(document, &output.outcomes)
}
