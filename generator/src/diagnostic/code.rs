//! The codes of all diagnostics, each with a slug, a severity, a meaning and an optional default help line.
//!
//! The submodules contain the tables. Each table is a macro that passes its rows to the next macro, because all
//! variants of an enum must come from one macro call.

mod operation;
mod output;
mod overlay;
mod read;
mod reference;
mod repair;
mod schema;
mod upgrade;

use std::fmt;

use super::severity::Severity;
use {
    operation::operation, output::output, overlay::overlay, read::read, reference::reference,
    repair::repair, schema::schema, upgrade::upgrade,
};

/// Defines [`Code`] from rows: meaning, variant, slug, severity and, unless every call site sets its own, help.
macro_rules! define {
    (; $(
        #[doc = $meaning:literal]
        $variant:ident $slug:literal $severity:ident $($help:literal)?;
    )*) => {
        /// The code of a diagnostic. It stays the same when the message is reworded.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(
                #[doc = $meaning]
                $variant,
            )*
        }

        impl Code {
            /// All codes, in the order of the tables. Each table is sorted by name.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn row(self) -> Row {
                match self {
                    $(Self::$variant => Row {
                        slug: $slug,
                        severity: Severity::$severity,
                        meaning: $meaning,
                        help: [$($help)?].first().copied(),
                    },)*
                }
            }
        }
    };
}

read! { reference upgrade overlay repair operation schema output define; }

struct Row {
    slug: &'static str,
    severity: Severity,
    meaning: &'static str,
    help: Option<&'static str>,
}

impl Code {
    /// Returns the name of the code in reports, such as `unresolved-reference`.
    pub fn slug(self) -> &'static str {
        self.row().slug
    }

    /// Returns the severity of all diagnostics with this code.
    pub fn severity(self) -> Severity {
        self.row().severity
    }

    /// Returns a sentence that describes all diagnostics with this code.
    pub fn meaning(self) -> &'static str {
        self.row().meaning.trim_start()
    }

    /// Returns the default help line. Call sites can replace it.
    pub fn help(self) -> Option<&'static str> {
        self.row().help
    }

    /// Returns the code with this slug.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.slug() == slug)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}
