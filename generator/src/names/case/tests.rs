//! Tests for the spellings of names, as tables.

use super::number::{is_plural, singular};
use super::{camel, screaming, snake};
use crate::names::ident::Ident;

/// Wire name → field or method, type or variant, constant.
#[rustfmt::skip]
const SPELLINGS: &[(&str, &str, &str, &str)] = &[
    ("userId", "user_id", "UserId", "USER_ID"),
    ("user_id", "user_id", "UserId", "USER_ID"),
    ("User Id", "user_id", "UserId", "USER_ID"),
    ("X-RateLimit-Remaining", "x_rate_limit_remaining", "XRateLimitRemaining", "X_RATE_LIMIT_REMAINING"),
    ("snake_caseMixed", "snake_case_mixed", "SnakeCaseMixed", "SNAKE_CASE_MIXED"),
    ("trailing_", "trailing", "Trailing", "TRAILING"),
    // Acronyms.
    ("HTTPServerURL", "http_server_url", "HttpServerUrl", "HTTP_SERVER_URL"),
    ("getHTTPStatus", "get_http_status", "GetHttpStatus", "GET_HTTP_STATUS"),
    ("ID", "id", "Id", "ID"),
    ("OAuth", "oauth", "Oauth", "OAUTH"),
    ("OAuth2Token", "oauth2_token", "Oauth2Token", "OAUTH2_TOKEN"),
    ("oAuthScopes", "oauth_scopes", "OauthScopes", "OAUTH_SCOPES"),
    ("photoAuthor", "photo_author", "PhotoAuthor", "PHOTO_AUTHOR"),
    ("ETag", "etag", "Etag", "ETAG"),
    ("nameTag", "name_tag", "NameTag", "NAME_TAG"),
    ("IPv4Address", "ipv4_address", "Ipv4Address", "IPV4_ADDRESS"),
    ("agentIDs", "agent_ids", "AgentIds", "AGENT_IDS"),
    ("imageURLs", "image_urls", "ImageUrls", "IMAGE_URLS"),
    ("IDsOnly", "ids_only", "IdsOnly", "IDS_ONLY"),
    // Digits.
    ("x1", "x1", "X1", "X1"),
    ("1st", "n1st", "N1st", "N1ST"),
    ("3D", "n3d", "N3d", "N3D"),
    ("1.5", "n1_5", "N1_5", "N1_5"),
    ("15", "n15", "N15", "N15"),
    ("v1.2 beta", "v1_2_beta", "V1_2Beta", "V1_2_BETA"),
    ("2024-01-01", "n2024_01_01", "N2024_01_01", "N2024_01_01"),
    ("-1", "minus_1", "Minus1", "MINUS_1"),
    ("+1", "plus_1", "Plus1", "PLUS_1"),
    // Symbols are separators, except a leading sign. A name without letters and digits is spelled out.
    ("$filter", "filter", "Filter", "FILTER"),
    ("@type", "type", "Type", "TYPE"),
    ("a/b.c", "a_b_c", "ABC", "A_B_C"),
    ("-asc", "minus_asc", "MinusAsc", "MINUS_ASC"),
    ("", "empty", "Empty", "EMPTY"),
    ("_", "underscore", "Underscore", "UNDERSCORE"),
    ("+", "plus", "Plus", "PLUS"),
    (">=", "greater_equal", "GreaterEqual", "GREATER_EQUAL"),
    ("🙂", "symbol", "Symbol", "SYMBOL"),
    // Other scripts.
    ("größeInMM", "größe_in_mm", "GrößeInMm", "GRÖSSE_IN_MM"),
    ("имяФайла", "имя_файла", "ИмяФайла", "ИМЯ_ФАЙЛА"),
    ("名前", "名前", "名前", "名前"),
];

/// Keywords and other strings → identifiers.
const KEYWORDS: &[(&str, &str)] = &[
    ("type", "r#type"),
    ("gen", "r#gen"),
    ("self", "self_"),
    ("Self", "Self_"),
    ("crate", "crate_"),
    ("super", "super_"),
    ("_", "__"),
    ("union", "union"),
    ("3d", "_3d"),
    ("a-b", "ab"),
];

/// Plural → singular.
#[rustfmt::skip]
const SINGULARS: &[(&str, &str)] = &[
    ("agents", "agent"), ("entries", "entry"), ("classes", "class"), ("addresses", "address"),
    ("boxes", "box"), ("branches", "branch"), ("databases", "database"), ("status", "status"),
    ("analysis", "analysis"), ("access", "access"), ("data", "data"), ("companies", "company"),
    ("ties", "tie"), ("caches", "cache"), ("cookies", "cookie"), ("movies", "movie"),
    ("children", "child"), ("statuses", "status"), ("run_statuses", "run_status"),
    ("series", "series"), ("news", "news"), ("alias", "alias"), ("sms", "sms"), ("css", "css"),
];

#[test]
fn converts_names_to_rust_cases() {
    for (wire, as_snake, as_camel, as_screaming) in SPELLINGS {
        assert_eq!(
            (&*snake(wire), &*camel(wire), &*screaming(wire)),
            (*as_snake, *as_camel, *as_screaming),
            "{wire:?}"
        );
    }
    for (word, ident) in KEYWORDS {
        assert_eq!(Ident::new(word).as_str(), *ident, "{word:?}");
    }
    for (several, one) in SINGULARS {
        assert_eq!(singular(several), *one, "{several:?}");
        let both = ["series", "news", "data"].contains(several);
        assert_eq!(is_plural(several), several != one || both, "{several:?}");
    }
}
