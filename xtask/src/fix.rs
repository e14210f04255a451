//! Renders the commands that fix the problems of a workspace.

use crate::console::{FAINT, STRONG, styled};
use crate::workspace::{OVERLAY, Workspace};

/// A command that fixes a problem. Commands are ordered as they must be run: sources first, then derived files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fix {
    /// Restore a file from git.
    Restore(&'static str),
    /// Edit the overlay as the problem's message says.
    EditOverlay,
    /// Inspect the changes to the generator.
    InspectGenerator,
    /// Regenerate from the committed document and overlay.
    Regenerate,
}

impl Fix {
    fn command(self, home: &Workspace) -> String {
        match self {
            Self::Restore(path) => restore(home, path),
            Self::EditOverlay => format!("edit {}", home.shown(OVERLAY)),
            Self::InspectGenerator if home.is_clone_in_git() => "git diff generator".to_owned(),
            Self::InspectGenerator => "inspect generator".to_owned(),
            Self::Regenerate => home.command("regen --offline"),
        }
    }

    fn explanation(self, home: &Workspace) -> &'static str {
        match self {
            Self::Restore(_) if !home.is_in_git() => {
                "from a backup, because the file is not in git"
            }
            Self::InspectGenerator if !home.is_clone_in_git() => {
                "the generator changed; document and overlay did not"
            }
            Self::Restore(OVERLAY) => "discards uncommitted changes; or fix the file by hand",
            Self::Restore(_) => "discards uncommitted changes",
            Self::EditOverlay => "as described above",
            Self::InspectGenerator => {
                "shows the changes to the generator; document and overlay did not change"
            }
            Self::Regenerate => "regenerates all derived files",
        }
    }
}

/// Returns the command that restores a committed file.
pub(crate) fn restore(home: &Workspace, path: &str) -> String {
    match home.is_in_git() {
        true => format!("git checkout {}", home.shown(path)),
        false => format!("restore {}", home.shown(path)),
    }
}

/// Renders the commands in order, without duplicates, one per line.
pub(crate) fn steps(home: &Workspace, fixes: impl IntoIterator<Item = Fix>) -> String {
    let mut fixes: Vec<Fix> = fixes.into_iter().collect();
    fixes.sort_unstable();
    fixes.dedup();
    let width = fixes.iter().map(|fix| fix.command(home).len()).max().unwrap_or(0);
    let step = |fix: Fix| {
        let (command, explanation) = (fix.command(home), fix.explanation(home));
        let space = " ".repeat(width - command.len());
        format!("\n  {}{space}   {}", styled(STRONG, command), styled(FAINT, explanation))
    };
    let committed = fixes.iter().find_map(|fix| match fix {
        Fix::Restore(path) if home.is_in_git() => Some(format!(
            "\n  {}",
            styled(
                FAINT,
                format!(
                    "If the file does not change, its committed version is wrong: see git log -p -- {}",
                    home.shown(path)
                )
            )
        )),
        _ => None,
    });
    fixes.into_iter().map(step).chain(committed).collect()
}
