//! The inputs of a method with all that is known of them.

use crate::ir::input::Input;
use crate::ir::operation::Role;
use crate::names::spellings::InputNames;

/// An input as a method offers it.
#[derive(Debug)]
pub(super) struct Said<'a> {
    pub(super) input: &'a Input,
    pub(super) role: &'a Role,
    pub(super) names: &'a InputNames,
}
