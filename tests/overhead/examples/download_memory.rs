//! Measures the memory of a large download: `download_memory [MEBIBYTES]`, 2048 by default. Prints the resident memory of
//! the process before the download and its maximum meanwhile, and fails if the difference is more than 20 MiB. The file
//! is written to the folder for temporary files. The server is another process. Runs on Linux only.

use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use sequentum::Client;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

const MEBIBYTE: u64 = 1 << 20;

/// The maximum of the additional memory in KiB.
const LIMIT: u64 = 20 << 10;

/// The argument with which the program starts itself as the server.
const SERVE: &str = "serve";

#[tokio::main]
async fn main() -> Outcome {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [serve, bytes] if serve == SERVE => Ok(run_server(bytes.parse()?)?),
        [mebibytes] => measure(mebibytes.parse()?).await,
        _ => measure(2048).await,
    }
}

async fn measure(mebibytes: u64) -> Outcome {
    let (mut server, url) = start_server(mebibytes * MEBIBYTE)?;
    let result = download(&url, mebibytes).await;
    server.kill()?;
    server.wait()?;
    let (idle, most) = result?;
    let more = most.saturating_sub(idle);
    println!("{idle} KiB before, at most {most} KiB meanwhile: {more} KiB more");
    match more > LIMIT {
        true => Err(format!("the limit is {LIMIT} KiB").into()),
        false => Ok(()),
    }
}

/// Downloads a file. Returns the resident memory before and its maximum meanwhile, in KiB.
async fn download(url: &str, mebibytes: u64) -> Outcome<(u64, u64)> {
    let client = Client::builder().api_key("k").base_url(url).build()?;
    // The first call loads everything that later calls need.
    drop(client.agents().download(1, 2, 3).stream().await?);
    let idle = resident()?;
    let most = Arc::new(AtomicU64::new(idle));
    let (seen, mut next) = (Arc::clone(&most), 0);
    let path = env::temp_dir().join(format!("download-memory-{}.bin", std::process::id()));
    let save = client.agents().download(1, 2, 3).save(&path).on_progress(move |progress| {
        if progress.bytes >= next {
            next = progress.bytes + MEBIBYTE;
            seen.fetch_max(resident().unwrap_or(u64::MAX), Ordering::Relaxed);
        }
    });
    let begun = Instant::now();
    let saved = save.await?;
    println!("{mebibytes} MiB in {:.1?}", begun.elapsed());
    fs::remove_file(&path)?;
    match saved.bytes == mebibytes * MEBIBYTE {
        true => Ok((idle, most.load(Ordering::Relaxed))),
        false => Err(format!("only {} bytes were saved", saved.bytes).into()),
    }
}

/// Returns the resident memory of this process in KiB.
fn resident() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next()).ok_or("no VmRSS")?;
    Ok(number.parse()?)
}

/// Starts this program once more, as the server. Returns its URL.
fn start_server(bytes: u64) -> Outcome<(Child, String)> {
    let mut command = Command::new(env::current_exe()?);
    let mut child = command.args([SERVE, &bytes.to_string()]).stdout(Stdio::piped()).spawn()?;
    let mut url = String::new();
    BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut url)?;
    Ok((child, url.trim().to_owned()))
}

/// Prints the URL, and serves until the process ends.
fn run_server(bytes: u64) -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    for stream in listener.incoming() {
        // A client that closes its connection ends the thread.
        std::thread::spawn(move || drop(stream.and_then(|stream| send(stream, bytes))));
    }
    Ok(())
}

fn send(mut stream: TcpStream, bytes: u64) -> io::Result<()> {
    let mut head = [0; 4096];
    // The request has no body, and its head fits.
    let _length = stream.read(&mut head)?;
    let head = format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\netag: \"v1\"\r\ncontent-length: {bytes}\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    let chunk = vec![7; 1 << 16];
    let mut left = bytes;
    while left > 0 {
        let length = left.min(chunk.len() as u64);
        stream.write_all(chunk.get(..length as usize).unwrap_or(&chunk))?;
        left -= length;
    }
    Ok(())
}
