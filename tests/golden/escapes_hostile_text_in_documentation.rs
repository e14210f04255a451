//! `accept/escapes_hostile_text_in_documentation.json`.

// words::Words::say
/// Says 'a word
/// and \[`Self::send`\], \[Client\], \<T\> and "quotes\\"
///
/// `POST /words/{id}`
///
/// List:
///
/// - one
/// - two \[x\]
///   goes on
///
/// 1. first
/// 2. second
///
/// | a | b |
/// | --- | --- |
/// | 1 | 2 |
///
/// \<b\>bold\</b\> &lt;  *star* \_\_dunder\_\_ <https://example.com/a_b?c=>\[d\]&e=f.
///
/// ```text
/// code with ` ` ` inside
/// ```
/// after
///
/// Returns [`Word`](super::models::Word). [`send`](SayCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// Arguments:
///
/// - `id`: The 'id
///
/// Options:
///
/// - [`a_b_c`](SayCall::a_b_c): \#\!\[deny(warnings)\]
/// - [`text`](SayCall::text): four spaces tabs
/// - [`quote_d_x`](SayCall::quote_d_x): Ends with a backslash \\
/// - [`kind`](SayCall::kind)
/// - [`with_body`](SayCall::with_body): Sets all fields of the request body from `body`.
///
/// # Errors
///
/// - `400`: Bad \*/ 'tick
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let word = client.words().say("id").a_b_c("a\"b\\c").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/words/{id}")]
pub fn say(&self, id: impl Into<String>) -> SayCall {
    let id: String = id.into();
    SayCall(self.core.call(&SAY).path("id", id))
}
