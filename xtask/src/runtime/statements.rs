//! Turns a file into its outermost statements and back, with their comments and to the letter. It relies on how rustfmt
//! lays out code, and does not know what a statement does.

/// Takes out statements, and what stands above each: its comments and attributes.
pub(super) fn without(text: &str, is_out: impl Fn(&str) -> bool) -> String {
    let mut kept = String::new();
    for statement in all(text).into_iter().filter(|statement| !is_out(statement)) {
        // What was between two statements is not wanted twice.
        if !(statement == "\n" && (kept.is_empty() || kept.ends_with("\n\n"))) {
            kept.push_str(statement);
        }
    }
    kept.truncate(kept.trim_end().len());
    kept + "\n"
}

/// A statement itself, without what stands above it.
pub(super) fn body(statement: &str) -> &str {
    let mut rest = statement;
    while let Some((line, after)) = rest.split_once('\n') {
        if !is_above(line) {
            break;
        }
        rest = after;
    }
    rest
}

/// Whether a statement bears an attribute.
pub(super) fn bears(statement: &str, attribute: &str) -> bool {
    statement.lines().take_while(|line| is_above(line)).any(|line| line == attribute)
}

/// Whether a line belongs to what follows it.
fn is_above(line: &str) -> bool {
    line.starts_with("//") || line.starts_with("#[")
}

/// The statements, empty lines among them.
fn all(text: &str) -> Vec<&str> {
    let (mut statements, mut rest, mut end) = (Vec::new(), text, 0);
    for line in text.split_inclusive('\n') {
        let begins = end == 0 || rest.get(..end).is_some_and(|above| body(above).is_empty());
        let is_blank = line == "\n" && begins;
        if is_blank && end > 0 {
            // A comment about nothing that follows at once.
            let (comment, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            statements.push(comment);
            (rest, end) = (after, 0);
        }
        end += line.len();
        if is_blank || ends(line.trim_end(), begins) {
            let (statement, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            statements.push(statement);
            (rest, end) = (after, 0);
        }
    }
    if !rest.is_empty() {
        statements.push(rest);
    }
    statements
}

/// Whether a line is the last of its statement, given whether it is the first.
fn ends(line: &str, is_first: bool) -> bool {
    let whole = is_first && !is_above(line) && line.ends_with([';', '}']);
    whole || (line.starts_with(['}', ')', ']']) && line.ends_with(['}', ';']))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
//! A module.

mod a;
mod b;

// About all that follows.

// About c.
pub use self::c::{
    One,
};
#[cfg(test)]
#[doc(hidden)]
pub mod tests;

impl A {
    fn f() {
        g();
    }
}

#[cfg(test)]
mod more {
    fn f() {}
}
";

    #[test]
    fn statements_are_the_text() {
        assert_eq!(all(TEXT).concat(), TEXT);
        assert_eq!(without(TEXT, |_| false), TEXT);
        let bodies: Vec<&str> = all(TEXT).into_iter().map(body).collect();
        for body in ["mod a;\n", "pub use self::c::{\n    One,\n};\n", "pub mod tests;\n"] {
            assert!(bodies.contains(&body), "{bodies:?}");
        }
    }

    #[test]
    fn what_is_taken_out_takes_its_comments_and_attributes_along() {
        let text = without(TEXT, |it| bears(it, "#[cfg(test)]") || body(it).contains("self::c"));
        let expected = "//! A module.\n\nmod a;\nmod b;\n\n// About all that follows.\n\nimpl A {\n    fn f() {\n        \
                        g();\n    }\n}\n";
        assert_eq!(text, expected);
    }
}
