//! Renders the counts as `tests/corpus/RESULTS.md`.

use std::fmt::Write as _;

use generator::reports::Code;

use super::compile::CheckedCrate;
use super::count::Count;
use super::verdict::{DocumentError, OutcomeCounts};

/// The maximum number of reasons in the table of operations, and in the table of schemas.
const REASONS: usize = 40;

/// Renders the whole table.
pub(super) fn of(header: &str, count: &Count<'_>, checked: Option<&[CheckedCrate]>) -> String {
    let sections = [
        header.to_owned(),
        totals(count),
        versions(count),
        reasons("Operations", &count.operations),
        reasons("Schemas", &count.schemas),
        checked.map(sample).unwrap_or_default(),
        rejected(count),
        faults(count),
        slowest(count),
    ];
    let sections = sections.iter().filter(|text| !text.is_empty());
    sections.map(|text| format!("{}\n", text.trim_end())).collect::<Vec<_>>().join("\n")
}

fn totals(count: &Count<'_>) -> String {
    let rows = [
        ("documents", count.documents.to_string()),
        ("generated", count.generated.to_string()),
        ("invalid", count.rejected.len().to_string()),
        ("panics and other crashes", count.crashed.len().to_string()),
        ("not finished within 60 s", count.timed_out.len().to_string()),
        ("different result the second time", count.differing.len().to_string()),
        ("files that `syn` cannot parse", count.unparsed.len().to_string()),
        ("lines of Rust", count.lines.to_string()),
    ];
    let mut text = "| | |\n|---|---:|\n".to_owned();
    rows.iter().for_each(|(label, count)| line(&mut text, &[label, count]));
    text.push_str("\n| | all | typed | degraded | skipped | typed or degraded |\n|---|---:|---:|---:|---:|---:|\n");
    for (label, counts) in [("operations", &count.operations), ("schemas", &count.schemas)] {
        let OutcomeCounts { typed, degraded, skipped, .. } = counts;
        let numbers = [counts.total(), *typed, *degraded, *skipped].map(|count| count.to_string());
        let [all, typed, degraded, skipped] = &numbers;
        let generated = share(counts.total() - counts.skipped, counts.total());
        line(&mut text, &[label, all, typed, degraded, skipped, &generated]);
    }
    text
}

fn versions(count: &Count<'_>) -> String {
    let mut text = "| version | documents | generated |\n|---|---:|---:|\n".to_owned();
    for (version, (all, generated)) in &count.versions {
        line(&mut text, &[version, &all.to_string(), &generated.to_string()]);
    }
    text
}

/// Renders the reasons why operations or schemas are skipped, and then why they are degraded, most frequent first.
fn reasons(label: &str, counts: &OutcomeCounts) -> String {
    let mut all: Vec<_> = counts.reasons.iter().collect();
    all.sort_by_key(|(reason, (count, _))| (!reason.skipped, std::cmp::Reverse(*count)));
    let mut text = format!(
        "## {label} that are not completely typed\n\n| outcome | stage | code | meaning | count | example |\n\
         |---|---|---|---|---:|---|\n"
    );
    for (reason, (count, example)) in all.iter().take(REASONS) {
        let outcome = if reason.skipped { "skipped" } else { "degraded" };
        let (slug, meaning) = (code(&reason.code), meaning(&reason.code));
        let count = count.to_string();
        line(&mut text, &[outcome, &reason.stage, &slug, meaning, &count, &code(example)]);
    }
    let rest: usize = all.iter().skip(REASONS).map(|(_, (count, _))| count).sum();
    if rest > 0 {
        line(&mut text, &["", "", "", "other codes", &rest.to_string(), ""]);
    }
    text
}

/// Returns the meaning of a code, by its slug.
fn meaning(slug: &str) -> &'static str {
    Code::from_slug(slug).map_or("no diagnostic", Code::meaning)
}

/// Renders the results of `cargo check`.
fn sample(checked: &[CheckedCrate]) -> String {
    let clean = checked.iter().filter(|each| each.is_clean()).count();
    let compiled = checked.iter().filter(|each| each.errors.is_empty()).count();
    let aspnet = || checked.iter().filter(|each| each.is_aspnet);
    let clean_aspnet = aspnet().filter(|each| each.is_clean()).count();
    let warnings: usize = checked.iter().map(|each| each.warnings.len()).sum();
    let mut text = format!(
        "## Crates compiled\n\n`cargo xtask new` created crates from {} documents, and `cargo check` checked them with at most 14 GiB of memory: \
         {compiled} compile, {clean} of them without warnings ({}). There are {warnings} warnings in total. \
         ASP.NET generated {} of the documents; {clean_aspnet} of their crates compile without warnings.\n",
        checked.len(),
        share(clean, checked.len()),
        aspnet().count(),
    );
    for each in checked.iter().filter(|each| !each.is_clean()) {
        let first = each.errors.first().or_else(|| each.warnings.first());
        let counts = format!("{} errors, {} warnings", each.errors.len(), each.warnings.len());
        let first = first.map(String::as_str).unwrap_or_default();
        let _ = write!(text, "\n- {}: {counts}: {}", code(&each.document), plain(first));
    }
    text.push_str("\n\n<details><summary>The documents</summary>\n");
    for each in checked {
        let _ = write!(
            text,
            "\n- {}{}",
            code(&each.document),
            if each.is_aspnet { ", ASP.NET" } else { "" }
        );
    }
    text.push_str("\n\n</details>\n");
    text
}

/// Renders the invalid documents: the first error of each, and the number of further errors.
fn rejected(count: &Count<'_>) -> String {
    let mut text = "## Invalid documents\n\n| document | code | message | position | other errors |\n|---|---|---|---|---:|\n".to_owned();
    for (name, reasons) in &count.rejected {
        let Some((first, others)) = reasons.split_first() else { continue };
        let DocumentError { code: slug, message, position } = first;
        let others = others.len().to_string();
        line(&mut text, &[&code(name), &code(slug), message, &code(position), &others]);
    }
    if count.rejected.is_empty() { String::new() } else { text }
}

/// Renders the faults of the generator, such as crashes.
fn faults(count: &Count<'_>) -> String {
    let mut text = String::new();
    let mut add = |name: &str, fault: &str| {
        let _ = writeln!(text, "- {}: {}", code(name), plain(fault));
    };
    count.crashed.iter().for_each(|(name, reason)| add(name, reason));
    count.timed_out.iter().for_each(|name| add(name, "not finished within 60 s"));
    count.differing.iter().for_each(|name| add(name, "different result the second time"));
    count.unparsed.iter().for_each(|(name, error)| add(name, error));
    if text.is_empty() { text } else { format!("## Faults\n\n{text}") }
}

fn slowest(count: &Count<'_>) -> String {
    let mut text =
        "## Slowest documents\n\n| document | seconds | lines of Rust |\n|---|---:|---:|\n"
            .to_owned();
    for (name, millis, lines) in &count.slowest {
        let seconds = format!("{}.{}", millis / 1000, millis % 1000 / 100);
        line(&mut text, &[&code(name), &seconds, &lines.to_string()]);
    }
    text
}

/// Appends a row to a table.
pub(super) fn line(text: &mut String, cells: &[&str]) {
    let cells: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

/// Escapes text for a cell of the table.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// Renders text as code.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("`{}`", text.replace('`', "'")) }
}

/// Formats a percentage, rounded down, so that 100 % means all.
pub(super) fn share(part: usize, all: usize) -> String {
    let hundredths = (part * 10_000).checked_div(all).unwrap_or(10_000);
    format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}
