//! Kills the process of a download at random moments, and continues the download in a new one.

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use sequentum::{Client, Retry};

use super::super::KEY;
use super::{part, record};

const URL: &str = "SAVE_TEST_URL";
const PATH: &str = "SAVE_TEST_PATH";

const LENGTH: usize = 3_000_000;

fn save(url: &str, path: &Path) -> sequentum::SavedFile {
    let client = Client::builder().api_key(KEY).base_url(url).retry(Retry::never());
    client.build().unwrap().agents().download(101, 9001, 5002).save(path).call_blocking().unwrap()
}

/// The process that is killed. Without the variables, there is nothing to test.
#[test]
#[ignore = "is started by another test"]
fn process_that_saves_a_file() {
    if let (Ok(url), Ok(path)) = (env::var(URL), env::var(PATH)) {
        save(&url, Path::new(&path));
    }
}

/// The first byte of each response.
type Starts = Arc<Mutex<Vec<usize>>>;

/// Serves a file slowly to each connection.
fn serve(listener: &TcpListener, content: &Arc<Vec<u8>>, starts: &Starts) {
    for stream in listener.incoming() {
        let (content, starts) = (Arc::clone(content), Arc::clone(starts));
        thread::spawn(move || drop(respond(stream.unwrap(), &content, &starts)));
    }
}

fn respond(mut stream: TcpStream, content: &[u8], starts: &Starts) -> std::io::Result<()> {
    let mut head = [0; 4096];
    let length = stream.read(&mut head)?;
    let head = String::from_utf8_lossy(&head[..length]).to_ascii_lowercase();
    let range =
        head.split_once("\r\nrange: bytes=").and_then(|(_, range)| range.split_once("-\r\n"));
    let from = range.map(|(from, _)| from.parse::<usize>().unwrap());
    starts.lock().unwrap().push(from.unwrap_or(0));
    let rest = &content[from.unwrap_or(0)..];
    let status = match from {
        Some(from) => {
            format!("206 Partial Content\r\ncontent-range: bytes {from}-{}/{LENGTH}", LENGTH - 1)
        }
        None => "200 OK".to_owned(),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\netag: \"v1\"\r\ncontent-length: {}\r\n\r\n",
        rest.len()
    );
    stream.write_all(head.as_bytes())?;
    for chunk in rest.chunks(10_000) {
        stream.write_all(chunk)?;
        thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}

/// Returns the length of a file, or 0 if there is none.
fn length(path: &Path) -> usize {
    fs::metadata(path).map_or(0, |metadata| metadata.len() as usize)
}

/// Starts a process that downloads the file, and kills it some time after it has received more than `saved` bytes.
fn kill_after(url: &str, path: &Path, saved: usize, time: Duration) {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--exact", "wire::saving::killed::process_that_saves_a_file"])
        .env(URL, url)
        .env(PATH, path)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // The time until the process is at work differs.
    while length(&part(path)) <= saved && child.try_wait().unwrap().is_none() {
        thread::sleep(Duration::from_millis(1));
    }
    thread::sleep(time);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn download_whose_process_is_killed_20_times_is_continued() {
    let mut random = fastrand::Rng::with_seed(13);
    let content: Arc<Vec<u8>> = Arc::new((0..LENGTH).map(|_| random.u8(..)).collect());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (served, starts) = (Arc::clone(&content), Starts::default());
    let seen = Arc::clone(&starts);
    thread::spawn(move || serve(&listener, &served, &seen));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data.bin");
    let (mut saved, mut kills) = (0, 0);
    while kills < 20 && !path.exists() {
        kill_after(&url, &path, saved, Duration::from_millis(random.u64(0..30)));
        kills += 1;
        let before = fs::read(part(&path)).unwrap_or_default();
        assert!(content.starts_with(&before), "kill {kills}: the bytes differ");
        assert!(path.exists() || before.len() > saved, "kill {kills}: bytes are lost");
        saved = before.len().max(saved);
    }
    assert!(kills > 5, "the process was killed {kills} times only");
    if !path.exists() {
        let file = save(&url, &path);
        assert_eq!((file.bytes, file.resumed_from), (LENGTH as u64, saved as u64));
        let last = *starts.lock().unwrap().last().unwrap();
        assert_eq!(last, saved, "no byte is requested again");
    }
    assert!(fs::read(&path).unwrap() == *content);
    assert!(!part(&path).exists() && !record(&path).exists());
}
