//! Builds paths and queries from templates and values. Values are escaped or rejected, so that the server receives them
//! unchanged.

use std::borrow::Cow;

use super::escape::{escape, escape_in_url};
use super::param::Param;

/// Escapes each value of a list.
pub(super) fn escaped<P: Param>(values: impl IntoIterator<Item = P>) -> Vec<String> {
    values.into_iter().map(|value| escape(&value.to_text()).into_owned()).collect()
}

/// Escapes the values of a list and joins them. The separator is escaped too, unless it is a comma.
pub(super) fn joined<P: Param>(values: impl IntoIterator<Item = P>, separator: char) -> String {
    let separator =
        if separator == ',' { ",".into() } else { escape(&separator.to_string()).into_owned() };
    escaped(values).join(&separator)
}

/// Replaces the parameters of a path template with values that are already escaped. The template may contain a query.
///
/// Returns an error if a parameter is not set or a path parameter is empty, or if a segment becomes `.` or `..`.
/// Servers and URL parsers resolve such a segment even if it is escaped.
pub(super) fn path(template: &str, values: &[(&'static str, String)]) -> Result<String, String> {
    let (path, query) = match query_start(template).and_then(|at| template.split_at_checked(at)) {
        Some((path, query)) => (path, query.strip_prefix('?')),
        None => (template, None),
    };
    let segments = path.split('/').map(|segment| filled_segment(segment, values));
    let mut filled = segments.collect::<Result<Vec<_>, _>>()?.join("/");
    if let Some(query) = query {
        filled.push('?');
        filled.push_str(&fill(query, values, true)?);
    }
    Ok(filled)
}

/// Returns the byte index at which the query of a template starts. A `?` in a parameter name is ignored.
fn query_start(template: &str) -> Option<usize> {
    let mut inside = false;
    template.find(|letter| {
        inside = letter == '{' || inside && letter != '}';
        letter == '?' && !inside
    })
}

fn filled_segment(template: &str, values: &[(&'static str, String)]) -> Result<String, String> {
    let filled = fill(template, values, false)?;
    match filled.split('/').find(|segment| is_dot_segment(segment)) {
        Some(segment) => Err(format!(
            "the path parameter `{template}` is `{segment}`, which would change the path"
        )),
        None => Ok(filled),
    }
}

/// Returns whether a segment is `.` or `..`. An escaped dot (`%2e`) is treated as a dot, because URL parsers decode it.
fn is_dot_segment(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

fn fill(
    template: &str,
    values: &[(&'static str, String)],
    may_be_empty: bool,
) -> Result<String, String> {
    let mut rest = template;
    let mut filled = String::new();
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(b, t)| Some((b, t.split_once('}')?)))
    {
        let value =
            values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let value = value.ok_or_else(|| format!("the path parameter `{name}` is not set"))?;
        if value.is_empty() && !may_be_empty {
            return Err(format!("the path parameter `{name}` is empty"));
        }
        filled.push_str(&escape_in_url(before));
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(&escape_in_url(rest));
    Ok(filled)
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

/// Formats `name=value` for a query.
pub(super) fn pair(name: &str, value: &str) -> String {
    format!("{}={value}", escape(name))
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

    /// Joins all pairs, or returns `None` if there are none.
    pub(super) fn text(&self, between: &str) -> Option<String> {
        let pairs: Vec<&str> =
            self.0.iter().flat_map(|(_, pairs)| pairs).map(String::as_str).collect();
        (!pairs.is_empty()).then(|| pairs.join(between))
    }
}

/// Appends a query to a path that may already have one.
pub(super) fn with_query(path: String, query: &Pairs) -> String {
    match query.text("&") {
        Some(more) if path.ends_with(['?', '&']) => path + &more,
        Some(more) if path.contains('?') => format!("{path}&{more}"),
        Some(query) => format!("{path}?{query}"),
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_a_path_value_so_that_it_arrives_unchanged() {
        let fill = |value: &str| path("/a/{id}/b", &[("id", escape(value).into_owned())]);
        assert_eq!(fill("x/y z%2e?#ä+").unwrap(), "/a/x%2Fy%20z%252e%3F%23%C3%A4%2B/b");
        assert_eq!(fill("...").unwrap(), "/a/.../b");
        for rejected in ["", ".", ".."] {
            assert!(fill(rejected).is_err(), "{rejected:?}");
        }
        assert!(path("/a/{id}", &[]).unwrap_err().contains("`id`"));
        let two = [("x", ".".to_owned()), ("y", ".".to_owned())];
        assert!(path("/{x}{y}", &two).is_err());
        assert_eq!(path("/{x}-{y}", &two).unwrap(), "/.-.");
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
        let values = [("x", "a/b".to_owned()), ("y", String::new()), ("z", "../c".to_owned())];
        assert_eq!(path("/{x}/ä?q=1&y={y}", &values).unwrap(), "/a/b/%C3%A4?q=1&y=");
        assert_eq!(path("/{a?}?b", &[("a?", "1".to_owned())]).unwrap(), "/1?b");
        for bad in ["/{z}", "/a/../b", "/%2e%2E", "/{y}"] {
            assert!(path(bad, &values).is_err(), "{bad}");
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
