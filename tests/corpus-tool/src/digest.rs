//! Computes a digest of each document's output, records it in a file, and prints the differences from the previous
//! record.
//!
//! The digests verify refactorings: a change that should not affect any output must not change any hash.

mod code;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use generator::reports::Report;
use generator::{Output, Rejection};
use serde::{Deserialize, Serialize};
use xtask::{plural, progress};

use self::code::{Code, Hash};
use super::documents::Document;
use super::generate::{DocumentOutcome, from_file, run_worker};
use super::pool;

/// The hidden command that prints the digest of one document.
pub(crate) const DIGEST_WORKER: &str = "digest";
/// The time limit for one document. It is longer than for the table, because a digest must not depend on the machine's
/// speed.
const LIMIT: Duration = Duration::from_secs(600);
/// The maximum number of differing documents that are listed.
const LISTED: usize = 10;
/// The value of a hash if there is no output.
const NONE: &str = "-";

/// The hashes of one document's output.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
struct Digest {
    /// The hash of the generated tokens without doc comments, or the reason why there is no output.
    tokens: String,
    /// The hash of the doc comments.
    docs: String,
    /// One hash of the severities, codes and pointers of all diagnostics.
    diagnostics: String,
}

/// The digests of the documents, by name.
type Digests = BTreeMap<String, Digest>;

/// Computes the digests of all documents, prints the differences from the digests in `file`, and overwrites the file.
pub(super) fn record(
    mut documents: Vec<Document>,
    jobs: usize,
    file: &Path,
    is_filtered: bool,
) -> Result<ExitCode> {
    let previous = read(file)?;
    documents.sort_by_key(|document| std::cmp::Reverse(document.bytes));
    let count = plural(documents.len(), "document");
    let all =
        progress::during("Digesting", count, || pool::all(&documents, jobs, Digest::of_document));
    let names = documents.into_iter().map(|document| document.name);
    let digests: Digests = names.zip(all).collect();
    if let Some(previous) = &previous {
        xtask::print(&differences(previous, &digests));
    }
    let mut recorded = if is_filtered { previous.unwrap_or_default() } else { Digests::new() };
    recorded.extend(digests);
    super::write(file, &print(&recorded))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the digest of one document. The hidden worker command runs this function.
pub(crate) fn print_digest(file: &Path) -> Result<()> {
    println!("{}", serde_json::to_string(&Digest::of(&from_file(file)?)?)?);
    Ok(())
}

impl Digest {
    fn of_document(document: &Document) -> Self {
        let arguments = [OsStr::new(DIGEST_WORKER), document.path.as_os_str()];
        run_worker(&arguments, LIMIT).unwrap_or_else(|outcome| Self::without_output(&outcome))
    }

    fn without_output(outcome: &DocumentOutcome) -> Self {
        let reason = match outcome {
            DocumentOutcome::Crashed(_) => "crashed",
            DocumentOutcome::TimedOut => "timed-out",
            DocumentOutcome::Generated { .. } | DocumentOutcome::Rejected(_) => NONE,
        };
        Self { tokens: reason.to_owned(), docs: NONE.to_owned(), diagnostics: NONE.to_owned() }
    }

    fn of(result: &Result<Output, Rejection>) -> Result<Self> {
        Ok(match result {
            Ok(output) => {
                let code = Code::of(output)?;
                let diagnostics = hash_diagnostics(&output.reports);
                Self { tokens: code.tokens.finish(), docs: code.docs.finish(), diagnostics }
            }
            Err(rejection) => Self {
                tokens: NONE.to_owned(),
                docs: NONE.to_owned(),
                diagnostics: hash_diagnostics(&rejection.reports),
            },
        })
    }
}

fn hash_diagnostics(reports: &[Report]) -> String {
    let mut hash = Hash::default();
    for report in reports {
        hash.add(&report.severity().to_string());
        hash.add(report.code.slug());
        hash.add(&report.pointer.as_ref().map(ToString::to_string).unwrap_or_default());
    }
    hash.finish()
}

/// Reads the digests in `file`. Returns `None` if the file does not exist.
fn read(file: &Path) -> Result<Option<Digests>> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot read {}", file.display()));
        }
    };
    let parse = |(index, line): (usize, &str)| {
        let malformed = || format!("{}:{}: not a digest", file.display(), index + 1);
        parse_line(line).with_context(malformed)
    };
    text.lines().enumerate().map(parse).collect::<Result<_>>().map(Some)
}

fn parse_line(line: &str) -> Option<(String, Digest)> {
    let mut fields = line.split('\t').map(str::to_owned);
    let (tokens, docs, diagnostics) = (fields.next()?, fields.next()?, fields.next()?);
    let name = fields.next()?;
    Some((name, Digest { tokens, docs, diagnostics }))
}

fn print(digests: &Digests) -> String {
    let line = |(name, digest): (&String, &Digest)| {
        format!("{}\t{}\t{}\t{name}\n", digest.tokens, digest.docs, digest.diagnostics)
    };
    digests.iter().map(line).collect()
}

/// Renders a paragraph for each hash: the number of differing documents, and the first of them.
fn differences(previous: &Digests, digests: &Digests) -> String {
    type Field = fn(&Digest) -> &str;
    let fields: [(&str, Field); 3] = [
        ("tokens", |digest| &digest.tokens),
        ("doc comments", |digest| &digest.docs),
        ("diagnostics", |digest| &digest.diagnostics),
    ];
    let paragraph = |(label, field): (&str, Field)| {
        let differs =
            |name: &&String| previous.get(*name).map(field) != digests.get(*name).map(field);
        let names: Vec<&String> = digests.keys().filter(differs).collect();
        let mut text = format!("{label}: {} changed\n", plural(names.len(), "document"));
        names.iter().take(LISTED).for_each(|name| text.push_str(&format!("  {name}\n")));
        if names.len() > LISTED {
            text.push_str(&format!("  … and {} more\n", names.len() - LISTED));
        }
        text
    };
    fields.into_iter().map(paragraph).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_printed_digests() {
        let digest = |tokens: &str| Digest {
            tokens: tokens.to_owned(),
            docs: "b".to_owned(),
            diagnostics: NONE.to_owned(),
        };
        let digests =
            Digests::from([("x y".to_owned(), digest("1")), ("z".to_owned(), digest("2"))]);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("digest.tsv");
        assert_eq!(read(&file).unwrap(), None);
        fs::write(&file, print(&digests)).unwrap();
        assert_eq!(read(&file).unwrap().unwrap(), digests);
        fs::write(&file, "nothing\n").unwrap();
        assert!(read(&file).unwrap_err().to_string().ends_with(":1: not a digest"));
    }

    #[test]
    fn differences_name_the_hash_and_the_document() {
        let digest = |docs: &str| Digest {
            tokens: "a".to_owned(),
            docs: docs.to_owned(),
            diagnostics: "c".to_owned(),
        };
        let previous =
            Digests::from([("x".to_owned(), digest("1")), ("y".to_owned(), digest("1"))]);
        let now = Digests::from([("x".to_owned(), digest("1")), ("y".to_owned(), digest("2"))]);
        let expected = "tokens: no documents changed\ndoc comments: 1 document changed\n  y\n\
                        diagnostics: no documents changed\n";
        assert_eq!(differences(&previous, &now), expected);
    }
}
