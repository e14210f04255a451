//! Changes random nodes of a document.

use serde_json::{Value, json};

/// SplitMix64, a small random number generator whose quality is sufficient for mutations.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

const KEYS: &[&str] = &[
    "$ref",
    "type",
    "enum",
    "format",
    "items",
    "properties",
    "required",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "nullable",
    "discriminator",
    "additionalProperties",
    "default",
    "name",
    "in",
    "schema",
    "content",
    "parameters",
    "requestBody",
    "responses",
    "x-model",
    "x-methods",
    "x-presence",
    "x-variants",
    "encoding",
    "security",
    "style",
    "explode",
    "callbacks",
    "links",
    "servers",
    "definitions",
    "consumes",
    "collectionFormat",
    "const",
    "prefixItems",
    "patternProperties",
    "unevaluatedProperties",
    "$defs",
    "webhooks",
    "itemSchema",
    "x-tuple",
    "200",
    "",
    "/",
];

const TEXTS: &[&str] = &[
    "",
    "type",
    "object",
    "array",
    "string",
    "integer",
    "query",
    "path",
    "header",
    "required",
    "binary",
    "date-time",
    "self",
    "crate",
    "Self",
    "\"; }",
    "*/",
    "```",
    "a b",
    "\u{0}",
    "ß𝔘\u{202e}",
    "1",
    "/{",
    "/{a}/{b",
    "true",
    "{}",
    "#",
    "#/",
    "#/components/schemas/",
    "#/components/schemas/%zz",
    "#/paths",
    "#/components/schemas",
    "#/definitions/",
    "other.json#/a",
    "deepObject",
    "pipeDelimited",
    "matrix",
    "cookie",
    "body",
    "formData",
    "file",
    "null",
    "multi",
    "*/*",
    "text/event-stream",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "2.0",
    "3.0.9",
    "3.1.0",
];

/// Returns a random value.
fn value(chance: &mut Chance) -> Value {
    match chance.below(10) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1.5e300),
        4 => json!(u64::MAX),
        5 => json!([]),
        6 => json!({}),
        7 => json!([chance.pick(TEXTS), chance.pick(TEXTS), 3]),
        8 => json!({(*chance.pick(KEYS)): chance.pick(TEXTS)}),
        _ => json!(chance.pick(TEXTS)),
    }
}

/// Returns the pointers of all nodes, and those of all `$ref`s.
fn pointers(json: &Value) -> (Vec<String>, Vec<String>) {
    let (mut all, mut references) = (Vec::new(), Vec::new());
    let mut pending = vec![(String::new(), json)];
    while let Some((at, json)) = pending.pop() {
        let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
        match json {
            Value::Object(properties) => {
                pending.extend(
                    properties.iter().map(|(key, it)| (format!("{at}/{}", escaped(key)), it)),
                );
            }
            Value::Array(elements) => {
                pending.extend(
                    elements.iter().enumerate().map(|(it, json)| (format!("{at}/{it}"), json)),
                );
            }
            _ => {}
        }
        if at.ends_with("/$ref") {
            references.push(at.clone());
        }
        all.push(at);
    }
    (all, references)
}

/// Makes one random change.
pub(crate) fn mutate(json: &mut Value, chance: &mut Chance) {
    let (all, references) = pointers(json);
    let (here, there) = (chance.pick::<String>(&all).clone(), chance.pick::<String>(&all).clone());
    let elsewhere = json.pointer(&there).cloned().unwrap_or_default();
    match chance.below(10) {
        0 => remove(json, &here, chance),
        1 => set(json, &here, value(chance)),
        2 => set(json, &here, elsewhere),
        3 => add(json, &here, elsewhere, chance),
        4 => {
            let fresh = value(chance);
            add(json, &here, fresh, chance);
        }
        5 => rename(json, &here, chance),
        6 => change_type(json, &here),
        7 if !references.is_empty() => {
            let target =
                json.pointer(chance.pick::<String>(&references)).cloned().unwrap_or_default();
            set(json, &chance.pick::<String>(&references).clone(), target);
        }
        8 if !references.is_empty() => {
            set(json, chance.pick::<String>(&references), json!(format!("#{there}")));
        }
        9 => swap(json, &here, &there),
        _ => remove(json, &here, chance),
    }
}

/// Swaps two nodes, unless one contains the other.
fn swap(json: &mut Value, here: &str, there: &str) {
    if here.starts_with(there) || there.starts_with(here) {
        return;
    }
    let node = |at: &str| json.pointer(at).cloned().unwrap_or_default();
    let (one, other) = (node(here), node(there));
    set(json, here, other);
    set(json, there, one);
}

/// Renames a property to another property's key, an OpenAPI key, a hostile key or its own key in upper case. Keeps the
/// order of the properties.
fn rename(json: &mut Value, at: &str, chance: &mut Chance) {
    let Some(Value::Object(properties)) = json.pointer_mut(at) else { return };
    let keys: Vec<String> = properties.keys().cloned().collect();
    let chosen = chance.below(keys.len());
    let fresh = match chance.below(4) {
        0 => keys.get(chance.below(keys.len())).cloned().unwrap_or_default(),
        1 => (*chance.pick(TEXTS)).to_owned(),
        2 => keys.get(chosen).map(|key| key.to_uppercase()).unwrap_or_default(),
        _ => (*chance.pick(KEYS)).to_owned(),
    };
    let renamed =
        std::mem::take(properties).into_iter().enumerate().map(|(index, (key, value))| {
            if index == chosen { (fresh.clone(), value) } else { (key, value) }
        });
    *properties = renamed.collect();
}

/// Replaces a node with a similar node of a different JSON type.
fn change_type(json: &mut Value, at: &str) {
    let Some(node) = json.pointer_mut(at).filter(|_| !at.is_empty()) else { return };
    *node = match node.take() {
        Value::Object(properties) => properties.into_iter().map(|(_, value)| value).collect(),
        Value::Array(elements) => {
            let numbered = elements.into_iter().enumerate();
            Value::Object(numbered.map(|(index, it)| (index.to_string(), it)).collect())
        }
        Value::String(text) => json!([text]),
        Value::Bool(flag) => json!(flag.to_string()),
        Value::Number(number) => json!(number.to_string()),
        Value::Null => json!({}),
    };
}

fn set(json: &mut Value, at: &str, value: Value) {
    if let Some(node) = json.pointer_mut(at).filter(|_| !at.is_empty()) {
        *node = value;
    }
}

fn remove(json: &mut Value, at: &str, chance: &mut Chance) {
    match json.pointer_mut(at) {
        Some(Value::Object(properties)) if !properties.is_empty() => {
            let key = properties.keys().nth(chance.below(properties.len())).cloned().unwrap();
            properties.shift_remove(&key);
        }
        Some(Value::Array(elements)) if !elements.is_empty() => {
            elements.remove(chance.below(elements.len()));
        }
        _ => {}
    }
}

/// Adds a property with an OpenAPI key or a hostile key, or adds two equal elements to an array.
fn add(json: &mut Value, at: &str, value: Value, chance: &mut Chance) {
    match json.pointer_mut(at) {
        Some(Value::Object(properties)) => {
            let key = if chance.below(3) > 0 { chance.pick(KEYS) } else { chance.pick(TEXTS) };
            properties.insert((*key).to_owned(), value);
        }
        Some(Value::Array(elements)) => {
            elements.push(value.clone());
            elements.push(value);
        }
        _ => {}
    }
}
