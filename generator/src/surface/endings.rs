//! The endings of a call that facts of the overlay add: pages, waits, event streams, and explanations of failures.

use super::statuses;
use super::ty::Ty;
use super::types::Cx;
use crate::ir::ending::{
    EventFacts, FinalStatus, Following, MethodId, NamedInput, PageTypes, Paging, Polling, Statuses,
};
use crate::ir::operation::{Method, Operation};
use crate::ir::types::Type;
use crate::names::ident::Ident;
use crate::names::spellings::MethodNames;

/// The endings of a call that facts of the overlay add.
#[derive(Clone, Debug, Default)]
pub struct Endings {
    /// `items` and `pages`.
    pub pages: Option<Pages>,
    /// `until_done`.
    pub wait: Option<Wait>,
    /// `follow`.
    pub follow: Option<Follow>,
    /// `diagnostics` of the errors of waits, which returns this call.
    pub explanations: Vec<Explanation>,
}

impl Endings {
    /// Returns the types in the code of the endings.
    pub fn types(&self) -> Vec<&Ty> {
        let pages =
            self.pages.iter().flat_map(|pages| [Some(&pages.item), pages.envelope.as_ref()]);
        let wait = self.wait.iter().flat_map(|wait| [Some(&wait.state), wait.status_type.as_ref()]);
        let follow = self.follow.iter().map(|follow| &follow.event);
        let explanations = self.explanations.iter().map(|explanation| &explanation.state);
        pages.chain(wait).flatten().chain(follow).chain(explanations).collect()
    }
}

impl Endings {
    /// Returns the modules of other handles to whose constants the code refers.
    pub(crate) fn modules(&self) -> Vec<&Ident> {
        let wait = self.wait.iter().flat_map(|wait| wait.stop.iter().chain([&wait.poll]));
        let status = self.follow.iter().flat_map(|follow| &follow.status);
        let constants = wait.chain(status.map(|(constant, _)| constant));
        constants.filter_map(|constant| constant.module.as_ref()).collect()
    }
}

/// A walk over the pages of a list.
#[derive(Clone, Debug)]
pub struct Pages {
    /// The type of the items.
    pub item: Ty,
    /// The type of the response, if it is an object with further properties.
    pub envelope: Option<Ty>,
    /// Whether an input sets the number of items of a page.
    pub has_size: bool,
}

/// A wait for the end of a process.
#[derive(Clone, Debug)]
pub struct Wait {
    /// The constant with the facts.
    pub constant: Ident,
    /// The type of the state.
    pub state: Ty,
    /// The operation that returns the state.
    pub poll: OperationConstant,
    /// The inputs of that operation that the response of the call contains, each with a JSON pointer to its value.
    pub inputs: Vec<(String, String)>,
    /// The statuses.
    pub statuses: Statuses,
    /// The enum of the status, if the statuses are numbers with names.
    pub status_type: Option<Ty>,
    /// The location of the text that explains a failure in a state, as a JSON pointer.
    pub message: Option<String>,
    /// The paragraph of the documentation of `until_done` that lists the statuses.
    pub docs: String,
    /// The operation that stops the process.
    pub stop: Option<OperationConstant>,
    /// Whether the response of the call is a state.
    pub starts_with_state: bool,
}

/// A stream of events over a long poll.
#[derive(Clone, Debug)]
pub struct Follow {
    /// The constant with the facts.
    pub constant: Ident,
    /// The type of the response.
    pub response: Ty,
    /// The type of the events.
    pub event: Ty,
    /// The input that takes the cursor.
    pub cursor: NamedInput,
    /// The location of the events in a response.
    pub facts: EventFacts,
    /// The operation that states whether the process has ended, and its status then.
    pub status: Option<(OperationConstant, FinalStatus)>,
}

/// The explanation of a failed process by the call.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The type of the state of the process.
    pub state: Ty,
    /// The documentation of `diagnostics`.
    pub docs: Vec<String>,
}

/// The constant of an operation.
#[derive(Clone, Debug)]
pub struct OperationConstant {
    /// The module of its handle, if it differs from that of the call.
    pub module: Option<Ident>,
    /// The constant.
    pub constant: Ident,
    /// The name of the call in errors: handle and method.
    pub name: String,
}

/// Builds the endings of a method.
pub(super) fn endings(
    cx: Cx<'_>,
    operation: &Operation,
    method: &Method,
    names: &MethodNames,
) -> Endings {
    let own = &method.endings;
    let polling = own.polling.as_ref().zip(names.polling.as_ref());
    let following = own.following.as_ref().zip(names.following.as_ref());
    Endings {
        pages: own.pages.as_ref().map(|types| pages(cx, types, own.paging.as_ref())),
        wait: polling.and_then(|(polling, name)| wait(cx, operation, polling, name)),
        follow: following.and_then(|(following, name)| follow(cx, operation, following, name)),
        explanations: own
            .explains
            .iter()
            .map(|state| explanation(cx, operation, state, names))
            .collect(),
    }
}

fn explanation(
    cx: Cx<'_>,
    operation: &Operation,
    state: &Type,
    names: &MethodNames,
) -> Explanation {
    let handle = cx.names.tags.get(operation.tag).map_or("", |tag| tag.handle.plain());
    let method = names.method.plain();
    let docs = [
        &format!(
            "Returns the call [`{method}`]({handle}::{method}) for the process, which explains why it failed."
        ),
        "",
        "Returns `None` if the process has not started.",
    ];
    Explanation { state: cx.ty(state), docs: docs.map(str::to_owned).to_vec() }
}

fn pages(cx: Cx<'_>, types: &PageTypes, paging: Option<&Paging>) -> Pages {
    Pages {
        item: cx.ty(&types.item),
        envelope: types.envelope.as_ref().map(|ty| cx.ty(ty)),
        has_size: paging.is_some_and(|paging| paging.size.is_some()),
    }
}

fn wait(cx: Cx<'_>, operation: &Operation, polling: &Polling, name: &Ident) -> Option<Wait> {
    Some(Wait {
        constant: name.clone(),
        state: cx.ty(&polling.state),
        poll: constant(cx, operation, polling.poll)?,
        inputs: polling.inputs.clone(),
        statuses: polling.statuses.clone(),
        status_type: statuses::named(cx, polling).map(|id| cx.ty(&Type::Model(id))),
        message: polling.message.clone(),
        docs: statuses::docs(cx, polling),
        stop: polling.stop.and_then(|stop| constant(cx, operation, stop)),
        starts_with_state: polling.starts_with_state,
    })
}

fn follow(
    cx: Cx<'_>,
    operation: &Operation,
    following: &Following,
    name: &Ident,
) -> Option<Follow> {
    let status = following.status.as_ref();
    Some(Follow {
        constant: name.clone(),
        response: cx.ty(&following.response),
        event: cx.ty(&following.event),
        cursor: following.cursor.clone(),
        facts: following.facts.clone(),
        status: status
            .and_then(|(id, status)| Some((constant(cx, operation, *id)?, status.clone()))),
    })
}

/// Returns the constant of a method, as the code of `operation` refers to it.
fn constant(cx: Cx<'_>, operation: &Operation, id: MethodId) -> Option<OperationConstant> {
    let other = cx.api.operations.get(id.operation)?;
    let tag = cx.names.tags.get(other.tag)?;
    let names = cx.names.methods.get(id.operation)?.get(id.method)?;
    Some(OperationConstant {
        module: (other.tag != operation.tag).then(|| tag.module.clone()),
        constant: names.constant.clone(),
        name: format!("{}.{}", tag.module.plain(), names.method.plain()),
    })
}
