//! Tests for `problems`.
use super::*;
use crate::console::without_styles;
use crate::workspace::HOME;

fn lock() -> Lock {
    Lock::of_unknown_origin("{}").with_hashes("committed", None, "effective")
}

fn different(actual: &str, expected: &str) -> State {
    State::Different { expected: expected.to_owned(), actual: actual.to_owned() }
}

/// Describes one difference in a workspace whose lock is `actual`. The expected lock is [`lock`].
fn description(path: &str, state: State, actual: &Lock) -> String {
    let problems = explain(&HOME, &[Difference { path: path.to_owned(), state }], actual, &lock());
    without_styles(&problems.first().unwrap().to_string())
}

#[test]
fn shows_the_first_differing_lines_of_a_changed_file() {
    let state = different("a\nx\nc\n", "a\nb\nc\n");
    let text = description("generated-client/src/generated/agents.rs", state, &lock());
    let head = "generated-client/src/generated/agents.rs differs from the generator's output";
    assert!(text.starts_with(head), "{text}");
    assert!(text.ends_with("    @@ -1,3 +1,3 @@\n     a\n    -x\n    +b\n     c"), "{text}");
}

#[test]
fn names_the_inputs_that_changed_after_the_lock() {
    let old = lock().with_hashes("older", Some("overlay"), "effective");
    let old = Lock { generator: "0.0.1".to_owned(), ..old };
    let text = description(LOCK, different("", ""), &old);
    let starts: Vec<&str> =
        text.lines().map(|line| line.trim().split(" changed ").next().unwrap()).collect();
    let expected = [
        "spec/spec.lock is out of date",
        "spec/swagger.json",
        "spec/overlay.json",
        "the generator",
    ];
    assert_eq!(starts, expected);
    assert!(text.contains("to none"), "{text}");
}

#[test]
fn shows_the_position_of_a_syntax_error_in_the_lock() {
    let problem = untrusted_lock(&Lock::parse("{\n  oops")).unwrap();
    let text = without_styles(&problem.to_string());
    let expected = "spec/spec.lock cannot be parsed\n    key must be a string at line 2 column 3";
    assert_eq!(text, expected);
}

#[test]
fn reports_a_reformatted_lock() {
    let text = description(LOCK, different("", ""), &lock());
    assert_eq!(text, "spec/spec.lock is not formatted as `regen` writes it");
}

#[test]
fn shows_only_the_first_differences() {
    let state = || different("b\n", "a\n");
    let differences: Vec<Difference> =
        (0..=FILES).map(|n| Difference { path: n.to_string(), state: state() }).collect();
    let problems = explain(&HOME, &differences, &lock(), &lock());
    assert!(problems.last().unwrap().to_string().contains("only the first"));
}
