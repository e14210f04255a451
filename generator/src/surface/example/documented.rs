//! Example values from the document, as code.

use serde_json::Value as Json;

use super::literal::sample;
use super::{Examples, literal};
use crate::ir::model::Repr;
use crate::names::ident::Ident;
use crate::surface::ty::{ArgumentType, Ty};

/// The maximum length of an example of a list.
const MAX_ITEMS: usize = 3;

impl Examples<'_> {
    /// Returns an example value from the document as code, if it has the right type and fits into a line.
    pub(super) fn documented(
        &self,
        argument_type: &ArgumentType,
        json: Option<&Json>,
    ) -> Option<String> {
        let json = json?;
        match argument_type {
            ArgumentType::Plain(Ty::Model(name)) => self.variant(name, json),
            ArgumentType::Into(Ty::Id(name)) => self.documented_id(name, json),
            ArgumentType::Each(ty) => self.list(json, &ArgumentType::Plain(ty.clone())),
            ArgumentType::EachInto(ty) => self.list(json, &ArgumentType::Into(ty.clone())),
            ArgumentType::Plain(_) | ArgumentType::Into(_) => {
                sample(self.crate_name, argument_type, json)
            }
        }
    }

    fn list(&self, json: &Json, element: &ArgumentType) -> Option<String> {
        let items = json.as_array().filter(|items| (1..=MAX_ITEMS).contains(&items.len()))?;
        let items: Option<Vec<String>> =
            items.iter().map(|item| self.documented(element, Some(item))).collect();
        Some(format!("[{}]", items?.join(", ")))
    }

    /// Returns the variant of an enum that has a value.
    fn variant(&self, name: &Ident, json: &Json) -> Option<String> {
        let mut variants = self.find(name)?.kind.as_enumeration()?.variants.iter();
        let (variant, ..) = variants.find(|(_, value, _)| value.is_json(json))?;
        Some(format!("{}::models::{name}::{variant}", self.crate_name))
    }

    fn documented_id(&self, name: &Ident, json: &Json) -> Option<String> {
        match self.find(name)?.kind.as_id()? {
            Repr::Integer => Some(json.as_i64()?.to_string()),
            Repr::Text => literal::short(json.as_str()?),
        }
    }
}
