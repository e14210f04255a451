//! Diagnostic codes for versions of OpenAPI and the upgrade to 3.0.

macro_rules! upgrade {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// Properties in `then`, `else` or `dependentSchemas` are not typed.
            ConditionalProperties "conditional-properties" Warning
                "list them as optional `properties` of the schema itself; in the overlay, the warning stays, but they are typed";
            /// The parameter style `cookie` is treated as `form`.
            CookieStyle "cookie-style" Note "check that the server decodes percent-encoded characters in the cookie";
            /// The `defaultMapping` of a discriminator is not used.
            DefaultMappingIgnored "default-mapping-ignored" Warning
                "parse the raw JSON value as the default schema yourself";
            /// Two operations have the same path and HTTP method; the first one is used.
            DuplicateOperation "duplicate-operation" Warning "remove one of the two operations";
            /// A form has the same field twice; the first one is used.
            DuplicateFormField "duplicate-form-field" Warning "remove one of the two fields";
            /// The `type` of a schema is an empty array; the `type` is ignored.
            EmptyTypeList "empty-type-list" Note "list the types, or remove `type`";
            /// The `host` of a Swagger 2.0 document is a URL.
            HostIsUrl "host-is-url" Note "move the scheme of the URL into `schemes`";
            /// A schema keyword cannot be expressed as a type; the keyword is ignored.
            InexpressibleKeyword "inexpressible-keyword" Warning
                "check the values in your own code, because the type allows all others too";
            /// A schema has no `type`, but a keyword that applies to values of one type only; it gets that type.
            InferredType "inferred-type" Note "add the `type`";
            /// The value of `openapi` or `swagger` is not a version.
            InvalidVersion "invalid-version" Error "write a version such as `\"openapi\": \"3.0.1\"`";
            /// The document has no `openapi` key.
            MissingVersion "missing-version" Error "start the document with a version such as `\"openapi\": \"3.0.1\"`";
            /// Arrays inside of an array of a Swagger 2.0 parameter are JSON, because OpenAPI 3.0 has no style for them.
            NestedCollectionFormat "nested-collection-format" Warning
                "describe the elements as strings, and join their values yourself";
            /// A 3.0 document uses a keyword of OpenAPI 3.1; the keyword is interpreted as in 3.1.
            NewerKeyword "newer-keyword" Note
                "if the whole document is OpenAPI 3.1, write `\"openapi\": \"3.1.0\"`";
            /// A scheme of a Swagger 2.0 document is neither `http` nor `https`.
            NonHttpScheme "non-http-scheme" Note "use `http` or `https`";
            /// A 3.1 document uses `nullable` of OpenAPI 3.0; the keyword is interpreted as in 3.0.
            OlderKeyword "older-keyword" Note "in OpenAPI 3.1, write `\"type\": [\"string\", \"null\"]`";
            /// A number may also be a string of its digits; it is read from both and sent as a number.
            NumberInString "number-in-string" Note
                "if the server uses only strings, set the `type` to `string`; in the overlay, the note stays, but the type changes";
            /// `prefixEncoding` and `itemEncoding` are not supported.
            PositionalEncodingIgnored "positional-encoding-ignored" Warning
                "describe the parts as the `properties` of an object";
            /// A Swagger 2.0 operation has more than one body; the first one is used.
            SeveralBodies "several-bodies" Warning "describe one body, or the fields of one form";
            /// The version of OpenAPI is not written as the specification requires.
            UnconventionalVersion "unconventional-version" Note;
            /// A `collectionFormat` is unknown or not allowed in its location; commas separate the values.
            UnknownCollectionFormat "unknown-collection-format" Warning
                "use one of `csv`, `ssv`, `tsv`, `pipes`, or `multi` in a query or a form";
            /// The JSON Schema dialect is unknown; 2020-12 is assumed.
            UnknownDialect "unknown-dialect" Note
                "if the schemas use only keywords of JSON Schema 2020-12, remove `jsonSchemaDialect`; others are ignored";
            /// The minor version of OpenAPI is unknown; 3.2 is assumed.
            UnknownVersion "unknown-version" Warning
                "if the document uses no newer feature, write `\"openapi\": \"3.2.0\"`; newer features are ignored";
            /// No client can call the HTTP method of an operation; the operation is skipped.
            UnsupportedMethod "unsupported-method" Warning
                "write a method such as `PURGE`: a word without spaces that is not `CONNECT`";
            /// A parameter in `querystring` is not a form.
            UnsupportedQueryString "unsupported-query-string" Warning
                "describe the parameter as a form, or its properties as parameters in `query`";
            /// The version of OpenAPI or Swagger is not supported.
            UnsupportedVersion "unsupported-version" Error "convert the document to OpenAPI 3.0 with a conversion tool";
            /// A Swagger 2.0 parameter has no `type`; a string is assumed.
            UntypedParameter "untyped-parameter" Note "add a `type`";
            /// Webhooks have no methods in the client, because the server makes these calls.
            WebhooksNotCalled "webhooks-not-called" Note "use the generated types to parse webhooks in your own server";
        }
    };
}
pub(super) use upgrade;
