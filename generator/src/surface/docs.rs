//! Converts text from a document to Markdown that is valid in rustdoc.
//!
//! Links, HTML and code in a document were written for another renderer. Everything that rustdoc would resolve,
//! compile or warn about is escaped. Plain Markdown is kept.

pub(crate) mod aliases;
pub(crate) mod client;
pub(crate) mod endings;
pub(crate) mod errors;
mod inline;
pub(crate) mod links;
pub(crate) mod options;
pub(crate) mod sentence;
mod table;
pub(crate) mod wire_names;

use crate::ir::docs::Docs;
use inline::inline;

/// Converts text to lines of Markdown that are safe in Rust documentation.
pub(crate) fn markdown(text: &str) -> Vec<String> {
    let mut lines = Lines::default();
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        lines.add(&cleaned(line));
    }
    lines.done()
}

/// Joins the summary and the description. A summary with which the description begins is not repeated.
pub(crate) fn page(docs: &Docs) -> Vec<String> {
    let mut page: Vec<String> = docs.summary.iter().flat_map(|summary| markdown(summary)).collect();
    if let Some(description) = &docs.description {
        let description = markdown(description);
        if description.starts_with(&page) {
            return description;
        }
        section(&mut page, description);
    }
    page
}

/// Appends paragraphs after a blank line.
pub(crate) fn section(page: &mut Vec<String>, lines: Vec<String>) {
    if !page.is_empty() && !lines.is_empty() {
        page.push(String::new());
    }
    page.extend(lines);
}

/// Formats text as inline code.
pub fn code(text: &str) -> String {
    let text = cleaned(text);
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad =
        if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Removes control characters and invisible direction marks from a line, and replaces tabs with spaces. The compiler
/// rejects some of these characters even in comments.
pub(crate) fn cleaned(line: &str) -> String {
    let hidden = |letter: &char| {
        matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
            || (letter.is_control() && *letter != '\t')
    };
    line.replace('\t', " ").chars().filter(|letter| !hidden(letter)).collect()
}

#[derive(Default)]
struct Lines {
    lines: Vec<String>,
    fence: Option<&'static str>,
    /// The source rows of the current table.
    rows: Vec<String>,
    /// The indentation of the current list item's text, or zero outside of lists.
    list: usize,
}

impl Lines {
    fn add(&mut self, line: &str) {
        let trimmed = line.trim();
        if let Some(fence) = self.fence {
            if trimmed.starts_with(fence) {
                self.fence = None;
                self.lines.push("```".to_owned());
            } else {
                // The fence of this block has three backticks, so the text inside must not contain three in a row.
                self.lines.push(line.trim_end().replace("```", "` ` `"));
            }
            return;
        }
        if trimmed.starts_with('|') {
            self.rows.push(trimmed.to_owned());
            return;
        }
        self.table();
        if let Some(fence) = ["```", "~~~"].into_iter().find(|fence| trimmed.starts_with(fence)) {
            self.blank();
            self.fence = Some(fence);
            self.lines.push("```text".to_owned());
        } else if trimmed.is_empty() {
            self.blank();
        } else {
            for (index, line) in broken(trimmed).into_iter().enumerate() {
                if index > 0 && self.list == 0 {
                    self.blank();
                }
                if !line.is_empty() {
                    self.text(&line);
                }
            }
        }
    }

    /// Ends the current table. Rows that do not form a table become prose.
    fn table(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        match table::table(&rows) {
            Some(table) => {
                self.blank();
                self.lines.extend(table);
                self.blank();
            }
            None => rows.iter().for_each(|row| self.text(row)),
        }
    }

    /// Adds prose without its indentation, because Markdown reads indented text as code.
    fn text(&mut self, trimmed: &str) {
        let item = list_marker(trimmed);
        let after_text = self.lines.last().is_some_and(|line| !line.is_empty());
        if item.is_none() && self.list > 0 && after_text {
            // An indented line continues the list item.
            self.lines.push(format!("{}{}", " ".repeat(self.list), inline(trimmed)));
            return;
        }
        if item.is_some() && self.list == 0 {
            self.blank();
        }
        let (marker, rest) = item.unwrap_or(("", trimmed));
        self.list = marker.len();
        self.lines.push(format!("{marker}{}", inline(rest)));
    }

    fn blank(&mut self) {
        self.list = 0;
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn done(mut self) -> Vec<String> {
        self.table();
        if self.fence.is_some() {
            self.lines.push("```".to_owned());
        }
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        self.lines
    }
}

/// Splits a line at HTML line breaks outside of code.
fn broken(line: &str) -> Vec<String> {
    let breaks = ["<br>", "<br/>", "<br />", "<p>", "</p>"];
    let prose = |text: &str| {
        breaks.iter().fold(text.to_owned(), |text, tag| {
            text.replace(tag, "\n").replace(&tag.to_ascii_uppercase(), "\n")
        })
    };
    let parts = line.split('`').enumerate();
    let parts = parts.map(|(index, part)| if index % 2 == 0 { prose(part) } else { part.into() });
    let broken = parts.collect::<Vec<String>>().join("`");
    broken.split('\n').map(|line| line.trim().to_owned()).collect()
}

/// Splits a list item into its marker and its text.
fn list_marker(line: &str) -> Option<(&str, &str)> {
    let bullet = ["- ", "* ", "+ "].into_iter().find_map(|marker| line.strip_prefix(marker));
    if let Some(rest) = bullet {
        return Some(("- ", rest.trim_start()));
    }
    let digits =
        line.find(|letter: char| !letter.is_ascii_digit()).filter(|end| (1..4).contains(end))?;
    let (marker, rest) = line.split_at_checked(digits + 2)?;
    marker.ends_with(". ").then(|| (marker, rest.trim_start()))
}

/// Appends the default value to the documentation.
pub(crate) fn with_default(mut docs: Vec<String>, default: Option<String>) -> Vec<String> {
    if let Some(default) = default {
        section(&mut docs, vec![format!("Default: {}.", code(&default))]);
    }
    docs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_markup_that_rustdoc_would_interpret() {
        let cases = [
            ("See [Agent] or <T>.", "See \\[Agent\\] or \\<T\\>."),
            ("Use `Vec<T>` and [x](y)", "Use `Vec<T>` and \\[x\\](y)"),
            ("[`x` y](https://a.b/(c) \"t\").", "[`x` y](<https://a.b/(c)>)."),
            (
                "[x](javascript:y) [[z]](https://a.b)",
                "\\[x\\](javascript:y) \\[\\[z\\]\\](<https://a.b>)",
            ),
            ("[a](https://b> <c)", "\\[a\\](<https://b>\\> \\<c)"),
            (
                "**bold** and *soft*, 2*3*4, ** no **",
                "**bold** and *soft*, 2\\*3\\*4, \\*\\* no \\*\\*",
            ),
            ("``a`b`` c` d", "``a`b`` c' d"),
            ("![x](https://a.b/p.png)!", "\\![x](<https://a.b/p.png>)!"),
            ("use `<br>` here", "use `<br>` here"),
            ("odd ` tick", "odd ' tick"),
            ("see https://a.b/c_d.", "see <https://a.b/c_d>."),
            ("    indented code", "indented code"),
            ("# heading", "\\# heading"),
            ("tab\there\u{7}", "tab here"),
            ("*/ and /*", "\\*/ and /\\*"),
        ];
        for (text, want) in cases {
            assert_eq!(markdown(text), [want], "{text}");
        }
    }

    #[test]
    fn closes_code_fences_and_marks_them_as_text() {
        assert_eq!(markdown("a\n```rust\nfn x() {}"), ["a", "", "```text", "fn x() {}", "```"]);
    }

    #[test]
    fn keeps_tables_and_converts_incomplete_ones_to_text() {
        assert_eq!(
            markdown("Kinds:\n| a | b |\n|:--|---|\n| `x` | <T> |\n| only one\nEnd"),
            [
                "Kinds:",
                "",
                "| a | b |",
                "| :-- | --- |",
                "| `x` | \\<T\\> |",
                "| only one | |",
                "",
                "End"
            ]
        );
        assert_eq!(markdown("| a | b |"), ["\\| a | b |"]);
        let wide = format!("{}\n{}\n|", "|a".repeat(5000), "|-".repeat(5000));
        assert!(markdown(&wide).concat().len() < 2 * wide.len());
    }

    #[test]
    fn converts_html_breaks_to_paragraphs() {
        assert_eq!(markdown("a<br/>b<p>c</p>"), ["a", "", "b", "", "c"]);
        assert_eq!(markdown("- a<br>b\n- c"), ["- a", "  b", "- c"]);
    }

    #[test]
    fn keeps_lists_with_continued_items() {
        assert_eq!(
            markdown("Kinds:\n* a\n  more\n* b\n\nEnd"),
            ["Kinds:", "", "- a", "  more", "- b", "", "End"]
        );
    }

    #[test]
    fn formats_any_text_as_inline_code() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("plain"), "`plain`");
        assert_eq!(code("a\u{202e}b\u{7}"), "`ab`");
    }
}
