//! `conformance/unions.json`.
// warning: these properties belong to some values only, next to `oneOf` or `anyOf`; the value becomes raw JSON (58:14)
// note: `Shut` allows only `"SHUT"` for `state`, but the mapping gives it another value; both are read, and `"SHUT"` is sent (34:119)
// note: `WeeklyLeave` is not a value of `type`; `"weekly_leave"` is used as its discriminator value (37:187)
// warning: no value of `code` belongs only to `Oak`, which allows `"K1"`, `"K2"`; the value of `code` does not select this schema (48:137)
// note: `InMessage` allows `"message"` for `type`, which other branches allow too; the structure of a value selects the branch (52:173)
// note: `OutMessage` allows `"message"` for `type`, which other branches allow too; the structure of a value selects the branch (52:173)

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
