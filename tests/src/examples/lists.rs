//! Tests the program `pages`.

use hostile_service::{Server, Settings};

use super::{Outcome, SEEDS, all_settings, concurrently, run_in};

/// Returns the ids of the agents that a program has printed.
fn agents(outcome: &Outcome) -> Vec<i64> {
    let id = |line: &str| line.split(':').next().unwrap().parse().unwrap();
    outcome.lines("agent ").into_iter().map(id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_loses_and_repeats_nothing() {
    let legacy = SEEDS.map(|seed| Settings { has_legacy_arrays: true, ..Settings::hostile(seed) });
    concurrently(all_settings().into_iter().chain(legacy), |settings| async move {
        let server = Server::start(settings.clone()).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut ids = Vec::new();
        for count in ["70", "40", "99"] {
            let outcome = run_in(folder.path(), &server, "pages", &["stored", count]).await;
            outcome.assert(0, &server);
            ids.extend(agents(&outcome));
            let pages = ["1: 50 of 137 ", "2: 50 of 137 ", "3: 37 of 137 "];
            let shown = outcome.lines("page ");
            assert_eq!(shown.len(), 3, "{shown:?}");
            for (line, page) in shown.iter().zip(pages) {
                assert!(line.starts_with(page), "{line}");
            }
            assert!(shown[0].ends_with(", -318.75"), "{}", shown[0]);
        }
        assert_eq!(ids, Vec::from_iter(101..=220), "{settings:?}");
    })
    .await;
}
