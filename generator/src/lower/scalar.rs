//! Types of values outside of JSON, which are scalars or arrays of scalars, and never null.

use super::context::Cx;
use crate::ir::model::{Shape, Value};
use crate::ir::types::Type;

/// Returns whether a value is a scalar.
pub(crate) fn is_scalar(cx: &Cx<'_>, ty: &Type) -> bool {
    match ty {
        Type::List(_)
        | Type::Tuple(..)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Boxed(_)
        | Type::Any
        | Type::File => false,
        Type::Model(id) => cx
            .models
            .get(*id)
            .is_some_and(|model| matches!(model.shape, Shape::Enumeration(_) | Shape::Newtype(_))),
        _ => true,
    }
}

/// Makes the elements of a list non-nullable, because null cannot be expressed outside of JSON.
pub(crate) fn never_null(ty: Type) -> Type {
    match ty {
        Type::List(element) => Type::List(Box::new(element.not_null())),
        other => other,
    }
}

/// Returns the type of a constant.
pub(crate) fn type_of(value: &Value) -> Type {
    match value {
        Value::Text(_) => Type::Text,
        Value::Integer(_) => Type::Int64,
        Value::Boolean(_) => Type::Boolean,
    }
}
