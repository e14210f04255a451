//! Diagnostic codes for `$ref`s.

macro_rules! reference {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// A `$ref` is not a JSON pointer; the `$ref` is resolved as a component name.
            BareReference "bare-reference" Note;
            /// A `$ref` is part of a cycle of `$ref`s.
            CyclicReference "cyclic-reference" Error "replace one of the `$ref`s with a definition";
            /// The target of a `$ref` into another file contains itself or is too large to inline.
            FileReferenceTooLarge "file-reference-too-large" Warning "replace the `$ref` with a definition";
            /// The target of a `$ref` is not the type of object that the reference requires.
            MismatchedReference "mismatched-reference" Warning
                "change the `$ref` to refer to the required type of object";
            /// The value of a `$ref` is not a string.
            NonStringReference "non-string-reference" Error;
            /// The target of a `$ref` is omitted, so the object with the `$ref` is omitted too.
            OmittedReference "omitted-reference" Warning "fix the target, which has its own diagnostic";
            /// The target of a `$ref` contains itself and cannot be inlined.
            RecursiveReference "recursive-reference" Error "replace the `$ref` with a definition";
            /// The file of a `$ref` is outside the folder of the document.
            ReferenceOutsideFolder "reference-outside-folder" Warning
                "move the file into the document's folder or a subfolder, and change the `$ref`";
            /// The keys next to the `$ref` of a path item override those of its target.
            ReferenceSiblingsMerged "reference-siblings-merged" Note
                "remove the keys next to the `$ref` if they should not override those of its target";
            /// The file of a `$ref` is not found.
            ReferencedFileNotFound "referenced-file-not-found" Warning
                "save the file in the document's folder or a subfolder, and fix the path in the `$ref`";
            /// The target of a `$ref` is a URL, which is not fetched.
            RemoteReference "remote-reference" Warning
                "save the target as a file in the document's folder and refer to that file";
            /// A schema refers only to itself.
            SelfReferencingSchema "self-referencing-schema" Warning "add a `type` or `properties`";
            /// The target of a `$ref` does not exist in the other file.
            UnresolvedFileReference "unresolved-file-reference" Warning
                "define the target in that file, or fix the `$ref`";
            /// The target of a `$ref` does not exist.
            UnresolvedReference "unresolved-reference" Error "define the target, or fix the `$ref`";
        }
    };
}
pub(super) use reference;
