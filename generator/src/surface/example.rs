//! Examples of calls: the shortest code that makes one, as a page would show it.

use super::docs::{code, section};
use super::item::{Answer, Call};
use super::model::{Item, Kind, UnionVariant};
use super::{Surface, Take, Ty};
use crate::ir::{Repr, Value};
use crate::names::Ident;

/// How deep an example builds models inside models.
const MAX_DEPTH: usize = 4;

/// Gives every method an example that compiles, and every call's own page its words and one with an option set.
pub fn add(surface: &mut Surface) {
    let (crate_name, models) = (surface.crate_name.clone(), surface.models.clone());
    for handle in &mut surface.handles {
        for call in &mut handle.calls {
            let place = code(&format!("{} {}", call.wire.verb, call.wire.path));
            let mut page = call.docs.first().cloned().into_iter().collect::<Vec<_>>();
            let prepared = format!(
                "The call that [`{}::{}`] prepares: {place}.",
                handle.ty,
                call.method.plain()
            );
            if page.first() == Some(&place) {
                page.clear();
            }
            section(&mut page, vec![prepared]);
            let maker = Maker { crate_name: &crate_name, models: &models };
            if let Some(lines) = maker.example(&handle.module, call, None) {
                section(&mut call.docs, vec!["# Example".to_owned()]);
                section(&mut call.docs, lines);
            }
            let option = maker.option(call);
            if let Some(lines) = maker.example(&handle.module, call, option) {
                section(&mut page, lines);
            }
            call.builder_docs = page;
        }
    }
}

struct Maker<'a> {
    crate_name: &'a str,
    models: &'a [Item],
}

impl Maker<'_> {
    /// The first option that is worth showing.
    fn option(&self, call: &Call) -> Option<String> {
        call.setters.iter().filter(|setter| !setter.deprecated).find_map(|setter| {
            let value = self.simple(&setter.take, &setter.put.wire)?;
            Some(format!(".{}({value})", setter.name))
        })
    }

    fn example(&self, handle: &Ident, call: &Call, option: Option<String>) -> Option<Vec<String>> {
        let arguments: Option<Vec<String>> = call
            .arguments
            .iter()
            .map(|argument| self.taken(&argument.take, &argument.put.wire, 0))
            .collect();
        let chain = format!(
            "client.{handle}().{}({}){}.await?;",
            call.method,
            arguments?.join(", "),
            option.unwrap_or_default()
        );
        let bound = match self.result_name(&call.answer) {
            Some(name) => format!("let {name} = {chain}"),
            None => chain,
        };
        let (open, close) = (
            format!(
                "# async fn example(client: {}::Client) -> Result<(), Box<dyn std::error::Error>> {{",
                self.crate_name
            ),
            ["# Ok(())", "# }", "```"],
        );
        let deprecated = call.deprecated.then(|| "# #[expect(deprecated)]".to_owned());
        let mut lines = vec!["```no_run".to_owned()];
        lines.extend(deprecated);
        lines.push(open);
        lines.push(bound);
        lines.extend(close.map(str::to_owned));
        Some(lines)
    }

    /// A value for a setter worth showing: one that fits into the line.
    fn simple(&self, take: &Take, wire: &str) -> Option<String> {
        match take {
            Take::Plain(Ty::Bool | Ty::I32 | Ty::I64 | Ty::Model(_))
            | Take::Into(Ty::String | Ty::Id(_)) => self.taken(take, wire, MAX_DEPTH),
            _ => None,
        }
    }

    fn taken(&self, take: &Take, wire: &str, depth: usize) -> Option<String> {
        match take {
            // `impl Into<String>` takes a literal as it is.
            Take::Into(Ty::String) => Some(literal(wire)),
            Take::Into(Ty::Id(name)) => Some(self.id(name)),
            Take::Plain(ty) | Take::Into(ty) => self.value(ty, wire, depth),
            Take::EachInto(Ty::String) => Some(format!("[{}]", literal(wire))),
            Take::EachInto(Ty::Id(name)) => Some(format!("[{}]", self.id(name))),
            Take::Each(ty) | Take::EachInto(ty) => {
                Some(format!("[{}]", self.value(ty, wire, depth)?))
            }
        }
    }

    /// What an example calls its result: after its type, where that has a name.
    fn result_name(&self, answer: &Answer) -> Option<String> {
        let named = |name: &Ident| self.find(name).map(|item| item.module.to_string());
        let by_type = |ty: &Ty| match ty {
            Ty::Vec(_) => Some("list".to_owned()),
            Ty::Model(name) | Ty::Id(name) => named(name),
            _ => None,
        };
        let name = match answer {
            Answer::Empty => return None,
            Answer::Json(ty) | Answer::Optional(ty) => by_type(ty),
            Answer::Choice(name) => named(name),
            Answer::Text => Some("text".to_owned()),
            Answer::Bytes => Some("bytes".to_owned()),
            Answer::Location => Some("location".to_owned()),
            Answer::Page { .. } => Some("page".to_owned()),
        };
        // `client` is taken: examples call with it.
        let name = name.filter(|name| name != "client");
        Some(name.unwrap_or_else(|| "answer".to_owned()))
    }

    fn id(&self, name: &Ident) -> String {
        match self.find(name).map(|item| &item.kind) {
            Some(Kind::Id(Repr::Integer)) => "101".to_owned(),
            _ => literal("a1b2c3"),
        }
    }

    fn find(&self, name: &Ident) -> Option<&Item> {
        self.models.iter().find(|item| item.name == *name)
    }

    fn value(&self, ty: &Ty, wire: &str, depth: usize) -> Option<String> {
        Some(match ty {
            Ty::Unit => "()".to_owned(),
            Ty::Bool => "true".to_owned(),
            Ty::I32 | Ty::I64 => "1".to_owned(),
            Ty::F32 | Ty::F64 => "1.5".to_owned(),
            Ty::String => format!("{}.to_owned()", literal(wire)),
            Ty::Timestamp => "\"2026-01-31T12:00:00Z\".parse()?".to_owned(),
            Ty::Date => "\"2026-01-31\".parse()?".to_owned(),
            Ty::Base64 => format!("{}::Base64::encode(b\"data\")", self.crate_name),
            Ty::Bytes => "\"data\"".to_owned(),
            Ty::FilePart => {
                format!("{}::FilePart::new(\"data.csv\", \"a,b\\n1,2\\n\")", self.crate_name)
            }
            Ty::Json => "serde_json::Value::Null".to_owned(),
            Ty::Vec(inner) => format!("vec![{}]", self.value(inner, wire, depth)?),
            Ty::Map(_) => "Default::default()".to_owned(),
            Ty::Option(_) => "None".to_owned(),
            Ty::Box(inner) => format!("Box::new({})", self.value(inner, wire, depth)?),
            Ty::Page(_) => return None,
            Ty::Id(name) => format!("{}.into()", self.id(name)),
            Ty::Model(name) => self.model(name, depth)?,
        })
    }

    fn model(&self, name: &Ident, depth: usize) -> Option<String> {
        let path = format!("{}::models::{name}", self.crate_name);
        if depth > MAX_DEPTH {
            return None;
        }
        Some(match &self.find(name)?.kind {
            Kind::Enumeration(enumeration) => match enumeration.variants.first() {
                Some((variant, _, _)) => format!("{path}::{variant}"),
                None => return None,
            },
            Kind::Struct(structure) => {
                let required = structure.fields().filter(|field| field.setter.is_none());
                let values: Option<Vec<String>> =
                    required.map(|field| self.taken(&field.take, &field.wire, depth + 1)).collect();
                format!("{path}::new({})", values?.join(", "))
            }
            Kind::Union(union) => {
                let UnionVariant { name: variant, member, .. } = union.variants.first()?;
                format!("{path}::{variant}({})", self.model(member, depth + 1)?)
            }
            Kind::Alias(ty) => self.value(ty, "value", depth + 1)?,
            Kind::Id(_) => format!("{path}::from({})", self.id(name)),
            Kind::Choice(_) => return None,
        })
    }
}

fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A constant value as people write it.
pub fn value_text(value: &Value) -> String {
    match value {
        Value::Integer(integer) => integer.to_string(),
        Value::Text(text) => literal(text),
        Value::Boolean(boolean) => boolean.to_string(),
    }
}
