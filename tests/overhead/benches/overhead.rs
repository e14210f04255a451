//! Measures the time, the CPU time and the allocations of a call of the generated client and of the same call by hand,
//! alternately, and prints them as a Markdown table. `OVERHEAD.md` contains the last one.

use std::env;
use std::error::Error;
use std::time::{Duration, Instant};

use overhead::calls::Calls;
use overhead::server::Server;
use rustix::time::{ClockId, clock_gettime};
use tokio::runtime::{Builder, Runtime};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The number of calls of one measurement. It is divisible by every number of tasks.
const CALLS: usize = 640;

/// The number of measurements of each form, if this program is started by `cargo bench`. Otherwise one is enough to
/// show that it works.
const ROUNDS: usize = 51;

#[derive(Clone, Copy)]
enum Form {
    Generated,
    Manual,
}

/// The cost of one call.
#[derive(Clone, Copy)]
struct Cost {
    wall: Duration,
    cpu: Duration,
    allocations: u64,
}

fn main() -> Outcome<()> {
    if Server::is_requested() {
        return Ok(Server::run()?);
    }
    let is_bench = env::args().any(|argument| argument == "--bench");
    let server = Server::start()?;
    measure(server.url(), if is_bench { ROUNDS } else { 1 })
}

fn measure(url: &str, rounds: usize) -> Outcome<()> {
    // A single thread also drives the connections, so that both forms differ only in the code of the call.
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let calls = runtime.block_on(Calls::new(url))?;
    println!("| tasks | form | µs per call | CPU µs per call | allocations per call |");
    println!("|---|---|---|---|---|");
    for tasks in [1, 64] {
        let (mut generated, mut manual) = (Vec::new(), Vec::new());
        for form in [Form::Generated, Form::Manual] {
            run(&runtime, &calls, form, tasks)?;
        }
        for round in 0..rounds {
            let first = run(&runtime, &calls, order(round), tasks)?;
            let second = run(&runtime, &calls, order(round + 1), tasks)?;
            let is_swapped = matches!(order(round), Form::Manual);
            let (one, other) = if is_swapped { (second, first) } else { (first, second) };
            generated.push(one);
            manual.push(other);
        }
        print(tasks, &generated, &manual);
    }
    Ok(())
}

/// Returns the form that a round begins with. The forms alternate, so that a slower period affects both.
fn order(round: usize) -> Form {
    if round.is_multiple_of(2) { Form::Generated } else { Form::Manual }
}

/// Makes calls in concurrent tasks and returns their average cost.
fn run(runtime: &Runtime, calls: &Calls, form: Form, tasks: usize) -> Outcome<Cost> {
    let mut outcome = Ok(());
    let (begin, cpu) = (Instant::now(), cpu_time()?);
    let counted = allocation_counter::measure(|| {
        outcome = runtime.block_on(async {
            let spawned: Vec<_> = (0..tasks)
                .map(|_| runtime.spawn(repeat(calls.clone(), form, CALLS / tasks)))
                .collect();
            for task in spawned {
                task.await.map_err(|error| error.to_string())??;
            }
            Ok::<(), String>(())
        });
    });
    let (wall, cpu) = (begin.elapsed(), cpu_time()?.saturating_sub(cpu));
    outcome?;
    let calls = u32::try_from(CALLS)?;
    let allocations = counted.count_total / u64::from(calls);
    Ok(Cost { wall: wall / calls, cpu: cpu / calls, allocations })
}

/// Returns the CPU time of this process, in user and system mode.
fn cpu_time() -> Outcome<Duration> {
    Ok(clock_gettime(ClockId::ProcessCPUTime).try_into()?)
}

async fn repeat(calls: Calls, form: Form, count: usize) -> Result<(), String> {
    for _ in 0..count {
        match form {
            Form::Generated => drop(calls.generated().await.map_err(|error| error.to_string())?),
            Form::Manual => drop(calls.manual().await.map_err(|error| error.to_string())?),
        }
    }
    Ok(())
}

/// Prints the medians of both forms, and the median of the differences within a round.
fn print(tasks: usize, generated: &[Cost], manual: &[Cost]) {
    let micros = |time: Duration| time.as_secs_f64() * 1e6;
    let row = |name: &str, costs: &[Cost]| {
        let of = |value: fn(&Cost) -> Duration| {
            median(costs.iter().map(|cost| micros(value(cost))).collect())
        };
        let allocations = median(costs.iter().map(|cost| cost.allocations as f64).collect());
        let (wall, cpu) = (of(|cost| cost.wall), of(|cost| cost.cpu));
        println!("| {tasks} | {name} | {wall:.1} | {cpu:.1} | {allocations:.0} |");
        allocations
    };
    let more = row("generated client", generated) - row("by hand", manual);
    let change = |value: fn(&Cost) -> Duration| {
        let pairs = generated.iter().zip(manual);
        median(pairs.map(|(one, other)| micros(value(one)) / micros(value(other))).collect())
            * 100.0
            - 100.0
    };
    let (wall, cpu) = (change(|cost| cost.wall), change(|cost| cost.cpu));
    println!("| {tasks} | difference | {wall:+.1} % | {cpu:+.1} % | {more:+.0} |");
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
