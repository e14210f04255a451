//! Diagnostic codes for the generated code.

macro_rules! output {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// The generated code is invalid.
            GeneratorBug "generator-bug" Error "please report this bug in the generator, with the document";
            /// Two items have the same Rust name; one of them is renamed.
            RenamedItem "renamed-item" Note;
        }
    };
}
pub(super) use output;
