//! The inputs of a method with their roles and names.

use crate::ir::input::Input;
use crate::ir::operation::Role;
use crate::names::spellings::InputNames;

/// An input of a method, with its role and its names.
#[derive(Debug)]
pub(super) struct MethodInput<'a> {
    pub(super) input: &'a Input,
    pub(super) role: &'a Role,
    pub(super) names: &'a InputNames,
}
