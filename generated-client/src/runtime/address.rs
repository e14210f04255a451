//! Builds paths and queries from templates and values. Values are escaped or rejected, so that the server receives them
//! unchanged.

use std::borrow::Cow;

use super::escape::{escape, escape_in_url, escape_owned};
use super::param::Param;

/// Escapes each value of a list.
pub(super) fn escaped<P: Param>(values: impl IntoIterator<Item = P>) -> Vec<String> {
    values.into_iter().map(|value| escape_owned(value.to_text())).collect()
}

/// Escapes the values of a list and joins them. The separator is escaped too, unless it is a comma.
pub(super) fn joined<P: Param>(values: impl IntoIterator<Item = P>, separator: char) -> String {
    let separator =
        if separator == ',' { ",".into() } else { escape(&separator.to_string()).into_owned() };
    escaped(values).join(&separator)
}

/// The values of path parameters, already escaped. The first one is stored without an allocation of its own, because
/// most paths have only one.
#[derive(Clone, Debug, Default)]
pub(super) struct PathValues {
    first: Option<(&'static str, String)>,
    more: Vec<(&'static str, String)>,
}

impl PathValues {
    /// Adds a value. A second value of the same name is ignored.
    pub(super) fn push(&mut self, name: &'static str, value: String) {
        match self.first {
            Some(_) => self.more.push((name, value)),
            None => self.first = Some((name, value)),
        }
    }

    /// Returns the names and values.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(&'static str, String)> {
        self.first.iter().chain(&self.more)
    }

    fn get(&self, name: &str) -> Result<&str, String> {
        let value = self.iter().find(|(known, _)| *known == name);
        value
            .map(|(_, value)| value.as_str())
            .ok_or_else(|| format!("the path parameter `{name}` is not set"))
    }
}

/// Replaces the parameters of a path template with values. The template may contain a query.
///
/// Returns an error if a parameter is not set or a path parameter is empty, or if a segment becomes `.` or `..`.
/// Servers and URL parsers resolve such a segment even if it is escaped.
pub(super) fn path(template: &str, values: &PathValues) -> Result<String, String> {
    let (path, query) = match query_start(template).and_then(|at| template.split_at_checked(at)) {
        Some((path, query)) => (path, query.strip_prefix('?')),
        None => (template, None),
    };
    let added: usize = values.iter().map(|(_, value)| value.len()).sum();
    let mut filled = String::with_capacity(template.len() + added);
    fill(&mut filled, path, values, false)?;
    if filled.split('/').any(is_dot_segment) {
        path.split('/').try_for_each(|segment| check_segment(segment, values))?;
    }
    if let Some(query) = query {
        filled.push('?');
        fill(&mut filled, query, values, true)?;
    }
    Ok(filled)
}

/// Returns the byte index at which the query of a template starts. A `?` in a parameter name is ignored.
fn query_start(template: &str) -> Option<usize> {
    if !template.contains('?') {
        return None;
    }
    let mut inside = false;
    template.find(|letter| {
        inside = letter == '{' || inside && letter != '}';
        letter == '?' && !inside
    })
}

/// Checks that a segment of a template does not become `.` or `..`.
fn check_segment(template: &str, values: &PathValues) -> Result<(), String> {
    let mut filled = String::new();
    fill(&mut filled, template, values, false)?;
    match filled.split('/').find(|segment| is_dot_segment(segment)) {
        Some(segment) => Err(format!(
            "the path parameter `{template}` is `{segment}`, which would change the path"
        )),
        None => Ok(()),
    }
}

/// Returns whether a segment is `.` or `..`. An escaped dot (`%2e`) is treated as a dot, because URL parsers decode it.
fn is_dot_segment(segment: &str) -> bool {
    strip_dot(segment).is_some_and(|rest| rest.is_empty() || strip_dot(rest) == Some(""))
}

fn strip_dot(text: &str) -> Option<&str> {
    [".", "%2e", "%2E"].iter().find_map(|dot| text.strip_prefix(dot))
}

fn fill(
    to: &mut String,
    template: &str,
    values: &PathValues,
    may_be_empty: bool,
) -> Result<(), String> {
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(b, t)| Some((b, t.split_once('}')?)))
    {
        let value = values.get(name)?;
        if value.is_empty() && !may_be_empty {
            return Err(format!("the path parameter `{name}` is empty"));
        }
        to.push_str(&escape_in_url(before));
        to.push_str(value);
        rest = after;
    }
    to.push_str(&escape_in_url(rest));
    Ok(())
}

/// Checks a path from the caller and escapes invalid characters. Existing escapes are kept.
pub(super) fn raw(path: &str) -> Result<String, String> {
    if !path.starts_with('/') {
        return Err(format!("the path {path:?} does not start with `/`"));
    }
    if path.contains(['?', '#']) {
        return Err(format!(
            "the path {path:?} contains a query or a fragment: set query parameters with `query`"
        ));
    }
    if path.split(['/', '\\']).any(is_dot_segment) {
        return Err(format!(
            "the path {path:?} has a `.` or `..` segment, which would change the path"
        ));
    }
    Ok(escape_in_url(path).into_owned())
}

/// Formats `name=value` for a query. The value is already escaped.
pub(super) fn pair(name: &str, value: &str) -> String {
    let name = escape(name);
    let mut pair = String::with_capacity(name.len() + 1 + value.len());
    pair.extend([&name, "=", value]);
    pair
}

/// Query parameters or cookies, in the order in which they were first set. Each has its name and its `name=value`
/// pairs. The pairs of an exploded object have the names of its properties.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs(Vec<(Cow<'static, str>, Vec<String>)>);

impl Pairs {
    /// Sets the pairs of a name and replaces the previous ones.
    pub(super) fn set(&mut self, name: Cow<'static, str>, pairs: Vec<String>) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = pairs,
            None => self.0.push((name, pairs)),
        }
    }

    /// Returns the first pair of a name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let (_, pairs) = self.0.iter().find(|(known, _)| known == name)?;
        pairs.first().map(String::as_str)
    }

    /// Returns the pairs of each name.
    pub(super) fn by_name(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(name, pairs)| (name.as_ref(), pairs.as_slice()))
    }

    /// Returns all pairs.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flat_map(|(_, pairs)| pairs).map(String::as_str)
    }
}

/// Appends a query to a path that may already have one.
pub(super) fn with_query(mut path: String, query: &Pairs) -> String {
    path.reserve(query.iter().map(|pair| 1 + pair.len()).sum());
    let mut separator = match path.contains('?') {
        _ if path.ends_with(['?', '&']) => "",
        true => "&",
        false => "?",
    };
    for pair in query.iter() {
        path.extend([separator, pair]);
        separator = "&";
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path<const COUNT: usize>(
        template: &str,
        values: [(&'static str, &str); COUNT],
    ) -> Result<String, String> {
        let mut all = PathValues::default();
        values.iter().for_each(|(name, value)| all.push(name, (*value).to_owned()));
        super::path(template, &all)
    }

    #[test]
    fn escapes_a_path_value_so_that_it_arrives_unchanged() {
        let fill = |value: &str| path("/a/{id}/b", [("id", &*escape(value))]);
        assert_eq!(fill("x/y z%2e?#ä+").unwrap(), "/a/x%2Fy%20z%252e%3F%23%C3%A4%2B/b");
        assert_eq!(fill("...").unwrap(), "/a/.../b");
        for rejected in ["", ".", ".."] {
            assert!(fill(rejected).is_err(), "{rejected:?}");
        }
        assert!(path("/a/{id}", []).unwrap_err().contains("`id`"));
        let two = [("x", "."), ("y", ".")];
        assert!(path("/{x}{y}", two).is_err());
        assert_eq!(path("/{x}-{y}", two).unwrap(), "/.-.");
    }

    #[test]
    fn keeps_escapes_of_a_raw_path_and_rejects_invalid_paths() {
        assert_eq!(raw("/a/b%2Fc/ä x{}").unwrap(), "/a/b%2Fc/%C3%A4%20x%7B%7D");
        assert_eq!(raw("/a//b/").unwrap(), "/a//b/");
        for bad in
            ["", "a", "https://a.b", "//", "/a?b", "/a#b", "/a/../b", "/%2E%2e/b", "/a\\..\\b"]
        {
            assert_eq!(raw(bad).is_err(), bad != "//", "{bad:?}");
        }
    }

    #[test]
    fn accepts_reserved_values_and_a_query_in_a_path() {
        let values = [("x", "a/b"), ("y", ""), ("z", "../c")];
        assert_eq!(path("/{x}/ä?q=1&y={y}", values).unwrap(), "/a/b/%C3%A4?q=1&y=");
        assert_eq!(path("/{a?}?b", [("a?", "1")]).unwrap(), "/1?b");
        for bad in ["/{z}", "/a/../b", "/%2e%2E", "/{y}"] {
            assert!(path(bad, values).is_err(), "{bad}");
        }
        let mut query = Pairs::default();
        assert_eq!(with_query("/a?x=1".to_owned(), &query), "/a?x=1");
        query.set("b".into(), vec![pair("b", "2")]);
        assert_eq!(with_query("/a?x=1".to_owned(), &query), "/a?x=1&b=2");
        assert_eq!(with_query("/a?".to_owned(), &query), "/a?b=2");
    }

    #[test]
    fn keeps_the_order_of_a_query_and_replaces_values() {
        let mut query = Pairs::default();
        assert_eq!(with_query("/".to_owned(), &query), "/");
        query.set("a b".into(), vec![pair("a b", "1"), pair("a b", "2")]);
        query.set("c".into(), vec![pair("c", "3")]);
        query.set("c".into(), vec![]);
        query.set("d".into(), vec![pair("d", "4")]);
        query.set("a b".into(), vec![pair("a b", "5")]);
        assert_eq!(with_query("/".to_owned(), &query), "/?a%20b=5&d=4");
    }
}
