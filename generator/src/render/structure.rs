//! Renders structs: fields, `new`, setters, and the table that maps fields to JSON properties.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{aliases, deprecated, docs_or};
use super::literal::constant;
use super::ty::{Module, argument_type, ident, ty, value};
use crate::surface::Ident;
use crate::surface::docs::code;
use crate::surface::model::{Access, FieldRow, Item, Row, Structure};
use crate::surface::ty::{ArgumentType, Ty};

/// Renders a struct and its implementations.
pub(crate) fn structure(item: &Item, structure: &Structure) -> TokenStream {
    let doc = docs_or(&item.docs, "An object of the API.");
    let aliases = aliases(item.name.plain(), item.component());
    let deprecation = deprecated(item.deprecated);
    let name = ident(&item.name);
    let fields = structure.fields().map(field);
    let additional = structure.additional.iter().map(|(name, ty)| additional(name, ty));
    let hidden = hidden_fields(structure);
    // `model!` implements `Debug` for a struct with hidden fields.
    let derives = match structure.has_hidden_fields() {
        true => quote! { Clone, PartialEq },
        false => quote! { Clone, Debug, PartialEq },
    };
    let new = new(structure);
    let setters = structure.fields().map(setters);
    let with = (!structure.sent).then(with);
    let table = table(&item.name, structure);
    quote! {
        #doc
        #aliases
        #deprecation
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #(#additional)*
            #hidden
        }

        impl #name {
            #new
            #(#setters)*
            #with
        }

        #table
    }
}

/// Renders the fields that keep what the public fields cannot represent.
fn hidden_fields(structure: &Structure) -> TokenStream {
    let explicit_nulls =
        structure.explicit_nulls.then(|| quote! { explicit_nulls: runtime::ExplicitNulls, });
    let constant_mismatches =
        structure.constants.then(|| quote! { constant_mismatches: runtime::ConstantMismatches, });
    let undescribed = structure.undescribed.then(|| quote! { undescribed: runtime::Undescribed, });
    quote! { #explicit_nulls #constant_mismatches #undescribed }
}

fn field(field: &FieldRow) -> TokenStream {
    let doc = docs_or(&field.docs, &format!("Serialized as {}.", code(&field.wire)));
    let aliases = aliases(field.name.plain(), [&field.wire]);
    let deprecation = deprecated(field.deprecated);
    let name = ident(&field.name);
    let ty = ty(&field.ty, Module::Models);
    quote! {
        #doc
        #aliases
        #deprecation
        pub #name: #ty,
    }
}

fn additional(name: &Ident, value: &Ty) -> TokenStream {
    let name = ident(name);
    let value = ty(value, Module::Models);
    quote! {
        /// Properties that the OpenAPI document does not declare. They are kept unchanged.
        pub #name: BTreeMap<String, #value>,
    }
}

/// Renders `new`. Its arguments are the required fields; the constructor leaves all other fields empty.
fn new(structure: &Structure) -> TokenStream {
    let (required, others): (Vec<_>, Vec<_>) =
        structure.fields().partition(|field| field.is_argument());
    if required.is_empty() {
        let doc = if others.iter().all(|field| field.ty.as_option().is_some()) {
            " Creates a value with all fields unset."
        } else {
            " Creates a value with all optional fields unset. Required fields are zero, empty or the unknown variant."
        };
        return quote! {
            #[doc = #doc]
            pub fn new() -> Self {
                runtime::Wire::blank()
            }
        };
    }
    let arguments = required.iter().map(|field| {
        let (name, ty) = (ident(&field.name), argument_type(&field.argument_type, Module::Models));
        quote! { #name: #ty }
    });
    let values = required.iter().map(|field| initial(field));
    let rest =
        structure.has_hidden_fields() || structure.additional.is_some() || !others.is_empty();
    let rest = rest.then(|| quote! { ..runtime::Wire::blank() });
    let expect = too_many(required.len());
    quote! {
        /// Creates a value from its required fields.
        #expect
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

/// Renders the initializer of a field in `new`.
fn initial(field: &FieldRow) -> TokenStream {
    let name = ident(&field.name);
    match &field.argument_type {
        ArgumentType::Plain(plain) if *plain == field.ty => quote! { #name },
        ArgumentType::Plain(_)
        | ArgumentType::Into(_)
        | ArgumentType::Each(_)
        | ArgumentType::EachInto(_) => {
            let assigned = field_value(&field.argument_type, &field.ty, &field.name);
            quote! { #name: #assigned }
        }
    }
}

/// Renders `#[expect]` for functions with too many arguments for clippy.
pub(crate) fn too_many(arguments: usize) -> TokenStream {
    match arguments {
        0..=7 => TokenStream::new(),
        _ => quote! {
            #[expect(clippy::too_many_arguments, reason = "the document has this many required values")]
        },
    }
}

/// Renders the conversion of an argument to the value of its field.
fn field_value(argument_type: &ArgumentType, ty: &Ty, name: &Ident) -> TokenStream {
    let assigned = value(argument_type, name);
    match ty.as_box() {
        Some(_) => quote! { Box::new(#assigned) },
        None => assigned,
    }
}

/// Renders `with`, which sets fields in an expression. Models that requests contain have setters instead.
fn with() -> TokenStream {
    quote! {
        /// Applies `change` to this value and returns the changed value.
        #[must_use]
        pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
            change(&mut self);
            self
        }
    }
}

/// Renders the setter of a field, and the setter that sends null.
fn setters(row: &FieldRow) -> TokenStream {
    let (setter, clear) = match &row.access {
        Access::Setter { name, clear } => (name, clear),
        Access::Argument | Access::Field => return TokenStream::new(),
    };
    let deprecation = deprecated(row.deprecated);
    let (field, method) = (ident(&row.name), ident(setter));
    let argument = argument_type(&row.argument_type, Module::Models);
    let assigned = match row.ty.as_option() {
        Some(inner) => {
            let assigned = field_value(&row.argument_type, inner, &row.name);
            quote! { Some(#assigned) }
        }
        None => field_value(&row.argument_type, &row.ty, &row.name),
    };
    let doc = format!(" Sets {}.", code(row.name.plain()));
    let clear = clear.as_ref().map(|clear| self::clear(row, clear));
    quote! {
        #[doc = #doc]
        #[must_use]
        #deprecation
        pub fn #method(mut self, #field: #argument) -> Self {
            self.#field = #assigned;
            self
        }
        #clear
    }
}

fn clear(row: &FieldRow, clear: &Ident) -> TokenStream {
    let doc = format!(" Sets {} to `null`.", code(row.name.plain()));
    let deprecation = deprecated(row.deprecated);
    let (field, clear) = (ident(&row.name), ident(clear));
    let wire = &row.wire;
    quote! {
        #[doc = #doc]
        #[must_use]
        #deprecation
        pub fn #clear(mut self) -> Self {
            self.#field = None;
            self.explicit_nulls.insert(#wire);
            self
        }
    }
}

/// Renders the table that maps fields to JSON properties.
fn table(name: &Ident, structure: &Structure) -> TokenStream {
    let name = ident(name);
    let blank = !structure.fields().any(FieldRow::is_argument);
    let default = blank.then(|| quote! { : Default });
    let explicit_nulls = structure.explicit_nulls.then(|| quote! { , explicit_nulls });
    let constant_mismatches = structure.constants.then(|| quote! { else constant_mismatches });
    let rows = structure.rows.iter().map(|row| match row {
        Row::Field(FieldRow { name, wire, written_null, .. }) => {
            let name = ident(name);
            let nullable = written_null.then(|| quote! { nullable });
            quote! { #wire => #name #nullable }
        }
        Row::Constant { wire, value, optional } => {
            let value = constant(value);
            let optional = optional.then(|| quote! { optional });
            quote! { #wire = #value #optional }
        }
    });
    let additional = structure.additional.iter().map(|(name, _)| {
        let name = ident(name);
        quote! { .. => #name }
    });
    let undescribed = structure.undescribed.then(|| quote! { _ => undescribed });
    let rows = rows.chain(additional).chain(undescribed);
    quote! {
        runtime::model! {
            #name #default #explicit_nulls #constant_mismatches { #(#rows),* }
        }
    }
}
