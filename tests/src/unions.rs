//! Tests that unions read the expected variant and write the same JSON again.

mod selection;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::generated;

/// Reads a value, asserts that writing it gives the same JSON, and returns the name of the variant.
fn read<T: DeserializeOwned + Serialize + std::fmt::Debug>(json: &Value) -> String {
    let value: T = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&value).unwrap(), *json);
    let shown = format!("{value:?}");
    shown.split(['(', ' ']).next().unwrap().to_owned()
}

#[test]
fn distinguishes_branches_by_shape() {
    use generated::distinguishes_untagged_branches_by_shape::models::{OrderId, Pet};
    for (json, branch) in [
        (json!({"meow": "loud", "name": "Tom"}), "Cat"),
        (json!({"bark": "loud", "name": "Rex"}), "Dog"),
        (json!({"bark": "loud", "name": "Rex", "age": 1}), "Puppy"),
        (json!([{"meow": "loud"}, {"meow": "low"}]), "CatList"),
        (json!(["Tom", "Rex"]), "TextList"),
        (json!("Tom"), "Text"),
        (json!(1), "Integer"),
        (json!(1.5), "Number"),
        (json!(true), "Boolean"),
        (json!({"first": "Tom", "second": "Rex"}), "TextMap"),
        (json!({"first": 1}), "Unknown"),
        (json!([1, {"meow": "loud"}]), "Unknown"),
        (json!({"bark": 7, "name": {"x": [null]}}), "Unknown"),
    ] {
        assert_eq!(read::<Pet>(&json), branch, "{json}");
    }
    assert_eq!(read::<OrderId>(&json!(18446744073709551615_u64)), "Unknown");
}

#[test]
fn distinguishes_branches_by_constants_and_formats() {
    use generated::distinguishes_untagged_branches_by_shape::models::{Optional, Shape, When};
    for (json, branch) in [
        (json!({"kind": "circle", "radius": 1.5}), "Circle"),
        (json!({"kind": "square", "side": 1.5}), "Square"),
        (json!({"kind": "star", "points": [1.5]}), "AnyOther"),
        (json!({"kind": "star"}), "Unknown"),
    ] {
        assert_eq!(read::<Shape>(&json), branch, "{json}");
    }
    for (json, branch) in [
        (json!({"mode": "on", "level": 1}), "Variant1"),
        (json!({"mode": "off", "why": "late"}), "Off"),
        (json!({"mode": "new"}), "Unknown"),
    ] {
        assert_eq!(read::<Optional>(&json), branch, "{json}");
    }
    for (json, branch) in [
        (json!("2026-09-30"), "Date"),
        (json!("2026-09-30T12:00:00Z"), "DateTime"),
        (json!("at noon"), "Text"),
    ] {
        assert_eq!(read::<When>(&json), branch, "{json}");
    }
}

#[test]
fn reads_nested_unions() {
    use generated::supports_nested_and_recursive_unions::models::{Chain, Json, Outer, Value};
    for (json, branch) in [
        (json!("text"), "Scalar"),
        (json!({"kind": "x", "next": ["text", 1]}), "Cat"),
        (json!(["text", [1]]), "ValueList"),
        (json!(1.5), "Unknown"),
    ] {
        assert_eq!(read::<Value>(&json), branch, "{json}");
        read::<Chain>(&json);
    }
    read::<Json>(&json!({"a": [1.5, "b", {"c": [true]}]}));
    for (json, branch) in [
        (json!({"kind": "kitten"}), "Inner"),
        (json!({"kind": "Fox", "tail": "long"}), "Fox"),
        (json!("text"), "Text"),
        (json!({"kind": "Wolf"}), "Unknown"),
    ] {
        assert_eq!(read::<Outer>(&json), branch, "{json}");
    }
}

#[test]
fn reads_ambiguous_unions_on_demand() {
    use generated::reads_ambiguous_unions_on_demand::models::{Cat, Pet};
    let pet: Pet = serde_json::from_value(json!({"meow": "loud", "bark": "low"})).unwrap();
    assert_eq!(pet.as_cat().unwrap().meow.as_deref(), Some("loud"));
    assert_eq!(pet.as_dog().unwrap().bark.as_deref(), Some("low"));
    assert!(pet.as_text().unwrap_err().to_string().contains("expected a string"));
    let cat = Cat::new().meow("loud");
    assert_eq!(Pet::new(&cat).unwrap().as_json(), &json!({"meow": "loud"}));
}

#[test]
fn keeps_properties_that_match_no_pattern() {
    use generated::keeps_properties_that_match_no_pattern::models::{Beside, Labels};
    read::<Labels>(&json!({"x-a": "s", "other": 5, "more": {"a": [null]}}));
    read::<Beside>(&json!({"name": "a", "i1": {"size": 1}, "other": {"x": 5}, "more": [1]}));
    let labels: Labels = serde_json::from_value(json!({"x-a": "s"})).unwrap();
    assert_eq!(serde_json::to_value(&labels["x-a"]).unwrap(), json!("s"));
}

#[test]
fn keeps_all_properties_of_overlapping_branches() {
    use generated::keeps_all_properties_of_overlapping_branches::models::{Beside, Either};
    for (json, branch) in [
        (json!({"a": "x"}), "First"),
        (json!({"b": "x"}), "Second"),
        (json!({"a": "x", "b": "y", "c": {"d": [null]}}), "First"),
        (json!({"c": "x"}), "Closed"),
    ] {
        assert_eq!(read::<Either>(&json), branch, "{json}");
    }
    assert_eq!(read::<Beside>(&json!({"name": "n", "id": 1, "key": "k"})), "ById");
}

#[test]
fn accepts_subtypes_for_a_parent_schema() {
    use generated::accepts_subtypes_for_a_parent_schema::models::{Cat, Dog, Owner, Pet};
    let puppy = json!({"kind": "Puppy", "bark": true, "age": 1, "toys": ["ball"]});
    read::<Dog>(&puppy);
    for (json, branch) in [
        (puppy.clone(), "Puppy"),
        (json!({"kind": "Dog", "bark": true}), "Dog"),
        (json!({"kind": "Cat", "claws": 18}), "Cat"),
        (json!({"kind": "Bird", "wings": 2}), "Unknown"),
    ] {
        assert_eq!(read::<Pet>(&json), branch, "{json}");
    }
    read::<Owner>(&json!({"pet": puppy, "cat": null}));
    assert_eq!(serde_json::to_value(Cat::new()).unwrap(), json!({"kind": "Cat"}));
}

#[test]
fn keeps_received_constants() {
    use generated::accepts_subtypes_for_a_parent_schema::models::Fixed;
    let fixed = json!({"object": "list", "version": 1, "on": true});
    read::<Fixed>(&fixed);
    assert_eq!(serde_json::to_value(Fixed::new()).unwrap(), fixed);
    for other in [json!("page"), json!(null), json!({"x": [1]}), json!(2), json!(1.5)] {
        read::<Fixed>(&json!({"object": other, "version": other, "on": other, "name": "n"}));
    }
    assert_eq!(serde_json::from_value::<Fixed>(fixed).unwrap(), Fixed::new());
}

#[test]
fn reads_and_writes_null_branches() {
    use generated::treats_a_null_branch_as_nullable::models::Owner;
    let json = json!({"a": null, "b": {"meow": "loud"}, "c": null, "e": [null, {"meow": "low"}],
        "f": {"x": null, "y": 1}, "g": null});
    assert_eq!(read::<Owner>(&json), "Owner");
}

#[test]
fn keeps_tuples_and_formatted_strings() {
    use generated::types_each_tuple_element::models::{Open, Row, Table, TableEither};
    use generated::types_formatted_strings::models::{Host, HostEither};
    let table = json!({"rows": [["a", {"v": "b", "next": [1, {"v": "c"}]}, 1, 2], ["c", {"v": "d"}]],
        "at": [1.5, 2.5], "nested": [["x", null], "b"], "open": ["2026-09-30T00:00:00Z"]});
    read::<Table>(&table);
    for short in [json!([]), json!(["a"]), json!(["a", {"v": "b", "next": []}, 1])] {
        read::<Row>(&short);
    }
    read::<Table>(&json!({"rows": [], "short": ["a"]}));
    read::<Table>(&json!({"rows": [], "short": ["a", 1, "b", {"more": null}]}));
    read::<Table>(&json!({"rows": [], "untyped": ["a"]}));
    read::<Table>(&json!({"rows": [], "untyped": ["a", {"b": null}, 1]}));
    read::<Open>(&json!(["2026-09-30T00:00:00Z", null, {"more": 1}]));
    let none = serde_json::from_value::<Table>(json!({"rows": [], "short": []}));
    let fault = none.unwrap_err().to_string();
    assert!(fault.contains("short"), "{fault}");
    assert_eq!(read::<TableEither>(&json!([1.5, 2.5])), "Tuple");
    assert_eq!(read::<TableEither>(&json!([1.5])), "Unknown");
    read::<Host>(&json!({"id": "not a uuid", "v4": "::1", "opens": "noon", "uptime": "P1D"}));
    for (text, branch) in
        [("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "Uuid"), ("192.0.2.1", "Ipv4"), ("?", "Text")]
    {
        assert_eq!(read::<HostEither>(&json!(text)), branch);
    }
}

#[test]
fn requires_properties_in_their_direction() {
    use generated::splits_request_and_response_models::models::{TeamRequest, User};
    let user = json!({"id": 1, "name": "Ann", "friends": []});
    read::<User>(&user);
    let team = json!({"members": {"ann": {"name": "Ann", "password": "secret"}},
        "pet": {"kind": "Cat", "purr": "low"}});
    read::<TeamRequest>(&team);
}

#[test]
fn keeps_large_unsigned_numbers_unchanged() {
    use generated::chooses_integer_types_that_fit_the_bounds::models::Numbers;
    read::<Numbers>(&json!({"plain": -1, "unsigned": u64::MAX, "wide": 1_u64 << 63}));
    read::<Numbers>(
        &json!({"plain": 1, "signed": -1, "longs": 1_u64 << 63, "wholes": 2, "mixed": -1}),
    );
    read::<Numbers>(
        &json!({"plain": 1, "signed": u64::MAX, "lowest": i64::MIN, "large": u64::MAX}),
    );
}

#[test]
fn selects_the_branch_by_discriminator_values_of_every_type() {
    use generated::unions::models::{Fault, Key, Lamp, Leave, Tank, Tool};
    for (json, branch) in [
        (json!({"size": 1, "depth": 2}), "Small"),
        (json!({"size": 2, "width": 2}), "Large"),
        (json!({"size": "1", "depth": 2}), "Unknown"),
        (json!({"size": 3}), "Unknown"),
    ] {
        assert_eq!(read::<Tank>(&json), branch, "{json}");
    }
    assert_eq!(read::<Lamp>(&json!({"on": true, "since": "a"})), "Lit");
    assert_eq!(read::<Lamp>(&json!({"on": false, "why": "a"})), "Dark");
    assert_eq!(read::<Lamp>(&json!({"on": "false"})), "Unknown");
    for kind in ["search", "search_2"] {
        assert_eq!(read::<Tool>(&json!({"type": kind, "size": 1})), "SearchTool");
    }
    assert_eq!(read::<Tool>(&json!({"type": "SearchTool"})), "Unknown");
    for state in ["open", "ajar"] {
        assert_eq!(read::<Key>(&json!({"state": state, "gap": 1})), "Open");
    }
    for state in ["SHUT", "shut"] {
        assert_eq!(read::<Key>(&json!({"state": state})), "Shut");
    }
    assert_eq!(read::<Leave>(&json!({"type": "weekly_leave", "day": 2})), "WeeklyLeave");
    assert_eq!(read::<Leave>(&json!({"type": "daily_leave", "more": [1]})), "DailyLeave");
    assert_eq!(read::<Fault>(&json!({"code": "plain", "text": "a"})), "Plain");
    assert_eq!(read::<Fault>(&json!({"code": "limit", "limit": 1})), "Limit");
    assert_eq!(read::<Fault>(&json!({"code": "SameFault"})), "Unknown");
    let Tank::Unknown(unknown) = serde_json::from_value(json!({"size": 3})).unwrap() else {
        panic!("the size is known");
    };
    assert_eq!(unknown.tag(), Some("3"));
}

#[test]
fn selects_the_branch_by_structure_if_the_discriminator_cannot() {
    use generated::unions::models::{Message, Order, Pair, Tree};
    for (json, branch) in [
        (json!({"type": "message", "text": "a"}), "InMessage"),
        (json!({"type": "message", "parts": ["a"]}), "OutMessage"),
        (json!({"type": "ping"}), "Ping"),
    ] {
        assert_eq!(read::<Message>(&json), branch, "{json}");
    }
    assert_eq!(read::<Tree>(&json!({"code": "K2", "leaves": 3})), "Oak");
    assert_eq!(read::<Tree>(&json!({"code": "K2", "more": 3})), "Base");
    assert_eq!(read::<Order>(&json!({"dry": true, "day": "a"})), "ByDate");
    assert_eq!(read::<Pair>(&json!({"id": 1, "left": "a"})), "Variant1");
    assert_eq!(read::<Pair>(&json!({"id": 1, "right": "a"})), "Variant2");
}

#[test]
fn closed_objects_take_no_other_properties() {
    use generated::unions::models::{Closed, Every, TaggedClosed};
    for (json, branch) in [
        (json!({}), "Variant1"),
        (json!({"b": 1}), "Variant2"),
        (json!({"a": "x"}), "Variant3"),
        (json!({"a": "x", "b": 1}), "Variant3"),
    ] {
        assert_eq!(read::<Closed>(&json), branch, "{json}");
    }
    for (json, branch) in [
        (json!({"size": 1, "depth": 2}), "Small"),
        (json!({"b": 1}), "Variant2"),
        (json!({"a": "x"}), "Variant3"),
    ] {
        assert_eq!(read::<TaggedClosed>(&json), branch, "{json}");
    }
    read::<Every>(&json!({"closed": [null, {}, {"b": 1}], "deep": [null, "a", 1, true]}));
}

#[test]
fn nested_unions_of_one_type_are_that_type() {
    use generated::unions::models::{Every, Maps, Names, Numbers};
    let (names, numbers): (Names, Numbers) = (vec!["a".to_owned()], 1.5);
    let maps = Maps::from([("a".to_owned(), "b".to_owned())]);
    let every = json!({"names": names, "numbers": numbers, "maps": maps, "doubt": "text"});
    read::<Every>(&every);
}
