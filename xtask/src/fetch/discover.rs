//! Finds the URL of the document in a ReDoc or Swagger UI page or in its script.

/// The default path of the document in Swashbuckle, relative to its ReDoc page.
pub(crate) const DEFAULT: &str = "../swagger/v1/swagger.json";

/// Markers that precede the document's URL (a name and a delimiter), most reliable first: ReDoc's call, ReDoc's
/// element, and Swagger UI's configuration (`{"urls":[{"url":…}]}` or `{"url":…}`, as JSON or JavaScript).
const MARKERS: [(&str, &str); 3] = [("Redoc.init", "("), ("spec-url", "="), ("url", ":")];

/// The names of scripts that may contain the configuration. All other scripts of such a page are libraries.
const SCRIPTS: [&str; 2] = ["index.js", "swagger-initializer.js"];

/// Returns the document's URL as written in a page or script.
pub(crate) fn document(text: &str) -> Option<String> {
    MARKERS
        .iter()
        .find_map(|(name, delimiter)| values(text, name, delimiter).find(|value| !value.is_empty()))
}

/// Returns the URLs of the scripts that may contain the document's URL, as written in the page.
pub(crate) fn scripts(page: &str) -> Vec<String> {
    let file = |address: &str| {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        path.rsplit('/').next().unwrap_or_default().to_owned()
    };
    values(page, "src", "=").filter(|address| SCRIPTS.contains(&file(address).as_str())).collect()
}

/// Returns the string literals that follow a name and a delimiter. The name must not be part of a longer word.
fn values<'a>(
    text: &'a str,
    name: &'a str,
    delimiter: &'a str,
) -> impl Iterator<Item = String> + 'a {
    text.match_indices(name).filter_map(move |(at, _)| {
        let (before, rest) = (text.get(..at)?, text.get(at + name.len()..)?);
        let is_whole_word =
            !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$'));
        // The name may be quoted, like a key in JSON.
        let rest = rest.strip_prefix(['"', '\'']).unwrap_or(rest);
        let rest = rest.trim_start().strip_prefix(delimiter)?;
        is_whole_word.then(|| literal(rest.trim_start())).flatten()
    })
}

/// Parses the string literal at the start of the text, in single quotes, double quotes or backticks.
fn literal(text: &str) -> Option<String> {
    let mut rest = text.chars();
    let quote = rest.next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let mut value = String::new();
    loop {
        match rest.next()? {
            c if c == quote => return Some(value.replace("&amp;", "&")),
            '\n' => return None,
            '\\' => match rest.next()? {
                'u' => value.push(code(&rest.by_ref().take(4).collect::<String>())?),
                c => value.push(c), // `\/`, `\"`, `\'` or `\\`; URLs contain no other escapes
            },
            c => value.push(c),
        }
    }
}

/// Decodes the digits of `\uXXXX`.
fn code(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn finds(table: &[(&str, &str)]) {
        for (page, address) in table {
            assert_eq!(document(page).as_deref(), Some(*address), "{page}");
        }
    }

    #[test]
    fn finds_the_document_in_a_redoc_page() {
        finds(&[
            (
                r#"Redoc.init("../swagger/v1/swagger.json", {"scrollYOffset":0}, x)"#,
                "../swagger/v1/swagger.json",
            ),
            (
                "<script>\n  Redoc.init('/swagger/v2/swagger.json', {});\n</script>",
                "/swagger/v2/swagger.json",
            ),
            (
                "<redoc spec-url='https://x.org/a.json?x=1&amp;y=2'></redoc>",
                "https://x.org/a.json?x=1&y=2",
            ),
            (r#"Redoc.init ( "\/docs\u002fv1.json" )"#, "/docs/v1.json"),
        ]);
    }

    #[test]
    fn finds_the_document_in_a_swagger_ui_page() {
        finds(&[
            (
                r#"JSON.parse('{"urls":[{"url":"/swagger/v1/swagger.json","name":"V1"}]}');"#,
                "/swagger/v1/swagger.json",
            ),
            (r#"var config = {"url":"v1/swagger.json"}"#, "v1/swagger.json"),
            (
                "SwaggerUIBundle({\n  url: 'https://x.org/v2/swagger.json',\n })",
                "https://x.org/v2/swagger.json",
            ),
            (r#"urls: [{ name: "B", url: "b.json" }, { name: "A", url: "a.json" }]"#, "b.json"),
            (r#"{"url":"","urls":[{"url":"/late.json"}]}"#, "/late.json"),
        ]);
    }

    #[test]
    fn finds_no_document_in_other_text() {
        let table = [
            r#"{"oauth2RedirectUrl":"/o.html","base_url":"/x"}"#,
            "SwaggerUIBundle({ url: location.href })",
            "Redoc.init(\"unfinished",
            "Redoc.init(spec)",
            "",
        ];
        for page in table {
            assert_eq!(document(page), None, "{page}");
        }
    }

    #[test]
    fn finds_only_scripts_with_configuration() {
        let page = r#"<script src="redoc.standalone.js"></script><script src='./index.js?v=3'></script>
            <script src="swagger-ui-bundle.js"> </script><script src = "/docs/swagger-initializer.js"></script>
            <img data-src="index.js"><script src=""></script>"#;
        assert_eq!(scripts(page), ["./index.js?v=3", "/docs/swagger-initializer.js"]);
    }
}
