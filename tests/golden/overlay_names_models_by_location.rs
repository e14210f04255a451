//! `accept/overlay_names_models_by_location.json`.

// models::Agent
/// An object of the API.
#[doc(alias = "AgentApiModel")]
pub struct Agent {
    /// Serialized as `id`.
    pub id: Option<AgentId>,
    /// Serialized as `status`.
    pub status: Option<Status>,
    /// Serialized as `config`.
    pub config: Option<AgentConfig>,
    undescribed: runtime::Undescribed,
}

// models::AgentId
/// An identifier of the API.
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
/// Serialized as `session`.
pub session: Option<SessionId>,

// agents::Agents::start()
pub fn start(&self, agent_id: impl Into<models::AgentId>) -> StartCall {
    let agent_id: models::AgentId = agent_id.into();
    StartCall(self.core.call(&START).path("agentId", agent_id))
}

// models::Level
/// An enumeration of the API.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Level {
    /// Only errors.
    ///
    /// Serialized as `"low"`.
    #[doc(alias = "low")]
    Quiet,
    /// Serialized as `"high"`.
    High,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}
