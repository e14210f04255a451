//! Types of values outside of JSON. Such values, and the elements of their lists, are never null.

use super::context::Cx;
use crate::ir::model::{Field, FieldKind, Value};
use crate::ir::types::{Parts, Type};

/// Returns whether values of a type are scalars.
pub(crate) fn is_scalar(cx: &Cx<'_>, ty: &Type) -> bool {
    match ty.parts() {
        Parts::Scalar => true,
        Parts::Model(id) => cx.models.get(id).is_some_and(|model| model.shape.is_scalar()),
        Parts::File
        | Parts::Any
        | Parts::List(_)
        | Parts::Tuple(..)
        | Parts::Map(_)
        | Parts::Nullable(_)
        | Parts::Boxed(_) => false,
    }
}

/// Makes the elements of a list non-nullable, because null cannot be expressed outside of JSON.
pub(crate) fn never_null(ty: Type) -> Type {
    match ty.as_list() {
        Some(element) => Type::List(Box::new(element.clone().not_null())),
        None => ty,
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

/// Returns the type of a field outside of JSON.
pub(crate) fn type_of_field(field: &Field) -> Type {
    match &field.kind {
        FieldKind::Value(ty) => never_null(ty.clone()),
        FieldKind::Constant(value) => type_of(value),
    }
}
