//! Codes of diagnostics about the overlay and the extensions that it adds.

macro_rules! overlay {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// Two types have the same `x-model`.
            AmbiguousModelName "ambiguous-model-name" Error "give one of them another `x-model`";
            /// One type has two different `x-model`s.
            ConflictingModelName "conflicting-model-name" Error "one type has one name; keep one of the two";
            /// A method lists an input twice.
            DuplicateInput "duplicate-input" Error "an input is omitted, fixed or an argument: name it once";
            /// An extension of the document has the name of one of ours, but another type; it is ignored.
            ForeignExtension "foreign-extension" Note "nothing is lost; `spec/README.md` says what is meant";
            /// The value of an extension has the wrong type or is unknown.
            InvalidExtensionValue "invalid-extension-value" Error "mend the value, or remove the key";
            /// The value of a fixed input has the wrong type.
            InvalidFixedInput "invalid-fixed-input" Error "write a value that the operation takes";
            /// The target of an action is not a JSONPath.
            InvalidJsonPath "invalid-json-path" Error "write a path such as `$.paths['/agents'].get`";
            /// The `responses` of a method are not an OpenAPI responses object.
            InvalidMethodResponses "invalid-method-responses" Error "write it like the `responses` of an operation";
            /// An entry of `x-variants` is not an enum value and its name.
            InvalidVariantName "invalid-variant-name" Error
                "write the value as it is sent, and a string: `\"1\": \"Running\"`";
            /// An action has no `description`.
            MissingActionDescription "missing-action-description" Error
                "say in its `description` why upstream is not enough";
            /// An action has no `target`.
            MissingActionTarget "missing-action-target" Error
                "name what it corrects by a JSONPath, such as `$.paths['/agents'].get`";
            /// An action has neither `update` nor `remove`.
            MissingActionUpdate "missing-action-update" Error
                "say what to merge into the target, or that it is to go";
            /// The overlay has no `actions`.
            MissingOverlayActions "missing-overlay-actions" Error "add `\"actions\": []`, a list of corrections";
            /// An extension of the overlay is unknown, but similar to one of ours; it is ignored.
            MisspelledExtension "misspelled-extension" Warning;
            /// A method omits a required input.
            OmittedRequiredInput "omitted-required-input" Error "give it a value under `fixed` instead";
            /// A method has a `page`, but its operation does not return an array.
            PageOfNoArray "page-of-no-array" Error "leave the method out, or mend the operation's answer";
            /// An action changes nothing.
            RedundantAction "redundant-action" Warning "upstream caught up; remove the action";
            /// An extension of the document is unknown, but similar to one of ours; it is ignored.
            SimilarExtension "similar-extension" Note;
            /// A key of an extension is unknown.
            UnknownExtensionKey "unknown-extension-key" Error "the keys are description, inner, name, variants";
            /// A method lists an input that its operation does not have.
            UnknownInput "unknown-input" Error;
            /// An `x-model` names a property that the schema does not have.
            UnknownProperty "unknown-property" Error "name a property of the schema, as it is spelled on the wire";
            /// The target of an action matches nothing.
            UnmatchedAction "unmatched-action" Warning "upstream changed; mend the target or remove the action";
            /// The schema that an `x-model` names cannot be resolved.
            UnresolvedModelHint "unresolved-model-hint" Error
                "the `$ref` beside it, or behind it, points nowhere or at itself";
            /// The overlay is not an OpenAPI Overlay 1.0.
            UnsupportedOverlayVersion "unsupported-overlay-version" Error "write it as an OpenAPI Overlay 1.0";
            /// `x-variants` names the values of a schema that is not an enum.
            VariantsOfNoEnum "variants-of-no-enum" Error
                "`variants` are for schemas with an `enum`; remove them here";
        }
    };
}
pub(super) use overlay;
