//! What calls put on the wire, cell by cell: each row is a call and the bytes that it must send, to a server that keeps
//! them as they came.
//!
//! A row of another concern is one more line in a table like that of `parameters`, which is then named in [`tables`].
//! `UPDATE=1 cargo test -p tests conformance` writes `tests/conformance/TABLE.md` anew.

mod grid;
mod parameters;
mod paths;
mod recorder;

use std::fmt::Write as _;
use std::pin::Pin;

use recorder::Recorder;

use crate::fixtures;

/// A call, and what it must send.
struct Cell {
    /// What it shows.
    name: &'static str,
    /// The call, as code.
    call: &'static str,
    /// The request line; then headers that must come as they stand here, or not at all, with a `!` before their name;
    /// then, behind an empty line, the body.
    sent: &'static [&'static str],
    /// Makes the call, to a server at this address.
    make: fn(String) -> Made,
}

/// A call that was made.
type Made = Pin<Box<dyn Future<Output = Result<(), String>>>>;

/// Rows of calls of one client: `"name": call => "line", "line";`. Where a row says `Err`, nothing is sent, and the error
/// says so.
macro_rules! cells {
    ($make:path, $client:ident; $($name:literal: $call:expr => $($line:literal),+;)+) => {
        &[$($crate::wire::conformance::Cell {
            name: $name,
            call: stringify!($call),
            sent: &[$($line),+],
            make: |base| Box::pin(async move {
                let $client = $make(base);
                $call.await.map(drop).map_err(|error| error.to_string())
            }),
        }),+]
    };
}
use cells;

/// All rows, by what they are about.
fn tables() -> [(&'static str, &'static [Cell]); 2] {
    [("Parameters", parameters::CELLS), ("Paths", paths::CELLS)]
}

impl Cell {
    /// What is wrong with what was sent; nothing, as a rule.
    async fn fault(&self) -> Option<String> {
        let recorder = Recorder::start().await;
        let result = (self.make)(recorder.base()).await;
        let requests = recorder.requests();
        if let ["Err", reason] = self.sent {
            let told = result.err()?;
            let refused = requests.is_empty() && told.contains(reason);
            return (!refused).then(|| format!("{told}; {} sent", requests.len()));
        }
        match (result, requests.as_slice()) {
            (Ok(()), [request]) => self.unlike(request),
            (result, requests) => Some(format!("{result:?}; {} sent", requests.len())),
        }
    }

    fn unlike(&self, request: &str) -> Option<String> {
        let (head, body) = request.split_once("\r\n\r\n")?;
        let mut lines = head.split("\r\n");
        let line = lines.next()?.trim_end_matches(" HTTP/1.1");
        let headers: Vec<&str> = lines.collect();
        let mut expected = self.sent.iter().copied();
        let is_there = |header: &str| match header.strip_prefix('!') {
            Some(name) => !headers.iter().any(|known| known.split(':').next() == Some(name)),
            None => headers.contains(&header),
        };
        let good = expected.next() == Some(line)
            && expected.by_ref().take_while(|line| !line.is_empty()).all(is_there)
            && expected.next().unwrap_or_default() == body;
        (!good).then(|| request.to_owned())
    }
}

/// Text between the bars of a table.
fn code(text: &str) -> String {
    let text: Vec<&str> = text.split_whitespace().collect();
    format!("`{}`", text.join(" ").replace('|', "\\|"))
}

#[tokio::test]
async fn every_cell_sends_its_bytes_and_the_table_is_current() {
    let mut table = String::from(
        "# What is sent\n\nMade by `UPDATE=1 cargo test -p tests conformance`: each call was made, and what came at a \
         server on\nthis machine is compared byte by byte. `Err` is a call that is refused before anything is sent.\n",
    );
    let mut faults = String::new();
    for (title, cells) in tables() {
        let _ =
            write!(table, "\n## {title}\n\n| cell | call | bytes | result |\n|---|---|---|---|\n");
        for cell in cells {
            let fault = cell.fault().await;
            let result = if fault.is_some() { "**not so**" } else { "as expected" };
            let lines: Vec<String> =
                cell.sent.iter().filter(|line| !line.is_empty()).map(|line| code(line)).collect();
            let (name, call, bytes) = (cell.name, code(cell.call), lines.join("<br>"));
            let _ = writeln!(table, "| {name} | {call} | {bytes} | {result} |");
            if let Some(fault) = fault {
                let _ = writeln!(faults, "{name}: expected {:#?}, sent\n{fault}", cell.sent);
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
    let path = fixtures::workspace("tests/conformance/TABLE.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, table).unwrap();
    } else {
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(committed, table, "UPDATE=1 cargo test -p tests conformance");
    }
}
