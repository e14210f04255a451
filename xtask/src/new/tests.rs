//! Tests of `new`.
mod complaints;
mod readme;

use std::ffi::OsString;
use std::path::PathBuf;

use super::*;
use crate::cli::RegenOptions;
use crate::{check, regen, scratch};

const PETS: &str = r##"{"openapi": "3.0.1", "info": {"title": "Pet Shop", "version": "1"},
    "servers": [{"url": "https://pets.example.com"}],
    "paths": {"/pets": {"get": {"tags": ["Pets"], "operationId": "listPets", "responses": {"200": {"description": "All.",
        "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}}}}},
    "components": {
        "schemas": {"Pet": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
    "security": [{"key": []}]}"##;

/// A temporary folder with a document, in which tests make crates.
struct Shop(tempfile::TempDir);

impl Shop {
    fn with(text: &str) -> Self {
        let shop = Self(tempfile::tempdir().unwrap());
        std::fs::write(shop.at("pets.json"), text).unwrap();
        shop
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn options(&self, out: &str) -> NewOptions {
        NewOptions::of(&self.at("pets.json"), &self.at(out), None)
    }

    fn make(&self, options: &NewOptions) -> Result<ExitCode> {
        run(&scratch::this(), options)
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.at(path)).unwrap()
    }

    /// The paths of all files.
    fn all(&self) -> Vec<String> {
        plan::files_in(self.0.path(), ".").unwrap()
    }
}

#[track_caller]
fn is(code: u8, made: Result<ExitCode>) {
    assert_eq!(format!("{:?}", made.unwrap()), format!("{:?}", ExitCode::from(code)));
}

#[test]
fn a_document_becomes_a_crate_that_agrees_with_itself() {
    let shop = Shop::with(PETS);
    is(0, shop.make(&shop.options("pet shop")));
    let own = ["Cargo.toml", "README.md", ".gitignore", "src/lib.rs", "LICENSE-MIT"];
    let made = ["spec/openapi.json", "spec/spec.lock", "spec/overlay.json", "spec/surface.txt"];
    let code = ["src/generated/mod.rs", "src/runtime/mod.rs", "src/runtime/wire/read.rs"];
    for path in own.iter().chain(&made).chain(&code) {
        assert!(shop.at("pet shop").join(path).is_file(), "{path} is missing");
    }
    assert!(shop.read("pet shop/Cargo.toml").contains("name = \"pet-shop-client\""));
    let call = "let client = pet_shop_client::Client::from_env()?; // PET_SHOP_API_KEY\n    \
                let list = client.pets().list_pets().await?;";
    let readme = shop.read("pet shop/README.md");
    assert!(readme.contains(call), "{readme}");
    let home = scratch::this().existing_crate(&shop.at("pet shop")).unwrap();
    assert_eq!(check::verdict(&home).unwrap(), None);
    assert!(shop.all().iter().all(|path| !path.contains(plan::UNFINISHED)), "{:?}", shop.all());
}

#[test]
fn regen_updates_generated_files_and_keeps_those_of_the_user() {
    let shop = Shop::with(PETS);
    is(0, shop.make(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    let mark = shop.read("out/src/runtime/call.rs").lines().next().unwrap().to_owned();
    for (path, text) in [
        ("src/ext.rs", "//! Mine.\n".to_owned()),
        ("src/lib.rs", "//! Mine.\n".to_owned()),
        ("README.md", "Mine.\n".to_owned()),
        ("src/runtime/mine.rs", "//! Mine.\n".to_owned()),
        ("src/runtime/old/gone.rs", format!("{mark}\n")),
        ("src/runtime/call.rs", format!("{mark}\nchanged")),
        ("src/generated/stale.rs", String::new()),
    ] {
        let file = shop.at("out").join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let verdict = console::plain(&check::verdict(&home).unwrap().unwrap());
    assert!(verdict.contains("src/runtime/old/gone.rs should not exist"), "{verdict}");
    assert!(verdict.contains("cargo xtask regen --offline --crate "), "{verdict}");
    regen::run(&home, &RegenOptions { offline: true, ..RegenOptions::default() }).unwrap();
    assert_eq!(check::verdict(&home).unwrap(), None);
    for mine in ["src/ext.rs", "src/lib.rs", "README.md", "src/runtime/mine.rs"] {
        assert!(shop.read(&format!("out/{mine}")).contains("Mine."), "{mine}");
    }
    assert!(!shop.at("out/src/runtime/old").exists());
    assert!(!shop.at("out/src/generated/stale.rs").exists());
}

#[test]
fn a_crate_is_regenerated_from_a_newer_document() {
    let shop = Shop::with(PETS);
    is(0, shop.make(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    // The lock records the name of the file without its folder, which exists only on this machine.
    let nowhere = regen::run(&home, &RegenOptions::default()).unwrap_err().to_string();
    assert!(nowhere.contains("regen --spec FILE --crate"), "{nowhere}");
    std::fs::write(shop.at("pets.json"), PETS.replace("\"id\"", "\"petId\"")).unwrap();
    let options = RegenOptions { spec: Some(shop.at("pets.json")), ..RegenOptions::default() };
    regen::run(&home, &options).unwrap();
    assert!(shop.read("out/src/generated/models/pet.rs").contains("pet_id"));
    assert_eq!(check::verdict(&home).unwrap(), None);
}

#[test]
fn dependencies_that_a_manifest_lacks_are_reported() {
    let shop = Shop::with(PETS);
    is(0, shop.make(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    let parts = runtime::Selection::new();
    assert_eq!(missing(&home, &parts).unwrap(), [""; 0]);
    let manifest = shop.read("out/Cargo.toml");
    let without: Vec<&str> = manifest.lines().filter(|line| !line.starts_with("url")).collect();
    std::fs::write(shop.at("out/Cargo.toml"), without.join("\n")).unwrap();
    let lines = missing(&home, &parts).unwrap();
    assert!(lines.len() == 1 && lines[0].starts_with("url = "), "{lines:?}");
    let lines = missing(&home, &runtime::Selection::from(["timestamps"])).unwrap();
    assert!(lines.len() == 2 && lines[0].starts_with("jiff = "), "{lines:?}");
}

#[test]
fn a_crate_holds_the_parts_of_the_runtime_that_its_generated_code_uses() {
    let shop = Shop::with(PETS);
    is(0, shop.make(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    let regenerate = |text: String| {
        std::fs::write(shop.at("pets.json"), text).unwrap();
        let options = RegenOptions { spec: Some(shop.at("pets.json")), ..RegenOptions::default() };
        regen::run(&home, &options).unwrap();
        assert_eq!(check::verdict(&home).unwrap(), None);
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
fn a_part_named_in_the_manifest_is_in_the_crate_after_regen() {
    let shop = Shop::with(PETS);
    is(0, shop.make(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    let manifest = shop.read("out/Cargo.toml");
    let with = |parts: &str| {
        let table = format!("\n[package.metadata.runtime]\nparts = [{parts}]\n");
        std::fs::write(shop.at("out/Cargo.toml"), format!("{manifest}{table}")).unwrap();
    };
    with("\"streams\"");
    let verdict = console::plain(&check::verdict(&home).unwrap().unwrap());
    assert!(verdict.contains("src/runtime/source.rs is missing"), "{verdict}");
    regen::run(&home, &RegenOptions { offline: true, ..RegenOptions::default() }).unwrap();
    assert_eq!(check::verdict(&home).unwrap(), None);
    assert!(shop.at("out/src/runtime/source/event.rs").is_file());

    with("\"rivers\"");
    let error = check::verdict(&home).unwrap_err();
    let error = console::plain(&console::failure(&error));
    assert!(
        error.contains("`rivers` is not a part of the runtime; the parts are base64, "),
        "{error}"
    );
    assert!(error.contains("out/Cargo.toml"), "{error}");
}

#[test]
fn a_part_asked_for_is_in_the_new_crate_and_its_manifest() {
    let shop = Shop::with(PETS);
    let parts = vec!["streams".to_owned()];
    is(0, shop.make(&NewOptions { parts, ..shop.options("out") }));
    assert!(
        shop.read("out/Cargo.toml")
            .contains("\n[package.metadata.runtime]\nparts = [\"streams\"]\n")
    );
    assert!(shop.at("out/src/runtime/source/event.rs").is_file());
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    assert_eq!(check::verdict(&home).unwrap(), None);
    let parts = vec!["rivers".to_owned()];
    is(INVALID, shop.make(&NewOptions { parts, ..shop.options("other") }));
    assert!(!shop.at("other").exists());
}

#[test]
fn what_is_not_valid_writes_nothing() {
    let dangling = PETS.replace("schemas/Pet\"", "schemas/Bird\"");
    for text in ["", "{", "[]", "{}", dangling.as_str()] {
        let shop = Shop::with(text);
        is(INVALID, shop.make(&shop.options("out")));
        assert_eq!(shop.all(), ["./pets.json"], "{text}");
    }
}

#[test]
fn refuses_a_folder_that_is_not_empty() {
    let shop = Shop::with(PETS);
    std::fs::create_dir(shop.at("empty")).unwrap();
    is(0, shop.make(&shop.options("empty")));
    is(INVALID, shop.make(&shop.options("empty")));
    is(INVALID, shop.make(&shop.options("")));
    is(INVALID, shop.make(&shop.options("pets.json")));
    let again = folder::ensure_empty(&scratch::this(), &shop.at("empty")).unwrap_err().to_string();
    assert!(again.contains("cargo xtask regen --crate "), "{again}");
}

#[test]
fn a_document_is_fetched_and_fetched_again() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(wiremock::MockServer::start());
    let answer = wiremock::ResponseTemplate::new(200).set_body_string(PETS);
    let mock = wiremock::Mock::given(wiremock::matchers::path("/openapi.json"));
    runtime.block_on(mock.respond_with(answer).mount(&server));
    let url = format!("{}/openapi.json", server.uri());
    let shop = Shop::with("");
    is(0, shop.make(&NewOptions { document: url.clone().into(), ..shop.options("out") }));
    let lock = Lock::parse(&shop.read("out/spec/spec.lock")).unwrap();
    assert_eq!((lock.url.as_ref(), lock.document.as_ref()), (Some(&url), Some(&url)));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    regen::run(&home, &RegenOptions::default()).unwrap();
    assert_eq!(Lock::parse(&shop.read("out/spec/spec.lock")).unwrap(), lock);
    assert_eq!(check::verdict(&home).unwrap(), None);
}

#[test]
fn a_name_that_no_crate_can_have_is_refused() {
    let shop = Shop::with(PETS);
    for name in ["../pets", "Pets", "std", ""] {
        is(INVALID, shop.make(&NewOptions { name: Some(name.to_owned()), ..shop.options("out") }));
    }
    is(0, shop.make(&NewOptions { name: Some("pets".to_owned()), ..shop.options("out") }));
    assert!(shop.read("out/Cargo.toml").contains("name = \"pets\""));
    assert!(shop.read("out/README.md").contains("pets::Client::from_env()"));
}

#[test]
fn strict_refuses_a_document_that_cannot_be_typed() {
    let odd = PETS.replace("{\"type\": \"integer\"}", "{\"not\": {\"type\": \"null\"}}");
    let shop = Shop::with(&odd);
    let strict = NewOptions { strict: true, ..shop.options("out") };
    let error = shop.make(&strict).unwrap_err().to_string();
    assert!(error.contains("which --strict forbids; nothing was written"), "{error}");
    assert_eq!(shop.all(), ["./pets.json"]);
    is(0, shop.make(&shop.options("out")));
    let shop = Shop::with(PETS);
    is(0, shop.make(&NewOptions { strict: true, ..shop.options("out") }));
}

#[test]
fn what_cannot_be_had_or_written_is_no_panic() {
    let shop = Shop::with(PETS);
    let from = |document: &str| NewOptions { document: document.into(), ..shop.options("out") };
    assert!(shop.make(&from("http://127.0.0.1:9/openapi.json")).is_err());
    assert!(shop.make(&from("no such file.json")).is_err());
    assert!(shop.make(&NewOptions { document: OsString::new(), ..shop.options("out") }).is_err());
    std::fs::write(shop.at("file"), "").unwrap();
    is(INVALID, shop.make(&shop.options("file/out")));
    assert_eq!(shop.all(), ["./file", "./pets.json"]);
}

#[test]
fn nothing_that_a_document_says_leads_out_of_the_folder() {
    let evil = [
        "../../evil",
        "/etc/evil",
        "..\\\\evil",
        "a\\\"b",
        "*/",
        "```\\n```",
        "",
        "全国",
        "\\u0000",
        "con",
    ];
    for text in evil {
        let pets = PETS.replace("Pet Shop", text).replace("\"Pets\"", &format!("\"{text}\""));
        let shop = Shop::with(
            &pets
                .replace("schemas/Pet\"", &format!("schemas/{}\"", text.replace('/', "~1")))
                .replace("\"Pet\"", &format!("\"{text}\"")),
        );
        let made = shop.make(&shop.options("out")).map(|code| format!("{code:?}"));
        let all = shop.all();
        let inside = |path: &String| path == "./pets.json" || path.starts_with("./out/");
        assert!(all.iter().all(inside), "{text}: {made:?} {all:?}");
        assert!(shop.0.path().read_dir().unwrap().count() <= 2, "{text}");
    }
}
