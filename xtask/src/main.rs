//! The binary that `cargo xtask` runs.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run()
}
