//! Tests for `lock`.
use super::*;

fn sample() -> Lock {
    Lock::of_unknown_origin("{}").with_hashes("committed", None, "effective")
}

fn received(raw: &str) -> Received {
    Received {
        document: Some("https://x/swagger.json".to_owned()),
        source: Source::Fetched,
        etag: None,
        raw: sha256(raw),
    }
}

#[test]
fn parses_a_rendered_lock() {
    let sources = [Source::Reconstruction, Source::Fetched, Source::File("a: b.json".to_owned())];
    for source in sources {
        let lock = Lock { source, ..sample().with_document(received("raw")) };
        let text = lock.render().unwrap();
        assert_eq!(Lock::parse(&text).unwrap(), lock.sealed().unwrap(), "{text}");
    }
}

#[test]
fn writes_the_fields_in_a_fixed_order() {
    let mut lock = sample();
    lock.retrieved = Some("2026-09-30T14:03:11Z".parse().unwrap());
    let text = lock.render().unwrap();
    let keys: Vec<&str> = text.lines().filter_map(|line| line.split('"').nth(1)).collect();
    let hashes = ["sha256", "raw", "committed", "overlay", "effective"];
    let expected =
        [&["url", "document", "source", "retrieved", "etag"][..], &hashes, &["generator", "seal"]]
            .concat();
    assert_eq!(keys, expected);
    assert!(text.contains("  \"retrieved\": \"2026-09-30T14:03:11Z\",\n"), "{text}");
    assert!(text.ends_with("}\n"));
}

#[test]
fn rejects_an_invalid_lock_with_a_reason() {
    let good = sample().render().unwrap();
    let table = [
        ("", "EOF"),
        ("<<<<<<< HEAD\n", "expected value"),
        (&good.replace("file: swagger.json", "somewhere"), "`somewhere` is not"),
        (&good.replace("\"etag\"", "\"etags\""), "unknown field `etags`"),
        (&good.replace(&sha256("{}"), "abc"), "`abc` is not a SHA-256"),
        (&good.replace("https://", "ftp://"), "neither http nor https"),
        (&good.replace("https://", "https://me:secret@"), "a user name or a password"),
        (&good.replace("https://", ""), "`url` is not a URL that can be fetched"),
        (&good.replace("file: swagger.json", "fetched"), "a fetched document requires"),
        (&good.replace("\"retrieved\": null", "\"retrieved\": \"yesterday\""), "line 5"),
    ];
    for (text, reason) in table {
        let error = format!("{:#}", Lock::parse(text).unwrap_err());
        assert!(error.starts_with("spec/spec.lock cannot be parsed"), "{error}");
        assert!(error.contains(reason) && !error.contains("secret"), "{error}");
    }
}

#[test]
fn keeps_the_timestamp_if_the_same_bytes_are_fetched_again() {
    let first = sample().with_document(received("raw"));
    assert_ne!(first, sample());
    assert_eq!(first.with_document(received("raw")), first);
    assert_ne!(first.with_document(received("other")).sha256.raw, first.sha256.raw);
}

#[test]
fn new_hashes_keep_the_origin() {
    let lock = Lock { source: Source::Reconstruction, ..sample() };
    let again = lock.with_hashes("new", Some("overlay"), "effective");
    assert_eq!(again.source, lock.source);
    assert_eq!(again.sha256.overlay, Some(sha256("overlay")));
}

#[test]
fn raw_hash_of_a_reconstruction_is_that_of_the_document() {
    let lock = Lock { source: Source::Reconstruction, ..sample() };
    assert_eq!(lock.with_hashes("new", None, "effective").sha256.raw, sha256("new"));
    assert_eq!(sample().with_hashes("new", None, "effective").sha256.raw, sha256("{}"));
}

/// Whether a lock can be parsed and is intact. The layout of the text does not matter.
fn is_accepted(text: &str) -> bool {
    Lock::parse(text).is_ok_and(|lock| lock.is_intact())
}

#[test]
fn detects_any_changed_byte() {
    let text = sample().with_document(received("raw")).render().unwrap();
    assert!(is_accepted(&text));
    for (at, old) in text.char_indices() {
        let (before, rest) = text.split_at(at);
        let after = rest.strip_prefix(old).unwrap();
        let flipped = char::from(u8::try_from(old).unwrap() ^ 1);
        let corrupted = [
            format!("{before}{after}"),
            format!("{before}{flipped}{after}"),
            format!("{before}0{old}{after}"),
        ];
        for corrupted in corrupted.iter().filter(|corrupted| **corrupted != text) {
            // An accepted lock may differ only in whitespace between the values.
            let is_detected = !is_accepted(corrupted)
                || Lock::parse(corrupted).unwrap().render().unwrap() == text;
            assert!(is_detected, "{corrupted}");
        }
    }
}

#[test]
fn accepts_a_lock_without_a_seal() {
    let text = serde_json::to_string(&Lock { seal: None, ..sample() }).unwrap();
    assert!(is_accepted(&text.replace(",\"seal\":null", "")), "{text}");
}
