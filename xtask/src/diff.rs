//! Renders the difference between two texts as a unified diff.

use similar::{ChangeTag, TextDiff};

use crate::console::{ERROR, NOTE, STEP, styled};

/// Returns the complete diff with three lines of context. It is empty if `old` and `new` are equal.
pub(crate) fn unified(old: &str, new: &str, (old_name, new_name): (&str, &str)) -> String {
    let lines = hunks(old, new, 3);
    if lines.is_empty() {
        return String::new();
    }
    let names = [styled(ERROR, format!("--- {old_name}")), styled(STEP, format!("+++ {new_name}"))];
    names.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// Returns the first lines of the diff, with one line of context, and the number of omitted lines.
pub(crate) fn excerpt(old: &str, new: &str, limit: usize) -> Vec<String> {
    let mut lines = hunks(old, new, 1);
    let more = lines.len().saturating_sub(limit);
    if more > 0 {
        lines.truncate(limit);
        lines.push(format!("… {more} more lines"));
    }
    lines
}

fn hunks(old: &str, new: &str, context: usize) -> Vec<String> {
    let diff = TextDiff::from_lines(old, new);
    let mut lines = Vec::new();
    for hunk in diff.unified_diff().context_radius(context).iter_hunks() {
        lines.push(styled(NOTE, hunk.header()));
        lines.extend(hunk.iter_changes().map(|change| line(change.tag(), change.value())));
    }
    lines
}

fn line(tag: ChangeTag, text: &str) -> String {
    let text = text.strip_suffix('\n').unwrap_or(text);
    match tag {
        ChangeTag::Equal => format!(" {text}"),
        ChangeTag::Delete => styled(ERROR.effects(anstyle::Effects::new()), format!("-{text}")),
        ChangeTag::Insert => styled(STEP.effects(anstyle::Effects::new()), format!("+{text}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::console::without_styles;

    #[test]
    fn diff_of_equal_texts_is_empty() {
        assert_eq!(unified("a\n", "a\n", ("old", "new")), "");
    }

    #[test]
    fn renders_a_unified_diff() {
        let text = unified("a\nb\nc\n", "a\nB\nc\n", ("old", "new"));
        assert_eq!(without_styles(&text), "--- old\n+++ new\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c");
    }

    #[test]
    fn excerpt_counts_the_omitted_lines() {
        let lines = excerpt("", "1\n2\n3\n4\n", 2);
        assert_eq!(without_styles(&lines.join("\n")), "@@ -0,0 +1,4 @@\n+1\n… 3 more lines");
    }
}
