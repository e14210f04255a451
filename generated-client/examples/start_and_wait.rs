//! Starts an agent, waits until its run has ended, and shows why a run has failed.
//!
//! `cargo run -p sequentum-client --example start_and_wait -- 101`
//!
//! The service bills each run. Interrupting the program does not stop the run; `stop_on_drop()` of the wait would.

use std::process::ExitCode;
use std::time::Duration;

use sequentum::{Client, Error};

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let Some(agent) = std::env::args().nth(1) else {
        eprintln!("usage: start_and_wait AGENT_ID");
        return Ok(ExitCode::from(2));
    };
    Ok(run(&Client::from_env()?, agent.parse()?).await?)
}

async fn run(client: &Client, agent: i64) -> Result<ExitCode, Error> {
    let wait = client.agents().start(agent).until_done().deadline(Duration::from_secs(3600));
    match wait.on_change(|run| println!("run {}: {}", run.id, run.status)).await {
        Ok(run) => {
            println!("run {} has ended with {} records", run.id, run.data_count);
            Ok(ExitCode::SUCCESS)
        }
        Err(error) if error.is_failure() => {
            let message = error.state().and_then(|run| run.message.as_deref());
            println!("the run has failed: {}", message.unwrap_or("no reason is known"));
            if let Some(diagnostics) = error.diagnostics() {
                for cause in diagnostics.await?.possible_causes.unwrap_or_default() {
                    println!("possible cause: {cause}");
                }
            }
            Ok(ExitCode::FAILURE)
        }
        Err(error) => {
            // The run may still be under way, for example after the deadline. These ids find it again.
            if let Some(run) = error.state() {
                println!("to wait again: run_status({agent}, {}).until_done()", run.id);
            }
            Err(error.into())
        }
    }
}
