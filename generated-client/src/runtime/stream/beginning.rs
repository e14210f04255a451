//! Reads the beginning of a body before its caller does, to recognize a body that is not the content.

use bytes::BytesMut;

use super::super::html::{Beginning, beginning};
use super::ByteStream;
use super::awaited::AwaitedItem;

/// The number of bytes after which a body is taken for the content.
const EXAMINED: usize = 1 << 10;

impl ByteStream {
    /// Returns whether the body is an HTML page. The bytes that are read for this remain in the stream, and so does an error.
    pub(in crate::runtime) async fn is_page(&mut self) -> bool {
        let is_decided = |start: &[u8]| beginning(start) != Beginning::Unknown;
        match self.head.states_page() {
            Some(is_page) => is_page,
            None => beginning(&self.examine(is_decided).await) == Beginning::Page,
        }
    }

    /// Returns whether the body ends without a byte. An incomplete body does not.
    pub(in crate::runtime) async fn is_empty(&mut self) -> bool {
        let start = self.examine(|start| !start.is_empty()).await;
        start.is_empty() && self.begun.is_empty()
    }

    /// Reads the body until its first bytes are enough, and returns these.
    async fn examine(&mut self, is_enough: impl Fn(&[u8]) -> bool) -> BytesMut {
        let mut start = BytesMut::new();
        let known = self.begun.iter().flatten().flatten().take(EXAMINED);
        start.extend(known);
        while start.len() < EXAMINED && !is_enough(&start) {
            match AwaitedItem(self, Self::poll_rest).await {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(Ok(chunk)) => {
                    start.extend(chunk.iter().take(EXAMINED.saturating_sub(start.len())));
                    self.begun.push_back(Ok(chunk));
                }
                Some(Err(error)) => {
                    self.begun.push_back(Err(error));
                    break;
                }
                None => break,
            }
        }
        start
    }

    /// Reads at most `size` bytes into `body`, for an error that shows them. It does not matter whether the body is complete.
    pub(in crate::runtime) async fn read_into(&mut self, body: &mut BytesMut, size: usize) {
        while let Some(Ok(chunk)) = self.next().await {
            let room = size.saturating_sub(body.len());
            body.extend(chunk.iter().take(room));
            if chunk.len() >= room {
                return;
            }
        }
    }
}
