//! Tests that a union without a discriminator selects the branch that describes most of the properties, and that closed
//! objects take no other properties.

use serde_json::json;

use super::read;
use crate::generated;

#[test]
fn selects_the_branch_that_describes_most_properties() {
    use generated::schemas::models::{Conditions, RulesExact};
    for (json, branch) in [
        (json!({}), "RefCondition"),
        (json!({"ref_name": {"include": ["a"]}}), "RefCondition"),
        (json!({"ref_name": {}, "repository_name": "r"}), "OrganizationCondition"),
        (json!({"repository_id": 1}), "OrganizationCondition"),
        (json!({"repository_name": "r", "new": 1}), "OrganizationCondition"),
        (json!({"repository_name": "r", "repository_id": 1}), "OrganizationCondition"),
        (json!({"repository_name": 7}), "RefCondition"),
        (json!({"new": {"a": [1]}}), "RefCondition"),
    ] {
        assert_eq!(read::<Conditions>(&json), branch, "{json}");
    }
    for (json, branch) in [
        (json!({"ref": "x"}), "Variant1"),
        (json!({"ref": "x", "a": "1"}), "Variant2"),
        (json!({"b": "1", "new": 1}), "Variant2"),
    ] {
        assert_eq!(read::<RulesExact>(&json), branch, "{json}");
    }
}

#[test]
fn selects_the_branches_of_unions_inside_the_selected_branch() {
    use generated::schemas::models::{Rules, Wrap};
    for (json, branch) in [
        (json!({"conditions": {"repository_name": "r"}}), "Holder"),
        (json!({"conditions": {"repository_name": "r"}, "new": 1}), "Holder"),
        (json!({"conditions": {"repository_name": "r"}, "x": "y"}), "Pair"),
        (json!({"other": {"repository_name": "r"}}), "JsonMapMap"),
    ] {
        assert_eq!(read::<Wrap>(&json), branch, "{json}");
        let rules: Rules = serde_json::from_value(json!({"wrap": json})).unwrap();
        assert_eq!(serde_json::to_value(&rules).unwrap(), json!({"wrap": json}));
    }
    let json = json!({"conditions": {"repository_name": "r"}, "new": 1});
    let wrap: Wrap = serde_json::from_value(json).unwrap();
    let shown = format!("{wrap:?}");
    assert!(shown.contains("conditions: OrganizationCondition(ByName("), "{shown}");
}

#[test]
fn a_discriminator_selects_a_closed_object_despite_other_properties() {
    use generated::schemas::models::Tagged;
    for (json, branch) in [
        (json!({"kind": "shut", "a": "x"}), "Shut"),
        (json!({"kind": "free"}), "Free"),
        (json!({"kind": "twin", "b": "x"}), "Twin"),
        (json!({"kind": "twin", "c": "x"}), "OpenTwin"),
        (json!({"kind": "twin", "b": "x", "new": 1}), "Unknown"),
        (json!({"kind": "new"}), "Unknown"),
    ] {
        assert_eq!(read::<Tagged>(&json), branch, "{json}");
    }
    // As in every closed object, the unexpected property is not kept.
    let tagged: Tagged = serde_json::from_value(json!({"kind": "shut", "new": 1})).unwrap();
    assert!(matches!(tagged, Tagged::Shut(_)), "{tagged:?}");
    assert_eq!(serde_json::to_value(&tagged).unwrap(), json!({"kind": "shut"}));
}

#[test]
fn closed_objects_in_lists_maps_and_unions_take_no_other_properties() {
    use generated::schemas::models::{ClosedList, Lists, Maps, Outer, Patterns, Plain};
    for (json, branch) in [
        (json!({"id": 1, "more": "x"}), "Closed"),
        (json!({"id": 1, "free": "x"}), "Open"),
        (json!({"id": 1, "new": "x"}), "Open"),
    ] {
        assert_eq!(read::<Plain>(&json), branch, "{json}");
    }
    for (json, branch) in [
        (json!([{"a": "x"}, {}]), "Variant1List"),
        (json!([{"b": "x"}]), "Variant2List"),
        (json!([{"a": "x"}, {"c": "x"}]), "Unknown"),
    ] {
        assert_eq!(read::<Lists>(&json), branch, "{json}");
    }
    for (json, branch) in [
        (json!({"k": {"a": "x"}}), "Variant1Map"),
        (json!({"b": "x"}), "WithB"),
        (json!({"k": {"c": "x"}}), "Unknown"),
    ] {
        assert_eq!(read::<Maps>(&json), branch, "{json}");
    }
    for (json, branch) in [
        (json!({"name": "n", "x-a": "1"}), "Named"),
        (json!({"x-id": "1", "x-b": "2"}), "Prefixed"),
    ] {
        assert_eq!(read::<Patterns>(&json), branch, "{json}");
    }
    assert_eq!(read::<Outer>(&json!({"t": "x"})), "Variant2");
    assert_eq!(read::<Outer>(&json!({"w": "x"})), "Wide");
    let wide: Outer = serde_json::from_value(json!({"t": "x", "new": 1})).unwrap();
    assert!(matches!(wide, Outer::Wide(_)), "{wide:?}");
    let list: ClosedList = serde_json::from_value(json!({"plain": [null, {"id": 1}]})).unwrap();
    assert_eq!(serde_json::to_value(&list).unwrap(), json!({"plain": [null, {"id": 1}]}));
}
