//! Tests that conversions and missing values are noticed.

use std::collections::BTreeMap;

use super::super::super::{UnknownVariant, id, model, union};
use super::super::finding::{Detail, Finding};
use super::super::inspected::decode_inspected;
use super::*;

#[derive(Clone, Copy, Debug, PartialEq)]
struct ItemId(i64);
id! { ItemId: i64 }

#[derive(Clone, Debug, PartialEq)]
struct Crate {
    name: Option<String>,
    item: Option<ItemId>,
    weight: f64,
    is_open: bool,
    tags: Vec<String>,
    prices: BTreeMap<String, f64>,
}
model! { Crate { "name" => name, "item" => item, "weight" => weight, "isOpen" => is_open, "tags" => tags,
"prices" => prices, "v" = "1" } }

#[derive(Clone, Debug, PartialEq)]
enum Package {
    Crate(Crate),
    Unknown(UnknownVariant),
}
union! { Package by "type" { "crate" => Crate(Crate), } }

fn read<T: Wire>(text: &str, is_lenient: bool) -> (T, Vec<String>) {
    let mut value = T::blank();
    let findings = decode_inspected(&mut value, "", text.as_bytes(), is_lenient, true).unwrap();
    (value, findings.iter().map(shown).collect())
}

fn shown(Finding { pointer, json_type, detail }: &Finding) -> String {
    let json_type = json_type.map_or("missing", JsonType::as_str);
    match detail {
        Detail::Converted(to) => format!("{pointer} {json_type} read as {}", to.as_str()),
        other => format!("{pointer} {json_type} {other:?}"),
    }
}

#[test]
fn values_that_are_read_from_another_type_are_found() {
    let text = r#"{"name":1.50,"item":"7","weight":"2","isOpen":"true","tags":null,"v":1}"#;
    for is_lenient in [false, true] {
        let (value, findings) = read::<Crate>(text, is_lenient);
        assert_eq!(value.name.as_deref(), Some("1.50"));
        let item = value.item.map(ItemId::get);
        assert_eq!((item, value.weight, value.is_open), (Some(7), 2.0, true));
        let expected = [
            "/name number read as string",
            "/item string read as integer",
            "/weight string read as number",
            "/isOpen string read as boolean",
            "/tags null NullAsEmpty",
            "/v integer read as string",
            "/prices missing MissingAsEmpty",
        ];
        assert_eq!(findings, expected);
    }
    let exact = r#"{"name":null,"weight":2,"isOpen":true,"tags":["a"],"prices":{},"v":"1"}"#;
    assert!(read::<Crate>(exact, false).1.is_empty());
}

#[test]
fn conversions_in_the_branch_of_a_union_are_found() {
    let text = r#"[{"type":"crate","item":"7","weight":1,"isOpen":true,"tags":[]}]"#;
    let (_, findings) = read::<Vec<Package>>(text, false);
    let expected = ["/*/item string read as integer", "/*/prices missing MissingAsEmpty"];
    assert_eq!(findings, expected);
}

#[test]
fn digits_are_kept_beside_changes_of_a_lenient_client() {
    let text = r#"[{"name":1.50,"weight":null,"isOpen":true},{"name":12345678901234567890123},7]"#;
    let (values, findings) = read::<Vec<Crate>>(text, true);
    assert_eq!(values.len(), 1, "{findings:?}");
    assert_eq!((values[0].name.as_deref(), values[0].weight), (Some("1.50"), 0.0));
    let text = r#"[{"type":"crate","name":1.50,"weight":null,"isOpen":true}]"#;
    let (packages, _) = read::<Vec<Package>>(text, true);
    assert!(matches!(&packages[0], Package::Crate(one) if one.name.as_deref() == Some("1.50")));
}
