//! The requests of pages that have been sent and whose responses have not been used yet.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::super::error::Error;
use super::super::request::Request;
use super::place::Place;
use super::read::Source;

/// The result of requesting a page.
pub(super) type Fetched = Result<Box<Source>, Error>;

/// Requested pages, in the order of the list. Dropping it cancels them.
#[derive(Default)]
pub(super) struct Requests(VecDeque<(Place, State)>);

enum State {
    Running(Pin<Box<dyn Future<Output = Fetched> + Send>>),
    Done(Fetched),
}

impl Requests {
    /// Returns the number of requested pages.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the first requested page.
    pub(super) fn first(&self) -> Option<&Place> {
        self.0.front().map(|(place, _)| place)
    }

    /// Returns the last requested page.
    pub(super) fn last(&self) -> Option<&Place> {
        self.0.back().map(|(place, _)| place)
    }

    /// Requests a page after the others. The request is sent when it is polled.
    pub(super) fn push(&mut self, place: Place, request: Request) {
        let running = Box::pin(async move {
            let (call, reply) = request.reply(true).await?;
            Ok(Box::new(Source { call, reply }))
        });
        self.0.push_back((place, State::Running(running)));
    }

    /// Polls all requests.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) {
        for (_, state) in &mut self.0 {
            if let State::Running(running) = state
                && let Poll::Ready(fetched) = running.as_mut().poll(cx)
            {
                *state = State::Done(fetched);
            }
        }
    }

    /// Takes the first page, if its response has arrived.
    pub(super) fn take(&mut self) -> Option<Fetched> {
        match self.0.pop_front()? {
            (_, State::Done(fetched)) => Some(fetched),
            running => {
                self.0.push_front(running);
                None
            }
        }
    }

    /// Cancels all requests.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
