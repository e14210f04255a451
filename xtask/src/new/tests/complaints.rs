//! Tests of the diagnostics and reports of `new`, and of the positions in them.
use serde_json::Value;

use super::*;

#[test]
fn complaints_lead_to_where_the_user_finds_the_text() {
    let odd = PETS.replace("{\"type\": \"integer\"}", "{\"$ref\": \"sub/ids.yaml#/Id\"}");
    let shop = Shop::with(&odd);
    std::fs::create_dir(shop.at("sub")).unwrap();
    std::fs::write(shop.at("sub/ids.yaml"), "Id:\n  not: {type: string}\n").unwrap();
    for strict in [true, false] {
        let report = Some(shop.at("report.json"));
        let made = shop.make(&NewOptions { report, strict, ..shop.options("out") });
        assert_eq!(made.is_err(), strict);
        let report: Value = serde_json::from_str(&shop.read("report.json")).unwrap();
        let place = |said: &Value| (said["file"].as_str().map(PathBuf::from), said["line"].clone());
        let ids = (Some(shop.at("sub/ids.yaml")), Value::from(2));
        assert_eq!(place(&report["warnings"][0]), ids);
        assert_eq!(place(&report["schemas"][1]["reasons"][0]), ids);
        let get = (Some(shop.at("pets.json")), Value::from(3));
        assert_eq!(place(&report["operations"][0]), get);
    }
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    assert_eq!(check::verdict(&home).unwrap(), None);
}

#[test]
fn what_is_no_text_is_not_valid_at_a_spot() {
    let refers = PETS.replace("{\"type\": \"integer\"}", "{\"$ref\": \"id.json\"}");
    let shop = Shop::with(&refers);
    for file in ["id.json", "pets.json"] {
        std::fs::write(shop.at(file), b"{\n \"\xff\"}").unwrap();
        let report = Some(shop.at("report.json"));
        is(INVALID, shop.make(&NewOptions { report, ..shop.options("out") }));
        let report: Value = serde_json::from_str(&shop.read("report.json")).unwrap();
        let error = &report["errors"][0];
        assert_eq!((error["line"].as_u64(), error["column"].as_u64()), (Some(2), Some(3)));
        assert_eq!(error["file"].as_str().map(PathBuf::from), Some(shop.at(file)));
    }
}

#[test]
fn a_document_is_a_file_however_it_is_named_and_no_other_scheme_is_read() {
    let shop = Shop::with(PETS);
    let from = |document: String| NewOptions { document: document.into(), ..shop.options("out") };
    is(INVALID, shop.make(&from("ftp://example.com/pets.json".to_owned())));
    is(INVALID, shop.make(&from("file://elsewhere/pets.json".to_owned())));
    let url = url::Url::from_file_path(shop.at("pets.json")).unwrap();
    is(0, shop.make(&from(url.to_string())));
}

#[test]
fn a_report_says_what_became_of_each_part_even_if_nothing_is_made() {
    for (text, code, valid) in [(PETS, 0, true), ("{}", INVALID, false)] {
        let shop = Shop::with(text);
        let report = Some(shop.at("report.json"));
        is(code, shop.make(&NewOptions { report, ..shop.options("out") }));
        let report: Value = serde_json::from_str(&shop.read("report.json")).unwrap();
        assert_eq!(report["valid"], valid);
        assert_eq!(report["operations"][0]["outcome"].as_str(), valid.then_some("typed"));
    }
    let shop = Shop::with(PETS);
    let report = Some(shop.at("no/such/folder.json"));
    assert!(shop.make(&NewOptions { report, ..shop.options("out") }).is_err());
    assert_eq!(shop.all(), ["./pets.json"]);
}

#[test]
fn git_is_asked_only_where_it_keeps_the_crate() {
    let shop = Shop::with(PETS);
    is(0, shop.make(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    std::fs::write(shop.at("out/spec/openapi.json"), PETS).unwrap();
    let verdict = || console::plain(&check::verdict(&home).unwrap().unwrap());
    assert!(verdict().contains("restore ") && !verdict().contains("git checkout"), "{}", verdict());
    std::fs::create_dir(shop.at(".git")).unwrap();
    assert!(verdict().contains("git checkout "), "{}", verdict());
}

#[test]
fn a_document_is_no_other_file_that_has_the_name_of_its_copy() {
    for (reference, typed) in
        [("openapi.json#/Id", false), ("pets.json#/components/schemas/Pet", true)]
    {
        let schema = format!("{{\"$ref\": \"{reference}\"}}");
        let shop = Shop::with(&PETS.replace("{\"type\": \"integer\"}", &schema));
        is(0, shop.make(&shop.options("out")));
        let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
        assert_eq!(check::verdict(&home).unwrap(), None);
        let raw = shop.read("out/src/generated/models/pet.rs").contains("serde_json::Value");
        assert_eq!(raw, !typed, "{reference}");
    }
}
