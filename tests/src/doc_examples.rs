//! Checks which example values of a document the documentation of calls shows.

use generator::items::Surface;

use crate::fixtures;

const FIXTURE: &str = "uses_document_examples_in_code_examples";

/// Returns the line of code in the documentation of a call.
fn line(surface: &Surface, method: &str) -> String {
    let calls = surface.handles.iter().flat_map(|handle| &handle.calls);
    let call = calls.into_iter().find(|call| call.method.plain() == method).unwrap();
    let prefix = format!(".pages().{method}(");
    let docs = call.docs.iter().flat_map(|text| text.lines());
    docs.into_iter().find(|text| text.contains(&prefix)).unwrap().to_owned()
}

#[test]
fn example_values_come_from_the_nearest_place_in_the_document() {
    let text = fixtures::all("accept").into_iter().find(|(name, _)| name == FIXTURE).unwrap().1;
    let surface = fixtures::generate("accept", FIXTURE, &text).unwrap().items;
    let order =
        r#"client::models::Order::new("of property", "media", "of object", "https://example.com")"#;
    for (method, arguments) in [
        (
            "get",
            r#""say \"hi\"", 50, "2026-03-01".parse::<client::Date>()?, "2026-04-01".parse::<client::Date>()?).odd(3000000000"#,
        ),
        (
            "find",
            r#""abc-1", client::models::State::Closed, "name@example.com", ["a", "b"], "x > 1""#,
        ),
        ("of_media", r#""of property", "of media", "of media too", "https://example.com""#),
        ("of_object", r#""of property", "media", "of object", "https://example.com""#),
        (
            "of_formats",
            &format!(
                r#""https://example.com", "example.com", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "2024-02-28".parse::<client::Date>()?, "2024-02-28T23:59:00Z".parse::<client::DateTime>()?, "2026-06-01".parse::<client::Date>()?, 3.0, client::models::PagesOfFormatsRequestLevel::Low, {order}"#
            ),
        ),
        ("of_text", r#""body""#),
        ("of_escaped_text", r#""a\\b */ {} \"hi\"""#),
    ] {
        let line = line(&surface, method);
        assert!(line.ends_with(&format!(".pages().{method}({arguments}).await?;")), "{line}");
    }
}
