//! Converts names in any script and case to Rust's cases.

mod ascii;
pub(crate) mod number;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// The maximum length of a module name in bytes. Each module is a file: some systems allow 255 bytes for a file name,
/// others 260 bytes for a whole path.
const MAX_MODULE_LENGTH: usize = 100;

/// Converts a name to `snake_case` in ASCII for modules. Each module is a file, so the name is ASCII and has a maximum
/// length.
pub(crate) fn module(text: &str) -> String {
    cut(&ascii::spelled(&snake(text)), MAX_MODULE_LENGTH)
}

/// Truncates a name to at most `bytes` bytes. A truncated name does not end with an underscore.
pub(crate) fn cut(name: &str, bytes: usize) -> String {
    if name.len() <= bytes {
        return name.to_owned();
    }
    let end = (0..=bytes).rev().find(|end| name.is_char_boundary(*end));
    let start = end.and_then(|end| name.get(..end)).unwrap_or_default();
    start.trim_end_matches('_').to_owned()
}

/// Converts a name to `snake_case` for fields, methods and arguments.
pub(crate) fn snake(text: &str) -> String {
    with_start(&spaced_words(text).to_snake_case(), "n")
}

/// Converts a name to `UpperCamelCase` for types and variants. Numbers stay separate: `1.5` does not become `15`.
pub(crate) fn camel(text: &str) -> String {
    let parts = split_between_numbers(&spaced_words(text));
    let parts: Vec<String> = parts.iter().map(|part| part.to_upper_camel_case()).collect();
    with_start(&parts.join("_"), "N")
}

/// Converts a name to `SCREAMING_SNAKE_CASE` for constants.
pub(crate) fn screaming(text: &str) -> String {
    with_start(&spaced_words(text).to_shouty_snake_case(), "N")
}

/// Converts a word of ASCII characters and common Latin letters to lower-case ASCII. Returns `None` for other
/// characters.
pub fn latin(word: &str) -> Option<String> {
    word.to_lowercase().chars().map(ascii::latin).collect()
}

/// Splits a name into lower-case words.
pub(crate) fn words(text: &str) -> Vec<String> {
    spaced_words(text).to_snake_case().split('_').map(str::to_owned).collect()
}

/// Separates the words of a name with spaces. Symbols are separators. A name that consists only of symbols is spelled
/// out.
fn spaced_words(text: &str) -> String {
    if text.chars().any(is_kept) {
        separated(&signed(&unbroken(&plural_acronyms(text))))
    } else {
        let names: Vec<&str> = text.chars().filter_map(symbol).collect();
        if names.is_empty() { "empty".to_owned() } else { names.join(" ") }
    }
}

fn is_kept(letter: char) -> bool {
    unicode_ident::is_xid_continue(letter) && letter != '_'
}

/// Converts `agentIDs` to `agentIds`: the plural of an acronym is one word.
fn plural_acronyms(text: &str) -> String {
    let (mut out, mut capitals) = (String::new(), String::new());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_uppercase() {
            capitals.push(letter);
            continue;
        }
        let ends = letter == 's' && !letters.peek().is_some_and(|next| next.is_lowercase());
        let mut acronym = capitals.chars();
        out.extend(acronym.next());
        let rest = acronym.as_str();
        out.push_str(&if ends { rest.to_lowercase() } else { rest.to_owned() });
        out.push(letter);
        capitals.clear();
    }
    out + &capitals
}

/// Words with an inner capital that does not start a new word, each with its replacement.
const UNBROKEN: &[(&str, &str)] = &[
    ("ETag", "Etag"),
    ("ETags", "Etags"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("OAuth", "Oauth"),
    ("eTag", "etag"),
    ("oAuth", "oauth"),
];

fn unbroken(text: &str) -> String {
    UNBROKEN.iter().fold(text.to_owned(), |text, (from, to)| replaced(&text, from, to))
}

/// Replaces `from` with `to` where `from` is a whole word: `oAuth` is not a word in `photoAuthor`.
fn replaced(text: &str, from: &str, to: &str) -> String {
    let capital = from.starts_with(char::is_uppercase);
    let continues_word = |letter: char| letter.is_uppercase() || !capital && letter.is_alphabetic();
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(from) {
        let whole = !before.ends_with(continues_word) && !after.starts_with(char::is_lowercase);
        out.push_str(before);
        out.push_str(if whole { to } else { from });
        rest = after;
    }
    out + rest
}

/// Spells out a leading sign: `-asc` becomes `minus asc`, which differs from `asc`.
fn signed(text: &str) -> String {
    let sign = [('-', "minus "), ('+', "plus ")].into_iter().find_map(|(sign, name)| {
        let rest = text.strip_prefix(sign)?;
        rest.starts_with(is_kept).then(|| format!("{name}{rest}"))
    });
    sign.unwrap_or_else(|| text.to_owned())
}

fn separated(text: &str) -> String {
    text.chars().map(|letter| if is_kept(letter) { letter } else { ' ' }).collect()
}

/// Splits a name where two numbers would otherwise become one.
fn split_between_numbers(spelled: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for word in spelled.split_whitespace() {
        match parts.last_mut() {
            Some(part)
                if !(part.ends_with(char::is_numeric) && word.starts_with(char::is_numeric)) =>
            {
                part.push(' ');
                part.push_str(word);
            }
            _ => parts.push(word.to_owned()),
        }
    }
    parts
}

fn symbol(letter: char) -> Option<&'static str> {
    Some(match letter {
        '!' => "not",
        '"' | '\'' | '`' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less",
        '=' => "equal",
        '>' => "greater",
        '?' => "question",
        '@' => "at",
        '\\' => "backslash",
        '^' => "caret",
        '_' => "underscore",
        '|' => "or",
        '~' => "tilde",
        ' ' => return None,
        _ => "symbol",
    })
}

/// Prepends `letter` to a name that cannot be an identifier because of its first character, such as `1st`.
fn with_start(name: &str, letter: &str) -> String {
    match name.chars().next() {
        Some(first) if unicode_ident::is_xid_start(first) => name.to_owned(),
        _ => format!("{letter}{name}"),
    }
}

#[cfg(test)]
mod tests;
