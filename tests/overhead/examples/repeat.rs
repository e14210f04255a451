//! Makes calls in one form, for a profiler: `repeat FORM CALLS TASKS`, where `FORM` is `generated` or `manual`. The
//! server is another process, which a profiler does not see.

use std::env;
use std::error::Error;

use overhead::calls::Calls;
use overhead::server::Server;
use tokio::runtime::Builder;

type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

fn main() -> Outcome {
    if Server::is_requested() {
        return Ok(Server::run()?);
    }
    let [form, count, tasks] = env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "usage: repeat FORM CALLS TASKS")?;
    let (count, tasks): (usize, usize) = (count.parse()?, tasks.parse()?);
    let is_generated = form == "generated";
    let server = Server::start()?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let calls = Calls::new(server.url()).await.map_err(|error| error.to_string())?;
        let spawned: Vec<_> = (0..tasks)
            .map(|_| tokio::spawn(repeat(calls.clone(), is_generated, count / tasks)))
            .collect();
        for task in spawned {
            task.await??;
        }
        Ok(())
    })
}

async fn repeat(calls: Calls, is_generated: bool, count: usize) -> Outcome {
    for _ in 0..count {
        if is_generated {
            calls.generated().await?;
        } else {
            calls.manual().await.map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}
