//! Codes of diagnostics about `$ref`s.

macro_rules! reference {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// A `$ref` is a component name instead of a JSON pointer; it is resolved as one.
            BareReference "bare-reference" Note;
            /// The targets of `$ref`s form a cycle and define nothing.
            CyclicReference "cyclic-reference" Error "one of them must define something";
            /// The target of a `$ref` into another file contains itself or is too large to inline.
            FileReferenceTooLarge "file-reference-too-large" Warning "write out what is meant here";
            /// The target of a `$ref` is not the kind of object that the `$ref` stands for.
            MismatchedReference "mismatched-reference" Warning "point at something of the kind that belongs here";
            /// The value of a `$ref` is not a string.
            NonStringReference "non-string-reference" Error;
            /// The target of a `$ref` is omitted, and so is the object that refers to it.
            OmittedReference "omitted-reference" Warning "see what is said of that";
            /// The target of a `$ref` contains itself and cannot be inlined.
            RecursiveReference "recursive-reference" Error "write out what is meant here";
            /// The file of a `$ref` is outside the folder of the document.
            ReferenceOutsideFolder "reference-outside-folder" Warning
                "it must lie in the folder of the document, or below, and be referred to there";
            /// The keys next to the `$ref` of a path item override those of its target.
            ReferenceSiblingsMerged "reference-siblings-merged" Note
                "where both say something, what stands here counts";
            /// The file of a `$ref` is not found.
            ReferencedFileNotFound "referenced-file-not-found" Warning
                "it must lie in the folder of the document, or below, and be referred to there";
            /// The target of a `$ref` is a URL, which is not fetched.
            RemoteReference "remote-reference" Warning "save it beside the document and refer to it there";
            /// A schema refers only to itself.
            SelfReferencingSchema "self-referencing-schema" Warning "give it a type, or properties";
            /// The target of a `$ref` does not exist in the other file.
            UnresolvedFileReference "unresolved-file-reference" Warning "define it there, or mend the reference";
            /// The target of a `$ref` does not exist.
            UnresolvedReference "unresolved-reference" Error "define it, or mend the reference";
            /// The target of a `$ref` is not in the section of `components` that it must be in.
            UnsupportedReference "unsupported-reference" Error;
        }
    };
}
pub(super) use reference;
