//! The names of all items, with the same indices as the API.

use super::ident::Ident;

/// The names of all items, with the same indices as the [`Api`](crate::ir::Api).
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// Names of the tags.
    pub tags: Vec<TagNames>,
    /// Names of the methods of each operation.
    pub methods: Vec<Vec<MethodNames>>,
    /// Names of the models.
    pub models: Vec<ModelNames>,
    /// Names of the constants for response headers.
    pub headers: Vec<Ident>,
    /// Names of the security schemes.
    pub schemes: Vec<SchemeNames>,
    /// Names of the setters for variables of the first server.
    pub variables: Vec<Ident>,
}

/// The names of a tag.
#[derive(Clone, Debug)]
pub(crate) struct TagNames {
    /// Its module, and the method of the client that returns its handle.
    pub module: Ident,
    /// The type of its handle.
    pub handle: Ident,
}

/// The names of a method.
#[derive(Clone, Debug)]
pub(crate) struct MethodNames {
    /// The method.
    pub method: Ident,
    /// The type of the call that it returns.
    pub builder: Ident,
    /// The constant with its definition.
    pub constant: Ident,
    /// One for each input of the method, in the same order.
    pub inputs: Vec<InputNames>,
}

/// The names of an input.
#[derive(Clone, Debug)]
pub(crate) struct InputNames {
    /// The argument or setter.
    pub name: Ident,
    /// The setter that sends null.
    pub clear: Ident,
}

/// The names of a model.
#[derive(Clone, Debug)]
pub(crate) struct ModelNames {
    /// The type.
    pub ty: Ident,
    /// The module that contains it.
    pub module: Ident,
    /// Fields or variants, by index.
    pub members: Vec<Ident>,
    /// Setters of fields, by index.
    pub setters: Vec<InputNames>,
    /// The field for additional properties, or the variant for unknown values.
    pub rest: Ident,
}

/// The names of a security scheme.
#[derive(Clone, Debug)]
pub(crate) struct SchemeNames {
    /// The constant with its definition.
    pub constant: Ident,
    /// The setter on the client's builder.
    pub setter: Ident,
    /// The setter of the client id and secret, if the scheme has a client credentials grant.
    pub client: Option<Ident>,
}
