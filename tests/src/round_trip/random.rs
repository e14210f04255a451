//! Generates random values that are valid for a JSON Schema, with a seeded random number generator.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// The nesting depth beyond which values have no optional properties or array elements.
const MAX_DEPTH: usize = 6;

pub(crate) struct ValueGenerator<'a> {
    pub(crate) root: &'a Value,
    pub(crate) rng: Rng,
}

impl ValueGenerator<'_> {
    /// Generates a value for a schema.
    pub(crate) fn value(&mut self, schema: &Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let target = self.root.pointer(reference.trim_start_matches('#')).unwrap();
            return self.value(target, depth);
        }
        if let Some(values) = schema["enum"].as_array() {
            return values[self.rng.usize(..values.len())].clone();
        }
        if let Some(any) = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array()) {
            let branch = self.rng.usize(..any.len());
            return self.value(&any[branch], depth);
        }
        if let Some(all) = schema["allOf"].as_array() {
            return self.merged(all, depth);
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, depth),
            Some("array") => {
                let length = if depth > MAX_DEPTH { 0 } else { self.rng.usize(..4) };
                (0..length).map(|_| self.value(&schema["items"], depth + 1)).collect()
            }
            Some("string") => self.string(schema),
            Some("integer") => self.integer(schema),
            Some("number") => json!(self.number()),
            Some("boolean") => json!(self.rng.bool()),
            Some("null") => Value::Null,
            _ => self.anything(depth),
        }
    }

    fn merged(&mut self, all: &[Value], depth: usize) -> Value {
        if let [only] = all {
            return self.value(only, depth);
        }
        let mut merged = Map::new();
        for part in all {
            if let Value::Object(properties) = self.value(part, depth) {
                merged.extend(properties);
            }
        }
        Value::Object(merged)
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let mut properties = Map::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let required = schema["required"].as_array();
            let required = required.is_some_and(|names| names.contains(&json!(name)));
            if required || (depth <= MAX_DEPTH && self.rng.bool()) {
                properties.insert(name.clone(), self.value(property, depth + 1));
            }
        }
        let additional = &schema["additionalProperties"];
        if depth <= MAX_DEPTH && (additional.is_object() || *additional == true) {
            for _ in 0..self.rng.usize(..3) {
                let value = match additional {
                    Value::Object(_) => self.value(additional, depth + 1),
                    _ => self.anything(depth + 1),
                };
                properties.insert(format!("+{}", self.text()), value);
            }
        }
        Value::Object(properties)
    }

    fn string(&mut self, schema: &Value) -> Value {
        match schema["format"].as_str() {
            Some("date-time") => json!(self.time()),
            Some("date") => {
                json!(format!(
                    "{:04}-{:02}-{:02}",
                    self.rng.u16(1..=9999),
                    self.rng.u8(1..=12),
                    self.rng.u8(1..=28)
                ))
            }
            Some("byte") => json!(["", "AA==", "aGk=", "/+8="][self.rng.usize(..4)]),
            _ => {
                let mut text = self.text();
                let minimum = schema["minLength"].as_u64().unwrap_or_default() as usize;
                while text.chars().count() < minimum {
                    text.push(self.rng.alphabetic());
                }
                json!(text)
            }
        }
    }

    /// Generates a timestamp with or without an offset, with zero to twelve fractional digits, or a sentinel that
    /// .NET writes for "never".
    fn time(&mut self) -> String {
        if self.rng.u8(..) < 8 {
            let never = ["0001-01-01T00:00:00", "9999-12-31T23:59:59.9999999"];
            return never[self.rng.usize(..never.len())].to_owned();
        }
        let rng = &mut self.rng;
        let mut time = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            rng.u16(1..=9999),
            rng.u8(1..=12),
            rng.u8(1..=28),
            rng.u8(..24),
            rng.u8(..60),
            rng.u8(..60)
        );
        let digits = rng.usize(..=12);
        if digits > 0 {
            time.push('.');
            time.extend((0..digits).map(|_| rng.digit(10)));
        }
        time.push_str(["", "Z", "+02:00", "-11:30"][rng.usize(..4)]);
        time
    }

    fn integer(&mut self, schema: &Value) -> Value {
        let (minimum, maximum) = match schema["format"].as_str() {
            Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
            _ => (i64::MIN, i64::MAX),
        };
        let minimum = schema["minimum"].as_i64().unwrap_or(minimum);
        let maximum = schema["maximum"].as_i64().unwrap_or(maximum);
        json!(match self.rng.u8(..4) {
            0 => minimum,
            1 => maximum,
            2 => self.rng.i64(-3..3).clamp(minimum, maximum),
            _ => self.rng.i64(minimum..=maximum),
        })
    }

    fn number(&mut self) -> f64 {
        match self.rng.u8(..4) {
            0 => f64::from(self.rng.i32(..)),
            1 => f64::from(self.rng.i32(-1000..1000)) / 100.0,
            2 => 0.0,
            _ => Some(f64::from_bits(self.rng.u64(..)))
                .filter(|it| it.is_finite())
                .unwrap_or(-1.5e-300),
        }
    }

    /// Generates text in any script, including control characters and quotes.
    fn text(&mut self) -> String {
        let length = self.rng.usize(..8);
        (0..length)
            .map(|_| match self.rng.u8(..3) {
                0 => self.rng.char('\u{0}'..='\u{7f}'),
                1 => self.rng.char('a'..='z'),
                _ => self.rng.char(..),
            })
            .collect()
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.rng.u8(..if depth > MAX_DEPTH { 5 } else { 7 }) {
            0 => Value::Null,
            1 => json!(self.rng.bool()),
            2 => json!(self.rng.u64(..)),
            3 => json!(self.number()),
            4 => json!(self.text()),
            5 => (0..self.rng.usize(..3)).map(|_| self.anything(depth + 1)).collect(),
            _ => {
                let properties = 0..self.rng.usize(..3);
                properties.map(|_| (self.text(), self.anything(depth + 1))).collect()
            }
        }
    }
}
