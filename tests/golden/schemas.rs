//! `conformance/schemas.json`.
// note: values of this `enum` are converted to the type `integer` (39:42)
// note: values of this `enum` are converted to the type `integer` (40:237)
// note: values of this `enum` are converted to the type `boolean` (40:277)
// note: values of this `enum` are converted to the type `integer` (40:334)
// warning: `"Red"` does not have the type `integer` and is ignored (40:334)
// warning: no value of this `enum` has the type `integer`; the type is `string` (40:434)
// note: values of this `enum` are converted to the type `number` (40:486)
// warning: `"wide"` does not have the type `number` and is ignored (40:486)
// note: values of this `enum` are converted to the type `boolean` (19:238)
// warning: no value of this `enum` has the type `integer`; the type is `string` (19:330)
// note: `items` without a `type` allows other values than arrays, which are raw JSON (37:65)
// note: `items` without a `type` allows other values than arrays, which are raw JSON (37:110)
// warning: this `enum` of numbers is treated as a plain number (40:486)
// note: `Twin` allows `"twin"` for `kind`, which other branches allow too; the structure of a value selects the branch (42:204)
// note: `OpenTwin` allows `"twin"` for `kind`, which other branches allow too; the structure of a value selects the branch (42:204)
// note: `id` is read-only, but only requests use this schema; the property can be sent, and is optional (38:74)
// note: `note` is read-only, but only requests use this schema; the property can be sent, and is optional (38:121)
// note: `at` is read-only, but only requests use this schema; the property can be sent, and is optional (38:208)

// models::Tagged!
runtime::union! {
    Tagged by "kind" {
        "shut" => Shut(Shut),
        "free" => Free(Free),
        Twin(Twin) = Object ["kind" = "twin" ; "b", "kind"],
        OpenTwin(OpenTwin) = Object ["kind" = "twin", "c"],
    }
}
