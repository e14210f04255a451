//! Replaces wire names in prose by the names that the items have in Rust.
//!
//! Only exact names are replaced: the whole content of inline code, and words that cannot be ordinary words. Code blocks,
//! URLs and quoted text are kept.

use std::collections::BTreeMap;

use super::code;

/// The wire names in the scope of an item, with their names in Rust.
#[derive(Clone, Debug, Default)]
pub(crate) struct WireNames {
    names: BTreeMap<String, String>,
}

impl WireNames {
    /// Collects pairs of a wire name and a name in Rust. A wire name with several names in Rust is ignored.
    pub(crate) fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut names: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (wire, name) in pairs {
            names
                .entry(wire)
                .and_modify(|known| {
                    if known.as_ref() != Some(&name) {
                        *known = None;
                    }
                })
                .or_insert(Some(name));
        }
        let is_different = |(wire, name): (String, Option<String>)| {
            name.filter(|name| *name != wire).map(|name| (wire, name))
        };
        Self { names: names.into_iter().filter_map(is_different).collect() }
    }

    /// Replaces the wire names in lines of documentation.
    pub(crate) fn replace(&self, mut lines: Vec<String>) -> Vec<String> {
        if self.names.is_empty() {
            return lines;
        }
        let mut in_block = false;
        for line in &mut lines {
            if line.trim_start().starts_with("```") {
                in_block = !in_block;
            } else if !in_block {
                *line = self.replaced(line);
            }
        }
        lines
    }

    fn replaced(&self, line: &str) -> String {
        let (mut out, mut rest) = (String::new(), line);
        while let Some(letter) = rest.chars().next() {
            let length = match letter {
                '`' => code_length(rest),
                '<' => rest.find('>').map(|end| end + 1),
                letter if is_word(letter) => {
                    Some(rest.find(|letter| !is_word(letter)).unwrap_or(rest.len()))
                }
                letter => Some(letter.len_utf8()),
            };
            let (piece, after) = rest.split_at(length.unwrap_or(rest.len()).min(rest.len()));
            let name = match letter {
                '`' => self.names.get(piece.trim_matches('`')),
                _ => self.word(piece, &out, after),
            };
            match name {
                Some(name) => out.push_str(&code(name)),
                None => out.push_str(piece),
            }
            rest = after;
        }
        out
    }

    /// Returns the name in Rust of a bare word that is a wire name and no ordinary word.
    fn word(&self, piece: &str, before: &str, after: &str) -> Option<&String> {
        let word = piece.replace('\\', "");
        let mut letters = word.chars();
        let is_camel = letters.next().is_some_and(char::is_alphabetic)
            && (letters.any(|letter| letter.is_uppercase() || letter == '_'))
            && word.contains(|letter: char| letter.is_lowercase());
        let is_joined = |letter: Option<char>| {
            letter.is_some_and(|letter| "\"'`/\\=:{}$@#&?-.“‘".contains(letter) || is_word(letter))
        };
        // A full stop or a question mark may end a sentence.
        let mut after = after.chars();
        let next = after.next().filter(|letter| {
            !".?".contains(*letter) || after.next().is_some_and(|letter| !letter.is_whitespace())
        });
        let previous = before.chars().next_back();
        (is_camel && !is_joined(previous) && !is_joined(next)).then(|| self.names.get(&word))?
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '\\'
}

/// Returns the length of the inline code at the start of the text.
fn code_length(text: &str) -> Option<usize> {
    let fence = text.len() - text.trim_start_matches('`').len();
    let (open, rest) = text.split_at_checked(fence)?;
    Some(fence + rest.find(open)? + fence)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(text: &str) -> String {
        let pairs = [
            ("recordsPerPage", "records_per_page"),
            ("run_ID", "run_id"),
            ("name", "title"),
            ("Completed", "Done"),
            ("same", "same"),
            ("dup", "a"),
            ("dup", "b"),
        ];
        let names = WireNames::new(pairs.map(|(wire, name)| (wire.to_owned(), name.to_owned())));
        names.replace(vec![text.to_owned()]).concat()
    }

    #[test]
    fn replaces_wire_names_in_prose() {
        for (text, want) in [
            ("Use recordsPerPage, or `name`.", "Use `records_per_page`, or `title`."),
            ("The (recordsPerPage) and run\\_ID.", "The (`records_per_page`) and `run_id`."),
            ("Ends with recordsPerPage", "Ends with `records_per_page`"),
            ("`Completed` is final", "`Done` is final"),
        ] {
            assert_eq!(replaced(text), want);
        }
    }

    #[test]
    fn keeps_other_words_code_and_urls() {
        for text in [
            "The name of a Completed run.",
            "See <https://a.example/recordsPerPage?recordsPerPage=1>.",
            "[page](<https://a.example/recordsPerPage>)",
            "Send `{\"recordsPerPage\": 1}`.",
            "A \"recordsPerPage\" and 'recordsPerPage'.",
            "recordsPerPage=50, x.recordsPerPage, recordsPerPage: 5",
            "recordsPerPages and xrecordsPerPage",
            "`dup` and `same`",
            "an odd ` recordsPerPage",
        ] {
            assert_eq!(replaced(text), text);
        }
    }

    #[test]
    fn keeps_code_blocks() {
        let names = WireNames::new([("runId".to_owned(), "run_id".to_owned())]);
        let lines = ["```text", "runId", "```", "runId"].map(str::to_owned).to_vec();
        assert_eq!(names.replace(lines), ["```text", "runId", "```", "`run_id`"]);
    }
}
