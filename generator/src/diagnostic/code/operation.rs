//! Diagnostic codes for servers, security, operations, parameters, bodies and responses.

macro_rules! operation {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// A body has two media types with the same schema; the first one is used.
            AlternativeBodyIgnored "alternative-body-ignored" Note
                "to silence this note, remove one of the two media types in the overlay";
            /// A body has several media types, but `x-methods` names the methods; the first media type is used.
            BodyMediaTypeIgnored "body-media-type-ignored" Warning
                "remove `x-methods` to generate one method for each media type";
            /// A body is sent as bytes; its schema is ignored.
            BodySchemaIgnored "body-schema-ignored" Warning
                "encode the body yourself, or declare it as JSON, a form or multipart";
            /// Callbacks are not supported.
            CallbacksNotSupported "callbacks-not-supported" Note
                "implement a server to receive callbacks; a client only sends requests";
            /// The client cannot fetch the token of a security scheme; the caller provides it.
            CallerProvidedToken "caller-provided-token" Note "fetch a token by other means and pass it to the client";
            /// The client chooses the value of a header itself; the parameter is omitted.
            ClientHeader "client-header" Warning
                "to send a different value, call `with_header` on the call";
            /// Two security schemes of one requirement set the same header, query parameter or cookie.
            ConflictingCredentials "conflicting-credentials" Note
                "list the schemes as separate alternatives in the overlay";
            /// The connection sets the header of a parameter; the parameter is omitted.
            ConnectionHeader "connection-header" Warning
                "remove the parameter in the overlay, because a client cannot set this header";
            /// Two streams of the same format have different items; the first one is used.
            ConflictingStreams "conflicting-streams" Warning
                "in the overlay, refer to the same schema for the items of both streams";
            /// A response has a status that forbids content; the declared content is ignored.
            ContentForbiddenByStatus "content-forbidden-by-status" Note
                "declare the content for a different status, or remove it";
            /// Several operations have the same `operationId`.
            DuplicateOperationId "duplicate-operation-id" Note
                "give each operation a unique `operationId`, or name the methods with `x-methods`";
            /// `allowEmptyValue` is not supported for a parameter of this type.
            EmptyValueNotSupported "empty-value-not-supported" Warning;
            /// Two media types of a response are equal, but their schemas are not; the first one is used.
            EqualMediaTypes "equal-media-types" Warning
                "in the overlay, remove one of the two media types";
            /// The encoding of a form field is not supported.
            FieldEncodingIgnored "field-encoding-ignored" Warning
                "remove the encoding; fields are sent as form values, and objects as JSON";
            /// The path fixes the value of a query parameter; the parameter is omitted.
            FixedQueryParameter "fixed-query-parameter" Warning
                "remove the parameter, or remove its value from the path";
            /// The name of a header parameter is not a header name; the parameter is omitted.
            InvalidHeaderName "invalid-header-name" Warning
                "in the overlay, correct the name, or remove the parameter";
            /// The template of a path is invalid; the path is omitted.
            InvalidPathTemplate "invalid-path-template" Warning;
            /// The URL of a server cannot be used; the server is omitted.
            InvalidServerUrl "invalid-server-url" Warning "write the URL as in `https://api.example.com/v1`";
            /// The `tokenUrl` of an OAuth flow is not a URL.
            InvalidTokenUrl "invalid-token-url" Warning "write an absolute URL, or one relative to the base URL";
            /// The schema of a JSON Patch is not an array; the body is raw JSON, or the media type is replaced.
            JsonPatchWithoutArray "json-patch-without-array" Warning
                "in the overlay, replace the schema with that of an array of changes, or remove the media type";
            /// Links are not supported.
            LinksNotSupported "links-not-supported" Note "call the linked operation with values from the response";
            /// The document does not declare a server.
            MissingServer "missing-server" Note
                "add a server such as `https://api.example.com` to `servers` in the overlay";
            /// A header has nested values; a server cannot separate them.
            NestedHeaderValues "nested-header-values" Warning;
            /// A parameter has nested values that its style cannot express; these values are sent as JSON.
            NestedParameterValues "nested-parameter-values" Note;
            /// The schema of a form is not an object.
            NonObjectForm "non-object-form" Warning
                "describe the fields as the `properties` of an object in the overlay";
            /// A required input of an operation cannot be sent; the operation is skipped.
            OperationSkipped "operation-skipped" Warning "fix the other diagnostics about this operation";
            /// The media type of a parameter is not supported; the value is sent as JSON.
            ParameterMediaTypeIgnored "parameter-media-type-ignored" Warning
                "describe the parameter as a string in the overlay and encode it yourself";
            /// An optional header of a multipart part does not have one fixed value; the header is not sent.
            PartHeaderNotSent "part-header-not-sent" Warning
                "if the value is always the same, declare it as an `enum` with one value";
            /// The media type of a multipart part is not supported; the value is sent as JSON.
            PartMediaTypeIgnored "part-media-type-ignored" Warning
                "describe the part as a string or a file and encode it yourself";
            /// The style of a multipart part has no effect.
            PartStyleIgnored "part-style-ignored" Warning;
            /// A path has a fragment, which is not sent.
            PathFragmentNotSent "path-fragment-not-sent" Note
                "remove the fragment, unless it distinguishes operations with the same path";
            /// A path variable has an operator or a pattern; values are not checked against the pattern.
            PathPatternIgnored "path-pattern-ignored" Note
                "validate the value yourself; braces such as `{+a}`, `{a*}`, `{a=x/*}` and `{a:.*}` allow slashes in it";
            /// A field of a form is read-only; the field is omitted.
            ReadOnlyInput "read-only-input" Note
                "if the server accepts the field, set `readOnly` to false in the overlay";
            /// A path item is a `$ref`; the path is omitted.
            ReferencedPath "referenced-path" Warning "copy the operations of the target to this path in the overlay";
            /// A security scheme is a `$ref`; the scheme is omitted.
            ReferencedSecurityScheme "referenced-security-scheme" Warning
                "replace the `$ref` with the definition of the scheme";
            /// The URL of a server is relative to the URL of the document.
            RelativeServer "relative-server" Note
                "write the absolute URL in the overlay, such as `https://api.example.com/v1`";
            /// A required header of a multipart part does not have one fixed value; the header is not sent.
            RequiredPartHeaderNotSent "required-part-header-not-sent" Warning
                "if the value is always the same, declare it as an `enum` with one value";
            /// The client sends the value of a header parameter by other means; the parameter is omitted.
            RedundantHeader "redundant-header" Note
                "pass credentials to the client builder; `Accept` and `Content-Type` are set for each call";
            /// A response is returned as text or bytes; its schema is ignored.
            ResponseSchemaIgnored "response-schema-ignored" Warning
                "if the server can return JSON, declare it too; otherwise parse the response yourself";
            /// The URL of a server has a variable without a default; the server is omitted.
            ServerVariableWithoutDefault "server-variable-without-default" Warning
                "add a `default` to each variable under `variables`";
            /// A parameter has several media types; only one is used.
            SeveralParameterMediaTypes "several-parameter-media-types" Warning
                "declare one media type; JSON is used if it is declared, otherwise the first one";
            /// An operation has several servers of its own; the first one is used.
            SeveralServers "several-servers" Warning "to use a different server, create a second client with its base URL";
            /// A response header is an array or an object; its value is text.
            StructuredHeader "structured-header" Warning
                "split the text yourself, in the way the server joins the values";
            /// A body is sent as text; its schema is ignored.
            TextSchemaIgnored "text-schema-ignored" Warning
                "if the server accepts JSON, declare it too; otherwise format the text yourself";
            /// A path variable is not declared as a parameter; a string is assumed.
            UndeclaredPathVariable "undeclared-path-variable" Note
                "declare the variable under `parameters` with `\"in\": \"path\"` and a `schema`";
            /// A security requirement names a security scheme that is not declared.
            UndeclaredSecurityScheme "undeclared-security-scheme" Warning
                "declare the scheme under `components.securitySchemes`";
            /// The style of a parameter is not defined for the parameter's type; the nearest style is used.
            UndefinedStyle "undefined-style" Note;
            /// An HTTP authentication scheme is not supported; the caller provides the header.
            UnsupportedHttpScheme "unsupported-http-scheme" Warning
                "set the header yourself, or use `bearer` or `basic`";
            /// The parts of a multipart body have no types.
            UntypedParts "untyped-parts" Warning "describe the parts as the `properties` of an object in the overlay";
            /// A path parameter is not in the path; the parameter is omitted.
            UnusedPathParameter "unused-path-parameter" Warning
                "add the variable to the path, or change the `in` of the parameter";
        }
    };
}
pub(super) use operation;
