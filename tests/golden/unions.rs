//! `conformance/unions.json`.
// warning: these properties belong to some values only, next to `oneOf` or `anyOf`; the value becomes raw JSON (112:14)
// note: `Rough` allows `1.5` for `scale`, but only strings, booleans and 64-bit integers can be discriminator values; the value of `scale` does not select this branch (39:163)
// warning: this `enum` of numbers is treated as a plain number (41:108)
// warning: this `enum` of numbers is treated as a plain number (42:116)
// warning: no value of `level` belongs only to `DeepShelf`, which allows values of the type `integer`; the value of `level` does not select this schema (43:119)
// warning: no value of `level` belongs only to `WideShelf`, which allows values of the type `integer`; the value of `level` does not select this schema (43:119)
// note: `ajar` is mapped to `Pull`, which allows only values of the type `boolean` for `open`; the key is ignored (47:181)
// warning: no value of `open` belongs only to `Pull`, which allows values of the type `boolean`; the value of `open` does not select this schema (47:120)
// note: `BigCode` allows `9223372036854775808` for `code`, but only strings, booleans and 64-bit integers can be discriminator values; the value of `code` does not select this branch (50:128)
// warning: this `enum` of numbers is treated as a plain number (51:115)
// note: `Shut` allows only `"SHUT"` for `state`, but the mapping gives it another value; both are read, and `"SHUT"` is sent (59:119)
// note: `WeeklyLeave` is not a value of `type`; `"weekly_leave"` is used as its discriminator value (62:187)
// warning: no value of `code` belongs only to `Oak`, which allows `"K1"`, `"K2"`; the value of `code` does not select this schema (102:137)
// note: `InMessage` allows `"message"` for `type`, which other branches allow too; the value of `type` does not select this branch (106:173)
// note: `OutMessage` allows `"message"` for `type`, which other branches allow too; the value of `type` does not select this branch (106:173)

// models::Closed!
runtime::union! {
    Closed {
        Variant1(ClosedVariant1) = Object [;],
        Variant2(ClosedVariant2) = Object [; "b"],
        Variant3(ClosedVariant3) = Object,
    }
}

// models::TaggedClosed!
runtime::union! {
    TaggedClosed by "size" {
        1i64 => Small(Small),
        Variant2(TaggedClosedVariant2) = Object [; "b"],
        Variant3(TaggedClosedVariant3) = Object,
    }
}
