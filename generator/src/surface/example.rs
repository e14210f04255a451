//! Examples of calls in the generated documentation.

mod documented;
mod endings;
mod literal;

use self::literal::{dated, formatted, literal, parsed};
use super::Surface;
use super::body::Response;
use super::docs::section;
use super::item::{Call, Setter};
use super::model::{Item, ItemKind, UnionVariant};
use super::ty::{ArgumentType, Ty};
use crate::ir::model::Repr;
use crate::names::ident::Ident;

/// The maximum depth of nested models in an example.
const MAX_DEPTH: usize = 4;

/// Adds an example to the documentation of each method whose arguments have example values, and to that of its call the
/// examples of its endings. An example of a method calls at most one setter.
pub(crate) fn add(surface: &mut Surface) {
    let (crate_name, models) = (surface.crate_name.clone(), surface.models.clone());
    for handle in &mut surface.handles {
        for call in &mut handle.calls {
            let examples = Examples { crate_name: &crate_name, models: &models };
            let option = examples.option(call);
            if let Some(line) = examples.line(&handle.module, call, option) {
                section(&mut call.docs, vec!["# Example".to_owned()]);
                section(&mut call.docs, examples.example(call.deprecated, vec![line]));
            }
            let endings = examples.endings(&handle.module, call);
            if !endings.is_empty() {
                let heading = if endings.len() == 1 { "# Example" } else { "# Examples" };
                section(&mut call.builder_docs, vec![heading.to_owned()]);
            }
            for lines in endings {
                section(&mut call.builder_docs, examples.example(call.deprecated, lines));
            }
        }
    }
}

/// Returns the line of code that makes a call, or `None` if an argument has no example.
pub(crate) fn line(surface: &Surface, handle: &Ident, call: &Call) -> Option<String> {
    Examples { crate_name: &surface.crate_name, models: &surface.models }.line(handle, call, None)
}

/// Returns the code that creates a call from a `client`, followed by `suffix`, or `None` if an argument has no example.
pub fn prepared(surface: &Surface, handle: &Ident, call: &Call, suffix: &str) -> Option<String> {
    let examples = Examples { crate_name: &surface.crate_name, models: &surface.models };
    examples.prepared(handle, call, suffix)
}

/// Returns the code that calls a setter with an example value.
pub fn set(surface: &Surface, setter: &Setter) -> Option<String> {
    Examples { crate_name: &surface.crate_name, models: &surface.models }.set(setter)
}

/// The position of a value: its name, its index among the arguments and its depth inside models.
#[derive(Clone, Copy)]
struct ValuePosition<'a> {
    wire: &'a str,
    position: usize,
    depth: usize,
}

struct Examples<'a> {
    crate_name: &'a str,
    models: &'a [Item],
}

impl Examples<'_> {
    /// Returns a call to a setter with an example value.
    fn set(&self, setter: &Setter) -> Option<String> {
        let documented = self.documented(&setter.argument_type, setter.sample.as_ref());
        let at = ValuePosition { wire: &setter.destination.wire, position: 0, depth: 0 };
        let value = documented.or_else(|| self.argument_value(&setter.argument_type, at))?;
        Some(format!(".{}({value})", setter.name))
    }

    /// Returns a call to a setter with an example value. Setters of booleans, numbers and strings are preferred to those
    /// of identifiers, whose purpose needs an explanation, and these to setters of other models, because the path of a
    /// model makes the line long.
    fn option(&self, call: &Call) -> Option<String> {
        let rank = |setter: &&Setter| {
            let model = setter.argument_type.ty().as_model().and_then(|name| self.find(name));
            model.map_or(0, |model| if model.kind.as_id().is_some() { 1 } else { 2 })
        };
        let setters = call.setters.iter().filter(|setter| !setter.deprecated);
        let mut setters: Vec<&Setter> = setters.collect();
        setters.sort_by_key(rank);
        setters.into_iter().find_map(|setter| {
            // The name of a property is no JSON object.
            if let Some(entry) = &setter.entry {
                return Some(format!(".{entry}(\"name\", \"value\")"));
            }
            let documented = self.documented(&setter.argument_type, setter.sample.as_ref());
            let value = documented
                .or_else(|| self.simple(&setter.argument_type, &setter.destination.wire))?;
            Some(format!(".{}({value})", setter.name))
        })
    }

    fn line(&self, handle: &Ident, call: &Call, option: Option<String>) -> Option<String> {
        let prepared = self.prepared(handle, call, &option.unwrap_or_default())?;
        Some(match self.result_name(&call.response) {
            Some(name) => format!("let {name} = {prepared}.await?;"),
            None => format!("{prepared}.await?;"),
        })
    }

    fn prepared(&self, handle: &Ident, call: &Call, suffix: &str) -> Option<String> {
        let arguments: Option<Vec<String>> = call
            .arguments
            .iter()
            .enumerate()
            .map(|(position, argument)| {
                let documented = self.documented(&argument.argument_type, argument.sample.as_ref());
                let at = ValuePosition { wire: &argument.destination.wire, position, depth: 0 };
                documented.or_else(|| self.argument_value(&argument.argument_type, at))
            })
            .collect();
        let arguments = arguments?.join(", ");
        Some(format!("client.{handle}().{}({arguments}){suffix}", call.method))
    }

    /// Returns lines of code as an example that is compiled.
    fn example(&self, is_deprecated: bool, code: Vec<String>) -> Vec<String> {
        let open = format!(
            "# async fn example(client: {}::Client) -> Result<(), Box<dyn std::error::Error>> {{",
            self.crate_name
        );
        let deprecated = is_deprecated.then(|| "# #[expect(deprecated)]".to_owned());
        let mut lines = vec!["```no_run".to_owned()];
        lines.extend(deprecated);
        lines.push(open);
        lines.extend(code);
        lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
        lines
    }

    /// Returns an example value, if the type is simple enough for the value to fit into the line.
    fn simple(&self, argument_type: &ArgumentType, wire: &str) -> Option<String> {
        let fits = match argument_type {
            ArgumentType::Plain(ty) => {
                matches!(ty, Ty::Bool | Ty::I32 | Ty::I64 | Ty::U32 | Ty::Model(_))
            }
            ArgumentType::Into(ty) => {
                matches!(ty, Ty::String | Ty::Formatted(_) | Ty::IntOrString | Ty::Id(_))
            }
            ArgumentType::Each(_) | ArgumentType::EachInto(_) => false,
        };
        let at = ValuePosition { wire, position: 0, depth: MAX_DEPTH };
        fits.then(|| self.argument_value(argument_type, at)).flatten()
    }

    fn argument_value(
        &self,
        argument_type: &ArgumentType,
        at: ValuePosition<'_>,
    ) -> Option<String> {
        match argument_type {
            // `impl Into<String>` accepts a literal without a conversion.
            ArgumentType::Into(Ty::String) => Some(literal(at.wire)),
            ArgumentType::Into(Ty::Formatted(format)) => Some(literal(formatted(*format))),
            ArgumentType::EachInto(Ty::Formatted(format)) => {
                Some(format!("[{}]", literal(formatted(*format))))
            }
            ArgumentType::Into(ty @ (Ty::DateTime | Ty::Date)) => {
                Some(parsed(self.crate_name, ty, &dated(ty, at.position)))
            }
            ArgumentType::EachInto(ty @ (Ty::DateTime | Ty::Date)) => {
                Some(format!("[{}]", parsed(self.crate_name, ty, &dated(ty, at.position))))
            }
            ArgumentType::Into(Ty::IntOrString) => Some("1".to_owned()),
            ArgumentType::EachInto(Ty::IntOrString) => Some("[1]".to_owned()),
            ArgumentType::Into(Ty::Id(name)) => Some(self.id(name, at)),
            ArgumentType::Plain(ty) | ArgumentType::Into(ty) => self.value(ty, at),
            ArgumentType::EachInto(Ty::String) => Some(format!("[{}]", literal(at.wire))),
            ArgumentType::EachInto(Ty::Id(name)) => Some(format!("[{}]", self.id(name, at))),
            ArgumentType::Each(ty) | ArgumentType::EachInto(ty) => {
                Some(format!("[{}]", self.value(ty, at)?))
            }
        }
    }

    /// Returns the name of the result variable, derived from the response, or `None` for an empty response.
    fn result_name(&self, response: &Response) -> Option<String> {
        let named = |name: &Ident| self.find(name).map(|item| item.module.to_string());
        let by_type = |ty: &Ty| match ty.as_vec() {
            Some(_) => Some("list".to_owned()),
            None => named(ty.as_model()?),
        };
        let name = match response {
            Response::Empty => return None,
            Response::Json(ty) | Response::Optional(ty, _) => by_type(ty),
            Response::Choice(name) => named(name),
            Response::Text => Some("text".to_owned()),
            Response::Bytes => Some("bytes".to_owned()),
            Response::Location => Some("location".to_owned()),
            Response::Page(_) => Some("page".to_owned()),
            Response::Events(_) | Response::Lines(_) => Some("stream".to_owned()),
        };
        // `client` is the variable that the example calls.
        let name = name.filter(|name| name != "client");
        Some(name.unwrap_or_else(|| "response".to_owned()))
    }

    fn id(&self, name: &Ident, at: ValuePosition<'_>) -> String {
        match self.find(name).and_then(|item| item.kind.as_id()) {
            Some(Repr::Integer) => format!("{0}0{0}", at.position % 9 + 1),
            Some(Repr::Text) | None => literal("a1b2c3"),
        }
    }

    fn find(&self, name: &Ident) -> Option<&Item> {
        // The models of a surface are sorted by name.
        let index = self.models.binary_search_by(|item| item.name.cmp(name));
        self.models.get(index.ok()?)
    }

    fn value(&self, ty: &Ty, at: ValuePosition<'_>) -> Option<String> {
        Some(match ty {
            Ty::Unit => "()".to_owned(),
            Ty::Bool => "true".to_owned(),
            Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128 => "1".to_owned(),
            Ty::Formatted(format) => format!("{}.into()", literal(formatted(*format))),
            Ty::Tuple(items) => {
                let items: Option<Vec<String>> =
                    items.iter().map(|item| self.value(item, at)).collect();
                format!("({},)", items?.join(", "))
            }
            Ty::Open(tuple, ..) => {
                format!("{}::Open::new({})", self.crate_name, self.value(tuple, at)?)
            }
            Ty::F64 => "1.5".to_owned(),
            Ty::IntOrString => "1.into()".to_owned(),
            Ty::String => format!("{}.to_owned()", literal(at.wire)),
            Ty::DateTime | Ty::Date => format!("{}.parse()?", literal(&dated(ty, at.position))),
            Ty::Base64 | Ty::Base64Url => format!("{}::{ty}::encode(b\"data\")", self.crate_name),
            Ty::Bytes | Ty::Body => "\"data\"".to_owned(),
            Ty::Part => format!("{}::Part::text(\"name\", \"data\")", self.crate_name),
            Ty::FilePart => {
                format!("{}::FilePart::new(\"data.csv\", \"a,b\\n1,2\\n\")", self.crate_name)
            }
            Ty::Json => "serde_json::Value::Null".to_owned(),
            Ty::Vec(inner) => format!("vec![{}]", self.value(inner, at)?),
            Ty::Map(_) => "Default::default()".to_owned(),
            Ty::Option(_) => "None".to_owned(),
            Ty::Box(inner) => format!("Box::new({})", self.value(inner, at)?),
            Ty::Page(_) | Ty::Events(_) | Ty::Lines(_) => return None,
            Ty::Id(name) => format!("{}.into()", self.id(name, at)),
            Ty::Model(name) => self.model(name, at)?,
        })
    }

    fn model(&self, name: &Ident, at: ValuePosition<'_>) -> Option<String> {
        let path = format!("{}::models::{name}", self.crate_name);
        if at.depth > MAX_DEPTH {
            return None;
        }
        let at = ValuePosition { depth: at.depth + 1, ..at };
        Some(match &self.find(name)?.kind {
            ItemKind::Enumeration(enumeration) => match enumeration.variants.first() {
                Some((variant, _, _)) => format!("{path}::{variant}"),
                None => return None,
            },
            ItemKind::Struct(structure) => {
                let required = structure.fields().filter(|field| field.is_argument());
                let values: Option<Vec<String>> = required
                    .map(|field| {
                        let documented =
                            self.documented(&field.argument_type, field.sample.as_deref());
                        let at = ValuePosition { wire: &field.wire, ..at };
                        documented.or_else(|| self.argument_value(&field.argument_type, at))
                    })
                    .collect();
                format!("{path}::new({})", values?.join(", "))
            }
            ItemKind::Union(union) => {
                let UnionVariant { name: variant, member, .. } = union.variants.first()?;
                format!(
                    "{path}::{variant}({})",
                    self.value(member, ValuePosition { wire: "value", ..at })?
                )
            }
            ItemKind::AmbiguousUnion(types) => {
                let (_, ty) = types.first()?;
                format!("{path}::new(&{})?", self.value(ty, ValuePosition { wire: "value", ..at })?)
            }
            ItemKind::Alias(ty) => self.value(ty, ValuePosition { wire: "value", ..at })?,
            ItemKind::Id(_) => format!("{path}::from({})", self.id(name, at)),
            ItemKind::Choice(_) => return None,
        })
    }
}
