//! `conformance/schemas.json`.
// note: this schema has no `type`; its `enum` shows that it is `boolean` (25:87)
// note: this schema has no `type`; its `enum` shows that it is `boolean` (25:111)
// note: this schema has no `type`; its `enum` shows that it is `array` (25:150)
// note: values of this `enum` are converted to the type `integer` (41:42)
// note: values of this `enum` are converted to the type `integer` (42:237)
// note: values of this `enum` are converted to the type `boolean` (42:277)
// note: values of this `enum` are converted to the type `integer` (42:334)
// warning: `"Red"` does not have the type `integer` and is ignored (42:334)
// warning: no value of this `enum` has the type `integer`; the type is `string` (42:434)
// note: values of this `enum` are converted to the type `number` (42:486)
// warning: `"wide"` does not have the type `number` and is ignored (42:486)
// note: values of this `enum` are converted to the type `boolean` (20:238)
// warning: no value of this `enum` has the type `integer`; the type is `string` (20:330)
// warning: this `enum` of arrays is ignored; the type allows every array (25:150)
// note: `items` next to properties and without a `type` also allows values that are neither arrays nor objects; they are raw JSON (25:185)
// note: `items` without a `type` also allows values that are not arrays; they are raw JSON, and cannot be sent outside of JSON (39:65)
// note: `items` without a `type` also allows values that are not arrays; they are raw JSON, and cannot be sent outside of JSON (39:110)
// warning: this `enum` of numbers is treated as a plain number (42:486)
// note: `Twin` allows `"twin"` for `kind`, which other branches allow too; the value of `kind` does not select this branch (44:204)
// note: `OpenTwin` allows `"twin"` for `kind`, which other branches allow too; the value of `kind` does not select this branch (44:204)
// note: `id` is read-only, but only requests use this schema; the property can be sent, and is optional (40:74)
// note: `note` is read-only, but only requests use this schema; the property can be sent, and is optional (40:121)
// note: `at` is read-only, but only requests use this schema; the property can be sent, and is optional (40:208)

// models::Tagged!
runtime::union! {
    Tagged by "kind" {
        "shut" => Shut(Shut),
        "free" => Free(Free),
        Twin(Twin) = Object ["kind" = "twin" ; "b", "kind"],
        OpenTwin(OpenTwin) = Object ["kind" = "twin", "c"],
    }
}
