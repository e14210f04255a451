//! Tests of `findings`.
use super::*;
use crate::console::plain;

fn lock() -> Lock {
    Lock::unknown("{}").relocked("committed", None, "effective")
}

fn said(path: &str, state: State) -> String {
    let findings = explain(&[Difference { path: path.to_owned(), state }], &lock());
    plain(&findings.first().unwrap().to_string())
}

#[test]
fn a_changed_file_is_shown_with_its_first_differing_lines() {
    let state =
        State::Different { expected: "a\nb\nc\n".to_owned(), found: "a\nx\nc\n".to_owned() };
    let text = said("generated-client/src/generated/agents.rs", state);
    let head = "generated-client/src/generated/agents.rs is not what the generator writes";
    assert!(text.starts_with(head), "{text}");
    assert!(text.ends_with("    @@ -1,3 +1,3 @@\n     a\n    -x\n    +b\n     c"), "{text}");
}

#[test]
fn a_stale_lock_says_what_changed() {
    let old = Lock {
        generator: "0.0.1".to_owned(),
        ..lock().relocked("older", Some("overlay"), "effective")
    };
    let old = Lock { generator: "0.0.1".to_owned(), ..old };
    let text = said(
        LOCK,
        State::Different { expected: lock().render().unwrap(), found: old.render().unwrap() },
    );
    let starts: Vec<&str> =
        text.lines().map(|line| line.trim().split(" was ").next().unwrap()).collect();
    assert_eq!(
        starts,
        [
            "spec/spec.lock is out of date",
            "spec/swagger.json",
            "spec/overlay.json",
            "the generator"
        ]
    );
    assert!(text.contains("and is none"), "{text}");
}

#[test]
fn a_broken_lock_says_where() {
    let text =
        said(LOCK, State::Different { expected: String::new(), found: "{\n  oops".to_owned() });
    assert!(
        text.starts_with(
            "spec/spec.lock cannot be understood\n    key must be a string at line 2 column 3"
        ),
        "{text}"
    );
}

#[test]
fn a_reformatted_lock_is_a_finding_too() {
    let found = lock().render().unwrap().replace("  ", "\t");
    let text = said(LOCK, State::Different { expected: String::new(), found });
    assert_eq!(text, "spec/spec.lock is not laid out as `regen` writes it");
}

#[test]
fn only_the_first_differences_are_shown() {
    let state = || State::Different { expected: "a\n".to_owned(), found: "b\n".to_owned() };
    let differences: Vec<Difference> =
        (0..=FILES).map(|n| Difference { path: n.to_string(), state: state() }).collect();
    let findings = explain(&differences, &lock());
    assert!(findings.last().unwrap().to_string().contains("only the first"));
}
