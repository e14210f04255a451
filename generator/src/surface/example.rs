//! Examples of calls: the shortest code that makes one, as a page would show it.

use super::docs::{code, section};
use super::item::{Answer, Call};
use super::model::{Item, Kind, UnionVariant};
use super::{Surface, Take, Ty};
use crate::ir::{Repr, Value};
use crate::names::Ident;

/// How deep an example builds models inside models.
const MAX_DEPTH: usize = 4;

/// Gives every call's own page its words and an example that compiles.
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
            if let Some(lines) = maker.example(&handle.module, call) {
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
    fn example(&self, handle: &Ident, call: &Call) -> Option<Vec<String>> {
        let arguments: Option<Vec<String>> = call
            .arguments
            .iter()
            .map(|argument| self.taken(&argument.take, &argument.put.wire, 0))
            .collect();
        let setter = call.setters.iter().filter(|setter| !setter.deprecated).find_map(|setter| {
            let value = self.simple(&setter.take, &setter.put.wire)?;
            Some(format!(".{}({value})", setter.name))
        });
        let chain = format!(
            "client.{handle}().{}({}){}.await?;",
            call.method,
            arguments?.join(", "),
            setter.unwrap_or_default()
        );
        let bound = match result_name(&call.answer) {
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

    fn id(&self, name: &Ident) -> String {
        match self.find(name).map(|item| &item.kind) {
            Some(Kind::Id(Repr::Integer)) => "101".to_owned(),
            _ => literal("a1b2c3"),
        }
    }

    fn find(&self, name: &Ident) -> Option<&Item> {
        // The models of a surface stand in the order of their names.
        let found = self.models.binary_search_by(|item| item.name.cmp(name));
        self.models.get(found.ok()?)
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

/// What an example calls its result.
fn result_name(answer: &Answer) -> Option<&'static str> {
    match answer {
        Answer::Empty => None,
        Answer::Json(Ty::Vec(_)) => Some("list"),
        Answer::Json(_) | Answer::Optional(_) | Answer::Choice(_) => Some("answer"),
        Answer::Text => Some("text"),
        Answer::Bytes => Some("bytes"),
        Answer::Location => Some("location"),
        Answer::Page { .. } => Some("page"),
    }
}

/// A constant value as people write it.
pub fn value_text(value: &Value) -> String {
    match value {
        Value::Integer(integer) => integer.to_string(),
        Value::Text(text) => literal(text),
        Value::Boolean(boolean) => boolean.to_string(),
    }
}
