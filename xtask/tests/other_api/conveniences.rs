//! Tests crates with facts about pages, processes and events: their calls have the same endings as those of the client.

use crate::crates::{Folder, add_dev_dependency, add_test, cargo, complete, text};

/// A document, and the actions that its overlay needs.
struct Api {
    name: &'static str,
    document: &'static str,
    facts: &'static str,
    /// The modules of the program that tests the crate.
    modules: &'static [&'static str],
    /// The lines of the public items that the facts add.
    lines: &'static [&'static str],
    /// Code in the README.
    readme: &'static [&'static str],
    /// The features of the handles.
    handles: [&'static str; 3],
}

const APIS: [Api; 2] = [
    Api {
        name: "prints",
        document: include_str!("conveniences/prints.yaml"),
        facts: include_str!("conveniences/prints.json"),
        modules: &["main.rs", "lists.rs", "waits.rs", "streams.rs"],
        lines: &[
            "+prints::list.items() -> Items<Print, Prints>",
            "+prints::list.pages(u32) -> Pages<Print, Prints>",
            "+jobs::start.until_done() -> Wait<Job>  polls jobs.get with jobId in /ticket/job until /state is \"printed\", \
             fails with \"jammed\", stopped by machines.stop_machine",
            "+WaitError<Job>.diagnostics() -> machines::DiagnoseMachineCall",
        ],
        readme: &[
            "let mut items = client.prints().list().items();",
            "let wait = client.jobs().start(1).until_done();",
            "let saved = client.prints().download(1).save(\"file\").await?;",
            "`stop_on_drop()`",
            "`features = [\"rustls\", \"prints\"]`",
        ],
        handles: ["prints", "jobs", "machines"],
    },
    Api {
        name: "parcels",
        document: include_str!("conveniences/parcels.yaml"),
        facts: include_str!("conveniences/parcels.json"),
        modules: &["main.rs", "lists.rs", "events.rs", "uploads.rs", "numbers.rs"],
        lines: &[
            "+parcels::keys.items() -> Items<String, Keys>",
            "+parcels::keys.pages() -> Pages<String, Keys>",
            "+tracking::events.follow() -> Follow<Event>  of events, cursor in query \"since\" from \"begin\", next in \
             /position, ends after /delivered is true, ends when parcels.get_parcel has /state is \"lost\"",
        ],
        readme: &[
            "let mut items = client.parcels().keys().items();",
            "let mut events = client.tracking().events(\"key\").follow();",
        ],
        handles: ["parcels", "tracking", "labels"],
    },
];

/// Makes a crate with its facts and its tests.
fn make(folder: &Folder, api: &Api) {
    let name = api.name;
    folder.make_with_facts(name, api.document, api.facts);
    let lines = folder.regenerate(name);
    for line in api.lines {
        assert!(lines.iter().any(|added| added == line), "{line} is missing: {lines:#?}");
    }
    let output = folder.xtask(name, &["check"]);
    assert!(output.status.success(), "{}", text(&output));
    let readme = std::fs::read_to_string(folder.at(name).join("README.md")).unwrap();
    for code in api.readme {
        assert!(readme.contains(code), "{code} is missing: {readme}");
    }
    for module in api.modules {
        let path = format!("{name}/{module}");
        add_test(folder, name, &format!("conveniences/{path}"), &path);
    }
    let server = "shared/server.rs";
    add_test(folder, name, &format!("conveniences/{server}"), server);
    // In the build of a user, any crate may enable this feature, which changes how serde_json passes numbers.
    add_dev_dependency(
        folder,
        name,
        r#"serde_json = { version = "1", features = ["arbitrary_precision"] }"#,
    );
    complete(folder, name);
}

#[test]
fn crates_of_other_apis_have_lists_waits_events_and_files() {
    let folder = Folder::new();
    APIS.iter().for_each(|api| make(&folder, api));
    folder.unite(&APIS.map(|api| api.name));
    // These features are those of the other crates, so that the dependencies are compiled once.
    let features = "--features=blocking,tracing,handles";
    cargo(
        &folder,
        &["test", "--workspace", "--tests", "--no-fail-fast", "--no-default-features", features],
    );
    let features = "--features=blocking,tower,tracing";
    cargo(&folder, &["clippy", "--workspace", "--all-targets", features]);
    cargo(&folder, &["doc", "--workspace", "--no-deps", features]);
    for api in APIS {
        for handle in api.handles {
            cargo(
                &folder,
                &["clippy", "-p", api.name, "--no-default-features", "--features", handle],
            );
        }
    }
}
