//! `accept/overlay_names_models_by_location.json`.

// models::Agent
/// Agent.
pub struct Agent {
    /// `id` on the wire.
    pub id: Option<AgentId>,
    /// `status` on the wire.
    pub status: Option<Status>,
    /// `config` on the wire.
    pub config: Option<AgentConfig>,
}

// models::AgentId
/// AgentId.
pub struct AgentId(i64);

// models::AgentId!
runtime::id! {
    AgentId: i64
}

// models::Status!
runtime::enumeration! {
    Status: i64 {
        0 => Idle,
        1 => Busy,
        2 => Value2,
        7 => Lost,
    }
}

// models::Run.session
/// `session` on the wire.
pub session: Option<SessionId>,

// agents::Agents::start()
pub fn start(&self, agent_id: impl Into<models::AgentId>) -> StartCall {
    let agent_id: models::AgentId = agent_id.into();
    StartCall(self.core.call(&START).path("agentId", agent_id))
}
