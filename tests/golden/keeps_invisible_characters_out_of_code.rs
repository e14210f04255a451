//! `accept/keeps_invisible_characters_out_of_code.json`.
// note[unmapped-branch]: `Plain` is missing from the mapping; the name is used as its discriminator value
//   at #/components/schemas/Told/discriminator/mapping
//  --> keeps_invisible_characters_out_of_code.json:35:171
//   help: add the value that servers send to the `mapping`

// ma_rks::MaRks::ma_rk
/// A  mark
///
/// `POST /ab/{id}`
///
/// Returns [`MarkD`](super::models::MarkD), or `None`. [`send`](MaRkCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// Options:
///
/// - [`q_z`](MaRkCall::q_z): Default: `ab`.
/// - [`n_l`](MaRkCall::n_l)
/// - [`w_ire`](MaRkCall::w_ire): Default: `default`.
/// - [`k_ind`](MaRkCall::k_ind): Default: `MarkDKInd::AB`.
/// - [`with_body`](MaRkCall::with_body): Sets all fields of the request body from `body`.
///
/// # Errors
///
/// - `404`: None
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = client.ma_rks().ma_rk("x\u{202e}y").q_z("a\u{202e}b").await?;
/// # Ok(())
/// # }
/// ```
pub fn ma_rk(&self, i_d: impl Into<String>) -> MaRkCall {
    let i_d: String = i_d.into();
    MaRkCall(
        self
            .core
            .call(&MA_RK)
            .path("i\u{202e}d", i_d)
            .field("c\u{202e}onst", String::from("o\u{202e}nly")),
    )
}

// models::Told!
runtime::union! {
    Told by "t\u{202e}ag" {
        "m\u{202e}k" => MK(MarkD),
        "Plain" => Plain(Plain),
    }
}
