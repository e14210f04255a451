//! `anyOf`: one branch is that branch, several are as `oneOf` where a discriminator tells.

use openapiv3::{ReferenceOr, Schema};

use super::{SchemaNode, one_of, raw, schema};
use crate::ir::{Hint, Type};
use crate::lower::Cx;
use crate::spec::Slot;

/// A schema that is at least one of several.
pub fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    branches: &[ReferenceOr<Schema>],
    hint: &Hint,
) -> Type {
    let at = node.at.child("anyOf");
    match branches {
        [only] => schema(cx, &Slot::new(only, at.index(0)), hint),
        _ if node.value.schema_data.discriminator.is_some() => {
            one_of::lower(cx, node, branches, "anyOf", hint)
        }
        _ => raw(cx, &at, "a value may match several of these branches"),
    }
}
