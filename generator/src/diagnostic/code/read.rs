//! Codes of diagnostics about the text of a document.

macro_rules! read {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// An object has the same key twice; the last one counts.
            DuplicateKey "duplicate-key" Warning "only the last counts: join them, or remove one";
            /// The text is empty.
            EmptyDocument "empty-document" Error "a document starts with `openapi: 3.0.1` or alike";
            /// The text is not valid JSON.
            InvalidJson "invalid-json" Error "mend the syntax at this spot";
            /// The text is not valid YAML.
            InvalidYaml "invalid-yaml" Error "mend the syntax at this spot";
            /// A key of a YAML mapping is a sequence or a mapping.
            InvalidYamlKey "invalid-yaml-key" Error "JSON's keys are strings: write one";
            /// The value of a YAML merge key `<<` is not a mapping.
            InvalidYamlMerge "invalid-yaml-merge" Error "`<<` takes a mapping, or a list of them, mostly by an alias";
            /// The document is nested deeper than 128 levels.
            NestingTooDeep "nesting-too-deep" Error "documents nested deeper than 128 levels are refused";
            /// A number is larger than a double-precision number can be; the largest one is used.
            NumberOutOfRange "number-out-of-range" Warning "write a number that 64 bits hold, or leave the bound out";
            /// A YAML alias is inside the node that it refers to.
            RecursiveYamlAlias "recursive-yaml-alias" Error
                "JSON cannot hold itself: write what is meant, or use a `$ref`";
            /// The YAML stream has more than one document.
            SeveralYamlDocuments "several-yaml-documents" Error
                "an API is described by one document: remove the others, and the `---` before them";
            /// The stack of the generator cannot be allocated.
            StackNotAllocated "stack-not-allocated" Error
                "the document is not to blame; try again when other programs have ended";
            /// The text is HTML or XML.
            UnexpectedMarkup "unexpected-markup" Error "take the document that the page is about";
            /// The text is not encoded in UTF-8.
            UnsupportedEncoding "unsupported-encoding" Error "save it as UTF-8";
            /// The document is too large with its YAML aliases expanded.
            YamlAliasesTooLarge "yaml-aliases-too-large" Error
                "each alias is a copy of what it names: write less of them";
        }
    };
}
pub(super) use read;
