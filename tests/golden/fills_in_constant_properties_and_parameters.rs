//! `accept/fills_in_constant_properties_and_parameters.json`.
// note[renamed-item]: the type name `Result` is not available; `ResultModel` is used instead
//   at #/components/schemas/Result
//  --> fills_in_constant_properties_and_parameters.json:17:15

// models::Command
/// An object of the API.
pub struct Command {
    /// Serialized as `text`.
    pub text: String,
    /// Serialized as `level`.
    pub level: Option<CommandLevel>,
    /// Serialized as `options`.
    pub options: Option<Options>,
    constant_mismatches: runtime::ConstantMismatches,
}

// models::Command!
runtime::model! {
    Command else constant_mismatches {
        "kind" = "command",
        "version" = 2,
        "confirmed" = true,
        "text" => text,
        "level" => level,
        "options" => options,
    }
}

// commands::Commands::send()
pub fn send(&self, text: impl Into<String>) -> SendCall {
    let text: String = text.into();
    SendCall(
        self
            .core
            .call(&SEND)
            .field("text", text)
            .query("api-version", String::from("2024-01-01"))
            .field("kind", String::from("command"))
            .field("version", 2i64)
            .field("confirmed", true),
    )
}

// commands::SendCall::mode()
pub fn mode(self, mode: models::CommandsSendMode) -> Self {
    Self(self.0.query("mode", mode))
}
