//! Hashes generated code: one hash of the doc comments, and one of all other tokens. Layout and ordinary comments are
//! ignored.

use anyhow::Result;
use generator::Output;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use sha2::{Digest, Sha256};

/// A hash of a sequence of strings.
#[derive(Default)]
pub(super) struct Hash(Sha256);

impl Hash {
    /// Adds a string with its length, so that `ab, c` and `a, bc` differ.
    pub(super) fn add(&mut self, text: &str) {
        self.0.update(text.len().to_le_bytes());
        self.0.update(text);
    }

    /// Returns the first 48 bits in hexadecimal. That keeps lines short and suffices for a few thousand documents.
    pub(super) fn finish(self) -> String {
        self.0.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The hashes of generated code.
#[derive(Default)]
pub(super) struct Code {
    /// The hash of all tokens except doc comments, and of the files' paths.
    pub(super) tokens: Hash,
    /// The hash of the doc comments.
    pub(super) docs: Hash,
}

impl Code {
    /// Hashes all files of an output.
    pub(super) fn of(output: &Output) -> Result<Self> {
        let mut code = Self::default();
        for (path, text) in &output.files {
            let tokens: TokenStream = text
                .parse()
                .map_err(|error| anyhow::anyhow!("{path} is not valid Rust: {error}"))?;
            code.tokens.add(path);
            code.add(tokens);
        }
        Ok(code)
    }

    /// Adds tokens: `#[doc = …]` to the hash of the doc comments, all others to the hash of the tokens.
    fn add(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let is_hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
            let next = tokens.peek().filter(|_| is_hash);
            let doc = next.and_then(doc_attribute);
            match doc {
                Some(text) => {
                    self.docs.add(&text);
                    tokens.next();
                }
                None => self.add_token(token),
            }
        }
    }

    fn add_token(&mut self, token: TokenTree) {
        match token {
            TokenTree::Group(group) => {
                let delimiter = match group.delimiter() {
                    Delimiter::Parenthesis => "()",
                    Delimiter::Brace => "{}",
                    Delimiter::Bracket => "[]",
                    Delimiter::None => "",
                };
                self.tokens.add(delimiter);
                self.add(group.stream());
                self.tokens.add("end");
            }
            TokenTree::Ident(ident) => self.tokens.add(&ident.to_string()),
            TokenTree::Punct(punct) => self.tokens.add(&punct.to_string()),
            TokenTree::Literal(literal) => self.tokens.add(&literal.to_string()),
        }
    }
}

/// Returns the literal in `[doc = "…"]`.
fn doc_attribute(token: &TokenTree) -> Option<String> {
    let TokenTree::Group(group) = token else { return None };
    let mut inner = group.stream().into_iter();
    let (name, equals) = (inner.next()?, inner.next()?);
    let is_doc = matches!(&name, TokenTree::Ident(ident) if ident == "doc")
        && matches!(&equals, TokenTree::Punct(punct) if punct.as_char() == '=');
    is_doc.then(|| inner.map(|token| token.to_string()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(text: &str) -> (String, String) {
        let mut code = Code::default();
        code.add(text.parse().unwrap());
        (code.tokens.finish(), code.docs.finish())
    }

    #[test]
    fn doc_comments_change_only_their_own_hash() {
        let (tokens, docs) = hashes("/// One.\npub struct A { /** Two. */ pub b: u8 }");
        let (same_tokens, other_docs) = hashes("/// Uno.\npub struct A { pub b: u8 }");
        assert_eq!(tokens, same_tokens);
        assert_ne!(docs, other_docs);
        let (other_tokens, same_docs) = hashes("/// One.\npub struct A { /** Two. */ pub c: u8 }");
        assert_ne!(tokens, other_tokens);
        assert_eq!(docs, same_docs);
    }

    #[test]
    fn ordinary_comments_and_layout_change_no_hash() {
        assert_eq!(hashes("fn a() {}"), hashes("// why\nfn a(\n) {\n}"));
    }

    #[test]
    fn attributes_other_than_doc_comments_are_tokens() {
        let (plain, _) = hashes("struct A;");
        let (hidden, docs) = hashes("#[doc(hidden)] struct A;");
        assert_ne!(plain, hidden);
        assert_eq!(docs, hashes("struct A;").1);
    }
}
