//! `accept/keeps_the_declared_type_of_a_discriminator.yaml`.
// note: this number may also be a string of its digits; it is read from both, and sent as a number (14:59)
// note: this schema has no `type`; its `format` shows that it is `integer` (18:74)
// note: `Half` allows `0.5` for `k`, but only strings, booleans and 64-bit integers can be discriminator values; the value of `k` does not select this branch (10:151)
// note: `Nothing` allows `null` for `k`, but only strings, booleans and 64-bit integers can be discriminator values; the value of `k` does not select this branch (10:151)
// warning: this `enum` of numbers is treated as a plain number (12:71)
// note: `second` is mapped to `SecondDigits`, which allows only values of the type `integer` for `k`; the key is ignored (14:202)
// warning: no value of `k` belongs only to `SecondDigits`, which allows values of the type `integer`; the value of `k` does not select this schema (14:148)
// warning: no value of `k` belongs only to `Short`, which allows values of the type `integer`; the value of `k` does not select this schema (17:114)

// models::Number!
runtime::union! {
    Number by "k" {
        1i64 => One(One),
        Half(Half) = Object ["k", "half"],
        Nothing(Nothing) = Object ["k"],
    }
}

// models::Digits!
runtime::union! {
    Digits by "k" {
        1i64 => FirstDigits(FirstDigits),
        SecondDigits(SecondDigits) = Object ["k", "second"],
    }
}

// models::Untyped!
runtime::union! {
    Untyped by "k" {
        7i64 | 8i64 => Long(Long),
        Short(Short) = Object ["k", "short"],
    }
}
