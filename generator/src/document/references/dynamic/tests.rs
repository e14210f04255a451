//! Tests the copies of schema templates.

use serde_json::{Value as Json, json};

use super::super::resource::File;
use super::super::resources::resolve;
use super::*;

/// Returns the schemas after all dynamic references are resolved.
fn instantiated(schemas: Json) -> Json {
    let mut document = json!({"openapi": "3.1.0", "components": {"schemas": schemas}});
    resolve(&mut [File { name: "api.json", json: &mut document }]);
    instantiate(&mut document, &mut Moves::default());
    document["components"]["schemas"].clone()
}

fn reference(name: &str) -> Json {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A list of elements of a type that its users define, which refers to itself.
fn list() -> Json {
    json!({"type": "object", "$defs": {"t": {"$dynamicAnchor": "t", "not": {}}},
        "properties": {"head": {"$dynamicRef": "#t"}, "tail": reference("List")}})
}

fn of(name: &str) -> Json {
    let mut argument = reference(name);
    argument["$dynamicAnchor"] = json!("t");
    json!({"$ref": "#/components/schemas/List", "$defs": {"t": argument}})
}

#[test]
fn each_user_of_a_template_gets_its_own_types() {
    let schemas =
        instantiated(json!({"Cat": {"type": "string"}, "Dog": {"type": "integer"}, "List": list(),
        "Cats": of("Cat"), "Owner": {"properties": {"cats": of("Cat"), "dogs": of("Dog")}}}));
    assert_eq!(
        schemas["Cats"]["properties"],
        json!({"head": reference("Cat"), "tail": reference("Cats")})
    );
    let properties = &schemas["Owner"]["properties"];
    assert_eq!(properties["cats"]["$ref"], "#/components/schemas/Cats");
    assert_eq!(properties["dogs"]["$ref"], "#/components/schemas/ListDog");
    let expected = json!({"head": reference("Dog"), "tail": reference("ListDog")});
    assert_eq!(schemas["ListDog"]["properties"], expected);
    assert!(schemas.get("List").is_none(), "nothing uses the abstract template");
}

#[test]
fn the_outermost_anchor_applies_through_other_templates() {
    let pair = json!({"$defs": {"t": {"$dynamicAnchor": "t", "type": "null"}},
        "properties": {"one": reference("List")}});
    let mut cats = of("Cat");
    cats["$ref"] = json!("#/components/schemas/Pair");
    let part = json!({"allOf": [reference("Pair")], "$defs": cats["$defs"]});
    let schemas =
        instantiated(json!({"Cat": {}, "List": list(), "Pair": pair, "Cats": cats, "Part": part}));
    assert_eq!(schemas["Cats"]["properties"]["one"], reference("ListCat"));
    assert_eq!(schemas["Part"]["allOf"], json!([reference("Cats")]));
    assert_eq!(schemas["ListCat"]["properties"]["head"], reference("Cat"));
}

#[test]
fn an_extended_tree_contains_extended_trees() {
    for (anchor, reference_key, target) in [
        (json!({"$dynamicAnchor": "node"}), "$dynamicRef", "#node"),
        (json!({"$recursiveAnchor": true}), "$recursiveRef", "#"),
    ] {
        let mut tree = anchor.clone();
        tree["properties"] = json!({"children": {"items": {reference_key: target}}});
        let mut strict = anchor;
        strict["$ref"] = json!("#/components/schemas/Tree");
        strict["required"] = json!(["data"]);
        let schemas = instantiated(json!({"Tree": tree, "Strict": strict}));
        let children = |name: &str| schemas[name]["properties"]["children"]["items"].clone();
        assert_eq!(schemas["Strict"]["$ref"], "#/components/schemas/TreeStrict", "{target}");
        assert_eq!(children("TreeStrict"), reference("Strict"), "{target}");
        assert_eq!(children("Tree"), reference("Tree"), "{target}");
    }
}
