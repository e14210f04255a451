//! `accept/keeps_markdown_in_descriptions.json`.

// models::Word.lists
/// Text
///
/// 1. first
///    goes on
/// 2. second
///
/// - a
///
/// a paragraph of a
///
/// - b
///   deep
/// - c
///
/// End:
///
/// - item
///   lazy
/// - other
///
/// \> quote
/// lazy quote
///
/// 1) paren
///
/// - nested
/// - deeper
///
/// Setext
/// \======
///
/// \[ref\]: <https://example.com>
/// \!\[image\](x.png) \[Word\] \[`Word`\] \[text\](Word) Vec\<String\> &amp; a|b 5 \< 6 \> 4
/// \*\*\*
/// \_\_\_
///
/// - - -
///
/// | h1 | h2 |
/// | --- | --- |
/// | x | y |
///
/// \<details\>
/// \<summary\>x\</summary\>
///
/// ```text
/// var x = 1;
/// ```
/// \</details\>
pub lists: Option<String>,
