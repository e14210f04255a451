//! What can be called: operations, their methods, and where they are served.

use serde_json::Value as Json;

use super::body::Body;
use super::docs::Docs;
use super::hint::Hint;
use super::input::Input;
use super::response::{ErrorCase, Streamed, Success};
use super::security::Alternative;
use crate::pointer::Pointer;

/// The verb of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verb {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Verb {
    /// As it is sent.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }

    /// Whether HTTP itself says that a repetition does no harm.
    pub(crate) fn is_idempotent(self) -> bool {
        match self {
            Self::Get | Self::Put | Self::Delete | Self::Options | Self::Head | Self::Trace => true,
            Self::Post | Self::Patch => false,
        }
    }
}

/// One thing that can be called.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The verb.
    pub verb: Verb,
    /// The path, with its variables in braces.
    pub path: String,
    /// Where it is served, if that is elsewhere than the API.
    pub server: Option<String>,
    /// The index of its group.
    pub group: usize,
    /// What the document says of it.
    pub docs: Docs,
    /// Whether it is not to be used any more.
    pub deprecated: bool,
    /// All that a caller may say.
    pub inputs: Vec<Input>,
    /// How the body is packed.
    pub body: Body,
    /// The kind of body that tells it from the operation it is a variant of: `form`, `xml`.
    pub kind: Option<String>,
    /// What it answers when all is well.
    pub success: Success,
    /// What it is declared to answer when not.
    pub errors: Vec<ErrorCase>,
    /// The alternatives of who may call it; none means anybody.
    pub security: Vec<Alternative>,
    /// Whether a repetition does no harm.
    pub idempotent: bool,
    /// The methods it gives.
    pub methods: Vec<Method>,
    /// Where it is defined.
    pub origin: Pointer,
}

/// A method that an operation gives.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    /// What it might be called; `None` where that is to be made from verb and path.
    pub hint: Option<Hint>,
    /// What is said of it, instead of the operation's own words.
    pub docs: Docs,
    /// What the overlay says of its inputs.
    pub facts: MethodFacts,
    /// The inputs it offers (by index) and how.
    pub inputs: Vec<(usize, Role)>,
    /// What it answers.
    pub success: Success,
    /// What it answers instead when asked for it.
    pub streams: Vec<Streamed>,
    /// The media types it asks for; none where any will do.
    pub accept: Vec<String>,
    /// How long a call may take, in seconds, where the default does not do.
    pub timeout: Option<u64>,
    /// Where it is defined.
    pub origin: Pointer,
}

/// What the overlay says of a method's inputs, by wire names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct MethodFacts {
    /// Not offered.
    pub omit: Vec<String>,
    /// Always sent with this value.
    pub fixed: Vec<(String, Json)>,
    /// Optional ones that must be given, in this order.
    pub arguments: Vec<String>,
}

/// How a method offers an input.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    /// As an argument.
    Argument,
    /// As a setter.
    Setter,
    /// Not at all: it always sends this.
    Fixed(Json),
}

/// Operations that belong together: a tag.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    /// The tag.
    pub tag: String,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it is first used or described.
    pub origin: Pointer,
}

/// A place where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    /// Its base URL, variables filled in; where no server has a whole one, what is relative to the host.
    pub url: String,
    /// As the document has it.
    pub template: String,
    /// What can be chosen in it.
    pub variables: Vec<Variable>,
    /// What the document says of it.
    pub docs: Docs,
}

/// Something that can be chosen in the address of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    /// Its name.
    pub name: String,
    /// What is chosen unless told otherwise.
    pub default: String,
    /// What can be chosen, if that is limited.
    pub values: Vec<String>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it is defined.
    pub origin: Pointer,
}

/// Whether a segment of a path says nothing of what is called: `api`, `v2`, `rest`. Groups and methods are named by one
/// rule.
pub(crate) fn is_prefix(segment: &str) -> bool {
    let version = segment.strip_prefix(['v', 'V']).is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
    });
    version || ["api", "rest"].contains(&segment.to_ascii_lowercase().as_str())
}
