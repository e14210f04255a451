//! `conformance/security.json`.
// note[caller-provided-token]: `OpenId` is treated as a bearer token, which callers must obtain
//   at #/components/securitySchemes/OpenId
//  --> security.json:29:15
//   help: fetch a token by other means and pass it to the client
// note[conflicting-credentials]: these schemes set the same header, query parameter or cookie, so they are treated as alternatives
//   at #/paths/~1shared/get/security/0
//  --> security.json:18:82
//   help: list the schemes as separate alternatives in the overlay

// doors::INHERITED
static INHERITED: runtime::Operation = runtime::Operation {
    name: "doors.inherited",
    method: &http::Method::GET,
    path: "/inherited",
    accept: "*/*",
    statuses: &[204],
    ..DEFAULTS
};

// DEFAULTS
/// Default values of an operation.
pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
    security: &[&[&credentials::IN_HEADER]],
    ..runtime::Operation::DEFAULT
};

// doors::NONE.security
security: &[],

// doors::OPTIONAL.security
security: &[&[&credentials::BEARER], &[]],

// doors::OPTIONAL_FIRST.security
security: &[&[&credentials::BEARER], &[]],

// doors::ALL.security
security: &[
    &[
        &credentials::IN_HEADER,
        &credentials::IN_QUERY,
        &credentials::IN_COOKIE,
        &credentials::OTHER_COOKIE,
        &credentials::BEARER,
    ],
],

// doors::ANY.security
security: &[
    &[&credentials::IN_HEADER, &credentials::IN_QUERY],
    &[&credentials::BASIC, &credentials::IN_COOKIE],
],

// doors::SHARED.security
security: &[
    &[&credentials::RAW, &credentials::IN_COOKIE],
    &[&credentials::BEARER, &credentials::IN_COOKIE],
],
