//! Tests the programs in `generated-client/examples`: each runs against the local imitation of the service, both with and
//! without faults, and must break none of its rules.

mod errors;
mod files;
mod limits;
mod lists;
mod runs;
mod sessions;

use std::path::{Path, PathBuf};
use std::process::Command;

use hostile_service::{API_KEY, Received, Server, Settings};
use tokio::task::JoinSet;

/// The seeds of hostile servers.
const SEEDS: [u64; 3] = [1, 2, 3];

/// The result of a program.
struct Outcome {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Returns the settings with which each program is tested.
fn all_settings() -> Vec<Settings> {
    let hostile = SEEDS.map(Settings::hostile);
    [Settings::gentle()].into_iter().chain(hostile).collect()
}

/// Tests a program with several servers at the same time.
async fn concurrently<T>(settings: impl IntoIterator<Item = Settings>, test: impl Fn(Settings) -> T)
where
    T: Future<Output = ()> + Send + 'static,
{
    let mut tests: JoinSet<()> = settings.into_iter().map(test).collect();
    while let Some(result) = tests.join_next().await {
        result.unwrap();
    }
}

/// Runs a program with the address and the key of a server.
async fn run(server: &Server, name: &str, arguments: &[&str]) -> Outcome {
    run_in(&std::env::temp_dir(), server, name, arguments).await
}

/// Runs a program in a folder.
async fn run_in(folder: &Path, server: &Server, name: &str, arguments: &[&str]) -> Outcome {
    let mut command = Command::new(program(name));
    command.args(arguments).current_dir(folder);
    command.env("SEQUENTUM_BASE_URL", server.base_url()).env("SEQUENTUM_API_KEY", API_KEY);
    outcome(command).await
}

async fn outcome(mut command: Command) -> Outcome {
    command.env("NO_PROXY", "*");
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let [stdout, stderr] = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap());
    Outcome { code: output.status.code(), stdout, stderr }
}

/// Returns the path of a program. `cargo test --workspace` builds it next to the folder of the tests.
fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap().join("examples");
    let path = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let command = "cargo build --workspace --examples";
    assert!(path.exists(), "{} is not built: run `{command}`", path.display());
    path
}

impl Outcome {
    /// Asserts that the program has ended with a code, and that the client broke no rule.
    #[track_caller]
    fn assert(&self, code: i32, server: &Server) {
        let Self { stdout, stderr, .. } = self;
        assert_eq!(self.code, Some(code), "stdout:\n{stdout}\nstderr:\n{stderr}");
        assert_eq!(server.violations(), []);
    }

    /// Returns the ends of the lines that start with a prefix.
    fn lines(&self, prefix: &str) -> Vec<&str> {
        self.stdout.lines().filter_map(|line| line.strip_prefix(prefix)).collect()
    }
}

/// Returns the requests with a method and an end of the path that the server has executed.
fn executed(server: &Server, method: &str, end: &str) -> Vec<Received> {
    let is_executed = |it: &Received| !matches!(it.fault, Some("throttled" | "unavailable"));
    let mut received = server.received();
    received.retain(|it| it.method == method && it.target.ends_with(end) && is_executed(it));
    received
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_without_arguments_show_their_usage() {
    let server = Server::start(Settings::gentle()).await.unwrap();
    let names = [
        "pages",
        "start_and_wait",
        "follow_session",
        "download",
        "upload",
        "blocking",
        "handle_errors",
    ];
    for name in names {
        let outcome = run(&server, name, &[]).await;
        outcome.assert(2, &server);
        assert!(outcome.stderr.starts_with(&format!("usage: {name} ")), "{}", outcome.stderr);
    }
    assert_eq!(server.received(), []);
}
