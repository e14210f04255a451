//! Diagnostic codes for the overlay and its extensions.

macro_rules! overlay {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// Two different types have the same `x-model`.
            AmbiguousModelName "ambiguous-model-name" Error "change one of the two `x-model` names";
            /// Two facts name operations that explain failures with the same type of state; the first one is used.
            ConflictingDiagnostics "conflicting-diagnostics" Warning "keep `diagnostics` in one of the two facts";
            /// One type has two different `x-model`s.
            ConflictingModelName "conflicting-model-name" Error "remove one of the two names";
            /// A method lists an input twice.
            DuplicateInput "duplicate-input" Error "list the input once: under `omit`, `fixed` or `arguments`";
            /// An extension in the document has a supported name but the wrong type; the extension is ignored.
            ForeignExtension "foreign-extension" Note
                "if the extension is meant for this generator, write a value that `spec/README.md` describes";
            /// The value of an extension has the wrong type or is unknown.
            InvalidExtensionValue "invalid-extension-value" Error "fix the value, or remove the key";
            /// The value of a fixed input has the wrong type.
            InvalidFixedInput "invalid-fixed-input" Error "write a value that matches the schema of the input";
            /// The target of an action is not a JSONPath.
            InvalidJsonPath "invalid-json-path" Error "write a path such as `$.paths['/agents'].get`";
            /// The `responses` of a method are not an OpenAPI responses object.
            InvalidMethodResponses "invalid-method-responses" Error "write `responses` like those of an operation";
            /// An entry of `variants` in an `x-model` does not map an enum value to a name.
            InvalidVariantName "invalid-variant-name" Error
                "write the value and its name as strings: `\"1\": \"Running\"`";
            /// An action has no `description`.
            MissingActionDescription "missing-action-description" Error
                "add a `description` with the reason for the action";
            /// An action has no `target`.
            MissingActionTarget "missing-action-target" Error "add a JSONPath such as `$.paths['/agents'].get`";
            /// An action has neither `update` nor `remove`.
            MissingActionUpdate "missing-action-update" Error
                "add the `update` to merge into the target, or `\"remove\": true`";
            /// An extension in the overlay has an effect only in the root of the document, and is elsewhere.
            MisplacedExtension "misplaced-extension" Warning "set the target of the action to `$`";
            /// A fact about a method names an input that the operation does not have; the fact has no effect.
            MissingFactInput "missing-fact-input" Warning;
            /// A fact about a method names an operation that the client does not have; the fact has no effect.
            MissingFactOperation "missing-fact-operation" Warning;
            /// A fact about a method names a property that the response does not have; the fact has no effect.
            MissingFactProperty "missing-fact-property" Warning;
            /// The overlay has no `actions`.
            MissingOverlayActions "missing-overlay-actions" Error "add `\"actions\": []`";
            /// An extension in the overlay is unknown but similar to a supported one; the extension is ignored.
            MisspelledExtension "misspelled-extension" Warning;
            /// A method has a `page`, but its operation does not return an array.
            NonArrayPage "non-array-page" Error "remove `page`, or fix the response of the operation";
            /// A method omits a required input.
            OmittedRequiredInput "omitted-required-input" Error "set the value of the input under `fixed`";
            /// A status is in both `success` and `failure`.
            OverlappingStatuses "overlapping-statuses" Error "keep the status in one of the two lists";
            /// An action changes nothing.
            RedundantAction "redundant-action" Warning "remove the action, because the document already contains the change";
            /// An extension in the document is unknown but similar to a supported one; the extension is ignored.
            SimilarExtension "similar-extension" Note;
            /// A key of an extension is unknown.
            UnknownExtensionKey "unknown-extension-key" Error
                "use one of `description`, `inner`, `name`, `variants`";
            /// A fact about a method has a value that the schema of the property does not allow.
            UnknownFactValue "unknown-fact-value" Warning;
            /// A method lists an input that its operation does not have.
            UnknownInput "unknown-input" Error;
            /// An `x-model` names a property that the schema does not have.
            UnknownProperty "unknown-property" Error "use the JSON name of a property of the schema";
            /// The target of an action matches nothing.
            UnmatchedAction "unmatched-action" Warning
                "fix the target, or remove the action if the document has changed";
            /// The schema of an `x-model` cannot be resolved.
            UnresolvedModelHint "unresolved-model-hint" Error
                "fix the unresolved or cyclic `$ref` in this schema or in its target";
            /// A fact about a method names an input of the wrong type or location; the fact has no effect.
            UnsuitableFactInput "unsuitable-fact-input" Warning;
            /// A fact about a method requires a different response; the fact has no effect.
            UnsuitableFactResponse "unsuitable-fact-response" Warning;
            /// An operation that a fact names requires an input whose value is unknown; the fact has no effect.
            UnsuppliedFactInput "unsupplied-fact-input" Warning;
            /// The overlay is not an OpenAPI Overlay 1.0.
            UnsupportedOverlayVersion "unsupported-overlay-version" Error "convert the overlay to version 1.0";
            /// `variants` in an `x-model` names the values of a schema that is not an enum.
            VariantsWithoutEnum "variants-without-enum" Error "remove `variants`, or add an `enum` to the schema";
        }
    };
}
pub(super) use overlay;
