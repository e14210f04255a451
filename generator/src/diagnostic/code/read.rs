//! Diagnostic codes for the text of a document.

macro_rules! read {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// An object has the same key twice; the last value is used.
            DuplicateKey "duplicate-key" Warning "merge the two values, or remove one of them";
            /// The text is empty.
            EmptyDocument "empty-document" Error "start the document with a version such as `openapi: 3.0.1`";
            /// The generator uses an extension of the document internally; the extension is ignored.
            InternalExtension "internal-extension" Note
                "to silence this note, give the extension a different name in the document";
            /// The text is not valid JSON.
            InvalidJson "invalid-json" Error "fix the JSON syntax here";
            /// The text is not valid YAML.
            InvalidYaml "invalid-yaml" Error "fix the YAML syntax here";
            /// A key of a YAML mapping is a sequence or a mapping.
            InvalidYamlKey "invalid-yaml-key" Error "write a string as the key";
            /// The value of a YAML merge key `<<` is neither a mapping nor a sequence of mappings.
            InvalidYamlMerge "invalid-yaml-merge" Error
                "write a mapping or a sequence of mappings as the value of `<<`, usually as an alias";
            /// The document is nested deeper than 128 levels.
            NestingTooDeep "nesting-too-deep" Error "reduce the nesting to 128 levels";
            /// A number is larger than a double-precision number can be; `9e307` is used.
            NumberOutOfRange "number-out-of-range" Warning "write a number that fits into 64 bits, or remove it";
            /// A YAML alias is inside the node that it refers to.
            RecursiveYamlAlias "recursive-yaml-alias" Error "replace the alias with its content or with a `$ref`";
            /// The YAML stream has more than one document.
            SeveralYamlDocuments "several-yaml-documents" Error
                "keep one document and remove the others with their `---` lines";
            /// The stack of the generator cannot be allocated.
            StackNotAllocated "stack-not-allocated" Error
                "free some memory and try again; the document is not the cause";
            /// The text is HTML or XML.
            UnexpectedMarkup "unexpected-markup" Error
                "use the URL of the OpenAPI document instead of the URL of a web page";
            /// The text is not encoded in UTF-8.
            UnsupportedEncoding "unsupported-encoding" Error "save the file as UTF-8";
            /// The document is too large with its YAML aliases expanded.
            YamlAliasesTooLarge "yaml-aliases-too-large" Error
                "use fewer aliases: each one is expanded to a copy of its target";
        }
    };
}
pub(super) use read;
