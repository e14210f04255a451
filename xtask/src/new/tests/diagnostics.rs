//! Tests for the diagnostics and reports of `new`, and for the positions in them.
use serde_json::Value;

use super::*;

#[test]
fn diagnostics_name_the_users_files() {
    let odd = PETS.replace("{\"type\": \"integer\"}", "{\"$ref\": \"sub/ids.yaml#/Id\"}");
    let shop = Shop::with(&odd);
    std::fs::create_dir(shop.at("sub")).unwrap();
    std::fs::write(shop.at("sub/ids.yaml"), "Id:\n  not: {type: string}\n").unwrap();
    for strict in [true, false] {
        let report = Some(shop.at("report.json"));
        let made = shop.create(&NewOptions { report, strict, ..shop.options("out") });
        assert_eq!(made.is_err(), strict);
        let report: Value = serde_json::from_str(&shop.read("report.json")).unwrap();
        let position = |diagnostic: &Value| {
            (diagnostic["file"].as_str().map(PathBuf::from), diagnostic["line"].clone())
        };
        let ids = (Some(shop.at("sub/ids.yaml")), Value::from(2));
        assert_eq!(position(&report["warnings"][0]), ids);
        assert_eq!(position(&report["schemas"][1]["reasons"][0]), ids);
        let get = (Some(shop.at("pets.json")), Value::from(3));
        assert_eq!(position(&report["operations"][0]), get);
    }
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    assert_eq!(check::problems_text(&home).unwrap(), None);
}

#[test]
fn reports_the_position_of_invalid_utf8() {
    let refers = PETS.replace("{\"type\": \"integer\"}", "{\"$ref\": \"id.json\"}");
    let shop = Shop::with(&refers);
    for file in ["id.json", "pets.json"] {
        std::fs::write(shop.at(file), b"{\n \"\xff\"}").unwrap();
        let report = Some(shop.at("report.json"));
        assert_exit_code(INVALID, shop.create(&NewOptions { report, ..shop.options("out") }));
        let report: Value = serde_json::from_str(&shop.read("report.json")).unwrap();
        let error = &report["errors"][0];
        assert_eq!((error["line"].as_u64(), error["column"].as_u64()), (Some(2), Some(3)));
        assert_eq!(error["file"].as_str().map(PathBuf::from), Some(shop.at(file)));
    }
}

#[test]
fn accepts_file_urls_and_rejects_other_schemes() {
    let shop = Shop::with(PETS);
    let from = |document: String| NewOptions { document: document.into(), ..shop.options("out") };
    assert_exit_code(INVALID, shop.create(&from("ftp://example.com/pets.json".to_owned())));
    assert_exit_code(INVALID, shop.create(&from("file://elsewhere/pets.json".to_owned())));
    let url = url::Url::from_file_path(shop.at("pets.json")).unwrap();
    assert_exit_code(0, shop.create(&from(url.to_string())));
}

#[test]
fn writes_a_report_even_if_the_document_is_invalid() {
    for (text, code, valid) in [(PETS, 0, true), ("{}", INVALID, false)] {
        let shop = Shop::with(text);
        let report = Some(shop.at("report.json"));
        assert_exit_code(code, shop.create(&NewOptions { report, ..shop.options("out") }));
        let report: Value = serde_json::from_str(&shop.read("report.json")).unwrap();
        assert_eq!(report["valid"], valid);
        assert_eq!(report["operations"][0]["outcome"].as_str(), valid.then_some("typed"));
    }
    let shop = Shop::with(PETS);
    let report = Some(shop.at("no/such/folder.json"));
    assert!(shop.create(&NewOptions { report, ..shop.options("out") }).is_err());
    assert_eq!(shop.all(), ["./pets.json"]);
}

#[test]
fn suggests_git_only_if_the_crate_is_in_git() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    std::fs::write(shop.at("out/spec/openapi.json"), PETS).unwrap();
    let text = || console::without_styles(&check::problems_text(&home).unwrap().unwrap());
    assert!(text().contains("restore ") && !text().contains("git checkout"), "{}", text());
    std::fs::create_dir(shop.at(".git")).unwrap();
    assert!(text().contains("git checkout "), "{}", text());
}

#[test]
fn resolves_references_by_the_documents_original_name() {
    for (reference, typed) in
        [("openapi.json#/Id", false), ("pets.json#/components/schemas/Pet", true)]
    {
        let schema = format!("{{\"$ref\": \"{reference}\"}}");
        let shop = Shop::with(&PETS.replace("{\"type\": \"integer\"}", &schema));
        assert_exit_code(0, shop.create(&shop.options("out")));
        let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
        assert_eq!(check::problems_text(&home).unwrap(), None);
        let raw = shop.read("out/src/generated/models/pet.rs").contains("serde_json::Value");
        assert_eq!(raw, !typed, "{reference}");
    }
}
