//! `accept/unites_the_spellings_of_a_tag.json`.
// note[path-pattern-ignored]: the path `/{name=shelves/*/books/*}` has operators or patterns in its braces; values are not checked against patterns
//   at #/paths/~1{name=shelves~1*~1books~1*}
//  --> unites_the_spellings_of_a_tag.json:5:34
//   help: validate the value yourself; braces such as `{+a}`, `{a*}`, `{a=x/*}` and `{a:.*}` allow slashes in it

// user_groups::UserGroups
/// Operations with the tag `User Groups`.
///
/// Returned by [`Client::user_groups`](super::Client::user_groups).
pub struct UserGroups {
    core: runtime::Core,
}

// shelves::Shelves
/// Operations with the tag `shelves`.
///
/// Returned by [`Client::shelves`](super::Client::shelves).
pub struct Shelves {
    core: runtime::Core,
}
