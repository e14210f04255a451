//! Measures how long calls from several tasks take, compared to the shortest time that their rate limit permits, and prints
//! a Markdown table. `RATE_LIMIT.md` contains the last one.

use std::env;
use std::error::Error;
use std::time::Duration;

use overhead::limited_calls::Load;
use tokio::runtime::Builder;

/// The load if this program is started by `cargo bench`.
const FULL: Load = Load { calls: 300, tasks: 32, limit: 100, window: Duration::from_secs(2) };

/// The number of measurements of the full load.
const ROUNDS: usize = 11;

/// A load that is only large enough to show that this program works.
const SMALL: Load = Load { calls: 30, tasks: 8, limit: 10, window: Duration::from_millis(100) };

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let is_bench = env::args().any(|argument| argument == "--bench");
    let (load, rounds) = if is_bench { (FULL, ROUNDS) } else { (SMALL, 1) };
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    let mut times = Vec::new();
    for _ in 0..rounds {
        // The future of a spawned task is polled by a worker, like those of most programs.
        let outcome = runtime.block_on(runtime.spawn(load.run()))??;
        if outcome.rejected > 0 {
            return Err(format!("the server has rejected {} requests", outcome.rejected).into());
        }
        times.push(outcome.elapsed);
    }
    times.sort();
    print(&load, &times);
    Ok(())
}

/// Prints the shortest, the median and the longest time.
fn print(load: &Load, times: &[Duration]) {
    let Load { calls, tasks, limit, window } = load;
    let optimum = load.optimum().as_secs_f64();
    println!(
        "{calls} calls, {tasks} tasks, {limit} requests per {window:?}, {} rounds\n",
        times.len()
    );
    println!("| | seconds | relative to the optimum |\n|---|---|---|");
    println!("| optimum | {optimum:.3} | 1.000 |");
    let rows = [
        ("shortest", times.first()),
        ("median", times.get(times.len() / 2)),
        ("longest", times.last()),
    ];
    for (name, time) in rows {
        let seconds = time.map_or(f64::NAN, Duration::as_secs_f64);
        println!("| {name} | {seconds:.3} | {:.3} |", seconds / optimum);
    }
}
