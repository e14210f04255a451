//! Builds an agent from a prompt, and shows the events of the session as they occur.
//!
//! Each event is printed with the cursor after it. With the session and a cursor, the program shows the events that follow:
//!
//! - `cargo run -p sequentum-client --example follow_session -- "Extract the prices of all products"`
//! - `cargo run -p sequentum-client --example follow_session -- --after 4 session-1`

use sequentum::models::{SessionEvent, SessionId};
use sequentum::{Client, Cursor, serde_json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let client = Client::from_env()?;
    let (session, after) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--after", cursor, session] => (SessionId::from(session), Some(Cursor::from(cursor))),
        [prompt] if !prompt.starts_with('-') => {
            let started = client.agent_builder().start().prompt(prompt).await?;
            (started.session_id, None)
        }
        _ => {
            eprintln!(
                "usage: follow_session PROMPT\n       follow_session --after CURSOR SESSION_ID"
            );
            std::process::exit(2);
        }
    };
    println!("session {session}");

    // The stream survives timeouts and lost connections, and returns each event once.
    let mut events = client.agent_builder().events(session.clone()).follow();
    if let Some(cursor) = after {
        events = events.after(cursor);
    }
    while let Some(event) = events.next().await {
        let text = describe(event?);
        println!("{}: {text}", events.cursor());
    }
    let state = client.agent_builder().status(session).await?;
    println!("the session is {}", state.status);
    Ok(())
}

fn describe(event: SessionEvent) -> String {
    match event {
        SessionEvent::Thinking(event) => event.message.unwrap_or_default(),
        SessionEvent::UserMessage(event) => event.message.unwrap_or_default(),
        SessionEvent::StepStarted(event) => event.description.unwrap_or_default(),
        SessionEvent::Error(event) => format!("error: {}", event.message.unwrap_or_default()),
        // An event that is newer than this crate is not lost.
        SessionEvent::Unknown(event) => format!("unknown event {}", event.as_json()),
        // The image is long.
        SessionEvent::Screenshot(_) => "a screenshot".to_owned(),
        other => serde_json::to_string(&other).unwrap_or_default(),
    }
}
