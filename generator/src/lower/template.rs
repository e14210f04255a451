//! Parses path templates. Router patterns and RFC 6570 operators become plain variables in braces.

/// A piece of a path template.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'p> {
    /// Literal text.
    Text(&'p str),
    /// The text between braces.
    Braces(&'p str),
}

/// The reason why a path is omitted, and the help.
pub(crate) type Rejection = (&'static str, &'static str);

/// Splits a path into pieces, without the fragment.
///
/// # Errors
/// Returns an error if the braces are unbalanced or do not contain a variable name, or if the path has a `.` or `..`
/// segment.
pub(crate) fn pieces(path: &str) -> Result<Vec<Piece<'_>>, Rejection> {
    let (mut pieces, mut rest) = (Vec::new(), path);
    while let Some(next) = rest.find(['{', '}', '#']) {
        let (text, tail) = rest.split_at_checked(next).unwrap_or((rest, ""));
        pieces.push(Piece::Text(text));
        rest = match tail.strip_prefix('{') {
            Some(after_brace) => {
                let (inner, after) = braces(after_brace).ok_or(OPEN)?;
                if named(inner, &[]).name.is_empty() {
                    return Err(NAMELESS);
                }
                pieces.push(Piece::Braces(inner));
                after
            }
            None if tail.starts_with('#') => "",
            None => return Err(STRAY),
        };
    }
    pieces.push(Piece::Text(rest));
    let before_query = path.split(['?', '#']).next().unwrap_or(path);
    if before_query.split('/').any(is_dot_segment) {
        return Err(DOT_SEGMENT);
    }
    Ok(pieces)
}

/// Splits the text after an opening brace at the matching closing brace. A pattern can contain braces and slashes. A
/// name cannot: the variable must end in the segment in which it starts.
fn braces(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0usize;
    let end = text.find(|letter| match letter {
        '{' => {
            depth += 1;
            false
        }
        '}' if depth == 0 => true,
        '}' => {
            depth -= 1;
            false
        }
        _ => false,
    })?;
    let (inner, after) = text.split_at_checked(end)?;
    let name = inner.split([':', '=']).next().unwrap_or(inner);
    let good = !name.contains(['{', '}']) && !name.trim_start_matches('/').contains('/');
    good.then_some((inner, after.get(1..).unwrap_or_default()))
}

/// Returns whether a segment is `.` or `..`. URL parsers also decode `%2e`.
fn is_dot_segment(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

const OPEN: Rejection =
    ("a `{` is not closed", "write `}` after the name of the variable, in the same segment");
const STRAY: Rejection = ("a `}` has no matching `{`", "write `{` before the name of the variable");
const NAMELESS: Rejection =
    ("a variable has no name", "write the name of a parameter between `{` and `}`");
const DOT_SEGMENT: Rejection =
    ("URL parsers remove its `.` and `..` segments", "write the path without them");

/// A variable of a path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Variable<'p> {
    /// The text that RFC 6570 puts before the value.
    prefix: &'static str,
    /// The name.
    pub name: &'p str,
    /// The whole text in the braces, if a parameter is declared with it: `name=projects/*`.
    pub whole: Option<&'p str>,
    /// The characters of the value that are sent unescaped.
    pub unescaped: Unescaped,
    /// The segments that the value consists of, or empty text: `projects/*`.
    segments: &'p str,
}

/// The characters of a value that are sent unescaped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Unescaped {
    /// The value is one segment.
    #[default]
    None,
    /// Slashes, which separate the segments of the value.
    Slashes,
    /// All reserved characters.
    Reserved,
}

impl Variable<'_> {
    /// Returns the segments of the value, with the name of the variable for each wildcard.
    fn route(&self) -> String {
        let wildcard = format!("{{{}}}", self.name);
        let has_words = self.segments.chars().any(char::is_alphanumeric);
        if !has_words {
            return format!("{}{wildcard}", self.prefix);
        }
        let is_wildcard = |segment: &str| segment.contains('*');
        let segments = self.segments.split('/');
        let segments = segments.map(|segment| match is_wildcard(segment) {
            true => wildcard.as_str(),
            false => segment,
        });
        segments.collect::<Vec<_>>().join("/")
    }
}

/// Parses the text in braces: a declared name, or a name with RFC 6570 operators or router patterns. Some tools declare
/// the parameter with the operators and patterns.
pub(crate) fn named<'p>(inner: &'p str, declared: &[String]) -> Variable<'p> {
    let is_declared = |name: &str| declared.iter().any(|other| other == name);
    let parsed = parsed(inner);
    if inner.contains(['{', '}']) || !is_declared(inner) {
        return parsed;
    }
    let changes_the_value = parsed.unescaped != Unescaped::None || !parsed.segments.is_empty();
    match changes_the_value && !is_declared(parsed.name) {
        true => Variable { whole: Some(inner), ..parsed },
        false => Variable { name: inner, ..Variable::default() },
    }
}

fn parsed(inner: &str) -> Variable<'_> {
    let (name, pattern) = match inner.split_once([':', '=']) {
        Some((name, pattern)) => (name, pattern.trim()),
        None => (inner, ""),
    };
    // `google.api.http` puts the segments of the value after `=`.
    let has_segments = inner.get(name.len()..).is_some_and(|rest| rest.starts_with('='));
    let segments = if has_segments { pattern } else { "" };
    let prefix = match name.as_bytes().first() {
        Some(b'.') => ".",
        Some(b'/') => "/",
        _ => "",
    };
    let bare = name.trim_start_matches(['+', '#', '*', '.', '/', '?', '&', ';']);
    let bare_of_all = bare.trim_end_matches(['*', '+', '?']);
    let is_reserved = name.starts_with(['+', '#', '*'])
        || bare.ends_with(['*', '+'])
        || pattern == "path"
        || !has_segments && pattern.contains("**");
    let has_slashes = segments.contains('/') || segments == "**" || [".*", ".+"].contains(&pattern);
    let unescaped = match (is_reserved, has_slashes) {
        (true, _) => Unescaped::Reserved,
        (false, true) => Unescaped::Slashes,
        (false, false) => Unescaped::None,
    };
    Variable { prefix, name: bare_of_all.trim(), whole: None, unescaped, segments }
}

/// A path with its variables in plain braces.
#[derive(Debug)]
pub(crate) struct Template<'p> {
    /// The path.
    pub path: String,
    /// The path with the words of patterns, for names: `/shelves/{name}` for `/{name=shelves/*}`.
    pub route: String,
    /// The variables, in order, without duplicates.
    pub variables: Vec<Variable<'p>>,
}

impl<'p> Template<'p> {
    /// Parses a path that [`pieces`] accepts.
    pub(crate) fn of(path: &'p str, declared: &[String]) -> Self {
        let mut template =
            Self { path: String::new(), route: String::new(), variables: Vec::new() };
        for piece in pieces(path).unwrap_or_default() {
            match piece {
                Piece::Text(text) => {
                    template.path.push_str(text);
                    template.route.push_str(text);
                }
                Piece::Braces(inner) if inner.starts_with(['?', '&']) => template.query(inner),
                Piece::Braces(inner) => {
                    let variable = named(inner, declared);
                    template.path.extend([variable.prefix, "{", variable.name, "}"]);
                    template.route.push_str(&variable.route());
                    if template.find(variable.name).is_none() {
                        template.variables.push(variable);
                    }
                }
            }
        }
        template
    }

    /// Adds the query parameters of an RFC 6570 expression such as `{?a,b}`.
    fn query(&mut self, inner: &'p str) {
        let names = inner.split(['?', '&', ',', '*']).filter(|name| !name.is_empty());
        for name in names {
            let mark = if self.path.contains('?') { '&' } else { '?' };
            self.path.push_str(&format!("{mark}{name}={{{name}}}"));
            if self.find(name).is_none() {
                self.variables.push(Variable { name, ..Variable::default() });
            }
        }
    }

    /// Removes the query variables that are declared as query parameters.
    pub(crate) fn remove_declared_query(&mut self, is_declared: impl Fn(&str) -> bool) {
        let Some((path, query)) = self.path.split_once('?') else { return };
        let (mut kept, mut removed) = (Vec::new(), Vec::new());
        for pair in query.split('&') {
            let variable = pair.split_once("={").and_then(|(_, name)| name.strip_suffix('}'));
            match variable
                .filter(|name| is_declared(name) && !path.contains(&format!("{{{name}}}")))
            {
                Some(name) => removed.push(name.to_owned()),
                None => kept.push(pair),
            }
        }
        let between = if kept.is_empty() { "" } else { "?" };
        self.path = format!("{path}{between}{}", kept.join("&"));
        self.variables.retain(|variable| !removed.iter().any(|name| name == variable.name));
    }

    /// Returns the names and values in the query of the path that are not variables.
    pub(crate) fn fixed_query(&self) -> impl Iterator<Item = (&str, &str)> {
        let query = self.path.split_once('?').map_or("", |(_, query)| query);
        let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs.filter(|(name, value)| !name.is_empty() && !value.contains('{'))
    }

    /// Returns the variable with this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Variable<'p>> {
        self.variables.iter().find(|variable| variable.name == name)
    }
}

#[cfg(test)]
mod tests;
