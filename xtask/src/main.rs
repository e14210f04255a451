//! Turns `cargo xtask …` into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::run()
}
