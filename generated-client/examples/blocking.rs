//! Lists the agents of a space and starts one of them, from code that is not asynchronous.
//!
//! `cargo run -p sequentum-client --features blocking --example blocking -- 945 101`
//!
//! Calls, waits and downloads have `call_blocking`; streams have `blocking`, which returns an iterator. The client sends
//! them on a thread of its own, so the program needs no tokio runtime.

use sequentum::Client;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(space), Some(agent)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: blocking SPACE_ID AGENT_ID");
        std::process::exit(2);
    };
    let (space, agent) = (space.parse::<i32>()?, agent.parse::<i64>()?);
    let client = Client::from_env()?;

    let mut count = 0;
    for agent in client.agents().list().space_id(space).items().blocking() {
        println!("{}", agent?.name.unwrap_or_default());
        count += 1;
    }
    println!("{count} agents");

    let wait = client.agents().start(agent).until_done();
    let run = wait.on_change(|run| println!("run {}: {}", run.id, run.status)).call_blocking()?;

    for file in client.agents().run_files(agent, run.id).call_blocking()? {
        println!("file {}: {}", file.id, file.safe_name());
    }
    Ok(())
}
