//! Turns a surface into the README of its crate, which is also its documentation and a test that compiles.
//!
//! What it says of the API stands between two marks, and is renewed with the API; what is around them is its owner's.

mod sections;

use generator::items::{Credential, Place, Surface, first};

/// Behind this line stands what is renewed.
const BEGIN: &str = "<!-- `cargo xtask regen` writes what follows, as far as the next such line. Without the two, it is yours. -->";
/// Up to this line.
const END: &str = "<!-- `cargo xtask regen` wrote what is above. -->";

/// The README of a crate.
pub(super) fn render(name: &str, surface: &Surface) -> String {
    let title = surface.client.docs.join(" ");
    let title = if title.is_empty() { "API".to_owned() } else { title };
    let library = &surface.crate_name;
    let mut parts = vec![
        format!("# {name}"),
        format!("A typed Rust client of the {title}. The library is called `{library}`."),
    ];
    if !surface.docs.is_empty() {
        parts.push(surface.docs.join("\n"));
    }
    parts.push(add(name));
    parts.push(format!("{BEGIN}\n\n{}\n\n{END}", renewed(surface)));
    parts.push(USE.to_owned());
    parts.push(CARE.to_owned());
    parts.join("\n\n") + "\n"
}

/// A README with what it says of the API as that is now; nothing if its owner has taken the marks away, or if there are
/// more of them, so that nobody can tell what is the owner's.
pub(crate) fn renew(text: &str, surface: &Surface) -> Option<String> {
    let (before, rest) = around(text, BEGIN)?;
    let (_, behind) = around(rest, END)?;
    around(before, END)
        .is_none()
        .then(|| format!("{before}{BEGIN}\n\n{}\n\n{END}{behind}", renewed(surface)))
}

/// What is before and behind a mark: a line of its own, and the only one like it.
fn around<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let (before, behind) = text.split_once(mark)?;
    let whole = (before.is_empty() || before.ends_with('\n'))
        && (behind.is_empty() || behind.starts_with(['\n', '\r']));
    (whole && !behind.contains(mark)).then_some((before, behind))
}

/// All that is said of the API.
fn renewed(surface: &Surface) -> String {
    let mut parts = vec![format!("## The first call\n\n{}", first_call(surface))];
    parts.extend(sections::all(surface));
    if !surface.client.credentials.is_empty() {
        parts.push(format!("## Credentials\n\n{}", credentials(surface)));
    }
    // What a document says must not end what is renewed.
    parts.join("\n\n").replace("-->", "--&gt;")
}

/// How a program comes to have the crate.
fn add(name: &str) -> String {
    format!(
        "## Add it to a program\n\n\
         ```sh\n\
         cargo add {name} --path ../{name}     # from a folder, or from where you push it to:\n\
         cargo add {name} --git https://git.example.com/{name}\n\
         cargo add tokio --features macros,rt-multi-thread\n\
         ```"
    )
}

const USE: &str = "\
## How it is used

The client has a handle for each part of the API, and a handle has a method for each call. What a call must have are
the method's arguments, what it may have are setters. Await the call for its value, or `send()` it for a `Response` with
status and headers. `client.request(method, path)` calls what has no method.

Calls are made in a tokio runtime with io and time enabled, as `#[tokio::main]` has it. An `Error` says which operation
failed and why, in one line; ask it: `is_not_found()`, `is_rate_limited()`, `problem()`, `may_have_been_executed()`.";

const CARE: &str = "\
## How it is kept up to date

`src/generated/` and `src/runtime/` are written by the generator alone, from `spec/`, and so is what stands between the
two comments in this file:

```sh
cargo xtask regen --crate DIR             # in the generator's workspace: fetch the document anew, and regenerate
cargo xtask regen --crate DIR --offline   # after a change of spec/overlay.json
cargo xtask check --crate DIR             # is everything up to date?
```

`spec/overlay.json` says what the document lacks or gets wrong: names, servers, environment variables. Everything else
in this crate is yours to change. `src/runtime/` holds what the crate uses: what your own modules name of the rest, such
as `crate::EventStream`, is there after the next `regen`.";

/// A program that makes a call.
fn first_call(surface: &Surface) -> String {
    let library = &surface.crate_name;
    let mut lines = vec![
        "```rust,no_run".to_owned(),
        "#[tokio::main]".to_owned(),
        "async fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
    ];
    lines.extend(client(library, surface).into_iter().map(|line| format!("    {line}")));
    if let Some(call) = first::call(surface) {
        lines.push(format!("    {call}"));
    }
    lines.extend(["    Ok(())", "}", "```"].map(str::to_owned));
    lines.join("\n")
}

/// How a client is made: from the environment where the secret is kept there.
fn client(library: &str, surface: &Surface) -> Vec<String> {
    let (client, served) = (&surface.client, is_served(surface));
    if let Some(variable) = from_env(surface) {
        let base_url = client.base_url_env.as_ref().filter(|_| !served);
        let also = base_url.map_or(String::new(), |variable| format!(", {variable}"));
        return vec![format!("let client = {library}::Client::from_env()?; // {variable}{also}")];
    }
    let mut lines = vec![format!("let client = {library}::Client::builder()")];
    if !served {
        lines.push(
            "    .base_url(\"https://api.example.com\") // the document does not say the host"
                .to_owned(),
        );
    }
    lines.extend(client.credentials.first().map(|each| format!("    {}", setter(each))));
    lines.push("    .build()?;".to_owned());
    lines
}

/// Whether the document says where the API is.
fn is_served(surface: &Surface) -> bool {
    let base_url = &surface.client.base_url;
    !base_url.is_empty() && !base_url.starts_with(['/', '.'])
}

/// The first variable that `from_env` reads a secret from, if there is such a function.
fn from_env(surface: &Surface) -> Option<&String> {
    let kept = |each: &&Credential| each.place != Place::Basic && each.env.is_some();
    surface.client.credentials.iter().find(kept)?.env.as_ref()
}

/// A credential given to the builder.
fn setter(credential: &Credential) -> String {
    match credential.place {
        Place::Basic => format!(".{}(\"name\", \"password\")", credential.setter),
        _ => format!(".{}(\"…\")", credential.setter),
    }
}

fn credentials(surface: &Surface) -> String {
    let rows = surface.client.credentials.iter().map(|credential| {
        let kept = credential.env.as_ref().filter(|_| credential.place != Place::Basic);
        let kept = kept.map_or(String::new(), |variable| {
            format!(", or the environment variable `{variable}`")
        });
        let docs = credential.docs.first().map_or(String::new(), |words| format!(": {words}"));
        format!("- `Client::builder(){}`{kept}{docs}", setter(credential))
    });
    rows.collect::<Vec<_>>().join("\n")
}
