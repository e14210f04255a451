//! Tests the events of an agent builder session.

use sequentum::models::{SessionEvent, SessionEvents, SessionStatus};
use serde_json::json;

use super::{JSON, assert_complete, exchange};

const EVENTS: &str = include_str!("responses/SessionEvents.json");

async fn events() -> Vec<SessionEvent> {
    let (_, response) = exchange(200, EVENTS, |client| client.agent_builder().events("a1b2")).await;
    response.events.unwrap()
}

#[tokio::test]
async fn events_sends_the_cursor_only_if_it_is_set() {
    let (sent, response) =
        exchange(200, EVENTS, |client| client.agent_builder().events("a1b2")).await;
    sent.assert_no_body("GET /api/v1/agent-builder/a1b2/events", JSON);
    assert_complete(&response, EVENTS);
    assert_eq!((response.last_event_index, response.status), (11, Some(SessionStatus::Ready)));

    for cursor in [-1, 0, 17] {
        let (sent, response) = exchange(200, r#"{"lastEventIndex":17}"#, |client| {
            client.agent_builder().events("a1b2").last_event_index(cursor)
        })
        .await;
        let line = format!("GET /api/v1/agent-builder/a1b2/events?lastEventIndex={cursor}");
        sent.assert_no_body(&line, JSON);
        let SessionEvents { events, last_event_index, status, .. } = response;
        assert_eq!((events, last_event_index, status), (None, 17, None));
    }
}

#[tokio::test]
async fn reads_every_event_type() {
    let events = events().await;
    let kinds = events.iter().map(|event| match event {
        SessionEvent::SessionStarted(_) => "session_started",
        SessionEvent::UserPrompt(_) => "user_prompt",
        SessionEvent::Thinking(_) => "thinking",
        SessionEvent::UserMessage(_) => "user_message",
        SessionEvent::PlanGenerated(_) => "plan_generated",
        SessionEvent::StepStarted(_) => "step_started",
        SessionEvent::StepCompleted(_) => "step_completed",
        SessionEvent::Error(_) => "error",
        SessionEvent::NavigationCompleted(_) => "navigation_completed",
        SessionEvent::Screenshot(_) => "screenshot",
        SessionEvent::CommandAdded(_) => "command_added",
        SessionEvent::ReadyForInteraction(_) => "ready_for_interaction",
        other => panic!("{other:?}"),
    });
    let kinds: Vec<_> = kinds.collect();
    let response: serde_json::Value = serde_json::from_str(EVENTS).unwrap();
    let sent: Vec<_> = response["events"].as_array().unwrap().iter().map(|e| &e["type"]).collect();
    assert_eq!(kinds, sent);
    assert_eq!(kinds.len(), 12);
}

#[tokio::test]
async fn reads_the_fields_of_session_events() {
    let all = events().await;
    match &all[..4] {
        [
            SessionEvent::SessionStarted(started),
            SessionEvent::UserPrompt(prompt),
            SessionEvent::Thinking(thinking),
            SessionEvent::UserMessage(message),
        ] => {
            assert_eq!(started.session_id.as_ref().unwrap().as_str(), "a1b2");
            assert_eq!(started.mode.as_deref(), Some("prompt"));
            assert_eq!(started.timestamp.as_ref().unwrap().to_string(), "2026-09-30T14:03:11Z");
            assert_eq!(prompt.prompt.as_deref(), Some("Prices of all shoes – 靴"));
            assert_eq!((thinking.event_index, message.event_index), (Some(2), Some(3)));
            assert_eq!(message.message.as_deref(), Some("Auch die Größe"));
        }
        other => panic!("{other:?}"),
    }
    match &all[4..8] {
        [
            SessionEvent::PlanGenerated(plan),
            SessionEvent::StepStarted(step),
            SessionEvent::StepCompleted(done),
            SessionEvent::Error(error),
        ] => {
            assert_eq!(plan.plan, Some(json!({"steps": ["open", "list"], "version": 2})));
            assert_eq!((step.step_number, step.total_steps), (Some(1), Some(2)));
            assert_eq!(step.action_type.as_deref(), Some("navigate"));
            assert_eq!((done.success, &done.command_added), (Some(true), &Some(json!({"id": 7}))));
            assert_eq!((error.step_number, error.is_recoverable), (Some(2), Some(true)));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn reads_the_fields_of_browser_events() {
    match &events().await[8..] {
        [
            SessionEvent::NavigationCompleted(page),
            SessionEvent::Screenshot(screenshot),
            SessionEvent::CommandAdded(added),
            SessionEvent::ReadyForInteraction(ready),
        ] => {
            assert_eq!(page.url.as_deref(), Some("https://example.com/?a=1&b=2"));
            assert_eq!((page.config_id, &page.snapshot), (Some(555.into()), &Some(json!([1, 2]))));
            let image = screenshot.image_base64.as_ref().unwrap();
            assert_eq!(image.decode().unwrap(), b"\x89PNG\r\n\x1a\n");
            assert_eq!(added.command.as_ref().unwrap()["selector"], "a > b");
            assert_eq!(ready.has_browser_url, Some(false));
            assert_eq!(ready.snapshot, Some(json!("done")));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn keeps_events_of_an_unknown_type() {
    let response = r#"{"events":[{"type":"step_skipped","eventIndex":3,"why":{"code":7}}],
        "lastEventIndex":3,"status":"processing"}"#;
    let (_, value) = exchange(200, response, |client| client.agent_builder().events("a1b2")).await;
    assert_complete(&value, response);
    match &value.events.unwrap()[..] {
        [SessionEvent::Unknown(event)] => assert_eq!(event.tag(), Some("step_skipped")),
        other => panic!("{other:?}"),
    }
}
