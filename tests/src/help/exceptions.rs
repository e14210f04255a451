//! The help lines that no case of `tests/help` proves.

use generator::reports::Code;

/// Codes whose help lines suggest no change of the document or the overlay that a test could make, with the reason.
pub(super) const NO_CHANGE: &[(Code, &str)] = &[
    (Code::CallbacksNotSupported, "the user writes a server"),
    (Code::CookieStyle, "the user checks the server"),
    (Code::GeneratorBug, "the user reports a bug"),
    (Code::InexpressibleKeyword, "the user checks values in their own code"),
    (Code::LinksNotSupported, "the user makes another call"),
    (Code::MalformedDocument, "no known document causes it"),
    (Code::MalformedObject, "no known document causes it"),
    (Code::OperationSkipped, "no known document causes it"),
    (Code::ReferencedPath, "no known document causes it"),
    (Code::StackNotAllocated, "the user frees memory"),
    (Code::StructuredHeader, "the user splits a string"),
    (Code::UnsupportedEncoding, "the user saves the file in a different encoding"),
];

/// Codes whose help lines name a method of the client or a generated type, with the test that uses it.
pub(super) const PROVED_BY_TESTS: &[(Code, &str, &str)] = &[
    (
        Code::CallerProvidedToken,
        "tests/src/wire/secrets.rs",
        "errors_redact_tokens_from_a_provider",
    ),
    (
        Code::ClientHeader,
        "tests/src/wire/undeclared_bodies.rs",
        "with_header_replaces_the_accept_and_content_type_of_a_call",
    ),
    (Code::DefaultMappingIgnored, HELP_LINES, "unknown_variants_can_be_read_as_another_type"),
    (Code::LossyIntegerBounds, HELP_LINES, "every_digit_of_a_lossy_number_is_in_the_body"),
    (Code::LossyIntegerBounds, HELP_LINES, "a_raw_call_sends_every_digit_of_a_number"),
    (Code::LossyNumberFormat, HELP_LINES, "every_digit_of_a_lossy_number_is_in_the_body"),
    (Code::LossyNumberFormat, HELP_LINES, "a_raw_call_sends_every_digit_of_a_number"),
    (
        Code::PathPatternIgnored,
        "generator/src/lower/template/tests.rs",
        "removes_operators_and_patterns",
    ),
    (
        Code::RedundantHeader,
        "tests/src/wire/servers.rs",
        "uses_the_servers_of_the_operation_and_the_credentials_of_the_client",
    ),
    (Code::SeveralServers, HELP_LINES, "a_second_client_uses_a_different_server"),
    (Code::UnsupportedSecurityScheme, "tests/src/wire/tls.rs", "sends_the_client_certificate"),
    (Code::WebhooksNotCalled, HELP_LINES, "generated_types_parse_webhooks"),
];

const HELP_LINES: &str = "tests/src/wire/help_lines.rs";
