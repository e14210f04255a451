//! Models: structs, enums, unions, aliases, identifiers and responses with several variants.

use super::body::Response;
use super::ty::{ArgumentType, Ty};
use crate::ir::model::{Matcher, Repr, Value};
use crate::ir::response::Status;
use crate::names::ident::Ident;
use crate::pointer::Pointer;

/// A model.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name.
    pub name: Ident,
    /// The module that contains it.
    pub module: Ident,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The Cargo features of which one is required. It is empty if the model is always compiled.
    pub features: Vec<String>,
    /// Its definition.
    pub kind: ItemKind,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The location of its definition in the document.
    pub origin: Pointer,
}

/// The definition of a model.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// A struct.
    Struct(Structure),
    /// An open enumeration.
    Enumeration(Enumeration),
    /// A union of types.
    Union(UnionItem),
    /// Raw JSON that can be parsed as one of several types, with a method and a type for each.
    AmbiguousUnion(Vec<(Ident, Ty)>),
    /// Another name for a type.
    Alias(Ty),
    /// A newtype over a scalar.
    Id(Repr),
    /// A response with several variants.
    Choice(Choice),
}

impl Item {
    /// Returns the name of the component schema that defines the model, if there is one.
    pub fn component(&self) -> Option<String> {
        let tokens: Vec<String> = self.origin.tokens().collect();
        match tokens.as_slice() {
            [components, schemas, name] if components == "components" && schemas == "schemas" => {
                Some(name.clone())
            }
            _ => None,
        }
    }
}

impl ItemKind {
    /// Returns the types in the definition.
    pub(crate) fn types(&self) -> Vec<Ty> {
        match self {
            Self::Struct(structure) => {
                let fields = structure.fields().map(|field| field.ty.clone());
                fields.chain(structure.additional.iter().map(|(_, ty)| ty.clone())).collect()
            }
            Self::Union(union) => {
                union.variants.iter().map(|variant| variant.member.clone()).collect()
            }
            Self::AmbiguousUnion(types) => types.iter().map(|(_, ty)| ty.clone()).collect(),
            Self::Alias(ty) => vec![ty.clone()],
            Self::Choice(choice) => choice
                .cases
                .iter()
                .map(|case| case.response.ty())
                .filter(|ty| *ty != Response::Empty.ty())
                .collect(),
            Self::Enumeration(_) | Self::Id(_) => Vec::new(),
        }
    }

    /// Returns the struct, if this is one.
    pub fn as_struct(&self) -> Option<&Structure> {
        if let Self::Struct(structure) = self { Some(structure) } else { None }
    }

    /// Returns the type of the scalar, if this is an identifier.
    pub fn as_id(&self) -> Option<Repr> {
        if let Self::Id(repr) = self { Some(*repr) } else { None }
    }

    /// Returns the enumeration, if this is one.
    pub fn as_enumeration(&self) -> Option<&Enumeration> {
        if let Self::Enumeration(enumeration) = self { Some(enumeration) } else { None }
    }
}

/// A struct.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its properties, including constants, in the order of the document.
    pub rows: Vec<Row>,
    /// The field for additional properties.
    pub additional: Option<(Ident, Ty)>,
    /// Whether requests distinguish null properties from absent ones.
    pub explicit_nulls: bool,
    /// Whether some of its properties are constants.
    pub constants: bool,
    /// Whether it keeps the properties of responses that the document does not describe.
    pub undescribed: bool,
    /// Whether requests contain it. Otherwise it has no setters.
    pub sent: bool,
}

/// A property of a struct.
#[derive(Clone, Debug)]
pub enum Row {
    /// A field.
    Field(FieldRow),
    /// A property that always has the same value and is not a field.
    Constant {
        /// Its key.
        wire: String,
        /// Its value.
        value: Value,
        /// Whether responses may omit it.
        optional: bool,
    },
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct FieldRow {
    /// Its name.
    pub name: Ident,
    /// Its key.
    pub wire: String,
    /// Its type, `Option` included.
    pub ty: Ty,
    /// Whether `None` is serialized as null instead of being omitted.
    pub written_null: bool,
    /// The type of the argument of `new` or of the setter.
    pub argument_type: ArgumentType,
    /// The means by which callers set it.
    pub access: Access,
    /// Whether it may be null on the wire.
    pub nullable: bool,
    /// An example value from the document.
    pub sample: Option<Box<serde_json::Value>>,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// The means by which callers set a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// As an argument of `new`.
    Argument,
    /// By a setter.
    Setter {
        /// The setter's name.
        name: Ident,
        /// The setter that sends null, if null and absent are different.
        clear: Option<Ident>,
    },
    /// By assignment only: no request contains the struct, so it has no setters.
    Field,
}

impl FieldRow {
    /// Returns whether the field is an argument of `new`.
    pub fn is_argument(&self) -> bool {
        self.access == Access::Argument
    }
}

impl Structure {
    /// Returns the fields, without the constants.
    pub fn fields(&self) -> impl Iterator<Item = &FieldRow> {
        self.rows.iter().filter_map(|row| match row {
            Row::Field(field) => Some(field),
            Row::Constant { .. } => None,
        })
    }

    /// Returns whether it has private fields for what its public fields cannot represent.
    pub fn has_hidden_fields(&self) -> bool {
        self.explicit_nulls || self.constants || self.undescribed
    }
}

/// An open enumeration.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// The JSON type of its values.
    pub repr: Repr,
    /// The known values, each with its name, value and documentation.
    pub variants: Vec<(Ident, Value, Vec<String>)>,
    /// The variant for unknown values.
    pub rest: Ident,
    /// The values after the end of a process, if the enum is the status of one.
    pub ended: Option<Ended>,
}

/// The variants of a status whose process has ended. They are the results of `is_terminal` and `is_success`.
#[derive(Clone, Debug)]
pub struct Ended {
    /// All of them.
    pub terminal: Vec<Ident>,
    /// Those after a success. If there are none, it is not known how the process has ended.
    pub success: Vec<Ident>,
}

/// A union of types, rendered as an enum.
#[derive(Clone, Debug)]
pub struct UnionItem {
    /// The discriminator property, if there is one.
    pub tag: Option<String>,
    /// The branches.
    pub variants: Vec<UnionVariant>,
    /// The variant for unknown values.
    pub rest: Ident,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub member: Ty,
    /// The discriminator values that select this variant.
    pub tags: Vec<Value>,
    /// The structure of its values, which selects this variant if `tags` is empty.
    pub matcher: Matcher,
    /// The documentation of its type.
    pub docs: Vec<String>,
}

/// A response with several variants.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The variants.
    pub cases: Vec<Case>,
    /// Whether it is the body of an error. Otherwise, it is the response of a call.
    pub is_error: bool,
}

/// A variant of a response.
#[derive(Clone, Debug)]
pub struct Case {
    /// The variant.
    pub name: Ident,
    /// The status code that selects this variant, if the variants have different status codes.
    pub status: Option<Status>,
    /// The media type that selects this variant, if the variants have different media types.
    pub media: String,
    /// The body.
    pub response: Response,
}
