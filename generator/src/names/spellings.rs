//! Every spelling, by the same indices as the API has.

use super::ident::Ident;

/// Every spelling, by the same indices as the [`Api`](crate::ir::Api) has.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// Of the groups.
    pub groups: Vec<GroupNames>,
    /// Of the methods of each operation.
    pub methods: Vec<Vec<MethodNames>>,
    /// Of the models.
    pub models: Vec<ModelNames>,
    /// Of the constants for response headers.
    pub headers: Vec<Ident>,
    /// Of the security schemes.
    pub schemes: Vec<SchemeNames>,
    /// Of the setters of what can be chosen in the address of the first server.
    pub variables: Vec<Ident>,
}

/// The spellings of a group.
#[derive(Clone, Debug)]
pub(crate) struct GroupNames {
    /// Its module, and the method of the client that leads to it.
    pub module: Ident,
    /// The type of its handle.
    pub handle: Ident,
}

/// The spellings of a method.
#[derive(Clone, Debug)]
pub(crate) struct MethodNames {
    /// The method.
    pub method: Ident,
    /// The type of the call it prepares.
    pub builder: Ident,
    /// The constant that describes it.
    pub constant: Ident,
    /// One for each input of the method, in the same order.
    pub inputs: Vec<InputNames>,
}

/// The spellings of an input.
#[derive(Clone, Debug)]
pub(crate) struct InputNames {
    /// The argument or setter.
    pub name: Ident,
    /// The setter that sends null.
    pub clear: Ident,
}

/// The spellings of a model.
#[derive(Clone, Debug)]
pub(crate) struct ModelNames {
    /// The type.
    pub ty: Ident,
    /// The module it stands in.
    pub module: Ident,
    /// Fields or variants, by index.
    pub members: Vec<Ident>,
    /// Setters of fields, by index.
    pub setters: Vec<InputNames>,
    /// The field of other members, or the variant of other values.
    pub rest: Ident,
}

/// The spellings of a security scheme.
#[derive(Clone, Debug)]
pub(crate) struct SchemeNames {
    /// The constant that describes it.
    pub constant: Ident,
    /// The setter on the client's builder.
    pub setter: Ident,
    /// The setter of a client's own id and secret, where those are exchanged for tokens.
    pub client: Option<Ident>,
}
