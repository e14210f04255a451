//! `accept/overlay_adds_waits_for_a_process.json`.

// runs::GET_POLLING
static GET_POLLING: runtime::Polling = runtime::Polling {
    operation: &GET,
    inputs: &[],
    status: "/status",
    success: &[runtime::Scalar::Integer(2)],
    failure: &[runtime::Scalar::Integer(3)],
    status_name: Some(runtime::status_name::<models::RunStatus>),
    message: Some("/error"),
    stop: Some(&STOP),
    starts_with_state: true,
};

// runs::GetCall!
runtime::until_done!(
    GetCall => models::Run, &GET_POLLING,
    "The process has succeeded if its status is [`Value2`](super::models::RunStatus::Value2). It has failed if its status is [`Value3`](super::models::RunStatus::Value3): the wait then returns an error. With any other status, it is under way.",
    stoppable
);
runtime::call!(GetCall => models::Run, runtime::Reply::json);

// jobs::START_POLLING
static START_POLLING: runtime::Polling = runtime::Polling {
    operation: &super::runs::GET,
    inputs: &[("id", "/run/id")],
    status: "/status",
    success: &[runtime::Scalar::Integer(2)],
    failure: &[runtime::Scalar::Integer(3)],
    status_name: Some(runtime::status_name::<models::RunStatus>),
    message: Some("/error"),
    stop: Some(&super::runs::STOP),
    starts_with_state: false,
};

// jobs::StartCall!
runtime::until_done!(
    StartCall => models::Run, &START_POLLING,
    "The process has succeeded if its status is [`Value2`](super::models::RunStatus::Value2). It has failed if its status is [`Value3`](super::models::RunStatus::Value3): the wait then returns an error. With any other status, it is under way.",
    stoppable
);
runtime::call!(StartCall => models::JobsStartResponse, runtime::Reply::json);

// reports::WaitError::diagnostics
/// Returns the call [`reason`](Reports::reason) for the process, which explains why it failed.
///
/// Returns `None` if the process has not started.
pub fn diagnostics(&self) -> Option<ReasonCall> {
    self.call(&REASON)
        .map(|call| ReasonCall(call.query("language", String::from("en"))))
}
