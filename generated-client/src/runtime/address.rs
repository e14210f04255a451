//! Paths and queries: a template and values become the text of an address. Every value arrives as it was, or is
//! refused before anything is sent.

use std::borrow::Cow;

use super::escape::{escape, escape_in_url};
use super::param::Param;

/// The values of a list, each escaped.
pub(super) fn escaped<P: Param>(values: impl IntoIterator<Item = P>) -> Vec<String> {
    values.into_iter().map(|value| escape(&value.to_text()).into_owned()).collect()
}

/// The values of a list as one, each escaped; a comma may stand between them as it is.
pub(super) fn joined<P: Param>(values: impl IntoIterator<Item = P>, separator: char) -> String {
    let separator =
        if separator == ',' { ",".into() } else { escape(&separator.to_string()).into_owned() };
    escaped(values).join(&separator)
}

/// Fills the parameters of a path with values that are escaped already. It may end in a query of its own.
///
/// A segment that reads `.` or `..` is an error: servers and URL parsers climb the path with it, escaped or not.
pub(super) fn path(template: &str, values: &[(&'static str, String)]) -> Result<String, String> {
    let (path, query) = match query_of(template).and_then(|at| template.split_at_checked(at)) {
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

/// Where the query of a template begins: a variable may be called `a?`.
fn query_of(template: &str) -> Option<usize> {
    let mut inside = false;
    template.find(|letter| {
        inside = letter == '{' || inside && letter != '}';
        letter == '?' && !inside
    })
}

fn filled_segment(template: &str, values: &[(&'static str, String)]) -> Result<String, String> {
    let filled = fill(template, values, false)?;
    match filled.split('/').find(|segment| climbs(segment)) {
        Some(segment) => Err(format!(
            "the path parameter `{template}` is `{segment}`, which would change the path"
        )),
        None => Ok(filled),
    }
}

/// Whether a segment leads to another place: URL parsers decode dots.
fn climbs(segment: &str) -> bool {
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

/// A path that somebody has put together: what is escaped in it stays so, and what no path may hold is escaped.
pub(super) fn raw(path: &str) -> Result<String, String> {
    if !path.starts_with('/') {
        return Err(format!("the path {path:?} does not start with `/`"));
    }
    if path.contains(['?', '#']) {
        return Err(format!("the path {path:?} holds a query or a fragment: set those apart"));
    }
    if path.split(['/', '\\']).any(climbs) {
        return Err(format!("the path {path:?} holds a `.` or `..`, which would change it"));
    }
    Ok(escape_in_url(path).into_owned())
}

/// `name=value`, as a query has it.
pub(super) fn pair(name: &str, value: &str) -> String {
    format!("{}={value}", escape(name))
}

/// Parameters of a query or cookies, in the order in which they were first set: each name with its `name=value`s,
/// which may go by other names.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs(Vec<(Cow<'static, str>, Vec<String>)>);

impl Pairs {
    /// Sets what is said of a name, in place of what was.
    pub(super) fn set(&mut self, name: Cow<'static, str>, pairs: Vec<String>) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = pairs,
            None => self.0.push((name, pairs)),
        }
    }

    /// All of them; `None` if there are none.
    pub(super) fn text(&self, between: &str) -> Option<String> {
        let pairs: Vec<&str> =
            self.0.iter().flat_map(|(_, pairs)| pairs).map(String::as_str).collect();
        (!pairs.is_empty()).then(|| pairs.join(between))
    }
}

/// A path, which may have a query already, with more of it.
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
    fn a_path_value_arrives_as_it_was() {
        let fill = |value: &str| path("/a/{id}/b", &[("id", escape(value).into_owned())]);
        assert_eq!(fill("x/y z%2e?#ä+").unwrap(), "/a/x%2Fy%20z%252e%3F%23%C3%A4%2B/b");
        assert_eq!(fill("...").unwrap(), "/a/.../b");
        for refused in ["", ".", ".."] {
            assert!(fill(refused).is_err(), "{refused:?}");
        }
        assert!(path("/a/{id}", &[]).unwrap_err().contains("`id`"));
        let two = [("x", ".".to_owned()), ("y", ".".to_owned())];
        assert!(path("/{x}{y}", &two).is_err());
        assert_eq!(path("/{x}-{y}", &two).unwrap(), "/.-.");
    }

    #[test]
    fn a_raw_path_stays_what_it_is() {
        assert_eq!(raw("/a/b%2Fc/ä x{}").unwrap(), "/a/b%2Fc/%C3%A4%20x%7B%7D");
        assert_eq!(raw("/a//b/").unwrap(), "/a//b/");
        for bad in
            ["", "a", "https://a.b", "//", "/a?b", "/a#b", "/a/../b", "/%2E%2e/b", "/a\\..\\b"]
        {
            assert_eq!(raw(bad).is_err(), bad != "//", "{bad:?}");
        }
    }

    #[test]
    fn a_path_may_hold_reserved_values_and_a_query() {
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
    fn a_query_keeps_its_order_and_replaces_values() {
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
