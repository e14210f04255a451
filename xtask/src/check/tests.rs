//! Tests for `check`: it detects every corrupted file, and the commands that it prints fix the file.
use super::*;
use crate::console::without_styles;
use crate::scratch::{COVERAGE, GENERATED, SNAPSHOT, SPEC, Scratch};

/// The output of `check`, or its error.
fn output(scratch: &Scratch) -> Option<String> {
    match problems_text(&scratch.workspace()) {
        Ok(text) => text.map(|text| without_styles(&text)),
        Err(error) => Some(without_styles(&console::render_error(&error))),
    }
}

/// The commands after `to fix:` in the output of `check`, in order.
fn commands(text: &str) -> Vec<String> {
    let (_, steps) = text.rsplit_once("o fix:").unwrap_or_else(|| panic!("{text}"));
    let steps = steps.lines().skip(1).map(|line| line.trim().split("   ").next().unwrap());
    let steps = steps.filter(|step| !step.starts_with("If the file does not change"));
    steps.map(str::to_owned).collect()
}

/// Runs a command from the output of `check`. `git` contains the committed files.
fn run_command(scratch: &Scratch, git: &Scratch, command: &str) {
    if let Some(path) = command.strip_prefix("git checkout ") {
        scratch.write(path, git.read(path));
    } else if command == "cargo xtask regen --offline" {
        scratch.offline().unwrap();
    } else {
        panic!("`{command}` is not a known command");
    }
}

/// Overwrites a file, and asserts that `check` reports the change and prints commands that undo it. Returns these
/// commands.
#[track_caller]
fn assert_fixed(path: &str, bytes: impl AsRef<[u8]>) -> Vec<String> {
    let (git, scratch) = (Scratch::new(), Scratch::new());
    scratch.write(path, bytes);
    let text =
        output(&scratch).unwrap_or_else(|| panic!("`check` does not report the change to {path}"));
    assert!(text.contains(path), "the output does not name {path}: {text}");
    let commands = commands(&text);
    assert!(!commands.is_empty(), "{text}");
    commands.iter().for_each(|command| run_command(&scratch, &git, command));
    // If all bytes are restored, a second `check` is not needed.
    let is_fixed = scratch.all() == git.all() || output(&scratch).is_none();
    assert!(is_fixed, "{commands:?} do not fix {path}: {text}");
    commands
}

#[test]
fn prints_nothing_if_everything_agrees() {
    assert_eq!(output(&Scratch::new()), None);
}

/// Flips, inserts and deletes a byte at two positions of a file. One of the flips makes the encoding invalid.
#[track_caller]
fn assert_corruption_is_fixed(path: &str, expected: &[&str]) {
    let bytes = Scratch::new().read(path);
    for at in [0, bytes.len() / 2 + 1] {
        let (before, rest) = bytes.split_at(at);
        let after = &rest[1..];
        let corrupted = [
            [before, after].concat(),
            [before, &[rest[0] ^ 1], after].concat(),
            [before, &[rest[0] ^ 0x80], after].concat(),
            [before, b"7", rest].concat(),
        ];
        for corrupted in corrupted {
            let commands = assert_fixed(path, corrupted);
            assert_eq!(commands.len(), 1, "byte {at} of {path}");
            assert!(expected.contains(&commands[0].as_str()), "byte {at} of {path}: {commands:?}");
        }
    }
}

#[test]
fn suggests_a_fix_for_any_change_to_the_document() {
    assert_corruption_is_fixed(SPEC, &["git checkout spec/swagger.json"]);
}

#[test]
fn suggests_a_fix_for_any_change_to_the_lock() {
    // A lock whose whitespace differs is still valid; `regen` only reformats it.
    assert_corruption_is_fixed(
        LOCK,
        &["git checkout spec/spec.lock", "cargo xtask regen --offline"],
    );
}

#[test]
fn suggests_a_fix_for_any_change_to_a_generated_file() {
    assert_corruption_is_fixed(&format!("{GENERATED}/agents.rs"), &["cargo xtask regen --offline"]);
}

#[test]
fn suggests_a_fix_for_any_change_to_the_snapshot() {
    assert_corruption_is_fixed(SNAPSHOT, &["cargo xtask regen --offline"]);
    assert_corruption_is_fixed(COVERAGE, &["cargo xtask regen --offline"]);
}

/// Returns the overlay with one occurrence of `old` replaced.
fn overlay(old: &str, new: &str) -> String {
    let text = Scratch::new().text(OVERLAY);
    assert!(text.contains(old), "{old}");
    text.replacen(old, new, 1)
}

#[test]
fn suggests_regen_after_an_overlay_change() {
    let commands =
        assert_fixed(OVERLAY, overlay("Upstream lists no server", "Upstream lists none"));
    assert_eq!(commands, ["cargo xtask regen --offline"]);
}

#[test]
fn suggests_restoring_an_invalid_overlay() {
    let restore = "git checkout spec/overlay.json";
    assert_eq!(assert_fixed(OVERLAY, overlay("{", "")), [restore], "not JSON");
    assert_eq!(
        assert_fixed(OVERLAY, overlay("\"target\": \"$", "\"target\": \"?")),
        [restore],
        "not a JSONPath"
    );
    assert_eq!(
        assert_fixed(OVERLAY, overlay("\"actions\"", "\"action\"")),
        [restore],
        "no actions"
    );
    assert_eq!(assert_fixed(OVERLAY, [0xff]), [restore], "not text");
    let commands = assert_fixed(OVERLAY, overlay("@.scheme=='bearer'", "@.scheme=='bearex'"));
    assert_eq!(commands, [restore, "cargo xtask regen --offline"], "a stale action");
}

#[test]
fn reports_a_stale_action_with_its_position() {
    let scratch = Scratch::new();
    scratch.write(OVERLAY, overlay("@.scheme=='bearer'", "@.scheme=='bearex'"));
    scratch.offline().unwrap();
    let text = output(&scratch).unwrap();
    let line = 1 + scratch.text(OVERLAY).lines().position(|line| line.contains("bearex")).unwrap();
    let start = format!(
        "spec/overlay.json:{line}:17 is stale: the target of this action matches nothing\n"
    );
    assert!(text.starts_with(&start), "{text}");
    assert!(text.contains("1 difference; to fix:\n  edit spec/overlay.json "), "{text}");
}

#[test]
fn suggests_restoring_a_missing_source() {
    for path in [SPEC, OVERLAY, LOCK] {
        let scratch = Scratch::new();
        std::fs::remove_file(scratch.workspace().root().join(path)).unwrap();
        let text = output(&scratch).unwrap();
        assert!(text.starts_with(&format!("{path} is missing\n")), "{text}");
        assert_eq!(commands(&text), [format!("git checkout {path}")]);
    }
}
