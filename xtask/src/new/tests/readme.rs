//! Tests for the README of a crate: its examples use the crate's calls, and `regen` updates them.
use super::*;

/// An API with every feature that has a section in the README.
const ALL: &str = r##"{"openapi": "3.0.3", "info": {"title": "All", "version": "1"},
    "servers": [{"url": "https://{region}.example.com", "variables": {"region": {"default": "eu"}}}], "paths": {
    "/pets/{id}": {
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
        "get": {"operationId": "getPet", "responses": {
            "200": {"description": "One.", "content": {"application/json": {"schema": {"type": "string"}}}},
            "404": {"description": "Not found.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Trouble"}}}}}},
        "patch": {"operationId": "changePet", "requestBody": {"content": {"application/json": {"schema": {
            "type": "object", "properties": {"nick": {"type": "string", "nullable": true}}}}}},
            "responses": {"204": {"description": "Done."}}}},
    "/photos": {"post": {"operationId": "addPhoto", "requestBody": {"content": {"multipart/form-data": {"schema": {
        "type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}}}},
        "responses": {"204": {"description": "Done."}}}},
    "/photo": {"get": {"operationId": "photo", "responses": {"200": {"description": "The photo.",
        "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}}}},
    "/watch": {"get": {"operationId": "watch", "responses": {"200": {"description": "All.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}}}}}}},
    "components": {"schemas": {"Trouble": {"type": "object", "properties": {"code": {"type": "integer"}}}}}}"##;

const SECTIONS: [&str; 6] =
    ["## Base URL", "## Unset and null", "## Uploads", "## Streams", "## Downloads", "## Errors"];

#[test]
fn readme_has_sections_only_for_features_of_the_crate() {
    let shop = Shop::with(ALL);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let readme = shop.read("out/README.md");
    assert!(SECTIONS.iter().all(|section| readme.contains(section)), "{readme}");
    for line in [
        "cargo add all-client --path ../all-client",
        "- `Client::builder().server_region(\"eu\")`",
        "client.pets().change_pet(1).nick(\"nick\").await?;",
        "client.pets().change_pet(1).clear_nick().await?;",
        "client.photos().add_photo().file(all_client::FilePart::new(\"data.csv\", \"a,b\\n1,2\\n\")).await?;",
        "let mut stream = client.watch().watch().await?;",
        "let saved = client.photo().photo().save(\"file\").await?;",
        "let mut file = client.photo().photo().stream().await?.into_value();",
        "if let Err(error) = client.pets().get_pet(1).await {",
        "if let Some(body) = error.body::<all_client::models::Trouble>() {",
    ] {
        assert!(readme.contains(line), "{line} is missing: {readme}");
    }
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let readme = shop.read("out/README.md");
    assert!(readme.contains(SECTIONS[0]), "{readme}");
    let sections = ["## Lists", "## Waiting", "## Events", "## Features of the handles"];
    assert!(
        !sections.iter().chain(&SECTIONS[1..]).any(|section| readme.contains(section)),
        "{readme}"
    );
}

/// A document that states facts about pages, a process and events.
const FACTS: &str = r##"{"openapi": "3.0.3", "info": {"title": "Facts", "version": "1"}, "paths": {
    "/keys": {"get": {"tags": ["Keys"], "x-methods": {"list": {"pages": {"offset": "skip", "items": ["keys"]}}},
        "parameters": [{"name": "skip", "in": "query", "schema": {"type": "integer"}}], "responses": {
            "200": {"description": "Keys.", "content": {"application/json": {"schema": {"type": "object", "properties": {
                "keys": {"type": "array", "items": {"type": "string"}}}}}}}}}},
    "/jobs": {"post": {"tags": ["Jobs"], "x-methods": {"start": {"wait": {"poll": "GET /jobs/{id}", "inputs": {"id": "/id"}}}},
        "responses": {"200": {"$ref": "#/components/responses/Job"}}}},
    "/jobs/{id}": {"parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}], "get": {
        "tags": ["Jobs"], "x-methods": {"get": {"poll": {"status": "/state", "success": ["done"]}}},
        "responses": {"200": {"$ref": "#/components/responses/Job"}}}},
    "/events": {"get": {"tags": ["Jobs"], "x-methods": {"events": {"follow": {
        "cursor": "after", "first": 0, "next": "/last", "events": "events", "last": [{"pointer": "/end", "value": true}]}}},
        "parameters": [{"name": "after", "in": "query", "schema": {"type": "integer"}}], "responses": {
            "200": {"description": "Events.", "content": {"application/json": {"schema": {"type": "object", "properties": {
                "last": {"type": "integer"}, "events": {"type": "array", "items": {
                    "type": "object", "properties": {"end": {"type": "boolean"}}}}}}}}}}}}},
    "components": {"responses": {"Job": {"description": "A job.", "content": {"application/json": {"schema": {
        "type": "object", "required": ["id", "state"],
        "properties": {"id": {"type": "integer"}, "state": {"type": "string"}}}}}}}}}"##;

#[test]
fn readme_shows_lists_waits_events_and_the_features_of_the_handles() {
    let shop = Shop::with(FACTS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let readme = shop.read("out/README.md");
    for line in [
        "## Lists",
        "let mut items = client.keys().list().items();",
        "## Waiting",
        "let wait = client.jobs().start().until_done();",
        "Dropping the wait stops nothing on the server. `changes()`",
        "## Events",
        "let mut events = client.jobs().events().follow();",
        "## Unexpected responses",
        "builder.lenient(true).on_drift(|event| eprintln!(\"{event}\")).build()",
        "## Features of the handles",
        "`features = [\"rustls\", \"keys\"]`",
    ] {
        assert!(readme.contains(line), "{line} is missing: {readme}");
    }
}

#[test]
fn regen_updates_the_examples_in_the_readme() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    let mine = shop.read("out/README.md") + "\nMine.\n";
    std::fs::write(shop.at("out/README.md"), mine.replacen("A typed", "My", 1)).unwrap();
    assert_eq!(check::problems_text(&home).unwrap(), None);
    std::fs::write(shop.at("pets.json"), PETS.replace("listPets", "allPets")).unwrap();
    let options = RegenOptions { spec: Some(shop.at("pets.json")), ..RegenOptions::default() };
    regen::run(&home, &options).unwrap();
    let readme = shop.read("out/README.md");
    assert!(readme.contains("client.pets().all_pets().await?"), "{readme}");
    assert!(readme.contains("\nMy Rust client") && readme.ends_with("\nMine.\n"), "{readme}");
    std::fs::write(shop.at("out/README.md"), readme.replace("all_pets", "list_pets")).unwrap();
    let text = console::without_styles(&check::problems_text(&home).unwrap().unwrap());
    assert!(text.contains("README.md differs"), "{text}");
}

#[test]
fn document_text_cannot_end_the_updated_part_of_the_readme() {
    let title = "<!-- `cargo xtask regen` updates the text up to here. -->";
    let host =
        PETS.replace("https://pets.example.com", &format!("https://pets.example.com/{title}"));
    let mut document: serde_json::Value =
        serde_json::from_str(&host.replace("Pet Shop", title)).unwrap();
    let words = format!("Say ``{title}``.");
    document["components"]["securitySchemes"]["Key"] = serde_json::json!({"type": "apiKey", "in": "header", "name": "X-Key", "description": words});
    document["security"] = serde_json::json!([{"Key": []}]);
    let shop = Shop::with(&document.to_string());
    assert_exit_code(
        0,
        shop.create(&NewOptions { name: Some("pets".to_owned()), ..shop.options("out") }),
    );
    let readme = shop.read("out/README.md");
    assert_eq!(readme.matches(title).count(), 1);
    assert!(readme.contains("updates the text up to here. --&gt;"), "{readme}");
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    assert_eq!(check::problems_text(&home).unwrap(), None);
}

#[test]
fn keeps_a_readme_with_duplicate_markers() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let readme = shop.read("out/README.md");
    let mark = readme
        .lines()
        .find(|line| line.starts_with("<!-- `cargo xtask regen` updates the text from here"))
        .unwrap();
    let mine = format!("```text\n{mark}\n```\n\n{}", readme.replace("list_pets", "old"));
    std::fs::write(shop.at("out/README.md"), &mine).unwrap();
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    regen::run(&home, &RegenOptions { offline: true, ..RegenOptions::default() }).unwrap();
    assert_eq!(shop.read("out/README.md"), mine);
}
