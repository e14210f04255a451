//! Diagnostic codes for schemas.

macro_rules! schema {
    ($next:ident $($later:ident)*; $($rows:tt)*) => {
        $next! {
            $($later)*; $($rows)*

            /// `allOf`s are nested too deeply; the innermost are omitted.
            AllOfNestedTooDeeply "all-of-nested-too-deeply" Warning;
            /// The branches of a union are indistinguishable; the value becomes raw JSON.
            AmbiguousUnion "ambiguous-union" Warning
                "give each branch a `required` property that the others lack, or add a discriminator";
            /// The format of a number is unknown; the value has the usual type of an integer or a number.
            ApproximateNumberFormat "approximate-number-format" Note
                "remove the `format`, or use one that OpenAPI defines";
            /// A chain of nested schemas is too long; the end of the chain becomes raw JSON.
            ChainTooLong "chain-too-long" Warning
                "refer to the last schema of the chain, or make one of the schemas an object";
            /// Two parts of an `allOf` define a property differently; the property becomes raw JSON.
            ConflictingAllOfProperty "conflicting-all-of-property" Warning
                "give both properties the same type, or rename one of them, in the overlay";
            /// The mapping of a discriminator gives a branch a value that the branch does not allow.
            ContradictoryDiscriminatorMapping "contradictory-discriminator-mapping" Note
                "write the values that the branch allows as keys of the `mapping`";
            /// A schema is a part of its own `allOf`.
            CyclicAllOf "cyclic-all-of" Warning "remove this part of the `allOf`";
            /// A discriminator maps a value to a schema that does not exist.
            DanglingDiscriminatorMapping "dangling-discriminator-mapping" Warning
                "fix the name, or remove it from the `mapping`";
            /// Parts of an `allOf` list different values for one `enum`; the enum has all of them.
            DifferentEnumValues "different-enum-values" Warning
                "list the values that the service uses in each of the parts, in the overlay";
            /// A part of an `allOf` describes a property without the `readOnly` or `writeOnly` of an earlier part.
            DirectionOverridden "direction-overridden" Note
                "if the property is only received or only sent, repeat the keyword in this part";
            /// An `enum` and the list of its names or descriptions differ in length.
            EnumDescriptionCount "enum-description-count" Note "list one entry for each value, in the same order";
            /// A schema allows no value; the value becomes raw JSON.
            FalseSchema "false-schema" Warning "remove the schema, or describe the values that it allows";
            /// A schema has a format that does not determine a type, and no `type`; the value becomes raw JSON.
            FormatWithoutType "format-without-type" Warning "add the `type` of the value in the overlay";
            /// A discriminator maps a value to a schema that is not a branch or subtype.
            ForeignDiscriminatorMapping "foreign-discriminator-mapping" Warning
                "fix the name, or remove it from the `mapping`";
            /// A required property makes its type infinitely recursive; the property is treated as optional.
            InfiniteType "infinite-type" Warning "remove the property from `required`, or make it an array";
            /// A value is not a schema.
            InvalidSchema "invalid-schema" Warning "write a schema for the items of the stream";
            /// A schema without `type` has keywords that do not determine its type; the value becomes raw JSON.
            KeywordsWithoutType "keywords-without-type" Warning "add a `type` in the overlay";
            /// An integer can exceed 64 bits; such an integer keeps only 15 digits.
            LossyIntegerBounds "lossy-integer-bounds" Warning
                "if every digit matters, read it from `Response::body`, which is the body as received";
            /// A number has a format that a double-precision number cannot hold exactly.
            LossyNumberFormat "lossy-number-format" Warning
                "if every digit matters, read it from `Response::body`, which is the body as received";
            /// The parts of an `allOf` have different types; the value becomes raw JSON.
            MixedAllOf "mixed-all-of" Warning
                "describe the value with properties, or with `oneOf` and a discriminator, in the overlay";
            /// The values of an `enum` have no common type; the value becomes raw JSON.
            MixedEnum "mixed-enum" Warning
                "describe the value with `oneOf` in the overlay, with one branch for each type";
            /// An integer fits neither a signed nor an unsigned 64-bit type; the value becomes an `i128`.
            MixedSignInteger "mixed-sign-integer" Note
                "if the value is never negative, add `\"minimum\": 0` in the overlay for a `u64`";
            /// A part of an `allOf` is not an object; the part is ignored.
            NonObjectAllOf "non-object-all-of" Warning "describe the whole value as one object in the overlay";
            /// A subtype is not an object; its values become raw JSON.
            NonObjectSubtype "non-object-subtype" Warning "describe the subtype as an object with properties";
            /// An `enum` of numbers is treated as a plain number.
            NumericEnum "numeric-enum" Warning
                "in the overlay, replace the `enum` with a list in the `description`, because callers can send any number";
            /// The parts of an `allOf` refer only to each other; the value becomes raw JSON.
            RecursiveAllOf "recursive-all-of" Warning
                "describe the value with properties, or with `oneOf` and a discriminator, in the overlay";
            /// Several branches allow the same value of the discriminator; it selects none of them.
            SharedDiscriminatorValue "shared-discriminator-value" Note
                "if each branch has a value of its own, list only that value in the branch";
            /// The name of a branch spells an allowed value of the discriminator differently; that value is used.
            SpelledDiscriminatorValue "spelled-discriminator-value" Note
                "if servers send another value for this schema, add that value to the `mapping`";
            /// A type is split in two, because of `readOnly` or `writeOnly` properties.
            SplitByDirection "split-by-direction" Note
                "if a property is both sent and received, set its `readOnly` or `writeOnly` to false in the overlay";
            /// An `enum` of arrays or objects is ignored.
            StructuredEnum "structured-enum" Warning
                "in the overlay, replace the `enum` with a list in the `description`, because callers can send other values";
            /// A tuple has too many elements; the value becomes an array of raw JSON.
            TupleTooLong "tuple-too-long" Warning;
            /// `required` names a property that is not described.
            UndescribedProperty "undescribed-property" Note "fix the name, or describe the property under `properties`";
            /// `oneOf` or `anyOf` next to other keywords is ignored.
            UnionSiblingsIgnored "union-siblings-ignored" Warning
                "describe the whole value as one object in the overlay";
            /// The format of a string is unknown; the value is treated as plain text.
            UnknownFormat "unknown-format" Note "parse and format the value yourself, or remove the `format`";
            /// No value of the discriminator belongs to a branch; no value selects it.
            UnlistedDiscriminatorValue "unlisted-discriminator-value" Warning
                "add the value that servers send for this schema to the `mapping`; in Swagger 2.0, set its `x-discriminator-value`";
            /// A branch has no entry in the `mapping`; the name of its schema is used as the discriminator value.
            UnmappedBranch "unmapped-branch" Note "add the value that servers send to the `mapping`";
            /// A branch allows no value that can be a discriminator value; no value selects it.
            UnsupportedDiscriminatorValue "unsupported-discriminator-value" Note
                "if the property is a string, a boolean or an integer, correct its schema in the overlay";
            /// `not` is not supported; the value becomes raw JSON.
            UnsupportedNot "unsupported-not" Warning
                "describe the value with properties, or with `oneOf` and a discriminator, in the overlay";
            /// `items` is used without `type`; the value is a list or raw JSON.
            UntypedItems "untyped-items" Note "if the value is always an array, add `\"type\": \"array\"` in the overlay";
            /// A property is read-only but only requests use its schema, or write-only in responses; it is kept.
            UnusedDirection "unused-direction" Note
                "if the service does not accept or return the property, remove it in the overlay";
            /// A bound of an integer exceeds 64 bits by one; the value becomes a 64-bit integer.
            WideIntegerBound "wide-integer-bound" Note
                "if such values occur, set the `maximum` to 18446744073709551615 in the overlay for an `i128`";
        }
    };
}
pub(super) use schema;
