//! Tests for `new`.
mod diagnostics;
mod parts;
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

/// A temporary folder with a document, in which tests create crates.
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

    fn create(&self, options: &NewOptions) -> Result<ExitCode> {
        run(&scratch::this(), options)
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.at(path)).unwrap()
    }

    /// Returns the paths of all files.
    fn all(&self) -> Vec<String> {
        plan::files_in(self.0.path(), ".").unwrap()
    }
}

#[track_caller]
fn assert_exit_code(code: u8, made: Result<ExitCode>) {
    assert_eq!(format!("{:?}", made.unwrap()), format!("{:?}", ExitCode::from(code)));
}

#[test]
fn new_creates_a_complete_crate_that_check_accepts() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("pet shop")));
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
    assert_eq!(check::problems_text(&home).unwrap(), None);
    assert!(shop.all().iter().all(|path| !path.contains(plan::UNFINISHED)), "{:?}", shop.all());
}

#[test]
fn regen_updates_generated_files_and_keeps_the_users_files() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
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
    let text = console::without_styles(&check::problems_text(&home).unwrap().unwrap());
    assert!(text.contains("src/runtime/old/gone.rs should not exist"), "{text}");
    assert!(text.contains("cargo xtask regen --offline --crate "), "{text}");
    regen::run(&home, &RegenOptions { offline: true, ..RegenOptions::default() }).unwrap();
    assert_eq!(check::problems_text(&home).unwrap(), None);
    for mine in ["src/ext.rs", "src/lib.rs", "README.md", "src/runtime/mine.rs"] {
        assert!(shop.read(&format!("out/{mine}")).contains("Mine."), "{mine}");
    }
    assert!(!shop.at("out/src/runtime/old").exists());
    assert!(!shop.at("out/src/generated/stale.rs").exists());
}

#[test]
fn regen_spec_updates_a_crate() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    // The lock records the name of the file without its folder, which exists only on this machine.
    let nowhere = regen::run(&home, &RegenOptions::default()).unwrap_err().to_string();
    assert!(nowhere.contains("regen --spec FILE --crate"), "{nowhere}");
    std::fs::write(shop.at("pets.json"), PETS.replace("\"id\"", "\"petId\"")).unwrap();
    let options = RegenOptions { spec: Some(shop.at("pets.json")), ..RegenOptions::default() };
    regen::run(&home, &options).unwrap();
    assert!(shop.read("out/src/generated/models/pet.rs").contains("pet_id"));
    assert_eq!(check::problems_text(&home).unwrap(), None);
}

#[test]
fn reports_features_and_dependencies_that_are_missing_in_the_manifest() {
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    let parts = runtime::Selection::new();
    assert_eq!(missing(&home, &parts).unwrap(), [""; 0]);
    let manifest = shop.read("out/Cargo.toml");
    let write = |text: &str| std::fs::write(shop.at("out/Cargo.toml"), text).unwrap();
    let without: Vec<&str> = manifest.lines().filter(|line| !line.starts_with("url")).collect();
    write(&without.join("\n"));
    let lines = missing(&home, &parts).unwrap();
    assert!(lines.len() == 2 && lines[1].starts_with("url = "), "{lines:?}");
    let lines = missing(&home, &runtime::Selection::from(["timestamps"])).unwrap();
    assert!(lines.len() == 3 && lines[1].starts_with("jiff = "), "{lines:?}");
    // A manifest from before the features.
    let (before, rest) = manifest.split_once("[features]").unwrap();
    let (features, dependencies) = rest.split_once("\n\n").unwrap();
    assert!(dependencies.contains(", optional = true"), "{dependencies}");
    write(&format!("{before}{}", dependencies.replace(", optional = true", "")));
    let lines = missing(&home, &parts).unwrap();
    let (features, handles) = features.split_once("\n# `cargo xtask regen`").unwrap();
    assert!(handles.contains("\nhandles = ["), "{handles}");
    let (names, others) = lines.split_at(features.lines().count());
    let features = features.replace(", \"handles\"", "");
    assert_eq!(names.join("\n"), format!("[features]{features}"));
    assert!(others[0] == "[dependencies]" && others[1].starts_with("reqwest = "), "{others:?}");
    assert!(others[2].starts_with("tower-service = "), "{others:?}");
}

#[test]
fn invalid_document_writes_nothing() {
    let dangling = PETS.replace("schemas/Pet\"", "schemas/Bird\"");
    for text in ["", "{", "[]", "{}", dangling.as_str()] {
        let shop = Shop::with(text);
        assert_exit_code(INVALID, shop.create(&shop.options("out")));
        assert_eq!(shop.all(), ["./pets.json"], "{text}");
    }
}

#[test]
fn rejects_a_folder_that_is_not_empty() {
    let shop = Shop::with(PETS);
    std::fs::create_dir(shop.at("empty")).unwrap();
    assert_exit_code(0, shop.create(&shop.options("empty")));
    assert_exit_code(INVALID, shop.create(&shop.options("empty")));
    assert_exit_code(INVALID, shop.create(&shop.options("")));
    assert_exit_code(INVALID, shop.create(&shop.options("pets.json")));
    let again = folder::ensure_empty(&scratch::this(), &shop.at("empty")).unwrap_err().to_string();
    assert!(again.contains("cargo xtask regen --crate "), "{again}");
}

#[test]
fn new_and_regen_fetch_a_document_from_its_url() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(wiremock::MockServer::start());
    let response = wiremock::ResponseTemplate::new(200).set_body_string(PETS);
    let mock = wiremock::Mock::given(wiremock::matchers::path("/openapi.json"));
    runtime.block_on(mock.respond_with(response).mount(&server));
    let url = format!("{}/openapi.json", server.uri());
    let shop = Shop::with("");
    assert_exit_code(
        0,
        shop.create(&NewOptions { document: url.clone().into(), ..shop.options("out") }),
    );
    let lock = Lock::parse(&shop.read("out/spec/spec.lock")).unwrap();
    assert_eq!((lock.url.as_ref(), lock.document.as_ref()), (Some(&url), Some(&url)));
    let home = scratch::this().existing_crate(&shop.at("out")).unwrap();
    regen::run(&home, &RegenOptions::default()).unwrap();
    assert_eq!(Lock::parse(&shop.read("out/spec/spec.lock")).unwrap(), lock);
    assert_eq!(check::problems_text(&home).unwrap(), None);
}

#[test]
fn rejects_an_invalid_crate_name() {
    let shop = Shop::with(PETS);
    for name in ["../pets", "Pets", "std", ""] {
        assert_exit_code(
            INVALID,
            shop.create(&NewOptions { name: Some(name.to_owned()), ..shop.options("out") }),
        );
    }
    assert_exit_code(
        0,
        shop.create(&NewOptions { name: Some("pets".to_owned()), ..shop.options("out") }),
    );
    assert!(shop.read("out/Cargo.toml").contains("name = \"pets\""));
    assert!(shop.read("out/README.md").contains("pets::Client::from_env()"));
}

#[test]
fn strict_rejects_a_document_that_cannot_be_typed() {
    let odd = PETS.replace("{\"type\": \"integer\"}", "{\"not\": {\"type\": \"null\"}}");
    let shop = Shop::with(&odd);
    let strict = NewOptions { strict: true, ..shop.options("out") };
    let error = shop.create(&strict).unwrap_err().to_string();
    assert!(error.contains("which --strict forbids; nothing was written"), "{error}");
    assert_eq!(shop.all(), ["./pets.json"]);
    assert_exit_code(0, shop.create(&shop.options("out")));
    let shop = Shop::with(PETS);
    assert_exit_code(0, shop.create(&NewOptions { strict: true, ..shop.options("out") }));
}

#[test]
fn reports_unreadable_documents_and_unwritable_folders() {
    let shop = Shop::with(PETS);
    let from = |document: &str| NewOptions { document: document.into(), ..shop.options("out") };
    assert!(shop.create(&from("http://127.0.0.1:9/openapi.json")).is_err());
    assert!(shop.create(&from("no such file.json")).is_err());
    assert!(shop.create(&NewOptions { document: OsString::new(), ..shop.options("out") }).is_err());
    std::fs::write(shop.at("file"), "").unwrap();
    assert_exit_code(INVALID, shop.create(&shop.options("file/out")));
    assert_eq!(shop.all(), ["./file", "./pets.json"]);
}

#[test]
fn writes_no_file_outside_the_folder_for_any_document_text() {
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
        let made = shop.create(&shop.options("out")).map(|code| format!("{code:?}"));
        let all = shop.all();
        let inside = |path: &String| path == "./pets.json" || path.starts_with("./out/");
        assert!(all.iter().all(inside), "{text}: {made:?} {all:?}");
        assert!(shop.0.path().read_dir().unwrap().count() <= 2, "{text}");
    }
}
