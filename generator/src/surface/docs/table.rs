//! Normalizes Markdown tables: every row has as many cells as the heading.

use super::inline::text;

/// The maximum number of columns. Every row is padded to the heading's width, so a wide table would take gigabytes.
const WIDEST: usize = 100;

/// Converts lines to a table. Returns `None` if the second line is not a rule with as many columns as the heading, or
/// if there are too many columns.
pub(super) fn table(rows: &[String]) -> Option<Vec<String>> {
    let [heading, rule, body @ ..] = rows else { return None };
    let width = cells(heading).len();
    let rules: Vec<&str> = cells(rule);
    let is_rule =
        |cell: &&str| cell.contains('-') && cell.chars().all(|letter| matches!(letter, '-' | ':'));
    if width > WIDEST || rules.len() != width || !rules.iter().all(is_rule) {
        return None;
    }
    let mut table = vec![row(heading, width), format!("| {} |", rules.join(" | "))];
    table.extend(body.iter().map(|line| row(line, width)));
    Some(table)
}

fn row(line: &str, width: usize) -> String {
    let mut row = String::from("|");
    let cells = cells(line).into_iter().map(text);
    for cell in cells.chain(std::iter::repeat(String::new())).take(width) {
        if !cell.is_empty() {
            row.push(' ');
            row.push_str(&cell.replace("\\\\|", "\\|"));
        }
        row.push_str(" |");
    }
    row
}

/// Splits a row at bars that are not escaped.
fn cells(line: &str) -> Vec<&str> {
    let line = line.trim().strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(line);
    let mut cells = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, letter) in line.char_indices() {
        if letter == '|' && !escaped {
            cells.extend(line.get(start..at).map(str::trim));
            start = at + 1;
        }
        escaped = letter == '\\' && !escaped;
    }
    cells.extend(line.get(start..).map(str::trim));
    cells
}
