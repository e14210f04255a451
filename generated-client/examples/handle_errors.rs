//! Shows what an error of a call states: its cause, what to do, and the facts for a bug report.
//!
//! `cargo run -p sequentum-client --example handle_errors -- 4711`

use std::process::ExitCode;

use sequentum::{Client, Error};

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let Some(agent) = std::env::args().nth(1) else {
        eprintln!("usage: handle_errors AGENT_ID");
        return Ok(ExitCode::from(2));
    };
    match Client::from_env()?.agents().get(agent.parse::<i64>()?).await {
        Ok(agent) => println!("the agent exists: {}", agent.name.unwrap_or_default()),
        Err(error) => {
            println!("{error}");
            println!("{}", advice(&error));
            report(&error);
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns what a program, or the person in front of it, can do about an error.
fn advice(error: &Error) -> String {
    match error {
        it if it.is_not_found() => "there is no such agent".to_owned(),
        it if it.is_unauthorized() => "check SEQUENTUM_API_KEY".to_owned(),
        it if it.is_forbidden() => {
            format!("the key lacks the scope {}", it.missing_scope().unwrap_or("(unknown)"))
        }
        it if it.is_rate_limited() => {
            format!("repeat it after {:?}", it.retry_after().unwrap_or_default())
        }
        it if it.is_conflict() => "the state of the agent does not permit this".to_owned(),
        it if it.is_connect() => "nothing was sent: check SEQUENTUM_BASE_URL".to_owned(),
        it if it.is_timeout() => "the service did not respond in time".to_owned(),
        it if it.is_decode() => "the response is not as documented".to_owned(),
        // A call that is not idempotent, such as a start, may have had its effect.
        it if it.may_have_been_executed() && !it.is_safe_to_repeat() => {
            "check whether the call had its effect before you repeat it".to_owned()
        }
        it if it.is_temporary() => "repeat it later".to_owned(),
        _ => "this needs a person".to_owned(),
    }
}

/// Prints the facts for a bug report. None of them contains a credential.
fn report(error: &Error) {
    if let Some(problem) = error.problem() {
        println!("problem: {}", problem.detail().or(problem.title()).unwrap_or("not described"));
    }
    println!("status: {:?}", error.status());
    println!("request id: {}", error.request_id().unwrap_or("unknown"));
    for attempt in error.attempts() {
        println!("attempt {attempt}");
    }
    println!("request: {}", error.as_curl().unwrap_or_default());
}
