//! Codes of diagnostics about versions of OpenAPI and their upgrade to 3.0.

macro_rules! upgrade {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// Properties of `then`, `else` or `dependentSchemas` have no types.
            ConditionalProperties "conditional-properties" Warning
                "list them as optional `properties` of the schema itself, in the overlay";
            /// The parameter style `cookie` is read as `form`.
            CookieStyle "cookie-style" Note "nothing is lost where values are words of plain letters and digits";
            /// The `defaultMapping` of a discriminator is not used.
            DefaultMappingIgnored "default-mapping-ignored" Note
                "nothing is lost; read the schema from the raw value where it is needed";
            /// A form has the same field twice; the first one counts.
            DuplicateFormField "duplicate-form-field" Warning "remove one of the two";
            /// The list of types of a schema is empty; it is ignored.
            EmptyTypeList "empty-type-list" Note "list the types, or remove it";
            /// The `host` of a Swagger 2.0 document is a URL.
            HostIsUrl "host-is-url" Note "nothing is lost; the standard has the scheme in `schemes`";
            /// The value of `openapi` or `swagger` is not a version.
            InvalidVersion "invalid-version" Error "write `\"openapi\": \"3.0.1\"` or alike";
            /// The document has no `openapi` key.
            MissingVersion "missing-version" Error "a document starts with `\"openapi\": \"3.0.1\"` or alike";
            /// A 3.0 document uses a keyword of OpenAPI 3.1; it is read as 3.1 defines it.
            NewerKeyword "newer-keyword" Note
                "nothing is lost; say `\"openapi\": \"3.1.0\"` if all of the document is";
            /// A scheme of a Swagger 2.0 document is neither `http` nor `https`.
            NonHttpScheme "non-http-scheme" Note "other schemes are left out: WebSockets are no requests";
            /// A 3.1 document uses `nullable` of OpenAPI 3.0; it is read as 3.0 defines it.
            OlderKeyword "older-keyword" Note "nothing is lost; 3.1 lists \"null\" in `type`";
            /// `prefixEncoding` and `itemEncoding` are not supported.
            PositionalEncodingIgnored "positional-encoding-ignored" Warning
                "describe the parts as the `properties` of an object";
            /// An operation of Swagger 2.0 has more than one body; the first one counts.
            SeveralBodies "several-bodies" Warning "describe one body, or the fields of one form";
            /// The version of OpenAPI is not written as the specification requires.
            UnconventionalVersion "unconventional-version" Note;
            /// A `collectionFormat` is unknown; commas separate the values.
            UnknownCollectionFormat "unknown-collection-format" Warning
                "the formats are csv, ssv, tsv and pipes, and multi in a query or a form";
            /// The JSON Schema dialect is unknown; 2020-12 is assumed.
            UnknownDialect "unknown-dialect" Note "keywords of its own are ignored";
            /// The minor version of OpenAPI is unknown; 3.2 is assumed.
            UnknownVersion "unknown-version" Warning
                "what is new in it is left out; compare what was made with the document";
            /// The HTTP method of an operation is not supported; the operation is omitted.
            UnsupportedMethod "unsupported-method" Warning
                "the methods are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH and TRACE";
            /// A parameter in `querystring` is not a form.
            UnsupportedQueryString "unsupported-query-string" Warning
                "describe it as a form, or its members as parameters in `query`";
            /// The version of OpenAPI or Swagger is not supported.
            UnsupportedVersion "unsupported-version" Error
                "convert the document to OpenAPI 3.0; tools for that are many";
            /// A parameter of Swagger 2.0 has no `type`; a string is assumed.
            UntypedParameter "untyped-parameter" Note "give it a `type`";
            /// Webhooks have no methods, because the server makes these calls.
            WebhooksNotCalled "webhooks-not-called" Note "what they send has types all the same, to be read by";
        }
    };
}
pub(super) use upgrade;
