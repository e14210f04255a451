//! Renders the README sections after the first call, one for each feature of the crate.

mod endings;
mod limits;

use generator::items::{Call, Handle, Response, Surface, Ty, code, example, first};

use super::{from_env, is_served, setter};

/// The maximum number of other servers that are listed.
const SERVERS: usize = 5;

/// Renders the sections for the features of a crate.
pub(super) fn all(surface: &Surface) -> Vec<String> {
    let sections = [
        ("Base URL", Some(server(surface))),
        ("Unset and null", null(surface)),
        ("Lists", endings::list(surface)),
        ("Waiting", endings::wait(surface)),
        ("Events", endings::follow(surface)),
        ("Uploads", upload(surface)),
        ("Streams", stream(surface)),
        ("Downloads", endings::download(surface)),
        ("Errors", error(surface)),
        ("Rate limit", limits::rate_limit(surface)),
        ("Retries", limits::retries(surface)),
        ("Unexpected responses", Some(drift(surface))),
        ("Features of the handles", features(surface)),
    ];
    let present = sections.into_iter().filter_map(|(title, text)| Some((title, text?)));
    present.map(|(title, text)| format!("## {title}\n\n{text}")).collect()
}

/// Renders a function that takes a client and contains these lines.
fn function(surface: &Surface, name: &str, lines: &[String]) -> String {
    let lines: String = lines.iter().map(|line| format!("    {line}\n")).collect();
    format!(
        "```rust,no_run\nasync fn {name}(client: {}::Client) -> Result<(), Box<dyn std::error::Error>> {{\n\
         {lines}    Ok(())\n}}\n```",
        surface.crate_name
    )
}

/// Renders the code that creates a call, followed by `suffix`.
fn prepared(surface: &Surface, handle: &Handle, call: &Call, suffix: &str) -> Option<String> {
    example::prepared(surface, &handle.module, call, suffix)
}

fn server(surface: &Surface) -> String {
    let client = &surface.client;
    let intro = match is_served(surface) {
        true => {
            format!("The default base URL is {}. To use a different one:", code(&client.base_url))
        }
        false => "The document names no host. Set the base URL:".to_owned(),
    };
    let credential = client.credentials.first().map(setter).unwrap_or_default();
    let mut text = format!(
        "{intro}\n\n```rust,no_run\nfn other_base_url() -> Result<{0}::Client, {0}::Error> {{\n    \
         let client = {0}::Client::builder(){credential};\n    \
         client.base_url(\"https://staging.example.com\").build()\n}}\n```",
        surface.crate_name
    );
    if !client.variables.is_empty() {
        let setters = client.variables.iter().map(|it| {
            let default = it.default.escape_default();
            format!("- {}", code(&format!("Client::builder().{}(\"{default}\")", it.setter)))
        });
        let setters = setters.collect::<Vec<_>>().join("\n");
        text += &format!("\n\nThese methods set the variables in the URL:\n\n{setters}");
    }
    if let Some(variable) = client.base_url_env.as_ref().filter(|_| from_env(surface).is_some()) {
        text += &format!(
            "\n\n`Client::from_env()` reads the base URL from `{variable}` if that variable is set."
        );
    }
    if client.has_own_servers {
        text += "\n\nSome operations have their own servers. The documentation of a call lists its servers.";
    }
    let others = client.other_servers.iter().take(SERVERS).map(|(url, _)| code(url));
    let others: Vec<String> = others.collect();
    if !others.is_empty() {
        text += &format!("\n\nThe document also names {}.", others.join(", "));
    }
    text
}

/// Renders an example of a nullable input: a value, null and unset.
fn null(surface: &Surface) -> Option<String> {
    let code = first::find(surface, |handle, call| {
        let setter = call.setters.iter().find(|it| it.clear.is_some() && !it.deprecated)?;
        let (set, clear) = (example::set(surface, setter)?, setter.clear.as_ref()?);
        let line = |suffix: &str| {
            prepared(surface, handle, call, suffix).map(|call| format!("{call}.await?;"))
        };
        let comment = |text: &str| format!("// {text}");
        Some([
            comment("A value:"),
            line(&set)?,
            comment("Null:"),
            line(&format!(".{clear}()"))?,
            comment("Unset, which the server may treat as unchanged:"),
            line("")?,
        ])
    })?;
    let text = "A nullable property of a request has three states:";
    Some(format!("{text}\n\n{}", function(surface, "set_and_clear", &code)))
}

fn upload(surface: &Surface) -> Option<String> {
    let is_file = |ty: &Ty| match ty {
        Ty::Vec(inner) | Ty::Option(inner) => **inner == Ty::FilePart,
        ty => *ty == Ty::FilePart,
    };
    let code = first::find(surface, |handle, call| {
        let option =
            call.setters.iter().find(|it| is_file(it.argument_type.ty()) && !it.deprecated);
        let suffix = match call.arguments.iter().any(|it| is_file(it.argument_type.ty())) {
            true => String::new(),
            false => example::set(surface, option?)?,
        };
        Some([format!("{}.await?;", prepared(surface, handle, call, &suffix)?)])
    })?;
    let text = "\
`FilePart::new` sends bytes from memory, `FilePart::from_path` reads a file while it is sent, and `FilePart::from_stream`
sends any stream:";
    Some(format!("{text}\n\n{}", function(surface, "upload", &code)))
}

fn stream(surface: &Surface) -> Option<String> {
    let is_stream =
        |response: &Response| matches!(response, Response::Events(_) | Response::Lines(_));
    let open = first::find(surface, |handle, call| {
        if is_stream(&call.response) {
            return Some(format!("{}.await?;", prepared(surface, handle, call, "")?));
        }
        let (response, _) = call.streams.iter().find(|(response, _)| is_stream(response))?;
        let suffix = format!(".{}()", response.ending());
        Some(format!("{}.await?.into_value();", prepared(surface, handle, call, &suffix)?))
    })?;
    let code = [
        format!("let mut stream = {open}"),
        "while let Some(next) = stream.next().await {".to_owned(),
        "    println!(\"{:?}\", next?);".to_owned(),
        "}".to_owned(),
    ];
    let text = "A stream returns items one by one as they arrive:";
    Some(format!("{text}\n\n{}", function(surface, "watch", &code)))
}

fn error(surface: &Surface) -> Option<String> {
    let code = first::find(surface, |handle, call| {
        let models = call.errors.iter().filter_map(|(_, ty)| ty.as_ref());
        let model = models.into_iter().find_map(|ty| match ty {
            Ty::Model(name) => Some(name),
            _ => None,
        })?;
        Some([
            format!("if let Err(error) = {}.await {{", prepared(surface, handle, call, "")?),
            format!(
                "    if let Some(body) = error.body::<{}::models::{model}>() {{",
                surface.crate_name
            ),
            "        println!(\"{:?}: {body:?}\", error.status());".to_owned(),
            "    }".to_owned(),
            "}".to_owned(),
        ])
    })?;
    let text =
        "The documentation of each call lists its error responses and the types of their bodies:";
    Some(format!("{text}\n\n{}", function(surface, "explain", &code)))
}

/// Renders the settings for responses that differ from the document.
fn drift(surface: &Surface) -> String {
    let library = &surface.crate_name;
    format!(
        "A number or a boolean is read from a string such as `\"1.5\"` or `\"true\"`, a string from a number or a boolean, \
         and a required list or map that is null or missing as empty. `lenient(true)` also drops the elements of lists that cannot be read, and reads null as `false`, 0 or an empty string, \
         but never the null of an id. `on_drift` receives these and other differences from the document, such as unknown properties and values, and values that were read from another JSON type:\n\n\
         ```rust,no_run\n\
         fn tolerant(builder: {library}::ClientBuilder) -> Result<{library}::Client, {library}::Error> {{\n    \
         builder.lenient(true).on_drift(|event| eprintln!(\"{{event}}\")).build()\n}}\n```"
    )
}

/// Renders the Cargo features of the handles, if there are several.
fn features(surface: &Surface) -> Option<String> {
    let features: Vec<&String> =
        surface.handles.iter().filter_map(|handle| handle.feature.as_ref()).collect();
    let [first, _, ..] = features[..] else { return None };
    Some(format!(
        "Each handle is a Cargo feature, and all of them are enabled by default. A program that uses one handle compiles faster \
         with `default-features = false` and `features = [\"rustls\", \"{first}\"]` in its dependency. A handle enables \
         the handles that its calls use."
    ))
}
