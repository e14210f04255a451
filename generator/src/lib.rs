//! Turns an OpenAPI document into the source files of a Rust client.
//!
//! Each stage converts one value to the next. Every value records its location in the document. Each diagnostic names
//! the stage that reports it:
//!
//! | stage | input | output | modules |
//! |---|---|---|---|
//! | read | text | JSON, with other files merged | `document::text`, `document::references` |
//! | upgrade | JSON of any OpenAPI version | JSON of OpenAPI 3.0 | `document::references`, `document::upgrade` |
//! | overlay | JSON and an overlay | JSON | `overlay` |
//! | parse | JSON | `Spec` | `document::references`, `document::repair`, `document::hints`, `document::spec` |
//! | lower | `Spec` | `Api` | `lower` |
//! | passes | `Api` | `Api` | `passes` |
//! | names | `Api` | `Names`, then `Surface` | `names`, `surface` |
//! | files | `Surface` | tokens, then [`FileTree`] | `render`, `format`, `files` |
//!
//! [`generate`] runs all stages: it turns an [`Input`], which is a [`Document`] with its files and its overlay, into an
//! [`Output`], or into a [`Rejection`] with the diagnostics. The modules contain:
//!
//! - [`documents`]: functions that read a document without generating code
//! - [`reports`]: the diagnostics of a generation, and the outcome of each operation and schema
//! - [`items`]: the public API of the generated client as data
//! - [`naming`]: the rules for names in Rust code
//! - [`stages`]: functions that run only the first stages, for tests
//!
//! The generator does no IO, does not read the environment, does not print, and does not panic on any document.

mod diagnostic;
mod document;
mod files;
mod fingerprint;
mod format;
mod ir;
mod lower;
mod names;
mod outcomes;
mod overlay;
mod passes;
mod pipeline;
mod pointer;
mod reading;
mod render;
mod report;
mod summary;
mod surface;

pub use diagnostic::Rejection;
pub use document::Document;
pub use files::FileTree;
pub use pipeline::{Input, Output, VERSION, generate, generate_as};
pub use summary::Summary;

/// Reads documents without generating code: as JSON, in canonical layout, or to list the files they refer to.
pub mod documents {
    pub use crate::document::references::address::file_name;
    pub use crate::reading::{canonical, is_json, json, losses, references};
}

/// The results of a generation besides the code: diagnostics, and the outcome of each operation and schema.
pub mod reports {
    pub use crate::diagnostic::{Code, Position, Report, Severity, Stage};
    pub use crate::outcomes::element::Element;
    pub use crate::outcomes::{Counts, ElementOutcome, Outcome, Outcomes};
    pub use crate::pipeline::{coverage, report};
    pub use crate::pointer::Pointer;
}

/// The rules for names in Rust code.
pub mod naming {
    pub use crate::names::case::latin;
    pub use crate::names::keywords::is_reserved;
}

/// The public API of a client as data, and examples of its use.
pub mod items {
    pub use crate::ir::body::{FieldEncoding, PartEncoding};
    pub use crate::ir::condition::{Condition, Expected};
    pub use crate::ir::ending::{
        EventFacts, FinalStatus, Match, NamedInput, Paging, Selector, Statuses,
    };
    pub use crate::ir::input::Location;
    pub use crate::ir::model::{JsonKind, Matcher, Repr, Value};
    pub use crate::ir::response::Status;
    pub use crate::ir::service::{RateLimit, RetryHeader, Service};
    pub use crate::ir::style::{Style, StyleKind};
    pub use crate::ir::types::Format;
    pub use crate::names::ident::Ident;
    pub use crate::surface::Surface;
    pub use crate::surface::body::{Body, Response};
    pub use crate::surface::destination::{Destination, DestinationKind};
    pub use crate::surface::docs::code;
    pub use crate::surface::endings::{
        Endings, Explanation, Follow, OperationConstant, Pages, Wait,
    };
    pub use crate::surface::item::{
        Argument, Call, Client, Credential, CredentialLocation, CredentialNeed, Fixed, Handle,
        HeaderConst, ServerVariable, Setter, Tokens, Wire,
    };
    pub use crate::surface::model::{
        Access, Case, Choice, Ended, Enumeration, FieldRow, Item, ItemKind, Row, Structure,
        UnionItem, UnionVariant,
    };
    pub use crate::surface::ty::{ArgumentType, Ty};
    pub use crate::surface::{example, first, service_docs};
}

/// Functions that run only the first stages of the pipeline, exposed for tests.
pub mod stages {
    pub use crate::pipeline::{lowered, upgraded};
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Stage;

    /// Returns the next stage.
    fn next(stage: Stage) -> Option<Stage> {
        match stage {
            Stage::Read => Some(Stage::Upgrade),
            Stage::Upgrade => Some(Stage::Overlay),
            Stage::Overlay => Some(Stage::Parse),
            Stage::Parse => Some(Stage::Lower),
            Stage::Lower => Some(Stage::Passes),
            Stage::Passes => Some(Stage::Names),
            Stage::Names => Some(Stage::Files),
            Stage::Files => None,
        }
    }

    /// Returns the cells of the table at the top of this file.
    fn table() -> Vec<Vec<&'static str>> {
        let rows = include_str!("lib.rs").lines().filter_map(|line| line.strip_prefix("//! | "));
        let rows = rows.map(|row| row.trim_end_matches(" |").split(" | ").collect());
        rows.skip(1).collect()
    }

    #[test]
    fn documents_every_stage_that_the_pipeline_enters() {
        let stages: Vec<_> =
            std::iter::successors(Some(Stage::default()), |stage| next(*stage)).collect();
        let names: Vec<_> = table().iter().map(|row| row[0]).collect();
        assert_eq!(names, stages.iter().map(|stage| stage.as_str()).collect::<Vec<_>>());
        // A run starts in the first stage without a call to `enter`.
        for stage in stages.iter().skip(1) {
            let entered = format!("enter(Stage::{stage:?})");
            assert_eq!(include_str!("pipeline.rs").matches(&entered).count(), 1, "{entered}");
        }
    }

    #[test]
    fn documents_only_modules_that_exist() {
        for row in table() {
            for module in row[3].split(", ").map(|module| module.trim_matches('`')) {
                let outer = module.split("::").next().unwrap_or_default();
                let declared = format!("\nmod {outer};");
                assert!(include_str!("lib.rs").contains(&declared), "{module}");
            }
        }
    }
}
