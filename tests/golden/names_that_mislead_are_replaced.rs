//! `accept/names_that_mislead_are_replaced.json`.

// models::Options
/// Options.
pub struct Options {
    /// `timeout` on the wire.
    pub run_timeout: Option<i32>,
    /// Identifies a run.
    pub parent: Option<RunId>,
}

// models::RunId
/// Identifies a run.
pub struct RunId(i64);

// models::RunId!
runtime::id! {
    RunId: i64
}

// runs::Runs::update()
pub fn update(&self, run_id: impl Into<models::RunId>) -> UpdateCall {
    UpdateCall(self.core.call(&UPDATE).path::<models::RunId>("runId", run_id.into()))
}

// runs::UpdateCall::search()
pub fn search(self, search: impl Into<String>) -> Self {
    Self(self.0.query::<String>("q", search.into()))
}

// runs::UpdateCall::run_timeout()
pub fn run_timeout(self, run_timeout: i32) -> Self {
    Self(self.0.field("timeout", run_timeout))
}
