//! Names that Rust, its prelude, the generated code or a file system reserves.

/// Keywords that can be raw identifiers, such as `r#type`.
pub(crate) const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
pub(crate) const NEVER_RAW: &[&str] = &["Self", "crate", "self", "super"];

/// Names that the module of a tag cannot have: modules and crates in the root of the client, and methods of `Client`.
/// The client's method that returns a handle has the same name as the module. `mod` is the file of the root module.
pub(crate) const MODULES: &[&str] = &[
    "alloc",
    "borrow",
    "borrow_mut",
    "builder",
    "bytes",
    "client",
    "clock",
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
    "rate_budget",
    "readme",
    "request",
    "runtime",
    "serde",
    "serde_json",
    "std",
    "to_owned",
    "transport",
    "try_from",
    "try_into",
    "type_id",
];

/// Names that the module of a model cannot have.
pub(crate) const MODEL_MODULES: &[&str] = &["crate", "mod", "self", "super"];

/// Device names of Windows. On Windows, no file can have such a name, whatever its extension.
pub(crate) const DEVICES: &[&str] = &[
    "aux", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con",
    "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Types and traits that generated code uses without a path.
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

/// Methods of calls. A setter with such a name would hide the method or conflict with it. All calls reserve them, so that a
/// setter keeps its name if the response of its call changes.
pub(crate) const CALL_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "call_blocking",
    "clone",
    "clone_from",
    "clone_into",
    "events",
    "events_blocking",
    "fmt",
    "follow",
    "from",
    "into",
    "into_future",
    "into_request",
    "items",
    "lines",
    "lines_blocking",
    "pages",
    "save",
    "send",
    "stream",
    "stream_blocking",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
    "until_done",
];

/// Methods that only calls without a declared body have. Other calls can have setters with these names.
pub(crate) const UNDECLARED_BODY_METHODS: &[&str] = &["bytes", "bytes_blocking"];

/// Methods of every model. A setter with such a name would hide the method or conflict with it.
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

/// Methods of raw JSON with several possible types.
pub(crate) const AMBIGUOUS_UNION_METHODS: &[&str] = &["as_json"];

/// Private fields of models.
pub(crate) const MODEL_FIELDS: &[&str] = &["constant_mismatches", "explicit_nulls", "undescribed"];

/// Methods of every handle.
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

/// Names that arguments of methods cannot have.
pub(crate) const ARGUMENTS: &[&str] = &["self"];

/// Methods of every client builder.
pub(crate) const CLIENT_SETTERS: &[&str] = &[
    "allow_http",
    "anonymous",
    "base_url",
    "body_limit",
    "build",
    "client_certificate",
    "clock",
    "connect_timeout",
    "deadline",
    "from_env",
    "header",
    "http1_only",
    "lenient",
    "new",
    "on_drift",
    "own_servers",
    "pool_idle_timeout",
    "pool_max_idle_per_host",
    "proxy",
    "rate_limit",
    "retry",
    "root_certificates",
    "tcp_keepalive",
    "timeout",
    "transport",
    "user_agent_suffix",
];

/// Methods of operator traits. A setter with such a name would be confused with the operator.
pub(crate) const OPERATORS: &[&str] =
    &["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// Returns whether a name is reserved by Rust or by a file system.
pub fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name) || NEVER_RAW.contains(&name) || DEVICES.contains(&name)
}
