//! Codes of diagnostics about versions of OpenAPI and their upgrade to 3.0.

macro_rules! upgrade {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// Properties of `then`, `else` or `dependentSchemas` have no types.
            ConditionalProperties "conditional-properties" Warning
                "list them as optional `properties` of the schema itself in the overlay";
            /// The parameter style `cookie` is read as `form`.
            CookieStyle "cookie-style" Note "nothing is lost for values of plain letters and digits";
            /// The `defaultMapping` of a discriminator is not used.
            DefaultMappingIgnored "default-mapping-ignored" Note "read the default schema from the raw JSON value";
            /// A form has the same field twice; the first one counts.
            DuplicateFormField "duplicate-form-field" Warning "remove one of the two fields";
            /// The list of types of a schema is empty; it is ignored.
            EmptyTypeList "empty-type-list" Note "list the types, or remove `type`";
            /// The `host` of a Swagger 2.0 document is a URL.
            HostIsUrl "host-is-url" Note "nothing is lost; OpenAPI expects the scheme in `schemes`";
            /// The value of `openapi` or `swagger` is not a version.
            InvalidVersion "invalid-version" Error "write a version such as `\"openapi\": \"3.0.1\"`";
            /// The document has no `openapi` key.
            MissingVersion "missing-version" Error "start the document with a version such as `\"openapi\": \"3.0.1\"`";
            /// A 3.0 document uses a keyword of OpenAPI 3.1; it is read as 3.1 defines it.
            NewerKeyword "newer-keyword" Note
                "nothing is lost; if the whole document is OpenAPI 3.1, write `\"openapi\": \"3.1.0\"`";
            /// A scheme of a Swagger 2.0 document is neither `http` nor `https`.
            NonHttpScheme "non-http-scheme" Note "only `http` and `https` are supported";
            /// A 3.1 document uses `nullable` of OpenAPI 3.0; it is read as 3.0 defines it.
            OlderKeyword "older-keyword" Note "nothing is lost; in OpenAPI 3.1, add \"null\" to the list of types";
            /// `prefixEncoding` and `itemEncoding` are not supported.
            PositionalEncodingIgnored "positional-encoding-ignored" Warning
                "describe the parts as the `properties` of an object";
            /// An operation of Swagger 2.0 has more than one body; the first one counts.
            SeveralBodies "several-bodies" Warning "describe one body, or the fields of one form";
            /// The version of OpenAPI is not written as the specification requires.
            UnconventionalVersion "unconventional-version" Note;
            /// A `collectionFormat` is unknown; commas separate the values.
            UnknownCollectionFormat "unknown-collection-format" Warning
                "the formats are `csv`, `ssv`, `tsv` and `pipes`, and `multi` in a query or a form";
            /// The JSON Schema dialect is unknown; 2020-12 is assumed.
            UnknownDialect "unknown-dialect" Note
                "remove keywords that JSON Schema 2020-12 does not define: they are ignored";
            /// The minor version of OpenAPI is unknown; 3.2 is assumed.
            UnknownVersion "unknown-version" Warning
                "compare the generated code with the document: new features are omitted";
            /// The HTTP method of an operation is not supported; the operation is omitted.
            UnsupportedMethod "unsupported-method" Warning
                "the methods are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH and TRACE";
            /// A parameter in `querystring` is not a form.
            UnsupportedQueryString "unsupported-query-string" Warning
                "describe it as a form, or its properties as parameters in `query`";
            /// The version of OpenAPI or Swagger is not supported.
            UnsupportedVersion "unsupported-version" Error "convert the document to OpenAPI 3.0 with a conversion tool";
            /// A parameter of Swagger 2.0 has no `type`; a string is assumed.
            UntypedParameter "untyped-parameter" Note "add a `type`";
            /// Webhooks have no methods, because the server makes these calls.
            WebhooksNotCalled "webhooks-not-called" Note "use the generated types to parse webhooks in your own server";
        }
    };
}
pub(super) use upgrade;
