//! `model!`: implements reading and writing of a struct from a table of wire names and fields.
//!
//! The expansion consists of three short functions over two arrays. Of the measured alternatives, it compiles fastest.

use std::fmt;

/// Implements `Wire`, `Serialize` and `Deserialize` for a struct from a table of its fields:
///
/// ```text
/// model! {
///     Agent {
///         "id" => id,
///         "endTime" => end_time nullable,     // `None` is written as null
///         "type" = "agent",                   // constant: always written, unless a different value was read
///         "kind" = "a" optional,              // … or unless it was absent
///         .. => additional,                   // unknown properties are kept here
///     }
/// }
/// ```
///
/// Instead of `.. => additional`, the row `_ => undescribed` names a private field of type `Undescribed`.
///
/// `Agent: Default { … }` also implements `Default` as an empty value. `Agent, explicit_nulls { … }` names a field of
/// type `ExplicitNulls`, which records the fields that are sent as null. `Agent else constant_mismatches { … }` names a
/// field of type `ConstantMismatches`, which keeps values that differ from constants, and absences. With one of these fields, or with
/// `undescribed`, the macro also implements `Debug`, which shows them only if they are not empty.
macro_rules! model {
    () => {};
    (@optional) => { false };
    (@optional optional) => { true };
    (@debug $name:ident [] [$($field:ident)*]) => {};
    (@debug $name:ident [$($hidden:ident)+] [$($field:ident)*]) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_model(
                    f,
                    ::core::stringify!($name),
                    &[$((::core::stringify!($field), &self.$field)),*],
                    &[$((::core::stringify!($hidden), self.$hidden.is_empty(), &self.$hidden)),+],
                )
            }
        }
    };
    ($name:ident $(: $default:ident)? $(, $explicit_nulls:ident)? $(else $mismatches:ident)? {
        $($key:literal $(=> $field:ident $($nullable:ident)?)? $(= $constant:literal $($optional:ident)?)?),* $(,)?
        $(.. => $extra:ident $(,)?)?
        $(_ => $undescribed:ident $(,)?)?
    }) => {
        impl $crate::runtime::Wire for $name {
            fn blank() -> Self {
                Self {
                    $($($field: $crate::runtime::Wire::blank(),)?)*
                    $($extra: $crate::runtime::Wire::blank(),)?
                    $($undescribed: ::core::default::Default::default(),)?
                    $($explicit_nulls: ::core::default::Default::default(),)?
                    $($mismatches: ::core::default::Default::default(),)?
                }
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                let _mismatches =
                    ::core::cell::RefCell::new($crate::runtime::ConstantMismatches::default());
                $crate::runtime::read_model(
                    &[$($key),*],
                    &mut [$(
                        $(&mut self.$field)?
                        $(&mut $crate::runtime::Constant::reading(
                            $key, $constant, $crate::runtime::model!(@optional $($optional)?), &_mismatches
                        ))?
                    ),*],
                    None $(.or(Some(&mut self.$extra)))? $(.or(Some(&mut self.$undescribed)))?,
                    None $(.or(Some(&mut self.$explicit_nulls)))?,
                    token,
                )?;
                $(self.$mismatches = _mismatches.into_inner();)?
                Ok(())
            }

            $(fn forget(&mut self, key: &str) {
                self.$undescribed.remove(key);
            })?

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                let _mismatches: Option<&$crate::runtime::ConstantMismatches> =
                    None $(.or(Some(&self.$mismatches)))?;
                $crate::runtime::write_model(
                    &[$($key),*],
                    &[$(
                        $(&self.$field)?
                        $(&$crate::runtime::Constant::writing($key, $constant, _mismatches))?
                    ),*],
                    &[$($($($crate::runtime::$nullable($key),)?)?)*],
                    None $(.or(Some(&self.$extra)))? $(.or(Some(&self.$undescribed)))?,
                    None $(.or(Some(&self.$explicit_nulls)))?,
                    to,
                );
            }
        }
        $crate::runtime::serde_by_wire!($name);
        $crate::runtime::model! {
            @debug $name [$($explicit_nulls)? $($mismatches)? $($undescribed)?] [$($($field)?)* $($extra)?]
        }

        $(impl ::core::default::$default for $name {
            fn default() -> Self {
                $crate::runtime::Wire::blank()
            }
        })?
    };
}

/// Implements serde's traits on top of `Wire`.
macro_rules! serde_by_wire {
    () => {};
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let mut value = <Self as $crate::runtime::Wire>::blank();
                $crate::runtime::deserialize(&mut value, from)?;
                Ok(value)
            }
        }
    };
}

/// Shows a model as its derived `Debug` would, with those hidden fields that are not empty.
pub fn debug_model(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
    hidden: &[(&str, bool, &dyn fmt::Debug)],
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (name, value) in fields {
        // A raw identifier is shown as it is derived.
        shown.field(name.trim_start_matches("r#"), value);
    }
    for (name, _, value) in hidden.iter().filter(|(_, is_empty, _)| !is_empty) {
        shown.field(name, value);
    }
    shown.finish()
}

pub(crate) use {model, serde_by_wire};

#[cfg(test)]
mod tests {
    use super::super::{ConstantMismatches, Wire};
    use super::*;

    struct Shown;

    impl fmt::Debug for Shown {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            debug_model(f, "A", &[("r#type", &1)], &[("nulls", true, &0), ("wrong", false, &2)])
        }
    }

    #[test]
    fn shows_plain_names_and_only_the_records_that_contain_something() {
        assert_eq!(format!("{Shown:?}"), "A { type: 1, wrong: 2 }");
    }
    #[derive(Clone, PartialEq)]
    struct Cat {
        name: Option<String>,
        mismatches: ConstantMismatches,
    }
    model! { Cat else mismatches { "kind" = "cat" optional, "version" = 2, "name" => name } }

    #[test]
    fn only_an_absent_optional_constant_is_not_written() {
        for (text, written) in [
            ("{}", r#"{"version":2}"#),
            (r#"{"kind":"cat"}"#, r#"{"kind":"cat","version":2}"#),
            (r#"{"kind":null,"name":"a"}"#, r#"{"kind":null,"version":2,"name":"a"}"#),
            (r#"{"kind":"dog","version":3}"#, r#"{"kind":"dog","version":3}"#),
        ] {
            let cat: Cat = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&cat).unwrap(), written, "{text}");
        }
        let made = serde_json::to_string(&Cat::blank()).unwrap();
        assert_eq!(made, r#"{"kind":"cat","version":2}"#);
    }
}
