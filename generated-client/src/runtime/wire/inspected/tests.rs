//! Tests which differences between JSON and types are found, and what lenient decoding does.

use std::collections::BTreeMap;

use super::super::super::{
    Constant, ConstantMismatches, Undescribed, UnknownValue, UnknownVariant, enumeration, id,
    model, union,
};
use super::super::finding::{Detail, JsonType};
use super::super::json::decode_into;
use super::super::tuple::Open;
use super::*;

#[derive(Clone, Copy, Debug, PartialEq)]
struct ItemId(i64);
id! { ItemId: i64 }

#[derive(Clone, Debug, PartialEq)]
enum Level {
    Low,
    Unknown(UnknownValue),
}
enumeration! { Level: str { "low" => Low } }

#[derive(Clone, Debug, PartialEq)]
struct Item {
    id: ItemId,
    is_active: bool,
    level: Option<Level>,
}
model! { Item { "id" => id, "isActive" => is_active, "level" => level } }

#[derive(Clone, Debug, PartialEq)]
enum Event {
    Item(Item),
    Unknown(UnknownVariant),
}
union! { Event by "type" { "item" => Item(Item), } }

#[derive(Clone, Debug, PartialEq)]
enum Either {
    Item(Item),
    Level(Level),
    Unknown(UnknownVariant),
}
union! { Either { Item(Item) = Object ["id"], Level(Level) = Text, } }

fn read<T: Wire>(text: &str, is_lenient: bool) -> (Result<T, String>, Vec<Finding>) {
    let mut value = T::blank();
    match decode_inspected(&mut value, "", text.as_bytes(), is_lenient, true) {
        Ok(findings) => (Ok(value), findings),
        Err(error) => (Err(error.to_string()), Vec::new()),
    }
}

fn lenient<T: Wire>(text: &str) -> (T, Vec<String>) {
    let (value, findings) = read(text, true);
    (value.unwrap(), findings.iter().map(shown).collect())
}

fn shown(Finding { pointer, json_type, detail }: &Finding) -> String {
    let detail = match detail {
        Detail::UnknownProperty => "property".to_owned(),
        Detail::UnknownValue(value) => format!("value {}", value.clone().unwrap_or_default()),
        Detail::UnknownVariant(tag) => format!("variant {tag:?}"),
        Detail::DroppedElement(reason) => format!("dropped, {reason}"),
        Detail::NullAsDefault => "default".to_owned(),
        Detail::NullAsEmpty => "empty".to_owned(),
        Detail::MissingAsEmpty => "empty".to_owned(),
        Detail::Converted(to) => format!("read as {}", to.as_str()),
    };
    format!("{pointer} {} {detail}", json_type.map_or("missing", JsonType::as_str))
}

#[test]
fn drops_elements_and_reads_null_as_a_default_only_if_lenient() {
    let text =
        r#"[[{"id":1,"isActive":null},{"id":null,"isActive":true},7,{"id":3,"isActive":true}]]"#;
    let (value, findings) = lenient::<Vec<Vec<Item>>>(text);
    let item = |id, is_active| Item { id: ItemId(id), is_active, level: None };
    assert_eq!(value, [[item(1, false), item(3, true)]]);
    assert_eq!(
        findings,
        [
            "/*/*/isActive null default",
            "/*/* object dropped, /id: expected a string or an integer, found null",
            "/*/* integer dropped, expected an object, found an integer",
        ]
    );
    let (strict, _) = read::<Vec<Vec<Item>>>(text, false);
    assert!(
        strict
            .unwrap_err()
            .starts_with("$[0][0].isActive: expected a boolean, found null, near `[[{")
    );
}

#[test]
fn has_defaults_of_booleans_numbers_and_strings_only() {
    assert_eq!(
        lenient::<(bool, i32, i64, u64, f64, String)>("[null,null,null,null,null,null]").0,
        (false, 0, 0, 0, 0.0, String::new())
    );
    assert!(read::<f64>("null", true).0.is_ok());
    assert!(read::<Box<bool>>("null", true).0.is_ok());
    assert!(read::<ItemId>("null", true).0.is_err());
    assert!(read::<Level>("null", true).0.is_err());
    assert_eq!(lenient::<Level>(r#""low""#).0, Level::VALUES[0]);
    assert!(read::<crate::runtime::DateTime>("null", true).0.is_err());
    assert!(read::<crate::runtime::Date>("null", true).0.is_err());
    assert!(read::<super::super::super::Uuid>("null", true).0.is_err());
    assert!(read::<Item>("null", true).0.is_err());
    // A missing property is not null.
    let (missing, _) = read::<Item>(r#"{"id":1}"#, true);
    assert_eq!(missing.unwrap_err(), "$.isActive: is missing, near `{\"id\":1}`");
}

#[test]
fn drops_no_element_of_a_tuple() {
    assert!(read::<(bool, ItemId)>("[null,null]", true).0.is_err());
    let (open, findings) = lenient::<Open<(bool,), ItemId>>("[null,1,null,2]");
    assert_eq!(open.items, (false,));
    assert_eq!(open.rest, [ItemId(1), ItemId(2)]);
    assert_eq!(findings.len(), 2, "{findings:?}");
}

#[test]
fn shows_the_original_index_after_a_dropped_element() {
    struct Strict(Vec<(usize, bool)>);
    impl Wire for Strict {
        fn blank() -> Self {
            Self(Vec::new())
        }
        fn read(&mut self, token: super::super::Token<'_>) -> super::super::fault::Read {
            let super::super::Token::List(items) = token else { return Ok(()) };
            self.0.clear();
            let mut value = ItemId(0);
            while items.next(&mut value)? {
                self.0.push((items.dropped(), value.get() > 0));
            }
            Ok(())
        }
        fn write(&self, _: &mut dyn super::super::Writer) {}
    }
    assert_eq!(lenient::<Strict>("[1,null,2,{},[],3]").0.0, [(0, true), (1, true), (3, true)]);
}

#[test]
fn reports_unknown_properties_values_and_variants_of_every_depth() {
    let text = r#"{"secret key":[{"id":1,"isActive":true,"level":"high","new/~":{"a":1}}]}"#;
    let (value, findings) = read::<BTreeMap<String, Vec<Item>>>(text, false);
    assert_eq!(value.unwrap()["secret key"].len(), 1);
    let findings: Vec<String> = findings.iter().map(shown).collect();
    assert_eq!(findings, ["/*/*/level string value \"high\"", "/*/*/new~1~0 object property"]);
    let events = r#"[{"type":"item","id":1,"isActive":true,"x":null},{"type":"other"},{"type":"item"},true]"#;
    let (value, findings) = read::<Vec<Event>>(events, false);
    assert_eq!(value.unwrap().len(), 4);
    assert_eq!(
        findings.iter().map(shown).collect::<Vec<_>>(),
        [
            "/*/x null property",
            "/* object variant Some(\"other\")",
            "/* object variant Some(\"item\")",
            "/* boolean variant None",
        ]
    );
}

#[derive(Clone, PartialEq)]
struct Note {
    text: String,
    undescribed: Undescribed,
}
model! { Note { "text" => text, _ => undescribed } }

#[derive(Clone, Debug, PartialEq)]
enum Entry {
    Note(Box<Note>),
    Unknown(UnknownVariant),
}
union! { Entry by "type" { "note" => Note(Box<Note>), } }

#[test]
fn reports_undescribed_properties_that_are_kept_but_no_discriminator() {
    let text = r#"[{"type":"note","text":"a","x":[1.50]},{"text":"b","type":"note"}]"#;
    for is_lenient in [false, true] {
        let (value, findings) = read::<Vec<Entry>>(text, is_lenient);
        let value = value.unwrap();
        assert_eq!(findings.iter().map(shown).collect::<Vec<_>>(), ["/*/x array property"]);
        assert_eq!(
            serde_json::to_string(&value).unwrap(),
            r#"[{"type":"note","text":"a","x":[1.5]},{"type":"note","text":"b"}]"#
        );
        let [Entry::Note(first), Entry::Note(second)] = &value[..] else { panic!("{value:?}") };
        assert_eq!(format!("{first:?}"), r#"Note { text: "a", undescribed: ["x"] }"#);
        assert_eq!(format!("{second:?}"), r#"Note { text: "b" }"#);
    }
}

#[test]
fn pointers_of_a_part_begin_with_the_pointer_of_the_part() {
    let text = r#"{"id":1,"isActive":null,"tags":[2]}"#;
    let mut item = Item::blank();
    let prefix = "/items/*";
    let findings = decode_inspected(&mut item, prefix, text.as_bytes(), true, true).unwrap();
    let findings: Vec<String> = findings.iter().map(shown).collect();
    assert_eq!(findings, ["/items/*/isActive null default", "/items/*/tags array property"]);
}

#[test]
fn reads_the_selected_branch_of_a_union_leniently() {
    let text = r#"[{"type":"item","id":1,"isActive":null},{"type":"item","id":null}]"#;
    let (events, findings) = lenient::<Vec<Event>>(text);
    let Event::Item(item) = &events[0] else { panic!("{events:?}") };
    assert_eq!(item, &Item { id: ItemId(1), is_active: false, level: None });
    let Event::Unknown(unknown) = &events[1] else { panic!("{events:?}") };
    assert!(unknown.fault().unwrap().starts_with("$.id: "), "{unknown:?}");
    assert!(findings.contains(&"/*/isActive null default".to_owned()), "{findings:?}");

    let text = r#"[{"id":1,"isActive":null},{"id":2,"isActive":true,"x":1},"low","high"]"#;
    let (values, findings) = lenient::<Vec<Either>>(text);
    assert!(matches!(&values[0], Either::Item(item) if !item.is_active), "{values:?}");
    assert!(matches!(&values[3], Either::Level(Level::Unknown(_))), "{values:?}");
    assert_eq!(
        findings,
        ["/*/isActive null default", "/*/x integer property", "/* string value \"high\"",]
    );
}

#[test]
fn reads_a_union_in_the_same_way_whether_or_not_anybody_listens() {
    let text = br#"[{"type":"item","id":1,"isActive":null}]"#;
    let read = |is_observed| {
        let mut events: Vec<Event> = Vec::new();
        decode_inspected(&mut events, "", text, true, is_observed).unwrap();
        events
    };
    assert_eq!(read(true), read(false));
    assert!(matches!(read(false).as_slice(), [Event::Item(_)]));
}

#[test]
fn reports_what_replaces_a_constant_only_if_it_is_a_scalar() {
    struct Tagged;
    impl Wire for Tagged {
        fn blank() -> Self {
            Self
        }
        fn read(&mut self, token: super::super::Token<'_>) -> super::super::fault::Read {
            let mismatches = ConstantMismatches::default().into();
            let mut constant = Constant::reading("type", "a", false, &mismatches);
            super::super::object::read_model(&["type"], &mut [&mut constant], None, None, token)
        }
        fn write(&self, _: &mut dyn super::super::Writer) {}
    }
    let texts = [r#"{"type":"a"}"#, r#"{"type":"b"}"#, r#"{"type":["c"]}"#];
    let details = texts.map(|text| read::<Tagged>(text, false).1.pop());
    let finding = |json_type, value| {
        let detail = Detail::UnknownValue(value);
        Some(Finding { pointer: "/type".to_owned(), json_type: Some(json_type), detail })
    };
    assert_eq!(details[0], None);
    assert_eq!(details[1], finding(JsonType::String, Some("b".into())));
    assert_eq!(details[2], finding(JsonType::Array, None));
}

#[test]
fn invalid_json_is_an_error_of_the_text() {
    for text in ["", "[1,", "[1] x"] {
        let mut values: Vec<i64> = Vec::new();
        let expected = decode_into(&mut values, text.as_bytes()).unwrap_err().to_string();
        assert_eq!(read::<Vec<i64>>(text, true).0.unwrap_err(), expected);
    }
}

#[test]
fn reasons_contain_no_values() {
    for text in [r#"[["hunter2"]]"#, r#"[{"hunter2":"hunter2"}]"#, r#"["hunter2"]"#, "[[4711e3]]"] {
        for findings in [
            lenient::<Vec<Vec<i32>>>(text).1,
            lenient::<Vec<BTreeMap<String, crate::runtime::DateTime>>>(text).1,
            lenient::<Vec<BTreeMap<String, ItemId>>>(text).1,
            lenient::<Vec<crate::runtime::Date>>(text).1,
            lenient::<Vec<Item>>(text).1.into_iter().filter(|f| !f.contains("property")).collect(),
        ] {
            let all = findings.join("\n");
            assert!(!all.contains("hunter2") && !all.contains("4711"), "{all}");
        }
    }
}
