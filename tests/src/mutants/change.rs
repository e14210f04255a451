//! Small changes at random places of a document.

use serde_json::{Value, json};

/// SplitMix64: small, and good enough to break things with.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
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
    "deepObject",
    "pipeDelimited",
    "3.0.9",
];

/// A value out of the blue.
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

/// The pointers of all nodes, and of all `$ref`s.
fn pointers(json: &Value) -> (Vec<String>, Vec<String>) {
    let (mut all, mut references) = (Vec::new(), Vec::new());
    let mut open = vec![(String::new(), json)];
    while let Some((at, json)) = open.pop() {
        let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
        match json {
            Value::Object(members) => {
                open.extend(members.iter().map(|(key, it)| (format!("{at}/{}", escaped(key)), it)));
            }
            Value::Array(elements) => {
                open.extend(
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

/// Breaks one thing.
pub(super) fn mutate(json: &mut Value, chance: &mut Chance) {
    let (all, references) = pointers(json);
    let (here, there) = (chance.pick::<String>(&all).clone(), chance.pick::<String>(&all).clone());
    let elsewhere = json.pointer(&there).cloned().unwrap_or_default();
    match chance.below(7) {
        0 => remove(json, &here, chance),
        1 => set(json, &here, value(chance)),
        2 => set(json, &here, elsewhere),
        3 => add(json, &here, elsewhere, chance),
        4 => {
            let fresh = value(chance);
            add(json, &here, fresh, chance);
        }
        5 if !references.is_empty() => {
            let target =
                json.pointer(chance.pick::<String>(&references)).cloned().unwrap_or_default();
            set(json, &chance.pick::<String>(&references).clone(), target);
        }
        _ if !references.is_empty() => {
            set(json, chance.pick::<String>(&references), json!(format!("#{there}")));
        }
        _ => remove(json, &here, chance),
    }
}

fn set(json: &mut Value, at: &str, value: Value) {
    if let Some(found) = json.pointer_mut(at).filter(|_| !at.is_empty()) {
        *found = value;
    }
}

fn remove(json: &mut Value, at: &str, chance: &mut Chance) {
    match json.pointer_mut(at) {
        Some(Value::Object(members)) if !members.is_empty() => {
            let key = members.keys().nth(chance.below(members.len())).cloned().unwrap();
            members.shift_remove(&key);
        }
        Some(Value::Array(elements)) if !elements.is_empty() => {
            elements.remove(chance.below(elements.len()));
        }
        _ => {}
    }
}

/// Adds a member under a known key or a hostile one, or an element twice.
fn add(json: &mut Value, at: &str, value: Value, chance: &mut Chance) {
    match json.pointer_mut(at) {
        Some(Value::Object(members)) => {
            let key = if chance.below(3) > 0 { chance.pick(KEYS) } else { chance.pick(TEXTS) };
            members.insert((*key).to_owned(), value);
        }
        Some(Value::Array(elements)) => {
            elements.push(value.clone());
            elements.push(value);
        }
        _ => {}
    }
}
