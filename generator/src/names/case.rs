//! Turns words of any script and case into Rust's cases.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// `snake_case`, for fields, methods, arguments and modules.
pub fn snake(text: &str) -> String {
    started(&spelled(text).to_snake_case(), "n")
}

/// `UpperCamelCase`, for types and variants.
pub fn camel(text: &str) -> String {
    started(&spelled(text).to_upper_camel_case(), "N")
}

/// `SCREAMING_SNAKE_CASE`, for constants.
pub fn screaming(text: &str) -> String {
    started(&spelled(text).to_shouty_snake_case(), "N")
}

/// Words that may be told apart: symbols are separators, or are spelled out where nothing else is.
fn spelled(text: &str) -> String {
    let kept = |letter: char| unicode_ident::is_xid_continue(letter) && letter != '_';
    if text.chars().any(kept) {
        let sign = text
            .strip_prefix('-')
            .filter(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
        let prefix = if sign.is_some() { "minus " } else { "" };
        return prefix.to_owned()
            + &text
                .chars()
                .map(|letter| if kept(letter) { letter } else { ' ' })
                .collect::<String>();
    }
    let names: Vec<&str> = text.chars().filter_map(symbol).collect();
    if names.is_empty() { "empty".to_owned() } else { names.join(" ") }
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

/// An identifier cannot start with a digit.
fn started(name: &str, letter: &str) -> String {
    match name.chars().next() {
        Some(first) if unicode_ident::is_xid_start(first) => name.to_owned(),
        _ => format!("{letter}{name}"),
    }
}

/// The words of a name, in lower case.
pub fn words(text: &str) -> Vec<String> {
    spelled(text).to_snake_case().split('_').map(str::to_owned).collect()
}

/// One of what this names: `entries` → `entry`.
pub fn singular(word: &str) -> String {
    let cut = |suffix: &str, instead: &str| {
        let stem = word.strip_suffix(suffix).filter(|stem| stem.len() > 1)?;
        Some(format!("{stem}{instead}"))
    };
    if word.to_ascii_lowercase().ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return word.to_owned();
    }
    cut("ies", "y")
        .or_else(|| cut("sses", "ss"))
        .or_else(|| cut("xes", "x"))
        .or_else(|| cut("ches", "ch"))
        .or_else(|| cut("shes", "sh"))
        .or_else(|| cut("s", ""))
        .unwrap_or_else(|| word.to_owned())
}

/// Whether a word names several things.
pub fn is_plural(word: &str) -> bool {
    singular(word) != word
}
