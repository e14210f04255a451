//! Prints to the terminal: progress, warnings and errors to stderr, results to stdout.

use std::fmt::Display;
use std::io::Write;

use anstyle::{AnsiColor, Style};

/// The verb of a progress line, as in cargo's output.
pub(crate) const STEP: Style = AnsiColor::Green.on_default().bold();
/// Errors.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
/// Warnings.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
/// Notes.
pub(crate) const NOTE: Style = AnsiColor::Cyan.on_default().bold();
/// Commands to run and names to search for.
pub(crate) const STRONG: Style = Style::new().bold();
/// Less important text.
pub(crate) const FAINT: Style = Style::new().dimmed();

/// The maximum width of a line inside a frame.
const WIDTH: usize = 74;

/// Returns text in a style.
pub(crate) fn styled(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Prints a progress line: a verb and its object.
pub fn print_step(verb: &str, subject: impl Display) {
    to_stderr(&format!("{STEP}{verb:>12}{STEP:#} {subject}"));
}

/// Prints to stderr. Errors are ignored, because a closed pipe (`regen 2>&1 | head`) must not interrupt a run.
pub(crate) fn to_stderr(text: &str) {
    if cfg!(test) {
        return eprintln!("{}", without_styles(text)); // the test harness captures this output
    }
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Prints to stdout. Errors are ignored.
pub fn to_stdout(text: &str) {
    if cfg!(test) {
        return println!("{}", without_styles(text));
    }
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// Returns text without its styles.
pub(crate) fn without_styles(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

/// Renders an error with all its causes.
pub(crate) fn render_error(error: &anyhow::Error) -> String {
    let causes =
        error.chain().skip(1).map(|cause| format!("\n  {} {cause}", styled(FAINT, "caused by:")));
    format!("{} {error}{}", styled(ERROR, "error:"), causes.collect::<String>())
}

/// Renders lines in a frame with a title.
pub(crate) fn frame(title: &str, lines: &[String]) -> String {
    let rows: Vec<String> = lines.iter().flat_map(|line| wrap(line)).collect();
    let width = rows.iter().map(|row| row.chars().count()).max().unwrap_or(0).max(title.len() + 3);
    let edge = |text: &str| styled(WARNING, text);
    let top =
        format!("┏━ {title} {}┓", "━".repeat(width.saturating_sub(title.chars().count() + 1)));
    let bottom = format!("┗{}┛", "━".repeat(width + 2));
    let body = rows.iter().map(|row| format!("{} {row:width$} {}\n", edge("┃"), edge("┃")));
    format!("{}\n{}{}", edge(&top), body.collect::<String>(), edge(&bottom))
}

/// Breaks a line between words. A word that is too long, such as a URL, gets its own line.
fn wrap(line: &str) -> Vec<String> {
    let indent: String = line.chars().take_while(|c| *c == ' ').collect();
    let mut rows = vec![indent.clone()];
    for word in line.split_whitespace() {
        let Some(row) = rows.last_mut() else { break };
        let empty = row.len() == indent.len();
        if !empty && row.chars().count() + 1 + word.chars().count() > WIDTH {
            rows.push(format!("{indent}{word}"));
        } else {
            let space = if empty { "" } else { " " };
            row.push_str(space);
            row.push_str(word);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frame_is_closed_and_breaks_long_lines() {
        let lines = ["short".to_owned(), String::new(), format!("  {}", "word ".repeat(20))];
        let text = without_styles(&frame("WARNING", &lines));
        let widths: Vec<usize> = text.lines().map(|line| line.chars().count()).collect();
        assert!(widths.iter().all(|width| *width == widths[0] && *width <= WIDTH + 4), "{text}");
        assert_eq!(text.lines().count(), 6, "{text}");
    }
}
