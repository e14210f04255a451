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
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable<'p> {
    /// The text that RFC 6570 puts before the value.
    prefix: &'static str,
    /// The name.
    pub name: &'p str,
    /// Whether slashes and other reserved characters are sent unescaped.
    pub reserved: bool,
}

/// Parses the text in braces: a declared name, or a name with RFC 6570 operators or router patterns.
pub(crate) fn named<'p>(inner: &'p str, declared: &[String]) -> Variable<'p> {
    let plain = !inner.contains(['{', '}']);
    if plain && declared.iter().any(|name| name == inner) {
        return Variable { prefix: "", name: inner, reserved: false };
    }
    let (name, pattern) = match inner.split_once([':', '=']) {
        Some((name, pattern)) => (name, pattern),
        None => (inner, ""),
    };
    let prefix = match name.as_bytes().first() {
        Some(b'.') => ".",
        Some(b'/') => "/",
        _ => "",
    };
    let bare = name.trim_start_matches(['+', '#', '*', '.', '/', '?', '&', ';']);
    let bare_of_all = bare.trim_end_matches(['*', '+', '?']);
    let reserved = name.starts_with(['+', '#', '*'])
        || bare.ends_with(['*', '+'])
        || pattern == "path"
        || pattern.contains("**");
    Variable { prefix, name: bare_of_all.trim(), reserved }
}

/// A path with its variables in plain braces.
#[derive(Debug)]
pub(crate) struct Template<'p> {
    /// The path.
    pub path: String,
    /// The variables, in order, without duplicates.
    pub variables: Vec<Variable<'p>>,
}

impl<'p> Template<'p> {
    /// Parses a path that [`pieces`] accepts.
    pub(crate) fn of(path: &'p str, declared: &[String]) -> Self {
        let mut template = Self { path: String::new(), variables: Vec::new() };
        for piece in pieces(path).unwrap_or_default() {
            match piece {
                Piece::Text(text) => template.path.push_str(text),
                Piece::Braces(inner) if inner.starts_with(['?', '&']) => template.query(inner),
                Piece::Braces(inner) => {
                    let variable = named(inner, declared);
                    template.path.extend([variable.prefix, "{", variable.name, "}"]);
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
                self.variables.push(Variable { prefix: "", name, reserved: false });
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

    /// Returns the variable with this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Variable<'p>> {
        self.variables.iter().find(|variable| variable.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejects_invalid_braces_and_dot_segments() {
        for good in ["/", "/a/{b}", "/{a}{b}/x", "/a.{b}-{c}/", "/{a}/{a}", "/a?b={c}&d", "/a#{"] {
            assert!(pieces(good).is_ok(), "{good}");
        }
        let bad = [("/{a", OPEN), ("/{a/b}", OPEN), ("/{{a}}", OPEN), ("/{a}/{b", OPEN)];
        let bad = bad.into_iter().chain([("/a}", STRAY), ("/{a}}", STRAY), ("/a}{b}", STRAY)]);
        let bad = bad.chain([("/{}", NAMELESS), ("/{:a}", NAMELESS), ("/{+}", NAMELESS)]);
        for (path, why) in bad.chain([("/a/../b", DOT_SEGMENT), ("/%2E/{a}", DOT_SEGMENT)]) {
            assert_eq!(pieces(path), Err(why), "{path}");
        }
    }

    #[test]
    fn removes_operators_and_patterns() {
        let declared = ["b:int".to_owned()];
        for (path, plain, reserved) in [
            ("/{a}/x/{b}/{a}", "/{a}/x/{b}/{a}", &[][..]),
            ("/{id:[0-9]{3}}/{b:int}", "/{id}/{b:int}", &[]),
            ("/{+a}/{*b}/{**c}/{d*}/{e+}", "/{a}/{b}/{c}/{d}/{e}", &["a", "b", "c", "d", "e"]),
            ("/{a:path}/{name=things/**}:go", "/{a}/{name}:go", &["a", "name"]),
            ("/a{.format}{/x}/{y?}#one", "/a.{format}/{x}/{y}", &[]),
            ("/a?q=1&r={r}#two", "/a?q=1&r={r}", &[]),
        ] {
            let template = Template::of(path, &declared);
            assert_eq!(template.path, plain, "{path}");
            let names = template
                .variables
                .iter()
                .filter(|variable| variable.reserved)
                .map(|variable| variable.name);
            assert_eq!(names.collect::<Vec<_>>(), reserved, "{path}");
        }
        assert_eq!(Template::of("/a{?x,y*}{&z}", &[]).path, "/a?x={x}&y={y}&z={z}");
        let mut template = Template::of("/a?x={x}&y=1&z={z}", &[]);
        template.remove_declared_query(|name| name == "z");
        assert_eq!((template.path.as_str(), template.variables.len()), ("/a?x={x}&y=1", 1));
        template = Template::of("/a?x={x}", &[]);
        template.remove_declared_query(|_| true);
        assert_eq!((template.path.as_str(), template.variables.len()), ("/a", 0));
    }
}
