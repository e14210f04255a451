//! Escapes a line of Markdown for rustdoc: code, web links and emphasis are kept, everything else becomes plain text.

/// Escapes a line. Code, web links and emphasis are kept.
pub(super) fn inline(line: &str) -> String {
    let out = text(line);
    // Unescaped, such a line would be a heading, a rule, a quotation or a table.
    match out.starts_with(['#', '>', '=', '|']) || out.starts_with("---") {
        true => format!("\\{out}"),
        false => out,
    }
}

/// A piece of a line: its escaped text, and the length of the original text in bytes.
type Piece = Option<(String, usize)>;

/// The maximum number of bytes that are searched for the end of a piece. Without a limit, escaping a long line would
/// take quadratic time.
const PREFIX_LENGTH: usize = 4096;

/// Escapes text inside a line.
pub(super) fn text(line: &str) -> String {
    let (mut out, mut rest) = (String::new(), line);
    while let Some(letter) = rest.chars().next() {
        let near = prefix(rest);
        let piece = match letter {
            '`' => code(near),
            '[' => link(near),
            // An image would be loaded from another host when the page is opened. It becomes a link.
            '!' if near.starts_with("![") => Some((r"\!".to_owned(), 1)),
            '*' => emphasis(near, out.chars().next_back()),
            'h' => url(near).map(|url| (format!("<{url}>"), url.len())),
            _ => None,
        };
        let (piece, length) = piece.unwrap_or_else(|| (plain(letter), letter.len_utf8()));
        out.push_str(&piece);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// Returns at most the first `PREFIX_LENGTH` bytes of the text.
fn prefix(text: &str) -> &str {
    let end = text.len().min(PREFIX_LENGTH);
    let ends = (0..=end).rev();
    ends.filter_map(|end| text.get(..end)).next().unwrap_or_default()
}

fn plain(letter: char) -> String {
    match letter {
        '[' | ']' | '<' | '>' | '\\' | '*' | '_' | '~' => format!("\\{letter}"),
        letter => letter.to_string(),
    }
}

/// Reads inline code up to a closing fence of the same length. Without a closing fence, the backticks become quotes.
fn code(text: &str) -> Piece {
    let fence = text.len() - text.trim_start_matches('`').len();
    let mut at = fence;
    while let Some(next) = text.get(at..)?.find('`') {
        let (start, run) = (at + next, text.get(at + next..)?);
        let length = run.len() - run.trim_start_matches('`').len();
        if length == fence {
            let end = start + length;
            return Some((text.get(..end)?.to_owned(), end));
        }
        at = start + length;
    }
    Some(("'".repeat(fence), fence))
}

/// Reads a web link such as `[text](https://…)`. A relative link becomes text, because its target does not exist here.
fn link(line: &str) -> Piece {
    let (words, target) = line.strip_prefix('[')?.split_once("](")?;
    let address = url(target)?;
    let after = target.get(address.len()..)?;
    let title = after.get(..after.find(')')?)?;
    let is_title = title.is_empty() || title.starts_with(' ') && !title.contains(['<', '>']);
    if words.contains(['[', ']']) || words.is_empty() || !is_title {
        return None;
    }
    let length = 1 + words.len() + 2 + address.len() + title.len() + 1;
    Some((format!("[{}](<{address}>)", text(words)), length))
}

/// Reads `**strong**` or `*soft*`, if the asterisks are unambiguous.
fn emphasis(line: &str, before: Option<char>) -> Piece {
    let mark = if line.starts_with("**") { "**" } else { "*" };
    let (words, after) = line.strip_prefix(mark)?.split_once(mark)?;
    let opens = |letter: char| letter.is_alphanumeric() || "`\"'(".contains(letter);
    let closes = |letter: char| letter.is_alphanumeric() || "`\"').,:;!?".contains(letter);
    let bare = words.starts_with(opens) && words.ends_with(closes);
    let joined = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_alphanumeric() || "*\\_".contains(letter))
    };
    if !bare || joined(before) || joined(after.chars().next()) {
        return None;
    }
    Some((format!("{mark}{}{mark}", text(words)), words.len() + 2 * mark.len()))
}

/// Returns the URL at the start of the text, with balanced parentheses and without trailing punctuation.
fn url(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let mut open = 0_usize;
    let stop = |letter: char| {
        match letter {
            '(' => open += 1,
            ')' if open == 0 => return true,
            ')' => open -= 1,
            _ => {}
        }
        letter.is_whitespace() || "<>\"'`[]{}|\\^".contains(letter)
    };
    let end = text.find(stop).unwrap_or(text.len());
    let url = text.get(..end)?.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '(']);
    (url.len() > scheme.len()).then_some(url)
}
