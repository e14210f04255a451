//! A page of items: read from a list, or from an object with a list and a total count.

use super::error::Error;
use super::id::read_number;
use super::operation::{Operation, Paging};
use super::reply::Reply;
use super::wire::fault::{Fault, Read, Step};
use super::wire::json::decode_into;
use super::wire::{Properties, Token, Wire, Writer};

/// A page of items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// The number of items on all pages, if the server returns it.
    pub total: Option<u64>,
}

impl<T> Page<T> {
    /// Creates a page.
    #[must_use]
    pub fn new(items: Vec<T>, total: Option<u64>) -> Self {
        Self { items, total }
    }
}

impl<T: Wire> Page<T> {
    /// Reads a page. The operation states the keys that the list and the total count may have in an object. If several
    /// of these keys are present, the first one whose value is not null is used.
    ///
    /// # Errors
    /// Returns an error if the response is neither an array nor such an object, or if an item is not valid for its
    /// type.
    pub fn read(reply: Reply) -> Result<Self, Error> {
        let keys = reply.head().operation.paging;
        let mut slot = Slot { keys, page: Self::new(Vec::new(), None) };
        match decode_into(&mut slot, reply.body()) {
            Ok(()) => Ok(slot.page),
            Err(source) => Err(reply.malformed(source)),
        }
    }
}

struct Slot<T> {
    keys: Paging,
    page: Page<T>,
}

impl<T: Wire> Wire for Slot<T> {
    fn blank() -> Self {
        Self { keys: Operation::DEFAULT.paging, page: Page::new(Vec::new(), None) }
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        match token {
            list @ Token::List(_) => self.page.items.read(list),
            Token::Object(properties) => self.read_object(properties),
            other => other.type_error("an array, or an object with an array"),
        }
    }

    fn write(&self, to: &mut dyn Writer) {
        self.page.items.write(to);
    }
}

impl<T: Wire> Slot<T> {
    fn read_object(&mut self, properties: &mut dyn Properties) -> Read {
        let (mut items, mut total) =
            (FirstPresent::new(self.keys.items), FirstPresent::new(self.keys.totals));
        let mut name = String::new();
        while properties.key(&mut |key| key.clone_into(&mut name))? {
            let read = if items.select(&name) {
                items.read(properties)
            } else if total.select(&name) {
                total.read(properties)
            } else {
                properties.skip()
            };
            read.map_err(|fault| fault.within(Step::Key(name.clone())))?;
        }
        let wanted =
            || Fault::new(format!("expected an array under `{}`", self.keys.items.join("` or `")));
        // .NET serializes an uninitialized list as null.
        let none = items.null.then(Vec::new);
        self.page.items = items.value.or(none).ok_or_else(wanted)?;
        self.page.total = total.value.and_then(|Count(total)| u64::try_from(total).ok());
        Ok(())
    }
}

/// A count, which some servers send as a string.
struct Count(i64);

impl Wire for Count {
    fn blank() -> Self {
        Self(0)
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        read_number(token, &mut self.0)
    }

    fn write(&self, to: &mut dyn Writer) {
        self.0.write(to);
    }
}

/// The value of the first of several keys that is present and not null.
struct FirstPresent<'n, V> {
    names: &'n [&'static str],
    /// The index of the key that has `value`.
    found_index: usize,
    /// The index of the key that is being read.
    read_index: usize,
    value: Option<V>,
    /// Whether one of the keys is present with null.
    null: bool,
}

impl<'n, V: Wire> FirstPresent<'n, V> {
    fn new(names: &'n [&'static str]) -> Self {
        Self { names, found_index: usize::MAX, read_index: usize::MAX, value: None, null: false }
    }

    /// Selects a key, unless a value under an earlier key has already been found. Returns whether the key is selected.
    fn select(&mut self, name: &str) -> bool {
        self.read_index = self.names.iter().position(|known| *known == name).unwrap_or(usize::MAX);
        self.read_index < self.found_index
    }

    fn read(&mut self, properties: &mut dyn Properties) -> Read {
        let mut value = None;
        properties.value(&mut value)?;
        self.null |= value.is_none();
        if value.is_some() {
            (self.value, self.found_index) = (value, self.read_index);
        }
        Ok(())
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'p, T> IntoIterator for &'p Page<T> {
    type Item = &'p T;
    type IntoIter = std::slice::Iter<'p, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Page<i64>, String> {
        let keys = Paging { items: &["agents", "items"], totals: &["totalRecordCount"] };
        let mut slot = Slot { keys, page: Page::new(Vec::new(), None) };
        decode_into(&mut slot, text.as_bytes()).map_err(|error| error.to_string())?;
        Ok(slot.page)
    }

    #[test]
    fn reads_a_page_from_an_array_or_an_object() {
        let page = |items: &[i64], total| Ok(Page::new(items.to_vec(), total));
        assert_eq!(read("[1,2]"), page(&[1, 2], None));
        assert_eq!(
            read(r#"{"totalRecordCount":9,"x":{"agents":0},"agents":[1]}"#),
            page(&[1], Some(9))
        );
        assert_eq!(read(r#"{"items":[2],"agents":[1],"totalRecordCount":null}"#), page(&[1], None));
        assert_eq!(read(r#"{"agents":null,"items":[2]}"#), page(&[2], None));
        assert_eq!(read(r#"{"totalRecordCount":"5","agents":[1]}"#), page(&[1], Some(5)));
        assert_eq!(read(r#"{"totalRecordCount":0,"agents":null}"#), page(&[], Some(0)));
        assert!(read(r#"{"totalRecordCount":9}"#).unwrap_err().contains("`agents` or `items`"));
        assert!(
            read(r#"{"agents":[true]}"#)
                .unwrap_err()
                .starts_with("$.agents[0]: expected an integer")
        );
    }
}
