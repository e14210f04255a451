//! Codes of diagnostics about the generated code.

macro_rules! output {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// The generator has made invalid code.
            GeneratorBug "generator-bug" Error "this is a bug in the generator; please report it with the document";
            /// Two items have the same Rust name; one of them is renamed.
            RenamedItem "renamed-item" Note;
        }
    };
}
pub(super) use output;
