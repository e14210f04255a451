//! Tests for the parts of the runtime in a crate: those that its code uses, and those that its manifest lists.
use super::*;

#[test]
fn crate_contains_only_runtime_parts_that_its_code_uses() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    let regenerate = |text: String| {
        std::fs::write(shop.at("pets.json"), text).unwrap();
        let options = RegenOptions { spec: Some(shop.at("pets.json")), ..RegenOptions::default() };
        regen::run(&home, &options).unwrap();
        assert_eq!(check::problems_text(&home).unwrap(), None);
    };
    let has = |module: &str| shop.at("out/src/runtime").join(module).is_file();
    let optional = ["timestamp.rs", "source.rs", "union.rs", "oauth.rs", "tests.rs"];
    assert!(has("model.rs") && !optional.iter().any(|module| has(module)));
    assert!(!shop.read("out/Cargo.toml").contains("jiff"));

    let time = "{\"type\": \"string\", \"format\": \"date-time\"}";
    regenerate(PETS.replace("{\"type\": \"integer\"}", time));
    assert!(has("timestamp.rs"));
    regenerate(PETS.to_owned());
    assert!(!has("timestamp.rs"));
}

#[test]
fn regen_adds_a_part_that_the_manifest_lists() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    let manifest = shop.read("out/Cargo.toml");
    let with = |parts: &str| {
        let table = format!("\n[package.metadata.runtime]\nparts = [{parts}]\n");
        std::fs::write(shop.at("out/Cargo.toml"), format!("{manifest}{table}")).unwrap();
    };
    with("\"streams\"");
    let text = console::without_styles(&check::problems_text(&home).unwrap().unwrap());
    assert!(text.contains("src/runtime/source.rs is missing"), "{text}");
    regen::run(&home, &RegenOptions { offline: true, ..RegenOptions::default() }).unwrap();
    assert_eq!(check::problems_text(&home).unwrap(), None);
    assert!(shop.at("out/src/runtime/source/event.rs").is_file());

    with("\"rivers\"");
    let error = check::problems_text(&home).unwrap_err();
    let error = console::without_styles(&console::render_error(&error));
    assert!(
        error.contains("unknown part of the runtime `rivers`; the parts are base64, "),
        "{error}"
    );
    assert!(error.contains("out/Cargo.toml"), "{error}");
}

#[test]
fn new_adds_a_requested_part_to_crate_and_manifest() {
    let shop = Shop::with(PETS);
    let parts = vec!["streams".to_owned()];
    assert_exit_code(0, shop.create(&NewOptions { parts, ..shop.options("out") }));
    assert!(
        shop.read("out/Cargo.toml")
            .contains("\n[package.metadata.runtime]\nparts = [\"streams\"]\n")
    );
    assert!(shop.at("out/src/runtime/source/event.rs").is_file());
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    assert_eq!(check::problems_text(&home).unwrap(), None);
    let parts = vec!["rivers".to_owned()];
    assert_exit_code(INVALID, shop.create(&NewOptions { parts, ..shop.options("other") }));
    assert!(!shop.at("other").exists());
}
