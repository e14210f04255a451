//! Tuples on the wire: lists with a type for each position.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fault::{Fault, Read, Step};
use super::read::deserialize;
use super::write::serialize;
use super::{Items, Token, View, Wire, Writer};

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
/// list is not written.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Open<T, R, const MIN_LEN: usize = { usize::MAX }> {
    /// The positional elements.
    pub items: T,
    /// The additional elements after the positional ones.
    pub rest: Vec<R>,
}

impl<T, R, const MIN_LEN: usize> Open<T, R, MIN_LEN> {
    /// Creates a tuple without additional elements.
    pub fn new(items: T) -> Self {
        Self { items, rest: Vec::new() }
    }
}

impl<T: TupleItems, R: Wire, const MIN_LEN: usize> Wire for Open<T, R, MIN_LEN> {
    fn blank() -> Self {
        Self::new(T::empty())
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::List(items) = token else { return token.type_error("an array") };
        self.items.fill(items)?;
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
            && items.len() > MIN_LEN
            && items.last().is_some_and(|item| item.is_null())
        {
            items.pop();
        }
        let rest = self.rest.iter().map(|item| item as &dyn Wire);
        to.put(View::List(&mut items.into_iter().chain(rest)));
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
