//! Builds the documentation of methods and of the types of calls.

use super::docs::wire_names::WireNames;
use super::docs::{code, endings, errors, links, markdown, options, page, section};
use super::idempotency_key;
use super::input::MethodInput;
use super::item::Call;
use super::types::Cx;
use crate::ir::operation::{Method, Operation, Role};
use crate::names::ident::Ident;

/// A call, from which its documentation is built.
pub(super) struct CallPage<'a> {
    pub(super) cx: Cx<'a>,
    pub(super) handle: &'a Ident,
    pub(super) operation: &'a Operation,
    pub(super) method: &'a Method,
    pub(super) inputs: &'a [MethodInput<'a>],
    pub(super) call: &'a Call,
}

impl CallPage<'_> {
    /// Builds the documentation of the method: summary, HTTP method and path, description, response, arguments, options,
    /// endings, facts and errors.
    pub(super) fn method_docs(&self) -> Vec<String> {
        let Self { cx, operation, .. } = self;
        let summary = self.summary();
        let mut docs = summary.clone();
        section(&mut docs, vec![self.position()]);
        if let Some(media) = self.call.wire.body.media().filter(|_| operation.kind.is_some()) {
            section(&mut docs, vec![format!("Sends the body as {}.", code(media))]);
        }
        if let Some(description) = self.description().filter(|text| *text != summary) {
            section(&mut docs, description);
        }
        section(&mut docs, vec![self.returned("Returns")]);
        section(&mut docs, self.arguments());
        section(&mut docs, options::list(self.call));
        section(&mut docs, endings::list(self.call));
        section(&mut docs, idempotent(operation).map(str::to_owned).into_iter().collect());
        section(&mut docs, self.server_and_timeout());
        section(&mut docs, errors::section(*cx, operation));
        docs
    }

    /// Builds the documentation of the type of the call: method, HTTP method and path, response, endings and facts.
    pub(super) fn builder_docs(&self) -> Vec<String> {
        let link = format!("{}::{}", self.handle.plain(), self.call.method.plain());
        let mut docs = self.summary().into_iter().take_while(|line| !line.is_empty()).collect();
        section(&mut docs, vec![format!("Call returned by [`{link}`]: {}.", self.position())]);
        section(&mut docs, vec![self.returned("Awaiting it returns")]);
        section(&mut docs, endings::list(self.call));
        section(&mut docs, self.repetition().into_iter().collect());
        section(&mut docs, self.server_and_timeout());
        docs
    }

    fn position(&self) -> String {
        code(&format!("{} {}", self.operation.http_method.as_str(), self.operation.path))
    }

    fn summary(&self) -> Vec<String> {
        let summary = self.method.docs.summary.as_ref().or(self.operation.docs.summary.as_ref());
        self.prose(summary.map(|summary| markdown(summary)).unwrap_or_default())
    }

    /// Returns the description of the method. A method with its own summary differs from its operation, so the
    /// operation's description may not apply to it.
    fn description(&self) -> Option<Vec<String>> {
        let inherited = self.operation.docs.description.as_ref();
        let inherited = inherited.filter(|_| self.method.docs.summary.is_none());
        let description = self.method.docs.description.as_ref().or(inherited)?;
        Some(self.prose(markdown(description)))
    }

    fn prose(&self, lines: Vec<String>) -> Vec<String> {
        wire_names(self.inputs).replace(lines)
    }

    fn returned(&self, verb: &str) -> String {
        let returned = format!("{verb} {}.", links::returned(&self.call.response));
        [returned].into_iter().chain(endings::sentence(self.call)).collect::<Vec<_>>().join(" ")
    }

    fn arguments(&self) -> Vec<String> {
        let arguments = || self.inputs.iter().filter(|input| *input.role == Role::Argument);
        let line = |input: &MethodInput<'_>| {
            let first = self.prose(page(&input.input.docs)).into_iter().next()?;
            let minimum = input.input.minimum.filter(|minimum| *minimum > 0);
            let minimum = minimum.map(|minimum| format!(" The smallest value is {minimum}."));
            let minimum = minimum.unwrap_or_default();
            Some(format!("- `{}`: {first}{minimum}", input.names.name.plain()))
        };
        let mut lines: Vec<String> = arguments().filter_map(line).collect();
        if !lines.is_empty() {
            lines.splice(..0, ["Arguments:".to_owned(), String::new()]);
        }
        let header = self.operation.idempotency_key.as_deref();
        if let Some(input) = arguments().find(|input| idempotency_key::is_key(input.input, header))
        {
            section(&mut lines, vec![idempotency_key::argument_docs(input.names.name.plain())]);
        }
        lines
    }

    fn server_and_timeout(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(server) = &self.operation.server {
            section(&mut lines, vec![format!("Server: {}.", code(server))]);
        }
        if let Some(seconds) = self.method.timeout {
            let text = format!(
                "The default timeout is {seconds} seconds. Use `with_timeout` to override it."
            );
            section(&mut lines, vec![text]);
        }
        lines
    }

    /// Documents whether a failed call is sent again, if its HTTP method does not imply it or implies the opposite.
    fn repetition(&self) -> Option<String> {
        let Operation { idempotent, idempotency_key, http_method, .. } = self.operation;
        match (idempotent, idempotency_key) {
            (true, _) if http_method.is_idempotent() => None,
            (true, _) => {
                Some("Idempotent: a repeated call has no further effect, so a failed call is retried.")
            }
            (false, Some(_)) => {
                Some("Not idempotent without an idempotency key: a repeated call may have a further effect.")
            }
            (false, None) => Some(
                "Not idempotent: a failed call is retried only if the server has certainly not executed it.",
            ),
        }
        .map(str::to_owned)
    }
}

/// Returns the names of inputs that differ from their wire names.
pub(super) fn wire_names(inputs: &[MethodInput<'_>]) -> WireNames {
    let pair =
        |input: &MethodInput<'_>| (input.input.wire.clone(), input.names.name.plain().to_owned());
    WireNames::new(inputs.iter().map(pair))
}

/// Documents whether an operation is idempotent, if its HTTP method implies the opposite.
fn idempotent(operation: &Operation) -> Option<&'static str> {
    match (operation.idempotent, operation.http_method.is_idempotent()) {
        (true, false) => {
            Some("The operation is idempotent: a repeated call has no further effect.")
        }
        (false, true) => {
            Some("The operation is not idempotent: a repeated call has a further effect.")
        }
        (true, true) | (false, false) => None,
    }
}
