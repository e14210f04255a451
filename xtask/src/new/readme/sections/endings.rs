//! Renders the README sections about lists, waits, events and downloads.

use generator::items::{Call, Handle, Response, Surface, Wait, first};

use super::{function, prepared};

/// Renders a walk over the items of a list.
pub(super) fn list(surface: &Surface) -> Option<String> {
    let items = first::find(surface, |handle, call| {
        call.endings.pages.as_ref()?;
        prepared(surface, handle, call, ".items()")
    })?;
    let text = "`items()` returns the items of a list, and requests its pages on demand. `pages(50)` returns whole pages. Both \
                can request pages ahead (`prefetch`), and continue at a stored `position()` (`resume`):";
    Some(format!("{text}\n\n{}", function(surface, "walk", &printed("items", "item", &items))))
}

/// Renders a wait for the end of a process, preferably one that starts the process.
pub(super) fn wait(surface: &Surface) -> Option<String> {
    let started = first::find(surface, |handle, call| shown(surface, handle, call, is_start));
    let (wait, call) = started.or_else(|| {
        first::find(surface, |handle, call| shown(surface, handle, call, |_, _| true))
    })?;
    let code = [
        format!("let wait = {call};"),
        "let wait = wait.deadline(std::time::Duration::from_secs(3600));".to_owned(),
        "let state = wait.on_change(|state| println!(\"{state:?}\")).await?;".to_owned(),
        "println!(\"{state:?}\");".to_owned(),
    ];
    let mut text = "`until_done()` polls until a process has ended, and returns its last state. A process that has failed is an \
                    error with that state. Dropping the wait stops nothing on the server"
        .to_owned();
    text += match wait.stop {
        Some(_) => ", unless `stop_on_drop()` is set.",
        None => ".",
    };
    text += " `changes()` returns each new state:";
    Some(format!("{text}\n\n{}", function(surface, "wait", &code)))
}

/// Returns whether a call starts the process that it waits for.
fn is_start(call: &Call, wait: &Wait) -> bool {
    wait.poll.module.is_some() || wait.poll.constant != call.constant
}

/// Returns a wait and the code that creates it.
fn shown(
    surface: &Surface,
    handle: &Handle,
    call: &Call,
    is_wanted: impl Fn(&Call, &Wait) -> bool,
) -> Option<(Wait, String)> {
    let wait = call.endings.wait.as_ref().filter(|wait| is_wanted(call, wait))?;
    Some((wait.clone(), prepared(surface, handle, call, ".until_done()")?))
}

/// Renders the events of a long poll.
pub(super) fn follow(surface: &Surface) -> Option<String> {
    let events = first::find(surface, |handle, call| {
        call.endings.follow.as_ref()?;
        prepared(surface, handle, call, ".follow()")
    })?;
    let text = "`follow()` returns the events of a long poll until there are no more. It survives timeouts and lost connections, \
                and returns each event once. `after` continues at a stored `cursor()`:";
    Some(format!("{text}\n\n{}", function(surface, "follow", &printed("events", "event", &events))))
}

/// Renders a download to a file, and one that is read in chunks.
pub(super) fn download(surface: &Surface) -> Option<String> {
    let call = |suffix: &str| {
        first::find(surface, |handle, call| {
            let bytes = matches!(call.response, Response::Bytes);
            bytes.then(|| prepared(surface, handle, call, suffix)).flatten()
        })
    };
    let save = [
        format!("let saved = {}.await?;", call(".save(\"file\")")?),
        "println!(\"{} bytes\", saved.bytes);".to_owned(),
    ];
    let stream = [
        format!("let mut file = {}.await?.into_value();", call(".stream()")?),
        "while let Some(piece) = file.next().await {".to_owned(),
        "    println!(\"{} bytes\", piece?.len());".to_owned(),
        "}".to_owned(),
    ];
    let text = "`save` writes the response to a file as it arrives. A download that was interrupted continues where it ended:";
    let (save, stream) = (function(surface, "save", &save), function(surface, "download", &stream));
    Some(format!(
        "{text}\n\n{save}\n\nAwaiting the call reads the complete response as `Bytes`. To read a large response in chunks:\n\n{stream}"
    ))
}

/// Returns the lines that print what a stream returns.
fn printed(stream: &str, value: &str, code: &str) -> [String; 4] {
    [
        format!("let mut {stream} = {code};"),
        format!("while let Some({value}) = {stream}.next().await {{"),
        format!("    println!(\"{{:?}}\", {value}?);"),
        "}".to_owned(),
    ]
}
