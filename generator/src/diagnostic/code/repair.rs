//! Diagnostic codes for mistakes in a document, whether or not they are repaired.

macro_rules! repair {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// A request body has no `content`; the body is omitted.
            BodyWithoutContent "body-without-content" Warning
                "add `content` with the media type and schema of the body";
            /// A value has the wrong type; the value is converted to the right type.
            CoercedValue "coerced-value" Note;
            /// An object has a key and a misspelling of that key; the misspelling is omitted.
            ConflictingKeySpelling "conflicting-key-spelling" Warning "remove one of the two keys";
            /// Two different parameters have the same name and location; the first one is used.
            ConflictingParameter "conflicting-parameter" Warning "remove one of the two parameters";
            /// A discriminator has no `propertyName`; the discriminator is omitted.
            DiscriminatorWithoutProperty "discriminator-without-property" Warning
                "add a `propertyName` with the property that distinguishes the schemas";
            /// A parameter is listed twice.
            DuplicateParameter "duplicate-parameter" Note "remove one of the two parameters";
            /// The value of a schema keyword is an empty array; the keyword is ignored.
            EmptyKeyword "empty-keyword" Note "add an element, or remove the keyword";
            /// The `enum` of an array lists scalars; they are the values of its elements.
            EnumOfItems "enum-of-items" Note "move the `enum` into `items`";
            /// No value of an `enum` has the type of its schema; the type is that of the values.
            EnumOfOtherType "enum-of-other-type" Warning
                "fix the `type` of the schema, or list values of that type, in the overlay";
            /// A value of an `enum` is converted to the type of its schema.
            EnumValueConverted "enum-value-converted" Note "write the values in the type of the schema";
            /// A value of an `enum` does not have the type of its schema; the value is ignored.
            EnumValueIgnored "enum-value-ignored" Warning "fix the value or the `type` of the schema in the overlay";
            /// An OAuth flow has no URL; the flow is ignored.
            FlowWithoutUrl "flow-without-url" Note "add the URL; without it, callers have to provide a token";
            /// The type of a security scheme is `basic` or `bearer`; the type `http` is assumed.
            HttpSchemeAsType "http-scheme-as-type" Note "write `\"type\": \"http\"`, and move this value to `scheme`";
            /// A default does not match the type of its schema; the default is ignored.
            InvalidDefault "invalid-default" Warning "fix the default, or remove it";
            /// The `in` of an API key is unknown; the security scheme is omitted.
            InvalidKeyLocation "invalid-key-location" Warning "set `in` to `query`, `header` or `cookie`";
            /// A key of `content` is not a media type; the key is omitted.
            InvalidMediaType "invalid-media-type" Warning "write a media type such as `application/json`";
            /// The scopes of a security requirement are not an array of strings.
            InvalidScopes "invalid-scopes" Note "write an array of scopes, or `[]` for none";
            /// A key of `responses` is not a status; the response is omitted.
            InvalidStatus "invalid-status" Warning "write a status such as `200`, `2XX` or `default`";
            /// The document does not conform to OpenAPI 3.0.
            MalformedDocument "malformed-document" Error "compare the document with the OpenAPI 3.0 specification";
            /// An object does not conform to OpenAPI 3.0; the object is omitted.
            MalformedObject "malformed-object" Warning "compare the object with the OpenAPI 3.0 specification";
            /// A parameter or header has neither `schema` nor `content`; a string is assumed.
            MissingParameterSchema "missing-parameter-schema" Note "add a `schema` such as `{\"type\": \"string\"}`";
            /// A field that OpenAPI requires is missing; the field is added.
            MissingRequiredField "missing-required-field" Note "add the field, which OpenAPI 3.0 requires";
            /// An element of an array is null; the element is omitted.
            NullElement "null-element" Note "replace null with an object, or remove the element";
            /// A value that must be an object is null; an empty object is assumed.
            NullObject "null-object" Note "replace null with an object, or remove the key";
            /// A value is null; the value is ignored.
            NullValue "null-value" Note "remove the key";
            /// A path parameter is not `required`; it is treated as required.
            OptionalPathParameter "optional-path-parameter" Note "add `\"required\": true`";
            /// The type of a parameter or header is not in a `schema`; the type is used anyway.
            ParameterTypeWithoutSchema "parameter-type-without-schema" Note "move the type into a `schema`";
            /// A parameter has no `in`; the parameter is omitted.
            ParameterWithoutLocation "parameter-without-location" Warning
                "set `in` to `query`, `path`, `header` or `cookie`";
            /// A parameter has no `name`; the parameter is omitted.
            ParameterWithoutName "parameter-without-name" Warning "add a `name`";
            /// A path does not start with a slash and cannot be repaired; the path is omitted.
            PathWithoutSlash "path-without-slash" Warning "write the path relative to the server, starting with `/`";
            /// A media type is misspelled; it is repaired.
            RepairedMediaType "repaired-media-type" Note "use the repaired spelling";
            /// A path does not start with a slash; the slash is added.
            RepairedPath "repaired-path" Note "start the path with `/`";
            /// A security requirement is not an object; the requirement is converted to an object.
            RepairedRequirement "repaired-requirement" Note
                "write `{\"NAME\": []}`, or `{}` if no credentials are needed";
            /// A key or value is misspelled; it is repaired.
            RepairedSpelling "repaired-spelling" Note "use the repaired spelling";
            /// A status is misspelled; it is repaired.
            RepairedStatus "repaired-status" Note "write a status such as `200`, `2XX` or `default`";
            /// A parameter or header has both `schema` and `content`; `content` is ignored.
            SchemaAndContent "schema-and-content" Warning "remove one of the two";
            /// A body has a `schema` without a media type; `application/json` is assumed.
            SchemaWithoutMediaType "schema-without-media-type" Note
                "move the schema into `content`, under its media type";
            /// A security scheme lacks a required field; the scheme is omitted.
            SecuritySchemeWithoutField "security-scheme-without-field" Warning
                "add the field; the scheme cannot be used without it";
            /// A server has no `url`; the server is omitted.
            ServerWithoutUrl "server-without-url" Warning "add a `url` such as `https://api.example.com/v1`";
            /// A value that must be an object is a string; the string is converted to an object.
            StringForObject "string-for-object" Note;
            /// A tag has no `name`; the tag is ignored.
            TagWithoutName "tag-without-name" Note "add the `name` that operations use in their `tags`";
            /// A value that cannot be omitted has the wrong type.
            TypeMismatch "type-mismatch" Error;
            /// A value has the wrong type; the value is ignored, because it has no effect on the client.
            TypeMismatchIgnored "type-mismatch-ignored" Note;
            /// A value has the wrong type; the value is omitted.
            TypeMismatchOmitted "type-mismatch-omitted" Warning;
            /// A bound exceeds 4294967295; the bound is ignored.
            UnboundedCount "unbounded-count" Note "remove the bound, which has no effect";
            /// A key is unknown; the key is ignored.
            UnknownKey "unknown-key" Note "remove the key, or rename it to start with `x-`";
            /// The `in` of a parameter is unknown; the parameter is omitted.
            UnknownParameterLocation "unknown-parameter-location" Warning;
            /// The style of a parameter is unknown or not allowed in its location; the default style is used.
            UnknownStyle "unknown-style" Note;
            /// The `type` of a schema is unknown.
            UnknownType "unknown-type" Error
                "use one of `string`, `integer`, `number`, `boolean`, `array`, `object`";
            /// The type of a security scheme is not supported; the scheme is omitted.
            UnsupportedSecurityScheme "unsupported-security-scheme" Warning;
            /// A server variable has no `default`.
            VariableWithoutDefault "variable-without-default" Note "add a `default`";
        }
    };
}
pub(super) use repair;
