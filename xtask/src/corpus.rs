//! The command `corpus`: runs the program in `tests/corpus-tool`.

use std::env;
use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// Builds the program with optimizations and runs it. The program takes ten times as long without optimizations.
pub(crate) fn run(home: &Workspace, arguments: &[OsString]) -> Result<ExitCode> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    // The program runs in the caller's current directory, because the arguments may contain relative paths.
    command.arg("run").arg("--manifest-path").arg(home.root().join("Cargo.toml"));
    command.args(["--profile", "corpus", "--package", "corpus", "--"]).args(arguments);
    let status = command.status().context("cannot run cargo")?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
