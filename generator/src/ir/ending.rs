//! The endings that the overlay adds to methods: pages, waits and event streams.
//!
//! Lowering reads the facts as the overlay states them. A pass finds the inputs and operations that they name.

use super::input::Location;
use super::model::Value;
use super::types::{ModelId, Type};
use crate::pointer::Pointer;

/// The facts about a method, as the overlay states them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stated {
    /// `pages`, or `page` if the method returns one page.
    pub pages: Option<StatedPages>,
    /// `poll`.
    pub poll: Option<StatedPoll>,
    /// `wait`.
    pub wait: Option<StatedWait>,
    /// `follow`.
    pub follow: Option<StatedFollow>,
}

/// The facts about a list that is returned page by page.
#[derive(Clone, Debug)]
pub(crate) struct StatedPages {
    /// The input that selects a page, or `None` for a `page` that does not state it.
    pub selector: Option<StatedSelector>,
    /// The input that sets the size of a page.
    pub size: Option<String>,
    /// The size that a walk over all items requests.
    pub default_size: Option<u32>,
    /// The largest size that the server accepts.
    pub max_size: Option<u32>,
    /// The keys that the list may have in an object.
    pub items: Vec<String>,
    /// The keys that the total count may have in an object.
    pub total: Vec<String>,
    /// The location of the fact.
    pub at: Pointer,
}

/// The input that selects a page, by wire name.
#[derive(Clone, Debug)]
pub(crate) enum StatedSelector {
    /// The number of the page, and that of the first page.
    Index(String, u32),
    /// The number of items before the page.
    Offset(String),
    /// A value from the previous page, and the keys that it may have there.
    Cursor(String, Vec<String>),
}

/// The facts about an operation that returns the state of a process.
#[derive(Clone, Debug)]
pub(crate) struct StatedPoll {
    /// The location of the status in a response, as a JSON pointer.
    pub status: String,
    /// The statuses of a process that has ended successfully.
    pub success: Vec<Value>,
    /// The statuses of a process that has ended otherwise.
    pub failure: Vec<Value>,
    /// The operation that stops the process.
    pub stop: Option<String>,
    /// The operation that returns the reason for a failure.
    pub diagnostics: Option<String>,
    /// The location of the text that explains a failure in a response, as a JSON pointer.
    pub message: Option<String>,
    /// The location of the fact.
    pub at: Pointer,
}

/// The facts about an operation that starts a process.
#[derive(Clone, Debug)]
pub(crate) struct StatedWait {
    /// The operation that returns the state of the process.
    pub poll: String,
    /// The inputs of that operation that the response contains, each with a JSON pointer to its value.
    pub inputs: Vec<(String, String)>,
    /// The location of the fact.
    pub at: Pointer,
}

/// The facts about an operation that returns events over a long poll.
#[derive(Clone, Debug)]
pub(crate) struct StatedFollow {
    /// The input that takes the cursor.
    pub cursor: String,
    /// The location of the next cursor and of the events.
    pub events: EventFacts,
    /// The operation that states whether the process has ended.
    pub status: Option<(String, FinalStatus)>,
    /// The location of the fact.
    pub at: Pointer,
}

/// The location of events in a response, and how their end is recognized.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventFacts {
    /// The cursor before the first event.
    pub first: Value,
    /// The location of the next cursor in a response, as a JSON pointer.
    pub next: String,
    /// The key of the list of events in a response.
    pub events: String,
    /// The location of its number in an event, as a JSON pointer.
    pub index: Option<String>,
    /// The responses after which there are no more events. One of these is enough.
    pub end: Vec<Match>,
    /// The last event, which has all of these values.
    pub last: Vec<Match>,
}

/// The values that a property of a response has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The location of the property, as a JSON pointer.
    pub pointer: String,
    /// The values.
    pub values: Vec<Value>,
}

/// The status of a process that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalStatus {
    /// The final values.
    pub values: Match,
    /// The location of the number of the last event in the same response, as a JSON pointer.
    pub last: Option<String>,
}

/// A method of an operation, by their indices in the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct MethodId {
    /// The index of the operation.
    pub operation: usize,
    /// The index of the method in the operation.
    pub method: usize,
}

/// The endings of a method, resolved.
#[derive(Clone, Debug, Default)]
pub(crate) struct Endings {
    /// How its pages are requested and read.
    pub paging: Option<Paging>,
    /// The types of its pages, if the method has `items` and `pages`.
    pub pages: Option<PageTypes>,
    /// The process that it starts or whose state it returns.
    pub polling: Option<Polling>,
    /// The events that it returns.
    pub following: Option<Following>,
    /// The types of the states of the processes whose failures the method explains.
    pub explains: Vec<Type>,
    /// Whether the code of another handle uses the constant of the method.
    pub is_shared: bool,
}

/// How the pages of a list are requested and read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paging {
    /// The keys that the list may have in an object.
    pub items: Vec<String>,
    /// The keys that the total count may have in an object.
    pub totals: Vec<String>,
    /// The input that selects a page.
    pub selector: Option<Selector>,
    /// The input that sets the size of a page.
    pub size: Option<NamedInput>,
    /// The size that a walk over all items requests.
    pub default_size: Option<u32>,
    /// The largest size that the server accepts.
    pub max_size: Option<u32>,
}

/// The input that selects a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// The number of the page.
    Index {
        /// The input.
        input: NamedInput,
        /// The number of the first page.
        first: u32,
    },
    /// The number of items before the page.
    Offset {
        /// The input.
        input: NamedInput,
    },
    /// A value from the previous page.
    Cursor {
        /// The input.
        input: NamedInput,
        /// The keys that the value may have in the previous page.
        next: Vec<String>,
    },
}

impl Selector {
    /// Returns the input.
    pub fn input(&self) -> &NamedInput {
        match self {
            Self::Index { input, .. } | Self::Offset { input } | Self::Cursor { input, .. } => {
                input
            }
        }
    }
}

/// An input of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedInput {
    /// The wire name.
    pub wire: String,
    /// The location: the query, a header, or a field of the body.
    pub location: Location,
}

/// The types of the pages of a list.
#[derive(Clone, Debug)]
pub(crate) struct PageTypes {
    /// The type of the items.
    pub item: Type,
    /// The type of the response, if it is an object with further properties.
    pub envelope: Option<Type>,
}

/// A process that a method starts or whose state it returns.
#[derive(Clone, Debug)]
pub(crate) struct Polling {
    /// The type of the state.
    pub state: Type,
    /// The method that returns the state.
    pub poll: MethodId,
    /// The inputs of that method that the response of the first call contains, each with a JSON pointer to its value.
    pub inputs: Vec<(String, String)>,
    /// The statuses of the process.
    pub statuses: Statuses,
    /// The enum of the status, if it has one.
    pub status_type: Option<ModelId>,
    /// The location of the text that explains a failure in a state, as a JSON pointer.
    pub message: Option<String>,
    /// The method that stops the process.
    pub stop: Option<MethodId>,
    /// Whether the response of the first call is a state.
    pub starts_with_state: bool,
}

/// The statuses of a process that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statuses {
    /// The location of the status in a state, as a JSON pointer.
    pub pointer: String,
    /// The statuses after a success.
    pub success: Vec<Value>,
    /// The statuses after a failure.
    pub failure: Vec<Value>,
}

/// The events that a method returns.
#[derive(Clone, Debug)]
pub(crate) struct Following {
    /// The type of the response.
    pub response: Type,
    /// The type of the events.
    pub event: Type,
    /// The input that takes the cursor.
    pub cursor: NamedInput,
    /// The location of the events in a response.
    pub facts: EventFacts,
    /// The method that states whether the process has ended, and its status then.
    pub status: Option<(MethodId, FinalStatus)>,
    /// The enum of that status, if it has one.
    pub status_type: Option<ModelId>,
}
