//! Tests the operations of `agent_builder`, except the events of a session.

use sequentum::models::{
    AgentId, FinishSessionRequest, SessionId, SessionMode, SessionStatus, SpaceId,
    StartSessionRequest,
};

use super::{JSON, TEXT, assert_complete, exchange, fails};

const STARTED: &str = include_str!("responses/StartedSession.json");
const STATE: &str = include_str!("responses/SessionState.json");
const CONVERSATION: &str = include_str!("responses/Conversation.json");
const RESULT: &str = include_str!("responses/SessionCommandResult.json");
const FINISHED: &str = include_str!("responses/FinishedSession.json");

#[tokio::test]
async fn start_sends_an_empty_object_and_reads_the_session() {
    let (sent, started) = exchange(200, STARTED, |client| client.agent_builder().start()).await;
    sent.assert_body("POST /api/v1/agent-builder/start", JSON, "{}");
    assert_complete(&started, STARTED);
    assert_eq!(started.success, Some(true));
    assert_eq!(started.session_id, SessionId::from("a1b2-c3_d4.e5~"));
    assert_eq!(started.error.as_deref(), Some("nothing to speak of"));
}

#[tokio::test]
async fn start_reads_the_newer_response() {
    let newer = r#"{"sessionId":"a1b2"}"#;
    let (_, started) = exchange(200, newer, |client| client.agent_builder().start()).await;
    assert_eq!((started.success, started.error.as_ref()), (None, None));
    assert_eq!(started.session_id.as_str(), "a1b2");
}

#[tokio::test]
async fn start_sends_every_input() {
    let line = "POST /api/v1/agent-builder/start";
    let (sent, _) = exchange(200, STARTED, |client| {
        let call = client.agent_builder().start().mode(SessionMode::Url);
        call.url("https://é.example/?a=1&b=漢#x").prompt(TEXT).space_id(945)
    })
    .await;
    let body = concat!(
        r#"{"mode":"url","url":"https://é.example/?a=1&b=漢#x","#,
        r#""prompt":"a&b=c d/é?#+%2F\"漢字","spaceId":945}"#
    );
    sent.assert_body(line, JSON, body);

    let (sent, _) = exchange(200, STARTED, |client| {
        client.agent_builder().start().clear_mode().clear_url().clear_prompt().clear_space_id()
    })
    .await;
    sent.assert_body(line, JSON, r#"{"mode":null,"url":null,"prompt":null,"spaceId":null}"#);

    let body = StartSessionRequest::new().mode(SessionMode::Prompt).clear_url();
    let body = body.prompt("Все цены\n\t«обуви»").space_id(SpaceId::from(0));
    let (sent, _) =
        exchange(200, STARTED, |client| client.agent_builder().start().with_body(&body)).await;
    let body = r#"{"mode":"prompt","url":null,"prompt":"Все цены\n\t«обуви»","spaceId":0}"#;
    sent.assert_body(line, JSON, body);
}

#[tokio::test]
async fn start_sends_nulls_and_the_url_of_a_request_model() {
    let line = "POST /api/v1/agent-builder/start";
    let body = StartSessionRequest::new().clear_mode().url(TEXT).clear_prompt().clear_space_id();
    let (sent, _) =
        exchange(200, STARTED, |client| client.agent_builder().start().with_body(&body)).await;
    let body = r#"{"mode":null,"url":"a&b=c d/é?#+%2F\"漢字","prompt":null,"spaceId":null}"#;
    sent.assert_body(line, JSON, body);
}

#[tokio::test]
async fn status_reads_the_state_of_both_api_generations() {
    let (sent, state) = exchange(200, STATE, |client| client.agent_builder().status("a1b2")).await;
    sent.assert_no_body("GET /api/v1/agent-builder/a1b2/status", JSON);
    assert_complete(&state, STATE);
    assert_eq!(state.status, SessionStatus::Completed);
    assert_eq!((state.agent_id, state.config_id), (Some(555.into()), Some(AgentId::from(555))));
    assert_eq!((state.agent_elapsed_seconds, state.browser_io_seconds), (Some(41.2), Some(3.5)));
    assert_eq!(state.error.as_deref(), Some("one page was skipped"));

    let newer = r#"{"status":"completed","agentId":555,"agentName":"Prices","error":null,
        "agentElapsedSeconds":41.2,"browserIoSeconds":3.5}"#;
    let (_, state) = exchange(200, newer, |client| client.agent_builder().status("a1b2")).await;
    assert_complete(&state, newer);
    assert_eq!((state.last_event_index, state.config_id), (None, None));

    let older = r#"{"status":"resting","lastEventIndex":-1,"configId":0,"agentName":null,
        "error":null}"#;
    let (_, state) = exchange(200, older, |client| client.agent_builder().status("a1b2")).await;
    assert_complete(&state, older);
    assert_eq!((state.status.as_str(), state.last_event_index), ("resting", Some(-1)));
    assert_eq!((state.agent_id, state.agent_elapsed_seconds), (None, None));
}

#[tokio::test]
async fn conversation_reads_messages() {
    let (sent, conversation) =
        exchange(200, CONVERSATION, |client| client.agent_builder().conversation("a1b2")).await;
    sent.assert_no_body("GET /api/v1/agent-builder/a1b2/conversation", JSON);
    assert_complete(&conversation, CONVERSATION);
    assert_eq!(conversation.config_id.get(), 555);
    assert_eq!(conversation.total_message_count, 4);
    assert_eq!(conversation.last_user_prompt.as_deref(), Some("Auch die Größe, bitte"));
    assert_eq!(conversation.message_history.as_deref(), Some(r#"[{"role":"user"}]"#));
    assert_eq!(conversation.updated.to_string(), "2026-09-30T14:05:42.654321Z");
}

#[tokio::test]
async fn follow_up_sends_the_message() {
    let (sent, result) =
        exchange(200, RESULT, |client| client.agent_builder().follow_up("a1b2", TEXT)).await;
    let body = r#"{"message":"a&b=c d/é?#+%2F\"漢字"}"#;
    sent.assert_body("POST /api/v1/agent-builder/a1b2/followup", JSON, body);
    assert_complete(&result, RESULT);
    assert!(result.success);
    assert_eq!(result.error.as_deref(), Some("The session has ended."));
}

#[tokio::test]
async fn finish_sends_an_optional_name_and_reads_the_agent() {
    let line = "POST /api/v1/agent-builder/a1b2/finish";
    let (sent, finished) =
        exchange(200, FINISHED, |client| client.agent_builder().finish("a1b2")).await;
    sent.assert_body(line, JSON, "{}");
    assert_complete(&finished, FINISHED);
    assert!(finished.success);
    assert_eq!(finished.agent_id, Some(AgentId::from(555)));
    assert_eq!(finished.error.as_deref(), Some("the name was taken"));

    let (sent, _) =
        exchange(200, FINISHED, |client| client.agent_builder().finish("a1b2").agent_name(TEXT))
            .await;
    sent.assert_body(line, JSON, r#"{"agentName":"a&b=c d/é?#+%2F\"漢字"}"#);

    let (sent, _) =
        exchange(200, FINISHED, |client| client.agent_builder().finish("a1b2").clear_agent_name())
            .await;
    sent.assert_body(line, JSON, r#"{"agentName":null}"#);

    let body = FinishSessionRequest::new().agent_name("מחירים");
    let (sent, _) =
        exchange(200, FINISHED, |client| client.agent_builder().finish("a1b2").with_body(&body))
            .await;
    sent.assert_body(line, JSON, r#"{"agentName":"מחירים"}"#);

    let body = FinishSessionRequest::new().clear_agent_name();
    let (sent, _) =
        exchange(200, FINISHED, |client| client.agent_builder().finish("a1b2").with_body(&body))
            .await;
    sent.assert_body(line, JSON, r#"{"agentName":null}"#);
}

#[tokio::test]
async fn stop_reads_a_200_as_a_result_and_a_204_as_none() {
    let (sent, result) = exchange(200, RESULT, |client| client.agent_builder().stop("a1b2")).await;
    sent.assert_no_body("POST /api/v1/agent-builder/a1b2/stop", JSON);
    assert_complete(&result, RESULT);
    assert_eq!(result.unwrap().error.as_deref(), Some("The session has ended."));

    let (sent, result) = exchange(204, "", |client| client.agent_builder().stop("a1b2")).await;
    sent.assert_no_body("POST /api/v1/agent-builder/a1b2/stop", JSON);
    assert_eq!(result, None);
}

#[tokio::test]
async fn cancel_sends_no_body_and_reads_a_result() {
    let (sent, result) =
        exchange(200, RESULT, |client| client.agent_builder().cancel("a1b2")).await;
    sent.assert_no_body("POST /api/v1/agent-builder/a1b2/cancel", JSON);
    assert_complete(&result, RESULT);
    assert!(result.success);
}

#[tokio::test]
async fn reads_every_declared_error() {
    fails("agent_builder.start", |client| client.agent_builder().start()).await;
    fails("agent_builder.status", |client| client.agent_builder().status("s")).await;
    fails("agent_builder.events", |client| client.agent_builder().events("s")).await;
    fails("agent_builder.conversation", |client| client.agent_builder().conversation("s")).await;
    fails("agent_builder.follow_up", |client| client.agent_builder().follow_up("s", "m")).await;
    fails("agent_builder.finish", |client| client.agent_builder().finish("s")).await;
    fails("agent_builder.stop", |client| client.agent_builder().stop("s")).await;
    fails("agent_builder.cancel", |client| client.agent_builder().cancel("s")).await;
}
