//! Diagnostic codes for the generated code.

macro_rules! output {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// The generated code is invalid.
            GeneratorBug "generator-bug" Error "please report this bug in the generator, with the document";
            /// There are too many handles; none has a Cargo feature.
            NoHandleFeatures "no-handle-features" Note
                "to have features, merge handles with `x-handle` in the overlay";
            /// The Rust name of an item is reserved or already used; the item gets a different name.
            RenamedItem "renamed-item" Note;
        }
    };
}
pub(super) use output;
