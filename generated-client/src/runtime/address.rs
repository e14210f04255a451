//! Paths and queries: a template and values become the text of an address. Every value arrives as it was, or is
//! refused before anything is sent.

use std::borrow::Cow;
use std::fmt::Write as _;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Param;

/// All but RFC 3986's unreserved characters are escaped: no server reads those in two ways.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What no path may hold, and what a URL parser would read in its own way.
const IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

pub(super) fn escape(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, ESCAPED).into()
}

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

/// Fills the parameters of a path with values that are escaped already.
///
/// A segment that reads `.` or `..` is an error: servers and URL parsers climb the path with it, escaped or not.
pub(super) fn path(template: &str, values: &[(&'static str, String)]) -> Result<String, String> {
    let segments = template.split('/').map(|segment| fill(segment, values));
    Ok(segments.collect::<Result<Vec<_>, _>>()?.join("/"))
}

fn fill(template: &str, values: &[(&'static str, String)]) -> Result<String, String> {
    let mut rest = template;
    let mut filled = String::new();
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(b, t)| Some((b, t.split_once('}')?)))
    {
        let value =
            values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let value = value.ok_or_else(|| format!("the path parameter `{name}` is not set"))?;
        if value.is_empty() {
            return Err(format!("the path parameter `{name}` is empty"));
        }
        filled.extend([before, value]);
        rest = after;
    }
    filled.push_str(rest);
    match filled.as_str() {
        "." | ".." => Err(format!(
            "the path parameter `{template}` is `{filled}`, which would change the path"
        )),
        _ => Ok(filled),
    }
}

/// A path that somebody has put together: what is escaped in it stays so, and what no path may hold is escaped.
pub(super) fn raw(path: &str) -> Result<String, String> {
    if !path.starts_with('/') {
        return Err(format!("the path {path:?} does not start with `/`"));
    }
    if path.contains(['?', '#']) {
        return Err(format!("the path {path:?} holds a query or a fragment: set those apart"));
    }
    let climbs = |segment: &str| {
        matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
    };
    if path.split(['/', '\\']).any(climbs) {
        return Err(format!("the path {path:?} holds a `.` or `..`, which would change it"));
    }
    Ok(utf8_percent_encode(path, IN_PATH).to_string())
}

/// The parameters of a query, in the order in which they were first set.
#[derive(Clone, Debug, Default)]
pub(super) struct Query(Vec<(Cow<'static, str>, Vec<String>)>);

impl Query {
    /// Sets the escaped values of a name, in place of those it had.
    pub(super) fn set(&mut self, name: Cow<'static, str>, values: Vec<String>) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = values,
            None => self.0.push((name, values)),
        }
    }

    /// The query with its question mark, or nothing.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for (name, values) in &self.0 {
            for value in values {
                let mark = if text.is_empty() { '?' } else { '&' };
                let _ = write!(text, "{mark}{}={value}", escape(name));
            }
        }
        text
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
    fn a_query_keeps_its_order_and_replaces_values() {
        let mut query = Query::default();
        assert_eq!(query.text(), "");
        query.set("a b".into(), vec!["1".into(), "2".into()]);
        query.set("c".into(), vec!["3".into()]);
        query.set("c".into(), vec![]);
        query.set("d".into(), vec!["4".into()]);
        query.set("a b".into(), vec!["5".into()]);
        assert_eq!(query.text(), "?a%20b=5&d=4");
    }
}
