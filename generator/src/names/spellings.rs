//! The names of all items, with the same indices as the API.

use super::ident::Ident;

/// The names of all items, with the same indices as the [`Api`](crate::ir::Api).
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// Names of the tags.
    pub tags: Vec<TagNames>,
    /// Names of each operation's methods.
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
    /// The module, and the client's method that returns the handle.
    pub module: Ident,
    /// The type of the handle.
    pub handle: Ident,
}

/// The names of a method.
#[derive(Clone, Debug)]
pub(crate) struct MethodNames {
    /// The method.
    pub method: Ident,
    /// The type of the call that the method returns.
    pub builder: Ident,
    /// The constant that defines the operation.
    pub constant: Ident,
    /// The constant with the facts about the process of the method, if there is one.
    pub polling: Option<Ident>,
    /// The constant with the facts about the events of the method, if there is one.
    pub following: Option<Ident>,
    /// The names of the method's inputs, in the same order as the inputs.
    pub inputs: Vec<InputNames>,
}

/// The names of an input.
#[derive(Clone, Debug)]
pub(crate) struct InputNames {
    /// The argument or setter.
    pub name: Ident,
    /// The setter that sends null, or the same name as `name` if there is no such setter.
    pub clear: Ident,
    /// The setter that adds an entry to the JSON object in a string, if there is one.
    pub entry: Option<Ident>,
}

/// The names of a model.
#[derive(Clone, Debug)]
pub(crate) struct ModelNames {
    /// The type.
    pub ty: Ident,
    /// The module that contains the type.
    pub module: Ident,
    /// The fields or variants, or the methods of an ambiguous union, by index.
    pub members: Vec<Ident>,
    /// The setters of the fields, by index.
    pub setters: Vec<InputNames>,
    /// The field for additional properties, or the variant for unknown values.
    pub rest: Ident,
}

/// The names of a security scheme.
#[derive(Clone, Debug)]
pub(crate) struct SchemeNames {
    /// The constant that defines the scheme.
    pub constant: Ident,
    /// The setter on the client's builder.
    pub setter: Ident,
    /// The setter of the client id and secret, if the scheme has a client credentials grant.
    pub client: Option<Ident>,
}
