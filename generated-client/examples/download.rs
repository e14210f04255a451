//! Downloads all files of a run into a folder.
//!
//! `cargo run -p sequentum-client --example download -- 101 9001 downloads`
//!
//! A download that was interrupted is continued by the next run of the program: until a file is complete, it is called
//! `NAME.part`.

use std::path::PathBuf;

use sequentum::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(agent), Some(run), Some(folder)) =
        (arguments.next(), arguments.next(), arguments.next())
    else {
        eprintln!("usage: download AGENT_ID RUN_ID FOLDER");
        std::process::exit(2);
    };
    let (agent, run, folder) = (agent.parse::<i64>()?, run.parse::<i64>()?, PathBuf::from(folder));
    let client = Client::from_env()?;
    std::fs::create_dir_all(&folder)?;

    for file in client.agents().run_files(agent, run).await? {
        // The name comes from the server: `safe_name` never leads out of the folder. Two files may have the same name, but
        // never the same id.
        let name = format!("{}-{}", file.id, file.safe_name());
        // The content is written as it arrives, so files of any size need little memory.
        let mut shown = 0;
        let saved = client
            .agents()
            .download(agent, run, file.id)
            .save(folder.join(&name))
            .expected_size(file.file_size)
            .on_progress(move |progress| {
                let percent = 100 * progress.bytes / progress.total.unwrap_or(u64::MAX).max(1);
                if percent >= shown + 10 {
                    eprintln!("{name}: {percent} %");
                    shown = percent;
                }
            })
            .await?;
        println!("{}: {} bytes", saved.path.display(), saved.bytes);
    }
    Ok(())
}
