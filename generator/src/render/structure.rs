//! Draws structs: fields, `new`, setters, and the table that JSON is read and written by.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{deprecated, docs_or};
use super::literal::constant;
use super::ty::{From, ident, taken, ty, value};
use crate::surface::Ident;
use crate::surface::docs::code;
use crate::surface::model::{Access, FieldRow, Item, Row, Structure};
use crate::surface::ty::{Take, Ty};

/// A struct and all that belongs to it.
pub(crate) fn structure(item: &Item, structure: &Structure) -> TokenStream {
    let words = docs_or(&item.docs, &format!("{}.", item.name.plain()));
    let retired = deprecated(item.deprecated);
    let name = ident(&item.name);
    let fields = structure.fields().map(field);
    let additional = structure.additional.iter().map(|(name, ty)| additional(name, ty));
    let nulls = structure.nulls.then(|| quote! { nulls: runtime::Nulls, });
    let unlike = structure.fixed.then(|| quote! { unlike: runtime::Unlike, });
    let new = new(structure);
    let setters = structure.fields().map(setters);
    let with = (!structure.sent).then(with);
    let table = table(&item.name, structure);
    quote! {
        #words
        #retired
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #(#additional)*
            #nulls
            #unlike
        }

        impl #name {
            #new
            #(#setters)*
            #with
        }

        #table
    }
}

fn field(field: &FieldRow) -> TokenStream {
    let words = docs_or(&field.docs, &format!("Serialized as {}.", code(&field.wire)));
    let retired = deprecated(field.deprecated);
    let name = ident(&field.name);
    let ty = ty(&field.ty, From::Models);
    quote! {
        #words
        #retired
        pub #name: #ty,
    }
}

fn additional(name: &Ident, value: &Ty) -> TokenStream {
    let name = ident(name);
    let value = ty(value, From::Models);
    quote! {
        /// Properties that the document does not declare, unchanged.
        pub #name: BTreeMap<String, #value>,
    }
}

/// The constructor: what the document demands is an argument, all else is empty.
fn new(structure: &Structure) -> TokenStream {
    let (demanded, others): (Vec<_>, Vec<_>) =
        structure.fields().partition(|field| field.is_argument());
    if demanded.is_empty() {
        let words = if others.iter().all(|field| field.ty.as_option().is_some()) {
            " Creates a value with no property set."
        } else {
            " Creates a value with no optional property set. Required properties are zero, empty or unknown."
        };
        return quote! {
            #[doc = #words]
            pub fn new() -> Self {
                runtime::Wire::blank()
            }
        };
    }
    let arguments = demanded.iter().map(|field| {
        let (name, taken) = (ident(&field.name), taken(&field.take, From::Models));
        quote! { #name: #taken }
    });
    let values = demanded.iter().map(|field| initial(field));
    let rest =
        structure.nulls || structure.fixed || structure.additional.is_some() || !others.is_empty();
    let rest = rest.then(|| quote! { ..runtime::Wire::blank() });
    let expect = too_many(demanded.len());
    quote! {
        /// Creates a value from its required fields.
        #expect
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

/// A field as `new` fills it from its argument.
fn initial(field: &FieldRow) -> TokenStream {
    let name = ident(&field.name);
    match &field.take {
        Take::Plain(plain) if *plain == field.ty => quote! { #name },
        Take::Plain(_) | Take::Into(_) | Take::Each(_) | Take::EachInto(_) => {
            let given = given(&field.take, &field.ty, &field.name);
            quote! { #name: #given }
        }
    }
}

/// Leave for more arguments than clippy likes.
pub(crate) fn too_many(arguments: usize) -> TokenStream {
    match arguments {
        0..=7 => TokenStream::new(),
        _ => quote! {
            #[expect(clippy::too_many_arguments, reason = "the document has this many required values")]
        },
    }
}

/// An argument as the value of its field.
fn given(take: &Take, ty: &Ty, name: &Ident) -> TokenStream {
    let given = value(take, name);
    match ty.as_box() {
        Some(_) => quote! { Box::new(#given) },
        None => given,
    }
}

/// Emits `with`, which sets fields in an expression. Only models that no request contains have it: tests build them.
fn with() -> TokenStream {
    quote! {
        /// Applies `change` to the value and returns it.
        #[must_use]
        pub fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
            change(&mut self);
            self
        }
    }
}

/// The setter of a field, and the one that sends null.
fn setters(row: &FieldRow) -> TokenStream {
    let Access::Setter { name: setter, clear } = &row.access else {
        return TokenStream::new();
    };
    let retired = deprecated(row.deprecated);
    let (field, method) = (ident(&row.name), ident(setter));
    let argument = taken(&row.take, From::Models);
    let given = match row.ty.as_option() {
        Some(inner) => {
            let given = given(&row.take, inner, &row.name);
            quote! { Some(#given) }
        }
        None => given(&row.take, &row.ty, &row.name),
    };
    let words = format!(" Sets {}.", code(row.name.plain()));
    let clear = clear.as_ref().map(|clear| self::clear(row, clear));
    quote! {
        #[doc = #words]
        #[must_use]
        #retired
        pub fn #method(mut self, #field: #argument) -> Self {
            self.#field = #given;
            self
        }
        #clear
    }
}

fn clear(row: &FieldRow, clear: &Ident) -> TokenStream {
    let words = format!(" Sets {} to `null`.", code(&row.wire));
    let retired = deprecated(row.deprecated);
    let (field, clear) = (ident(&row.name), ident(clear));
    let wire = &row.wire;
    quote! {
        #[doc = #words]
        #[must_use]
        #retired
        pub fn #clear(mut self) -> Self {
            self.#field = None;
            self.nulls.insert(#wire);
            self
        }
    }
}

/// The table that JSON is read and written by.
fn table(name: &Ident, structure: &Structure) -> TokenStream {
    let name = ident(name);
    let blank = !structure.fields().any(FieldRow::is_argument);
    let default = blank.then(|| quote! { : Default });
    let nulls = structure.nulls.then(|| quote! { , nulls });
    let unlike = structure.fixed.then(|| quote! { else unlike });
    let rows = structure.rows.iter().map(|row| match row {
        Row::Field(FieldRow { name, wire, written_null, .. }) => {
            let name = ident(name);
            let nullable = written_null.then(|| quote! { nullable });
            quote! { #wire => #name #nullable }
        }
        Row::Constant { wire, value } => {
            let value = constant(value);
            quote! { #wire = #value }
        }
    });
    let additional = structure.additional.iter().map(|(name, _)| {
        let name = ident(name);
        quote! { .. => #name }
    });
    let rows = rows.chain(additional);
    quote! {
        runtime::model! {
            #name #default #nulls #unlike { #(#rows),* }
        }
    }
}
