//! Words that Rust, its prelude, or our own generated code has taken already.

/// Words of the language that can be used raw: `r#type`.
pub(crate) const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words of the language that cannot be used even so.
pub(crate) const NEVER_RAW: &[&str] = &["Self", "crate", "self", "super"];

/// Modules that generated code has beside those of the groups, crates and modules that the crate's root names, and what
/// a client can do besides giving handles: a handle has one name for all. `mod` is the file of the root.
pub(crate) const MODULES: &[&str] = &[
    "alloc",
    "borrow",
    "borrow_mut",
    "builder",
    "bytes",
    "client",
    "clone",
    "clone_from",
    "clone_into",
    "core",
    "credentials",
    "ext",
    "fmt",
    "from",
    "from_core",
    "from_env",
    "generated",
    "headers",
    "http",
    "into",
    "jiff",
    "mod",
    "models",
    "readme",
    "request",
    "runtime",
    "serde",
    "serde_json",
    "std",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// Modules that the module of models has besides those of the models.
pub(crate) const MODEL_MODULES: &[&str] = &["crate", "mod", "self", "super"];

/// Devices of Windows: no file can have such a name there, whatever its extension.
pub(crate) const DEVICES: &[&str] = &[
    "aux", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con",
    "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Types and traits that generated code names without a path.
pub(crate) const TYPES: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Client",
    "ClientBuilder",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "FnOnce",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// What every call can do, whatever its operation: a setter of that name would hide it.
pub(crate) const CALL_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "events",
    "fmt",
    "from",
    "into",
    "into_future",
    "items",
    "lines",
    "pages",
    "send",
    "stream",
    "to_owned",
    "to_request",
    "try_from",
    "try_into",
    "type_id",
    "wait",
];

/// What every model can do: a setter of that name would hide it or clash with it.
pub(crate) const MODEL_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "deserialize",
    "eq",
    "fmt",
    "from",
    "into",
    "ne",
    "new",
    "serialize",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// What raw JSON of several types can do besides being read.
pub(crate) const LOOSE_METHODS: &[&str] = &["as_json"];

/// Fields that models have of our own.
pub(crate) const MODEL_FIELDS: &[&str] = &["nulls", "unlike"];

/// What a handle can do besides its operations.
pub(crate) const HANDLE_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "fmt",
    "from",
    "into",
    "new",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// Arguments that generated methods could not have.
pub(crate) const ARGUMENTS: &[&str] = &["self"];

/// What the client's builder can do besides taking credentials.
pub(crate) const CLIENT_SETTERS: &[&str] = &[
    "allow_http",
    "base_url",
    "body_limit",
    "build",
    "connect_timeout",
    "header",
    "new",
    "own_servers",
    "proxy",
    "timeout",
    "user_agent_suffix",
];

/// Names that operator traits use; a setter of that name reads as an operator.
pub(crate) const OPERATORS: &[&str] =
    &["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// Whether a name means something to the language or to a file system.
pub fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name) || NEVER_RAW.contains(&name) || DEVICES.contains(&name)
}
