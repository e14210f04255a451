//! Runs the local imitation of the Sequentum service until it is interrupted. Prints its base URL.

use std::process::exit;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use hostile_service::{API_KEY, Server, Settings, records_help};

/// Runs a local imitation of the Sequentum service, which is slow, unreliable and odd on purpose.
#[derive(Debug, Parser)]
#[command(after_help = records_help())]
struct Arguments {
    /// Determines the faults and the odd values.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Turns off all faults and odd values.
    #[arg(long)]
    gentle: bool,
    /// Sends null for some values that are never null according to the document.
    #[arg(long)]
    nulls: bool,
    /// Responds to some requests with an HTML page for logging in, with status 200.
    #[arg(long)]
    login_pages: bool,
    /// Responds to some requests with an empty body.
    #[arg(long)]
    empty_bodies: bool,
    /// Ignores the paging parameters of lists of agents.
    #[arg(long)]
    legacy_arrays: bool,
    /// Executes each first start of an agent, but closes its connection without a response.
    #[arg(long)]
    lost_starts: bool,
    /// Sets the number of requests that are accepted in a window.
    #[arg(long, default_value_t = 100)]
    limit: usize,
    /// Sets the window of the rate limit, in seconds.
    #[arg(long, default_value_t = 60)]
    window: u64,
    /// Sets the number of calls that the client makes at the same time.
    #[arg(long, default_value_t = 1)]
    calls: usize,
    /// Sets the time of each stage of a run and of each step of a session, in milliseconds.
    #[arg(long, default_value_t = 1000)]
    stage: u64,
    /// Sets the size of each file of a run, in bytes.
    #[arg(long, default_value_t = 256 * 1024)]
    file_size: u64,
}

impl Arguments {
    fn settings(&self) -> Settings {
        Settings {
            seed: self.seed,
            is_hostile: !self.gentle,
            has_nulls: self.nulls,
            has_login_pages: self.login_pages,
            has_empty_bodies: self.empty_bodies,
            has_legacy_arrays: self.legacy_arrays,
            loses_starts: self.lost_starts,
            limit: self.limit,
            window: Duration::from_secs(self.window),
            calls: self.calls,
            stage: Duration::from_millis(self.stage),
            longest_poll: Duration::from_secs(10),
            file_size: self.file_size,
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let settings = Arguments::parse().settings();
    let server = Arc::new(Server::start(settings).await.context("cannot listen")?);
    let url = server.base_url();
    println!("{url}");
    eprintln!("export SEQUENTUM_BASE_URL={url} SEQUENTUM_API_KEY={API_KEY}");
    let served = Arc::clone(&server);
    ctrlc::set_handler(move || {
        for violation in served.violations() {
            eprintln!("violation: {violation}");
        }
        eprintln!("{} requests", served.received().len());
        exit(0);
    })
    .context("cannot handle interrupts")?;
    std::future::pending().await
}
