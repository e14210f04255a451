//! Uploads files as input of the agents in a space.
//!
//! `cargo run -p sequentum-client --example upload -- 945 urls.csv products.json`
//!
//! A file of the same name in the space is replaced.

use sequentum::{Client, FilePart};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let Some(space) = arguments.next() else {
        eprintln!("usage: upload SPACE_ID FILE...");
        std::process::exit(2);
    };
    let client = Client::from_env()?;
    let files: Vec<FilePart> = arguments.map(with_progress).collect();
    for file in &files {
        println!("{} ({})", file.name(), file.media_type());
    }
    // Each file is read while it is sent. If one cannot be opened, nothing is sent.
    client.spaces().upload_input_files(space.parse::<i32>()?, files).await?;
    println!("uploaded");
    Ok(())
}

/// Returns a part whose media type follows from the name of the file, and which shows its progress.
fn with_progress(path: String) -> FilePart {
    FilePart::from_path(&path).on_progress(move |progress| {
        if let Some(total) = progress.total {
            eprintln!("{path}: {} of {total} bytes", progress.bytes);
        }
    })
}
