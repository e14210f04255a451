//! Parses the calls, their arguments and the fields of their responses from the snapshot of the public API.

use std::collections::BTreeSet;

/// The public API of a client, one line per item.
pub(super) struct Surface(String);

/// A call: `handle::method`.
pub(super) struct Call<'s> {
    pub(super) name: String,
    arguments: Vec<(&'s str, &'s str)>,
    pub(super) response: Option<&'s str>,
    path: &'s str,
}

impl Surface {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    pub(super) fn handles(&self) -> BTreeSet<String> {
        let lines = self.0.lines().filter_map(|line| line.strip_prefix("Client::"));
        lines.filter_map(|line| line.split_once(" -> ")).map(|(name, _)| name.to_owned()).collect()
    }

    /// Returns the handle and the text after `::` of each line about a call.
    fn about_calls(&self) -> impl Iterator<Item = (&str, &str)> {
        let handles = self.handles();
        let lines = self.0.lines().filter_map(|line| line.split_once("::"));
        lines.filter(move |(handle, _)| handles.contains(*handle))
    }

    pub(super) fn calls(&self) -> Vec<Call<'_>> {
        let calls = self.about_calls().filter_map(|(handle, rest)| {
            let (method, rest) = rest.split_once('(').filter(|(method, _)| is_name(method))?;
            let (arguments, rest) = rest.split_once(')')?;
            let (response, wire) = rest.split_once("  ")?;
            let arguments = arguments.split(", ").filter_map(|each| each.split_once(": "));
            Some(Call {
                name: format!("{handle}::{method}"),
                arguments: arguments.collect(),
                response: response.strip_prefix(" -> "),
                path: wire.split("  ").next()?.split_once(' ')?.1,
            })
        });
        calls.collect()
    }

    /// Returns `handle::method` for each call, `handle::method.setter` for each setter of a call, and `Model.setter`
    /// for each setter of a request body.
    pub(super) fn items(&self) -> BTreeSet<String> {
        let mut items: BTreeSet<_> = self.calls().into_iter().map(|call| call.name).collect();
        for (handle, rest) in self.about_calls() {
            let Some((method, setters)) = rest.split_once('.').filter(|(m, _)| is_name(m)) else {
                continue;
            };
            let setters = setters.split("  ").next().unwrap_or_default();
            let names = setters.split("), ").filter_map(|setter| setter.split_once('('));
            items.extend(names.map(|(name, _)| format!("{handle}::{method}.{name}")));
        }
        items.extend(self.settings_of_bodies());
        items
    }

    /// Returns `Model.setter` for each setter of the bodies that `with_body` accepts.
    fn settings_of_bodies(&self) -> BTreeSet<String> {
        let bodies = self.about_calls().filter_map(|(_, rest)| rest.split_once(".with_body(&"));
        let bodies: BTreeSet<_> = bodies.map(|(_, model)| model.trim_end_matches(')')).collect();
        let lines = self.0.lines().filter_map(|line| Some((line, line.split_once('.')?.0)));
        let lines =
            lines.filter(|(line, model)| bodies.contains(model) && line.contains(": Option<"));
        let settings = lines.flat_map(|(line, model)| {
            let field = line.split(": ").next().unwrap_or_default().to_owned();
            let clear = line.split_once(", clear_").and_then(|(_, rest)| rest.split_once("()"));
            [Some(field), clear.map(|(name, _)| format!("{model}.clear_{name}"))]
        });
        settings.flatten().collect()
    }

    /// Returns the calls that declare errors: `handle.method`.
    pub(super) fn failing(&self) -> BTreeSet<String> {
        let calls = self.calls();
        let of_handle = |handle: &str| {
            let prefix = format!("{handle}::");
            let names = calls.iter().filter_map(move |call| call.name.strip_prefix(&prefix));
            names.map(str::to_owned).collect::<Vec<_>>()
        };
        let lines = self.0.lines().filter_map(|line| line.split_once("  fails with "));
        let failing = lines.flat_map(|(handle, error)| {
            let methods = match error.split_once(": ").map_or("", |(_, calls)| calls) {
                "all calls" => of_handle(handle),
                calls => calls.split(", ").map(str::to_owned).collect(),
            };
            methods.into_iter().map(move |method| format!("{handle}.{method}"))
        });
        failing.collect()
    }

    /// Returns the calls that take a string as a path parameter.
    pub(super) fn with_text_in_path(&self) -> BTreeSet<String> {
        let calls = self.calls().into_iter();
        let calls = calls.filter(|call| {
            let mut texts = call.arguments.iter().filter(|(_, ty)| self.is_text(ty));
            texts.any(|(name, _)| call.has_in_path(name))
        });
        calls.map(|call| call.name).collect()
    }

    fn is_text(&self, ty: &str) -> bool {
        let name = ty.strip_prefix("impl Into<").and_then(|ty| ty.strip_suffix('>')).unwrap_or(ty);
        let id = format!("id {name}: str");
        name == "String" || self.0.lines().any(|line| line == id)
    }

    /// Returns the fields of a model: their JSON property names, and their types.
    pub(super) fn fields(&self, model: &str) -> Vec<(&str, &str)> {
        let prefix = format!("{model}.");
        let lines = self.0.lines().filter_map(|line| line.strip_prefix(&prefix));
        let fields = lines.filter_map(|line| {
            let (head, rest) = line.rsplit_once("  \"")?;
            let (name, _) = rest.split_once('"')?;
            Some((name, head.split_once(": ")?.1))
        });
        fields.collect()
    }

    /// Returns the variants of a union: their discriminator values, and their models.
    pub(super) fn variants(&self, union: &str) -> Vec<(&str, &str)> {
        let prefix = format!("{union}::");
        let lines = self.0.lines().filter_map(|line| line.strip_prefix(&prefix));
        let variants = lines.filter_map(|line| {
            let (_, rest) = line.split_once('(')?;
            let (model, tag) = rest.split_once(") = ")?;
            Some((tag, model))
        });
        variants.collect()
    }
}

impl Call<'_> {
    /// Returns whether a path parameter has this name, ignoring case and underscores.
    fn has_in_path(&self, name: &str) -> bool {
        let name = name.replace('_', "");
        let segments = self.path.split(['{', '}']).skip(1).step_by(2);
        segments.into_iter().any(|parameter| parameter.eq_ignore_ascii_case(&name))
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}
