//! Finds the first sentence of a documentation text.

/// Returns the first sentence of the first paragraph, on one line. Lines are Markdown that is safe in documentation.
/// Returns `None` if the text begins with a table or a code block.
pub(crate) fn first_sentence(lines: &[String]) -> Option<String> {
    let is_text = |line: &&String| {
        !line.is_empty() && !line.starts_with("```") && !line.starts_with("| ") && !is_item(line)
    };
    let paragraph: Vec<&str> =
        lines.iter().take_while(is_text).map(|line| line.as_str().trim()).collect();
    if paragraph.is_empty() {
        return None;
    }
    let paragraph = paragraph.join(" ");
    let ends = paragraph.match_indices(". ").map(|(at, _)| at);
    let end = ends.into_iter().find(|at| is_end(&paragraph, *at));
    Some(match end {
        Some(at) => paragraph.get(..=at).unwrap_or(&paragraph).to_owned(),
        None => paragraph,
    })
}

fn is_item(line: &str) -> bool {
    line.starts_with("- ")
        || line.starts_with(|letter: char| letter.is_ascii_digit()) && line.contains(". ")
}

/// Returns whether the full stop at this position ends a sentence: it is outside of code and links, the next sentence
/// begins with an upper-case letter, and the word before it is no abbreviation.
fn is_end(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let next = after.chars().nth(2);
    let word = before.rsplit(' ').next().unwrap_or_default();
    let is_abbreviation = word.contains('.') || word.chars().count() < 2;
    // An escaped asterisk is text, and two asterisks are one mark.
    let plain = before.replace("\\*", "").replace("**", "*");
    let count = |letter: char| plain.matches(letter).count();
    next.is_some_and(|letter| letter.is_uppercase() || "`*\\".contains(letter))
        && !is_abbreviation
        && count('`') % 2 == 0
        && count('*') % 2 == 0
        && count('[') == count(']')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_sentence() {
        for (text, sentence) in [
            ("One. Two.", "One."),
            ("Only one", "Only one"),
            ("Many\nlines here. Then more.", "Many lines here."),
            ("For example, e.g. This. Then.", "For example, e.g. This."),
            ("Version 1.2 is `a. B` here. End.", "Version 1.2 is `a. B` here."),
            ("**Bold. Text** here. End.", "**Bold. Text** here."),
            ("A.\n\nB.", "A."),
        ] {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            assert_eq!(first_sentence(&lines).as_deref(), Some(sentence), "{text}");
        }
    }

    #[test]
    fn returns_nothing_for_text_without_a_first_sentence() {
        for text in ["", "```text", "| a | b |", "- item"] {
            assert_eq!(first_sentence(&[text.to_owned()]), None, "{text}");
        }
        assert_eq!(first_sentence(&[]), None);
    }
}
