//! Runs jobs in parallel, each in a separate process with a time limit, so that a job that hangs, panics or overflows
//! its stack does not affect other jobs.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// The time between two polls of a process.
const TICK: Duration = Duration::from_millis(4);
/// The maximum number of bytes that are read from a process's stderr.
const STDERR_LIMIT: u64 = 4096;

/// How a process ended.
#[derive(Debug)]
pub(super) enum Ending {
    /// The process succeeded, with this stdout.
    Succeeded(String),
    /// The process failed. The text contains the exit code or signal, and the first lines of stderr.
    Failed(String),
    /// The process exceeded the time limit and was killed.
    TimedOut,
}

/// Runs all jobs, `width` at a time, and returns the results in the order of the jobs.
pub(super) fn all<J: Sync, T: Send>(
    jobs: &[J],
    width: usize,
    work: impl Fn(&J) -> T + Sync,
) -> Vec<T> {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let worker = || {
        while let Some((index, job)) = take(jobs, &next) {
            let result = work(job);
            done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(index, result);
        }
    };
    thread::scope(|scope| {
        for _ in 0..width.max(1) {
            scope.spawn(worker);
        }
    });
    done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).into_values().collect()
}

fn take<'a, J>(jobs: &'a [J], next: &AtomicUsize) -> Option<(usize, &'a J)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    jobs.get(index).map(|job| (index, job))
}

/// Runs a process until it exits or exceeds the limit.
pub(super) fn run(command: &mut Command, limit: Duration) -> Result<Ending> {
    let (mut stdout, mut stderr) = (tempfile::tempfile()?, tempfile::tempfile()?);
    command.stdin(Stdio::null()).stdout(stdout.try_clone()?).stderr(stderr.try_clone()?);
    let mut child = command.spawn().context("cannot start a process")?;
    let Some(status) = wait(&mut child, limit)? else { return Ok(Ending::TimedOut) };
    Ok(match status.success() {
        true => Ending::Succeeded(text(&mut stdout, u64::MAX)?),
        false => Ending::Failed(failure(status, &text(&mut stderr, STDERR_LIMIT)?)),
    })
}

fn wait(child: &mut Child, limit: Duration) -> Result<Option<ExitStatus>> {
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if started.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(TICK);
    }
}

fn text(file: &mut File, limit: u64) -> Result<String> {
    file.rewind()?;
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Renders the status and the first lines of stderr.
fn failure(status: ExitStatus, stderr: &str) -> String {
    let lines = stderr.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<&str> = lines.take(3).collect();
    format!("{status}: {}", lines.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn returns_results_in_the_order_of_the_jobs() {
        let jobs: Vec<u64> = (0..50).collect();
        let slow_first = |job: &u64| {
            thread::sleep(Duration::from_millis(5_u64.saturating_sub(*job)));
            job * 2
        };
        let results = all(&jobs, 4, slow_first);
        assert_eq!(results, jobs.iter().map(|job| job * 2).collect::<Vec<_>>());
    }

    #[cfg(unix)]
    #[test]
    fn kills_a_hanging_process_and_returns_the_stderr_of_a_failed_one() {
        let shell = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            run(&mut command, Duration::from_millis(300)).unwrap()
        };
        assert!(matches!(shell("sleep 60"), Ending::TimedOut));
        assert!(matches!(shell("echo a"), Ending::Succeeded(text) if text == "a\n"));
        assert!(
            matches!(shell("echo why >&2; exit 3"), Ending::Failed(text) if text.ends_with("3: why"))
        );
    }
}
