//! Codes of diagnostics about servers, security, operations, parameters, bodies and responses.

macro_rules! operation {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// A body has two media types with one schema; only the first is offered.
            AlternativeBodyNotOffered "alternative-body-not-offered" Note "nothing is lost: both have one schema";
            /// A body has several kinds, but `x-methods` names the methods; only the first is offered.
            BodyKindNotOffered "body-kind-not-offered" Warning
                "remove `x-methods` where a method for each kind of body is wanted";
            /// A body is sent as bytes; its schema is not used.
            BodySchemaIgnored "body-schema-ignored" Warning
                "JSON, forms, multipart and text are understood; write other forms yourself";
            /// Callbacks are not supported.
            CallbacksNotOffered "callbacks-not-offered" Note
                "a client makes calls; what receives them is a server of your own";
            /// The client cannot fetch the token of a security scheme; the caller provides it.
            CallerProvidedToken "caller-provided-token" Note
                "fetch a token by other means, and give it to the client";
            /// Two security schemes of one requirement use the same place in a request.
            ConflictingCredentials "conflicting-credentials" Note
                "list them as alternatives of their own in the overlay";
            /// Two streams of one kind have different items; only the first is offered.
            ConflictingStreams "conflicting-streams" Warning
                "describe the items of both by one schema, in the overlay";
            /// A response with content has a status that forbids content.
            ContentForbiddenByStatus "content-forbidden-by-status" Note "declare it for another status, or remove it";
            /// Several operations have the same `operationId`.
            DuplicateOperationId "duplicate-operation-id" Warning
                "give each an id of its own, or name their methods by `x-methods`";
            /// `allowEmptyValue` is not supported for a parameter of this type.
            EmptyValueNotOffered "empty-value-not-offered" Note;
            /// The encoding of a form field is not supported.
            FieldEncodingIgnored "field-encoding-ignored" Warning
                "it is written as a form writes it: a name and a value, objects as JSON";
            /// The schema of a form is not an object.
            FormOfNoObject "form-of-no-object" Warning
                "describe its fields as the `properties` of an object, in the overlay";
            /// The template of a path is invalid; the path is omitted.
            InvalidPathTemplate "invalid-path-template" Warning;
            /// The URL of a server cannot be used; the server is omitted.
            InvalidServerUrl "invalid-server-url" Warning "a server is named like `https://api.example.com/v1`";
            /// The `tokenUrl` of an OAuth flow is not a URL.
            InvalidTokenUrl "invalid-token-url" Warning "give the whole URL, or one that is relative to the API";
            /// Links are not supported.
            LinksNotOffered "links-not-offered" Note "call the operation they name with what the answer says";
            /// The document names no server.
            MissingServer "missing-server" Note
                "name one under `servers` in the overlay, such as `https://api.example.com`";
            /// A parameter has nested values that its style cannot express; they are sent as JSON.
            NestedParameterValues "nested-parameter-values" Note;
            /// An operation is omitted, because a required part of it cannot be sent.
            OperationOmitted "operation-omitted" Warning "what it needs cannot be sent; see the other complaints";
            /// The media type of a parameter cannot be written; JSON is sent.
            ParameterMediaTypeIgnored "parameter-media-type-ignored" Note
                "describe it as a string in the overlay, and write it yourself";
            /// An optional header of a part does not have one fixed value; it is not sent.
            PartHeaderNotSent "part-header-not-sent" Note "give it one value, as an `enum`, if it is always the same";
            /// The media type of a part cannot be written; JSON is sent.
            PartMediaTypeIgnored "part-media-type-ignored" Warning
                "describe it as a string or a file, and write it as the server wants it";
            /// The style of a part has no effect.
            PartStyleIgnored "part-style-ignored" Warning;
            /// A path has a fragment, which is not sent.
            PathFragmentNotSent "path-fragment-not-sent" Note
                "it tells operations of one path apart in the document; nothing is lost";
            /// A path variable has a pattern or modifier; only its name is used.
            PathPatternIgnored "path-pattern-ignored" Note
                "patterns are for the server to check; `{+a}`, `{*a}` and `{a*}` let slashes pass";
            /// A field of a form is read-only; it is not an input.
            ReadOnlyInput "read-only-input" Note "if the server takes it, set `readOnly` to false in the overlay";
            /// A path item is a `$ref`; it is omitted.
            ReferencedPath "referenced-path" Warning "write its operations here, in the overlay";
            /// A security scheme is a `$ref`; it is omitted.
            ReferencedSecurityScheme "referenced-security-scheme" Warning "declare it here";
            /// The URL of a server is relative to the URL of the document.
            RelativeServer "relative-server" Note
                "give the whole URL in the overlay, such as `https://api.example.com/v1`";
            /// A required header of a part does not have one fixed value; it is not sent.
            RequiredPartHeaderNotSent "required-part-header-not-sent" Warning
                "give it one value, as an `enum`, if it is always the same";
            /// A header parameter is set by the client itself; it is not an input.
            ReservedHeader "reserved-header" Note "credentials and bodies set it; nothing is lost";
            /// A response is returned as text or bytes; its schema is not used.
            ResponseSchemaIgnored "response-schema-ignored" Note
                "declare JSON too where the server can answer it, or read it yourself";
            /// The URL of a server has a variable without a default; the server is omitted.
            ServerVariableWithoutDefault "server-variable-without-default" Warning
                "give each a default under `variables`";
            /// A parameter has several media types; only one is used.
            SeveralParameterMediaTypes "several-parameter-media-types" Note "JSON is sent, or else the first of them";
            /// An operation has several servers of its own; the first one is used.
            SeveralServers "several-servers" Note "callers make a second client, with its base URL, for another";
            /// A body is sent as text; its schema is not used.
            TextSchemaIgnored "text-schema-ignored" Note
                "declare JSON too where the server understands it, or parse the text";
            /// A path variable has no parameter; a string is assumed.
            UndeclaredPathVariable "undeclared-path-variable" Note
                "declare it under `parameters`, with `\"in\": \"path\"` and a `schema`";
            /// A security requirement names a security scheme that is not declared.
            UndeclaredSecurityScheme "undeclared-security-scheme" Warning
                "declare it under `components.securitySchemes`";
            /// OpenAPI does not define the style of a parameter for its type; the nearest one is used.
            UndefinedStyle "undefined-style" Note;
            /// An HTTP authentication scheme is not supported; the caller provides the header.
            UnsupportedHttpScheme "unsupported-http-scheme" Warning
                "`bearer` and `basic` are understood; send others by a header of your own";
            /// The parts of a multipart body have no types.
            UntypedParts "untyped-parts" Warning
                "describe its parts as the `properties` of an object, in the overlay";
            /// A path parameter is not in the path; it is omitted.
            UnusedPathParameter "unused-path-parameter" Note
                "write the variable into the path, or send the parameter elsewhere";
        }
    };
}
pub(super) use operation;
