//! Tests the programs `handle_errors` and `own_transport`.

use std::process::Command;

use hostile_service::{Server, Settings, Violation};

use super::{all_settings, concurrently, outcome, program, run};

#[tokio::test(flavor = "multi_thread")]
async fn handle_errors_states_cause_and_facts() {
    concurrently(all_settings(), |settings| async move {
        let server = Server::start(settings).await.unwrap();
        let outcome = run(&server, "handle_errors", &["4711"]).await;
        outcome.assert(1, &server);
        assert_eq!(outcome.lines("there is no such agent"), [""], "{}", outcome.stdout);
        assert_eq!(outcome.lines("problem: "), ["No agent with id 4711 exists in space 1."]);
        assert!(outcome.lines("request id: ")[0].starts_with("req-"), "{}", outcome.stdout);
        assert!(outcome.lines("request: curl ")[0].contains("/api/v1/agent/4711"));
        assert!(!outcome.lines("attempt ").is_empty() && !outcome.stdout.contains("sk-test"));

        let outcome = run(&server, "handle_errors", &["101"]).await;
        outcome.assert(0, &server);
        assert_eq!(outcome.stdout, "the agent exists: Jobs 101\n");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn handle_errors_recognizes_a_wrong_key_and_a_wrong_address() {
    let server = Server::start(Settings::gentle()).await.unwrap();
    let advice = async |url: &str| {
        let mut command = Command::new(program("handle_errors"));
        command.arg("101").env("SEQUENTUM_BASE_URL", url).env("SEQUENTUM_API_KEY", "other");
        outcome(command).await.stdout.lines().nth(1).unwrap().to_owned()
    };
    assert_eq!(advice(server.base_url()).await, "check SEQUENTUM_API_KEY");
    assert_eq!(server.violations(), [Violation::WrongCredential]);
    let unused = "http://127.0.0.1:1";
    assert_eq!(advice(unused).await, "nothing was sent: check SEQUENTUM_BASE_URL");
}

#[tokio::test(flavor = "multi_thread")]
async fn own_transport_prints_each_request() {
    let outcome = outcome(Command::new(program("own_transport"))).await;
    let expected = "GET /api/v1/agent/personal/count: 200 OK\n7 agents\n\
                    GET /api/v1/agent/101: 404 Not Found\nagent 101 exists: false\n";
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(0), expected));
}
