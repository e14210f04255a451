//! Runs all stages from a document to the files of a client.

use std::collections::{BTreeSet, HashSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Rejection, Report, Stage};
use crate::document::hints::{models, siblings, typos};
use crate::document::merge::merge_files_into;
use crate::document::references::address::file_name;
use crate::document::references::dynamic;
use crate::document::references::gather::gather;
use crate::document::references::other_files::OtherFiles;
use crate::document::references::sites::Scope;
use crate::document::references::unresolved::report_unresolved;
use crate::document::repair::repair;
use crate::document::spec::parse::Spec;
use crate::document::text::read::{canonical, read};
use crate::document::upgrade::upgrade;
use crate::document::{Document, Json};
use crate::files::{FileTree, GeneratedCode, lay_out};
use crate::ir::Api;
use crate::lower::lower;
use crate::outcomes::{Outcomes, json, table};
use crate::pointer::{Moves, Pointer, Source};
use crate::render::render;
use crate::report::Sources;
use crate::summary::Summary;
use crate::surface::Surface;
use crate::surface::build::build;
use crate::surface::features;
use crate::surface::print::print;
use crate::{fingerprint, names, overlay, passes};

/// The version of the generator. Lock files record it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The input of a generation.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The OpenAPI document.
    pub spec: Document<'a>,
    /// The files that the document refers to. Their names are paths relative to the folder of the document. See
    /// [`references`](crate::documents::references).
    pub files: &'a [Document<'a>],
    /// The overlay to apply to the document.
    pub overlay: Option<Document<'a>>,
    /// Whether each handle is compiled only if its Cargo feature is enabled.
    pub has_features: bool,
}

/// The output of a generation.
#[derive(Clone, Debug)]
pub struct Output {
    /// The source files.
    pub files: FileTree,
    /// The names that the source files use: paths (`a::b`) and methods (`.b`).
    pub uses: HashSet<String>,
    /// The public API, one line per item.
    pub surface: String,
    /// The public API, as data.
    pub items: Surface,
    /// The document with the overlay applied, in canonical layout.
    pub effective: String,
    /// Warnings and notes.
    pub reports: Vec<Report>,
    /// The outcome of each operation and each schema.
    pub outcomes: Outcomes,
    /// The size of the client.
    pub summary: Summary,
}

/// The stack size, which is enough for the deepest valid document: in a debug build, openapiv3 needs up to 65 KB for
/// each of 128 levels. The caller's stack may be much smaller.
const STACK: usize = 32 * 1024 * 1024;

/// Generates a client, on a thread whose stack is large enough for every valid document.
///
/// # Errors
/// Returns an error if the document or the overlay is invalid, if the thread cannot be created, or if a bug makes the
/// generated code invalid. The error contains all diagnostics.
pub fn generate(input: &Input<'_>) -> Result<Output, Rejection> {
    generate_as(input, file_name(input.spec.name))
}

/// Generates a client from a document that refers to itself by the file name `main`. This name may differ from the name
/// in diagnostics. In canonical layout, references to the document itself have no file name, so `main` is empty.
///
/// # Errors
/// Returns an error if [`generate`] would.
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
        format!("could not allocate a stack: {error}"),
    ));
    Rejection { reports: sources(input).reports(&sink, &Moves::default()) }
}

/// Collects the documents that diagnostics refer to.
fn sources<'a>(input: &Input<'a>) -> Sources<'a> {
    Sources { spec: input.spec, files: input.files, overlay: input.overlay }
}

/// Runs all stages. After an error, the run continues up to the next [`Run::gate`], to report more errors.
fn run(input: &Input<'_>, main: &str) -> Result<Output, Rejection> {
    let mut run = Run::of(input);
    let Lowered { effective, spec, api } = run.lowered(input, main)?;
    run.sink.enter(Stage::Names);
    let names = names::assign(&api, &mut run.sink);
    let mut surface = build(&api, &names, &effective.fingerprint);
    if input.has_features {
        features::assign(&mut surface, &mut run.sink);
    }
    run.sink.enter(Stage::Files);
    let GeneratedCode { files, uses } = lay_out(render(&surface), &mut run.sink);
    run.gate()?;
    let outcomes =
        Outcomes::of(&effective.json, &spec, &api, (&run.sources, &run.sink, &run.moves));
    Ok(Output {
        summary: Summary::of(&surface, &files, &outcomes, api.omitted_models),
        outcomes,
        files,
        uses,
        surface: print(&surface),
        items: surface,
        effective: canonical(&effective.json),
        reports: run.reports(),
    })
}

/// A valid document and its API.
struct Lowered {
    effective: EffectiveDocument,
    spec: Spec,
    api: Api,
}

/// The state that all stages share.
struct Run<'a> {
    sources: Sources<'a>,
    sink: Diagnostics,
    moves: Moves,
}

impl<'a> Run<'a> {
    fn of(input: &Input<'a>) -> Self {
        Self { sources: sources(input), sink: Diagnostics::default(), moves: Moves::default() }
    }

    /// Runs all stages up to and including the passes.
    fn lowered(&mut self, input: &Input<'_>, main: &str) -> Result<Lowered, Rejection> {
        let effective = effective(input, main, &mut self.moves, &mut self.sink);
        self.gate()?;
        self.sink.enter(Stage::Parse);
        let spec = effective.as_ref().and_then(|EffectiveDocument { json, .. }| {
            let (json, omitted) = prepared(input, main, json, &mut self.moves, &mut self.sink);
            Some(Spec::parse(&json, &mut self.sink)?.without(omitted))
        });
        let (Some(effective), Some(spec)) = (effective, spec) else { return Err(self.rejection()) };
        // Lowering and the passes cannot fail early, so all of their errors are reported in one run.
        self.sink.enter(Stage::Lower);
        let api = lower(&spec, &mut self.sink);
        self.sink.enter(Stage::Passes);
        let api = passes::run(api, &mut self.sink);
        self.gate()?;
        Ok(Lowered { effective, spec, api })
    }

    /// Rejects the document if there are errors.
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

/// The effective document: upgraded to OpenAPI 3.0, with the overlay applied.
struct EffectiveDocument {
    /// The JSON of the OpenAPI 3.0 document.
    json: Json,
    /// The fingerprint of the original document, including the files that it refers to.
    fingerprint: String,
}

/// Reads and upgrades the document, and applies the overlay.
fn effective(
    input: &Input<'_>,
    main: &str,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> Option<EffectiveDocument> {
    let mut spec = merge_files_into(&input.spec, main, input.files, moves, sink)?;
    let fingerprint = fingerprint::of(&canonical(&spec));
    sink.enter(Stage::Upgrade);
    dynamic::instantiate(&mut spec, moves);
    gather(&mut spec, Scope::All, main, moves, sink);
    let spec = upgrade(spec, moves, sink);
    let mut json = sink.keep(spec)?;
    if let Some(overlay) = input.overlay {
        sink.enter(Stage::Overlay);
        let overlay = read(overlay.text, Source::Overlay, sink);
        let overlay = sink.keep(overlay)?;
        json = overlay::apply(json, &overlay, moves, sink);
    }
    Some(EffectiveDocument { json, fingerprint })
}

/// Prepares the document for parsing: moves the targets of references to components, repairs mistakes, moves model
/// names to definitions and wraps annotations next to `$ref`. Returns the document and the pointers to the components
/// that the repair omits.
fn prepared(
    input: &Input<'_>,
    main: &str,
    effective: &Json,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> (Json, BTreeSet<Pointer>) {
    let mut json = effective.clone();
    // The overlay may contain new references.
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

/// Upgrades a document of any version to OpenAPI 3.0, or returns `None` if it is rejected.
pub fn upgraded(document: &Document<'_>) -> Option<Json> {
    let input = Input { spec: *document, files: &[], overlay: None, has_features: false };
    let mut run = Run::of(&input);
    let main = file_name(document.name);
    effective(&input, main, &mut run.moves, &mut run.sink).map(|effective| effective.json)
}

/// Runs all stages up to and including the passes.
///
/// # Errors
/// Returns an error if the document is invalid.
pub fn lowered(document: &Document<'_>) -> Result<(), Rejection> {
    let input = Input { spec: *document, files: &[], overlay: None, has_features: false };
    Run::of(&input).lowered(&input, file_name(document.name)).map(|_| ())
}

/// Returns the outcomes and diagnostics of a document as JSON: `report.json`.
pub fn report(document: &str, result: Result<&Output, &Rejection>) -> String {
    let json = match result {
        Ok(output) => json::json(VERSION, document, Some(&output.outcomes), &output.reports),
        Err(rejection) => json::json(VERSION, document, None, &rejection.reports),
    };
    canonical(&json)
}

/// Returns the outcomes of a document as Markdown: `coverage.md`.
pub fn coverage(document: &str, output: &Output) -> String {
    table::table(document, &output.outcomes)
}
