//! Tuples on the wire: lists with a type for each position.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::deserialize::deserialize;
use super::fault::{Fault, Read, Step};
use super::write::serialize;
use super::{BranchReader, Items, Token, View, Wire, Writer};

/// The elements of a tuple.
#[doc(hidden)]
pub trait TupleItems: Sized {
    /// Creates elements to read into.
    fn empty() -> Self;

    /// Reads the elements in order.
    ///
    /// # Errors
    /// Returns an error if an element is missing or not a valid value of its type.
    fn fill(&mut self, items: &mut dyn Items) -> Read;

    /// Returns the elements in order.
    fn elements(&self) -> Vec<&dyn Wire>;
}

/// A tuple followed by additional elements. Elements from index `MIN_LEN` on are optional: `None` at the end of the
/// list is not written, unless null was received there.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Open<T, R, const MIN_LEN: usize = { usize::MAX }> {
    /// The positional elements.
    pub items: T,
    /// The additional elements after the positional ones.
    pub rest: Vec<R>,
    /// The number of elements that were received if the last one was null, or else 0.
    length_with_null: usize,
}

impl<T, R, const MIN_LEN: usize> Open<T, R, MIN_LEN> {
    /// Creates a tuple without additional elements.
    pub fn new(items: T) -> Self {
        Self { items, rest: Vec::new(), length_with_null: 0 }
    }
}

/// Compares the elements. Whether the last ones are null or missing does not matter.
impl<T: PartialEq, R: PartialEq, const MIN_LEN: usize> PartialEq for Open<T, R, MIN_LEN> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items && self.rest == other.rest
    }
}

impl<T: fmt::Debug, R: fmt::Debug, const MIN_LEN: usize> fmt::Debug for Open<T, R, MIN_LEN> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Open").field("items", &self.items).field("rest", &self.rest).finish()
    }
}

impl<T: TupleItems, R: Wire, const MIN_LEN: usize> Wire for Open<T, R, MIN_LEN> {
    fn blank() -> Self {
        Self::new(T::empty())
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::List(inner) = token else { return token.type_error("an array") };
        let mut items = Counted { inner, count: 0 };
        self.items.fill(&mut items)?;
        let last = items.count.checked_sub(1);
        let elements = self.items.elements();
        let last = last.and_then(|last| elements.get(last));
        let ends_with_null = last.is_some_and(|last| last.is_null());
        self.length_with_null = if ends_with_null { items.count } else { 0 };
        self.rest.clear();
        loop {
            let mut item = R::blank();
            if !items.next(&mut item)? {
                return Ok(());
            }
            self.rest.push(item);
        }
    }

    fn write(&self, to: &mut dyn Writer) {
        let mut items = self.items.elements();
        while self.rest.is_empty()
            && items.len() > MIN_LEN.max(self.length_with_null)
            && items.last().is_some_and(|item| item.is_null())
        {
            items.pop();
        }
        let rest = self.rest.iter().map(|item| item as &dyn Wire);
        to.put(View::List(&mut items.into_iter().chain(rest)));
    }
}

/// The items of a list, which are counted.
struct Counted<'c> {
    inner: &'c mut dyn Items,
    count: usize,
}

impl Items for Counted<'_> {
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        let more = self.inner.next(slot)?;
        self.count += usize::from(more);
        Ok(more)
    }

    fn next_in_place(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        let more = self.inner.next_in_place(slot)?;
        self.count += usize::from(more);
        Ok(more)
    }

    fn dropped(&self) -> usize {
        self.inner.dropped()
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        self.inner.branches()
    }
}

impl<T: TupleItems, R: Wire, const MIN_LEN: usize> Serialize for Open<T, R, MIN_LEN> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self, to)
    }
}

impl<'de, T: TupleItems, R: Wire, const MIN_LEN: usize> Deserialize<'de> for Open<T, R, MIN_LEN> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut value = Self::blank();
        deserialize(&mut value, from)?;
        Ok(value)
    }
}

/// Reads an element.
fn read_element(items: &mut dyn Items, index: usize, slot: &mut dyn Wire) -> Read {
    let within = |fault: Fault| fault.within(Step::Position(index));
    if items.next_in_place(slot).map_err(within)? { Ok(()) } else { slot.absent().map_err(within) }
}

macro_rules! tuples {
    ($($first:ident $($other:ident)*;)*) => {$(
        impl<$first: Wire, $($other: Wire),*> TupleItems for ($first, $($other,)*) {
            fn empty() -> Self {
                ($first::blank(), $($other::blank(),)*)
            }

            fn fill(&mut self, items: &mut dyn Items) -> Read {
                #[expect(non_snake_case, reason = "each element is named after its type")]
                let ($first, $($other,)*) = self;
                let slots: &mut [&mut dyn Wire] = &mut [$first, $($other),*];
                let mut slots = slots.iter_mut().enumerate();
                slots.try_for_each(|(index, slot)| read_element(items, index, *slot))
            }

            fn elements(&self) -> Vec<&dyn Wire> {
                #[expect(non_snake_case, reason = "each element is named after its type")]
                let ($first, $($other,)*) = self;
                vec![$first, $($other),*]
            }
        }

        impl<$first: Wire, $($other: Wire),*> Wire for ($first, $($other,)*) {
            fn blank() -> Self {
                Self::empty()
            }

            fn read(&mut self, token: Token<'_>) -> Read {
                let Token::List(items) = token else { return token.type_error("an array") };
                self.fill(items)?;
                // Additional elements are dropped, but must be consumed.
                let mut rest = serde_json::Value::Null;
                while items.next(&mut rest)? {}
                Ok(())
            }

            fn write(&self, to: &mut dyn Writer) {
                to.put(View::List(&mut self.elements().into_iter()));
            }
        }
    )*};
}
tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
    A B C D E F G H I;
    A B C D E F G H I J;
    A B C D E F G H I J K;
    A B C D E F G H I J K L;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tuple_is_written_with_the_length_that_was_received() {
        type Trio = Open<(String, Option<i64>, Option<String>), String, 1>;
        for text in
            [r#"["a"]"#, r#"["a",1]"#, r#"["a",null]"#, r#"["a",null,null]"#, r#"["a",null,"b"]"#]
                .into_iter()
                .chain([r#"["a",1,null]"#, r#"["a",null,null,"c"]"#])
        {
            let trio: Trio = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&trio).unwrap(), text);
        }
        assert!(serde_json::from_str::<Trio>("[]").is_err());
        assert_eq!(
            serde_json::to_string(&Trio::new(("a".into(), None, None))).unwrap(),
            r#"["a"]"#
        );
        let mut trio: Trio = serde_json::from_str(r#"["a",1]"#).unwrap();
        trio.items.1 = None;
        assert_eq!(serde_json::to_string(&trio).unwrap(), r#"["a"]"#);
        let with_null: Trio = serde_json::from_str(r#"["a",null]"#).unwrap();
        assert_eq!(with_null, trio);
        assert_eq!(format!("{trio:?}"), r#"Open { items: ("a", None, None), rest: [] }"#);
    }
}
