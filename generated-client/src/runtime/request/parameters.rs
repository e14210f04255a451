//! Methods that set the parameters of a call: in the path, the query, the headers or the cookies.

use std::borrow::Cow;

use serde_json::Value;

use super::super::address::{escaped, joined, pair};
use super::super::escape::{ParameterLocation, escape, escape_owned};
use super::super::header;
use super::super::param::Param;
use super::super::part::Part;
use super::super::style::Style;
use super::super::wire::Wire;
use super::super::wire::json::to_value;
use super::Request;

impl Request {
    /// Sets a path parameter.
    #[must_use]
    pub fn path<P: Param>(self, name: &'static str, value: P) -> Self {
        self.set_path(name, escape_owned(value.to_text()))
    }

    /// Sets a path parameter to segments of a path. The slashes between them are not escaped.
    #[must_use]
    pub fn path_segments<P: Param>(self, name: &'static str, value: P) -> Self {
        let text = value.to_text();
        let segments: Vec<_> = text.split('/').map(escape).collect();
        self.set_path(name, segments.join("/"))
    }

    /// Sets a path parameter to several values.
    #[must_use]
    pub fn path_joined<P: Param>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = P>,
        separator: char,
    ) -> Self {
        self.set_path(name, joined(values, separator))
    }

    /// Sets a path parameter in a style.
    #[must_use]
    pub fn path_styled<W: Wire>(self, name: &'static str, value: W, style: Style) -> Self {
        self.set_styled(ParameterLocation::Path, name, &value, style)
    }

    /// Sets a query parameter.
    #[must_use]
    pub fn query<P: Param>(self, name: &'static str, value: P) -> Self {
        self.set_query(name, vec![escape_owned(value.to_text())])
    }

    /// Sets a query parameter to several values, each after the name: `a=1&a=2`.
    #[must_use]
    pub fn query_list<P: Param>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = P>,
    ) -> Self {
        self.set_query(name, escaped(values))
    }

    /// Sets a query parameter to several values, which are joined after a single name: `a=1,2`.
    #[must_use]
    pub fn query_joined<P: Param>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = P>,
        separator: char,
    ) -> Self {
        let joined = joined(values, separator);
        self.set_query(name, if joined.is_empty() { Vec::new() } else { vec![joined] })
    }

    /// Sets a query parameter in a style.
    #[must_use]
    pub fn query_styled<W: Wire>(self, name: &'static str, value: W, style: Style) -> Self {
        self.set_styled(ParameterLocation::Query, name, &value, style)
    }

    /// Sets a header.
    #[must_use]
    pub fn header<P: Param>(self, name: &str, value: P) -> Self {
        self.set_header(name, &value.to_text())
    }

    /// Sets a header to several values. Without a value, the header is not sent. A value that contains the separator is
    /// an error, because the server would read two values.
    #[must_use]
    pub fn header_joined<P: Param>(
        self,
        name: &str,
        values: impl IntoIterator<Item = P>,
        separator: char,
    ) -> Self {
        let values: Vec<String> =
            values.into_iter().map(|value| value.to_text().into_owned()).collect();
        if values.is_empty() {
            return self;
        }
        if values.iter().any(|value| value.contains(separator)) {
            return self.reject(inseparable(name, separator));
        }
        self.set_header(name, &values.join(&separator.to_string()))
    }

    /// Sets a header in a style.
    #[must_use]
    pub fn header_styled<W: Wire>(self, name: &'static str, value: W, style: Style) -> Self {
        self.set_styled(ParameterLocation::Header, name, &value, style)
    }

    /// Sets a cookie in a style.
    #[must_use]
    pub fn cookie_styled<W: Wire>(self, name: &'static str, value: W, style: Style) -> Self {
        self.set_styled(ParameterLocation::Cookie, name, &value, style)
    }

    /// Checks the number or the size of a page, which a later method sets. The call is not sent if it is too small.
    #[must_use]
    pub fn at_least(self, name: &'static str, value: u32, minimum: u32) -> Self {
        if value < minimum {
            return self.reject(format!("`{name}` is {value}, but it must be at least {minimum}"));
        }
        self
    }

    /// Sets a query parameter whose name is not a constant.
    pub(in crate::runtime) fn query_raw(self, name: String, value: &str) -> Self {
        self.set_query(name, vec![escape(value).into_owned()])
    }

    /// Sets a query parameter to values that are already escaped.
    pub(in crate::runtime) fn set_query(
        self,
        name: impl Into<Cow<'static, str>>,
        values: Vec<String>,
    ) -> Self {
        let name = name.into();
        let pairs = values.into_iter().map(|value| pair(&name, &value)).collect();
        self.with(|inner| inner.query.set(name, pairs))
    }

    fn set_path(self, name: &'static str, text: String) -> Self {
        self.with(|inner| inner.path.push(name, text))
    }

    pub(super) fn set_header(self, name: &str, value: &str) -> Self {
        match header::checked(name, value) {
            Ok((name, value)) => self.with(|inner| drop(inner.headers.insert(name, value))),
            Err(error) => self.reject(error),
        }
    }

    pub(super) fn set_styled(
        self,
        location: ParameterLocation,
        name: &'static str,
        value: &dyn Wire,
        style: Style,
    ) -> Self {
        match to_value(value) {
            Ok(value) => self.set_value(location, name, &value, style),
            Err(error) => self.reject(format!("the parameter `{name}` cannot be sent: {error}")),
        }
    }

    fn set_value(
        self,
        location: ParameterLocation,
        name: &'static str,
        value: &Value,
        style: Style,
    ) -> Self {
        match location {
            ParameterLocation::Path => {
                self.set_path(name, style.text(location, name, value).unwrap_or_default())
            }
            ParameterLocation::Header if style.is_ambiguous(value) => {
                self.reject(inseparable(name, ','))
            }
            ParameterLocation::Header => match style.text(location, name, value) {
                Some(text) => self.set_header(name, &text),
                None => self.with(|inner| drop(inner.headers.remove(name))),
            },
            ParameterLocation::Query => {
                let pairs = style.pairs(location, name, value);
                self.with(|inner| inner.query.set(name.into(), pairs))
            }
            ParameterLocation::Cookie => {
                let pairs = style.pairs(location, name, value);
                self.with(|inner| inner.cookies.set(name.into(), pairs))
            }
            ParameterLocation::Part => {
                let parts = style.named(location, name, value).into_iter();
                parts.fold(self, |call, (part, text)| call.with_part(name, Part::text(part, text)))
            }
        }
    }
}

/// Returns the error for a value of a header that contains the separator of the values. Headers have no escapes.
fn inseparable(name: &str, separator: char) -> String {
    format!("a value of the header `{name}` contains `{separator}`, which separates the values")
}
