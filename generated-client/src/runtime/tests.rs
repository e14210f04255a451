//! Tests for the macros, with small tables. The types are public, like generated ones.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::union::unknown::UnknownVariant;
use super::wire::object::ExplicitNulls;
use super::wire::undescribed::Undescribed;
use super::wire_scalar::UnknownValue;
use super::{enumeration, id, model, union};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Id(i64);
id! { Id: i64 }

#[derive(Clone, Debug, PartialEq)]
pub struct Key(String);
id! { Key: str }

#[derive(Clone, Debug, PartialEq)]
pub enum State {
    Idle,
    Busy,
    Unknown(UnknownValue),
}
enumeration! { State: i64 { 0 => Idle, -1 => Busy } }

#[derive(Clone, Debug, PartialEq)]
pub enum Level {
    Info,
    Unknown,
    Other(UnknownValue),
}
enumeration! { Level: str, Other { "info" => Info, "Unknown" => Unknown } }

#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub id: Id,
    pub r#type: Option<String>,
    pub end: Option<i64>,
    pub parent: Option<Box<Thing>>,
    pub extra: BTreeMap<String, Value>,
}
model! {
    Thing {
        "id" => id,
        "type" => r#type,
        "kind" = "thing",
        "version" = 2,
        "end" => end nullable,
        "parent" => parent,
        .. => extra,
    }
}

#[derive(Clone, PartialEq)]
pub struct Patch {
    pub name: Option<String>,
    pub size: Option<i32>,
    pub explicit_nulls: ExplicitNulls,
}
model! { Patch, explicit_nulls { "name" => name, "size" => size } }

#[derive(Clone, PartialEq)]
pub struct Word {
    pub text: Key,
    undescribed: Undescribed,
}
model! { Word { "text" => text, _ => undescribed } }

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Word(Box<Word>),
    Thing(Thing),
    Unknown(UnknownVariant),
}
union! { Event by "kind" { "word" | "term" => Word(Box<Word>), "thing" => Thing(Thing), } }

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn written<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

#[test]
fn reads_and_writes_a_model() {
    let thing: Thing = read(
        r#"{"id":"7","kind":[{}],"zz":{"a":[1]},"parent":{"id":1,"end":null},"id":8,"type":null}"#,
    )
    .unwrap();
    assert_eq!((thing.id, thing.parent.as_ref().unwrap().id), (Id(8), Id(1)));
    let text = written(&thing);
    let parent = r#"{"id":1,"kind":"thing","version":2,"end":null}"#;
    assert_eq!(
        text,
        format!(
            r#"{{"id":8,"kind":"thing","version":2,"end":null,"parent":{parent},"zz":{{"a":[1]}}}}"#
        )
    );
    assert_eq!(read::<Thing>(&text).as_ref(), Ok(&thing));
    assert_eq!(serde_json::from_value::<Thing>(json!(thing)).unwrap(), thing);
    assert_eq!(read::<Thing>("{}").unwrap_err(), "$.id: is missing");
    assert!(
        read::<Thing>(r#"{"id":1,"parent":{"id":true}}"#)
            .unwrap_err()
            .starts_with("$.parent.id: expected")
    );
}

#[test]
fn keeps_undescribed_properties_in_a_round_trip() {
    let text = r#"{"text":"a","new":{"b":[null,1.5]},"null":null}"#;
    let mut word: Word = read(text).unwrap();
    assert_eq!(written(&word), text);
    assert_eq!(serde_json::from_value::<Word>(json!(word)).unwrap(), word);
    assert_eq!(format!("{word:?}"), r#"Word { text: Key("a"), undescribed: ["new", "null"] }"#);
    word.text = Key("b".to_owned());
    assert_eq!(written(&word), text.replace(r#""a""#, r#""b""#));
    let word: Word = read(r#"{"text":"a"}"#).unwrap();
    assert_eq!(format!("{word:?}"), r#"Word { text: Key("a") }"#);
}

#[test]
fn a_union_writes_its_own_discriminator_beside_undescribed_properties() {
    let text = r#"{"kind":"word","text":"a","new":1}"#;
    let event: Event = read(text).unwrap();
    assert_eq!(written(&event), text);
    let Event::Word(word) = event else { panic!("{event:?}") };
    assert_eq!(written(&word), r#"{"text":"a","new":1}"#);
}

#[test]
fn keeps_an_explicit_null() {
    let mut patch: Patch = read(r#"{"size":null}"#).unwrap();
    assert_eq!(written(&patch), r#"{"size":null}"#);
    patch.explicit_nulls.insert("name");
    patch.size = Some(1);
    assert_eq!(written(&patch), r#"{"name":null,"size":1}"#);
    let shown = format!("{patch:?}");
    assert!(shown.ends_with(r#"explicit_nulls: ExplicitNulls({"name", "size"}) }"#), "{shown}");
    let silent = Patch { name: None, size: Some(1), explicit_nulls: ExplicitNulls::default() };
    assert_ne!(patch, silent, "what is sent differs");
    patch.explicit_nulls = ExplicitNulls::default();
    assert_eq!(format!("{patch:?}"), "Patch { name: None, size: Some(1) }", "internals are hidden");
    assert_eq!(patch, silent);
}

#[test]
fn keeps_unknown_values_in_a_round_trip() {
    for text in ["0", "-1", "13", r#""Lazy""#, r#""13""#] {
        assert_eq!(written(&read::<State>(text).unwrap()), text);
    }
    for text in [r#""info""#, r#""Unknown""#, r#""new""#, "3"] {
        assert_eq!(written(&read::<Level>(text).unwrap()), text);
    }
    assert_eq!(State::VALUES, [State::Idle, State::Busy]);
    assert_eq!(Level::VALUES, [Level::Info, Level::Unknown]);
    assert_eq!(
        (State::from(-1), State::from(5).as_i64(), State::from(5).to_string()),
        (State::Busy, Some(5), "5".into())
    );
    for text in [r#""Busy""#, r#""busy""#, r#""-1""#] {
        assert_eq!(read::<State>(text), Ok(State::Busy), "a name or digits instead of a number");
    }
    assert_eq!(
        (State::Busy.to_string(), format!("{:>5}", State::Idle)),
        ("Busy".into(), " Idle".into())
    );
    assert_eq!((Level::from("x").as_str(), "info".parse()), ("x", Ok(Level::Info)));
    for text in ["true", "1.5", "18446744073709551615"] {
        assert_eq!(written(&read::<State>(text).unwrap()), text);
        assert_eq!(written(&read::<Level>(text).unwrap()), text);
    }
    for text in ["null", "[]", "{}"] {
        let message = read::<State>(text).unwrap_err();
        assert!(message.contains("expected a string or an integer"), "{message}");
    }
}

#[test]
fn selects_a_variant_by_discriminator() {
    let event: Event = read(r#"{"text":5,"kind":"term"}"#).unwrap();
    assert!(matches!(&event, Event::Word(word) if word.text.as_str() == "5"));
    assert_eq!(written(&event), r#"{"kind":"word","text":"5"}"#);
    let event: Event = read(r#"{"kind":"thing","id":1}"#).unwrap();
    assert_eq!(written(&event), r#"{"id":1,"kind":"thing","version":2,"end":null}"#);
    for text in [r#"{"kind":"new","x":[1.5]}"#, r#"{"kind":4}"#, "[]"] {
        assert_eq!(written(&read::<Event>(text).unwrap()), text);
    }
    let odd: Event = read(r#"{"kind":"word","size":1}"#).unwrap();
    assert!(matches!(&odd, Event::Unknown(odd) if odd.fault() == Some("$.text: is missing")));
    assert_eq!(written(&odd), r#"{"kind":"word","size":1}"#);
}
