//! Tests that values of merged, incomplete, untyped and null-only schemas are written as they were read.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::generated;

/// Reads a value, asserts that writing it gives the same JSON, and returns the value.
#[track_caller]
fn read<T: DeserializeOwned + Serialize>(json: &Value) -> T {
    let value: T = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&value).unwrap(), *json);
    value
}

#[test]
fn keeps_every_description_of_a_property() {
    use generated::merges_every_description_of_a_property::models::{Leg, LegVariant2, Voyage};
    let json = json!({
        "state": "moored", "class": 2, "depth": 7, "ship": {"name": "Ida", "pull": 9},
        "next": {"state": "moored", "stops": [{"port": "Kiel", "berth": "B7"}]},
        "note": {"by": "Ann", "at": "noon"}, "holds": {"fore": {"tons": 3, "cargo": "salt"}},
        "plan": {"id": "p", "crew": {"mate": "Bo", "cook": "Cy", "age": 40}}
    });
    let voyage: Voyage = read(&json);
    assert_eq!(voyage.plan.unwrap().crew.unwrap().cook, "Cy");
    let json = json!({"state": "out", "speed": {"unit": "kn", "rpm": 90}, "motor": true});
    let leg: Leg = read(&json);
    assert!(matches!(leg, Leg::Variant2(LegVariant2 { motor: true, .. })));
}

#[test]
fn keeps_properties_that_are_not_described() {
    use generated::keeps_the_properties_of_incomplete_all_of_parts::models::{Job, Remote};
    let job: Job = read(&json!({"state": "running", "speed": 1.5, "billing": "monthly"}));
    assert_eq!(job.additional.len(), 2);
    let remote: Remote = read(&json!({"id": "a", "node": "n"}));
    assert_eq!(remote.additional["node"], "n");
}

#[test]
fn keeps_properties_of_responses_that_no_schema_describes() {
    use generated::keeps_undescribed_properties_of_responses::models::{
        Conflict, Crate, CrateState,
    };
    let json = json!({
        "label": "a", "weight": {"kg": [1, null]}, "undescribed": "u", "size": {"depth": 3},
        "state": {"is": "Stored", "shelf": "s", "row": 7}
    });
    let mut changed: Crate = read(&json);
    changed.label = "b".to_owned();
    let mut expected = json.clone();
    expected["label"] = json!("b");
    assert_eq!(serde_json::to_value(&changed).unwrap(), expected);
    let Some(CrateState::Stored(stored)) = &changed.state else { panic!("{changed:?}") };
    let moved = CrateState::Stored(stored.clone());
    assert_eq!(serde_json::to_value(moved).unwrap(), expected["state"]);
    read::<Conflict>(&json!({"owner": "o", "since": null}));
    let closed: Crate = serde_json::from_value(json!({"label": "a", "seal": {"new": 1}})).unwrap();
    assert_eq!(serde_json::to_value(closed).unwrap(), json!({"label": "a", "seal": {}}));
}

#[test]
fn reads_items_without_a_type_as_a_list_or_as_raw_json() {
    use generated::reads_items_without_a_type_as_lists_or_raw_json::models::{Berth, BerthRows};
    let rows = |rows: Value| read::<Berth>(&json!({"rows": rows})).rows.unwrap();
    assert!(matches!(rows(json!([{"id": "a"}])), BerthRows::ItemList(list) if list[0].id == "a"));
    for other in [json!({"id": "a"}), json!("a"), json!(1), json!([1, 2])] {
        assert!(matches!(rows(other.clone()), BerthRows::Json(json) if json == other));
    }
    for pair in [json!(["a", 1]), json!(["a"]), json!([]), json!("a"), json!({"id": "a"})] {
        read::<Berth>(&json!({"pair": pair, "tree": [[], ["leaf"]]}));
    }
}

#[test]
fn distinguishes_null_from_absent_in_a_property_that_is_always_null() {
    use generated::reads_items_without_a_type_as_lists_or_raw_json::models::Berth;
    assert_ne!(read::<Berth>(&json!({"gone": null})), read::<Berth>(&json!({})));
    read::<Berth>(&json!({"gone": null, "never": null}));
}

#[test]
fn keeps_one_way_properties_of_one_way_schemas() {
    use generated::keeps_read_only_properties_of_requests::models::{Order, Receipt};
    let order = Order::new().id(7).kind("order");
    assert_eq!(serde_json::to_value(order).unwrap(), json!({"id": 7, "kind": "order"}));
    assert_eq!(serde_json::to_value(Order::new()).unwrap(), json!({}));
    let receipt: Receipt = read(&json!({"total": 3}));
    assert_eq!(receipt.total, Some(3));
}
