//! The command `drift`: reads the drift events in a log, and proposes overlay actions that make a client know what it
//! saw.

mod document;
mod event;
mod proposal;
mod target;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::Read as _;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use generator::{Document, Rejection};
use serde_json::{Value, json};

use self::document::EffectiveDocument;
use self::event::Event;
use self::proposal::{Proposals, propose};
use crate::cli::DriftOptions;
use crate::console::{self, NOTE, STEP, WARNING, styled};
use crate::plan;
use crate::reports::plural;
use crate::workspace::{OVERLAY, Workspace};

/// Prints an overlay with the proposals to stdout, and everything else to stderr.
pub(crate) fn run(workspace: &Workspace, options: &DriftOptions) -> Result<ExitCode> {
    let log = read(&options.log)?;
    let Analysis { events, skipped, proposals } = analyze(workspace, &log)?;
    console::to_stderr(&format!(
        "{} {} in {}, {} skipped",
        styled(STEP, "read:"),
        plural(events.len(), "different event"),
        options.log.display(),
        plural(skipped, "other line"),
    ));
    for note in &proposals.notes {
        console::to_stderr(&format!("{} {note}", styled(WARNING, "look at:")));
    }
    if proposals.actions.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    console::to_stdout(&overlay(&proposals.actions)?);
    console::to_stderr(&format!(
        "{} review the {}, append them to `actions` in {}, and run `{}`",
        styled(NOTE, "next:"),
        plural(proposals.actions.len(), "action"),
        workspace.shown(OVERLAY),
        workspace.command("regen --offline"),
    ));
    Ok(ExitCode::SUCCESS)
}

/// The different events of a log, and what follows from them.
struct Analysis {
    events: BTreeSet<Event>,
    /// The number of lines without an event.
    skipped: usize,
    proposals: Proposals,
}

fn analyze(workspace: &Workspace, log: &str) -> Result<Analysis> {
    let (events, skipped) = event::events(log);
    let proposals = match events.is_empty() {
        true => Proposals::default(),
        false => propose(&committed(workspace)?, &events),
    };
    Ok(Analysis { events, skipped, proposals })
}

/// Returns the overlay that `cargo xtask drift` prints for a document and a log, and what needs a decision.
pub(crate) fn proposed_overlay(
    document: &str,
    overlay: Option<&str>,
    log: &str,
) -> Result<(String, Vec<String>)> {
    let effective = effective("document", document, overlay)
        .map_err(|rejection| anyhow::anyhow!("the document is rejected:\n{rejection}"))?;
    let Proposals { actions, notes } = propose(&effective, &event::events(log).0);
    Ok((self::overlay(&actions)?, notes))
}

fn read(log: &OsStr) -> Result<String> {
    let mut bytes = Vec::new();
    match log.to_str() {
        Some("-") => {
            std::io::stdin().lock().read_to_end(&mut bytes).context("cannot read from stdin")?;
        }
        _ => bytes = fs::read(log).with_context(|| format!("cannot read {}", log.display()))?,
    }
    // A log may contain anything.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Returns the committed document with the committed overlay applied.
fn committed(workspace: &Workspace) -> Result<EffectiveDocument> {
    let name = workspace.layout().spec;
    let committed = workspace.committed()?;
    let Some(text) = committed.spec else { bail!("{} is missing", workspace.shown(name)) };
    let effective = effective(name, &text, committed.overlay.as_deref());
    effective.map_err(|_| {
        anyhow::anyhow!("the document is rejected: `{}` prints why", workspace.command("check"))
    })
}

/// Returns a document with an overlay applied.
fn effective(
    name: &str,
    text: &str,
    overlay: Option<&str>,
) -> Result<EffectiveDocument, Rejection> {
    let spec = Document { name, text };
    let output = plan::generate(&spec, plan::ITSELF, &[], overlay, false)?;
    generator::documents::json(&Document { name, text: &output.effective }, &[])
        .map(EffectiveDocument::new)
}

fn overlay(actions: &[Value]) -> Result<String> {
    let overlay = json!({
        "overlay": "1.0.0",
        "info": { "title": "Proposals of `cargo xtask drift`", "version": "1.0.0" },
        "actions": actions,
    });
    Ok(serde_json::to_string_pretty(&overlay)?)
}
