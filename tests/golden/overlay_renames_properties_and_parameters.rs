//! `accept/overlay_renames_properties_and_parameters.json`.

// models::Options
/// An object of the API.
pub struct Options {
    /// Serialized as `timeout`.
    #[doc(alias = "timeout")]
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
    let run_id: models::RunId = run_id.into();
    UpdateCall(self.core.call(&UPDATE).path("runId", run_id))
}

// runs::UpdateCall::search()
pub fn search(self, search: impl Into<String>) -> Self {
    let search: String = search.into();
    Self(self.0.query("q", search))
}

// runs::UpdateCall::run_timeout()
pub fn run_timeout(self, run_timeout: i32) -> Self {
    Self(self.0.field("timeout", run_timeout))
}
