//! Turns what is wrong into what to run: the steps that lead back to a workspace that agrees.

use crate::console::{FAINT, STRONG, paint};
use crate::workspace::{OVERLAY, Workspace};

/// One step. Their order is the order to take them in: sources first, then what is made of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mend {
    /// Take a file as git has it.
    Restore(&'static str),
    /// Change the overlay, as the finding says.
    Correct,
    /// See what became of the generator.
    Inspect,
    /// Write everything anew from the committed documents.
    Regenerate,
}

impl Mend {
    fn command(self, home: &Workspace) -> String {
        match self {
            Self::Restore(path) => restore(home, path),
            Self::Correct => format!("edit {}", home.shown(OVERLAY)),
            Self::Inspect if home.is_clone_in_git() => "git diff generator".to_owned(),
            Self::Inspect => "look into generator".to_owned(),
            Self::Regenerate => home.command("regen --offline"),
        }
    }

    fn remark(self, home: &Workspace) -> &'static str {
        match self {
            Self::Restore(_) if !home.is_in_git() => "from a copy, if you keep one: git does not",
            Self::Inspect if !home.is_clone_in_git() => {
                "something changed in it; both documents are as they were"
            }
            Self::Restore(OVERLAY) => {
                "undoes what was changed since the commit; or mend that by hand"
            }
            Self::Restore(_) => "undoes what was changed since the commit",
            Self::Correct => "as said above",
            Self::Inspect => "shows what changed; both documents are as they were",
            Self::Regenerate => "writes anew what is made of them",
        }
    }
}

/// How a committed file is had back.
pub(crate) fn restore(home: &Workspace, path: &str) -> String {
    match home.is_in_git() {
        true => format!("git checkout {}", home.shown(path)),
        false => format!("restore {}", home.shown(path)),
    }
}

/// The steps, each once and in order, one per line.
pub(crate) fn steps(home: &Workspace, mends: impl IntoIterator<Item = Mend>) -> String {
    let mut mends: Vec<Mend> = mends.into_iter().collect();
    mends.sort_unstable();
    mends.dedup();
    let width = mends.iter().map(|mend| mend.command(home).len()).max().unwrap_or(0);
    let step = |mend: Mend| {
        let (command, remark) = (mend.command(home), mend.remark(home));
        let space = " ".repeat(width - command.len());
        format!("\n  {}{space}   {}", paint(STRONG, command), paint(FAINT, remark))
    };
    let committed = mends.iter().find_map(|mend| match mend {
        Mend::Restore(path) if home.is_in_git() => Some(format!(
            "\n  {}",
            paint(
                FAINT,
                format!(
                    "If that changes nothing, it was committed so: see git log -p -- {}",
                    home.shown(path)
                )
            )
        )),
        _ => None,
    });
    mends.into_iter().map(step).chain(committed).collect()
}
