//! `model!`: implements reading and writing of a struct from a table of wire names and fields.
//!
//! The expansion consists of three short functions over two arrays. Of the measured alternatives, it compiles fastest.

/// Implements `Wire`, `Serialize` and `Deserialize` for a struct from a table of its fields:
///
/// ```text
/// model! {
///     Agent {
///         "id" => id,
///         "endTime" => end_time nullable,     // `None` is written as null
///         "type" = "agent",                   // constant: always written, unless a different value was read
///         .. => additional,                   // unknown properties are kept here
///     }
/// }
/// ```
///
/// `Agent: Default { … }` also implements `Default` as an empty value. `Agent, nulls { … }` names a field of type
/// `Nulls`, which records the fields that are sent as null. `Agent else unlike { … }` names a field of type `Unlike`,
/// which keeps values that differ from fixed ones.
macro_rules! model {
    () => {};
    ($name:ident $(: $default:ident)? $(, $nulls:ident)? $(else $unlike:ident)? {
        $($key:literal $(=> $field:ident $($nullable:ident)?)? $(= $fixed:literal)?),* $(,)?
        $(.. => $extra:ident $(,)?)?
    }) => {
        impl $crate::runtime::Wire for $name {
            fn blank() -> Self {
                Self {
                    $($($field: $crate::runtime::Wire::blank(),)?)*
                    $($extra: $crate::runtime::Wire::blank(),)?
                    $($nulls: ::core::default::Default::default(),)?
                    $($unlike: ::core::default::Default::default(),)?
                }
            }

            fn read(&mut self, token: $crate::runtime::Token<'_>) -> $crate::runtime::Read {
                let _came = ::core::cell::RefCell::new($crate::runtime::Unlike::default());
                $crate::runtime::read_model(
                    &[$($key),*],
                    &mut [$(
                        $(&mut self.$field)?
                        $(&mut $crate::runtime::Fixed::reading($key, $fixed, &_came))?
                    ),*],
                    None $(.or(Some(&mut self.$extra)))?,
                    None $(.or(Some(&mut self.$nulls)))?,
                    token,
                )?;
                $(self.$unlike = _came.into_inner();)?
                Ok(())
            }

            fn write(&self, to: &mut dyn $crate::runtime::Writer) {
                let _unlike: Option<&$crate::runtime::Unlike> = None $(.or(Some(&self.$unlike)))?;
                $crate::runtime::write_model(
                    &[$($key),*],
                    &[$(
                        $(&self.$field)?
                        $(&$crate::runtime::Fixed::writing($key, $fixed, _unlike))?
                    ),*],
                    &[$($($($crate::runtime::$nullable($key),)?)?)*],
                    None $(.or(Some(&self.$extra)))?,
                    None $(.or(Some(&self.$nulls)))?,
                    to,
                );
            }
        }
        $crate::runtime::serde_by_wire!($name);

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

pub(crate) use {model, serde_by_wire};
