//! The codes of all diagnostics: for each, a slug, a severity, a meaning and a help.
//!
//! The tables in the submodules are the single source. Each is a macro that passes its rows on to the next one, since
//! the rows of one enum must come from one macro call.

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

/// Defines [`Code`] from rows of meaning, variant, slug, severity and, unless each call site has its own, help.
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
            /// All codes, in the order of the stages and then of the alphabet.
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

    /// Returns the help of a diagnostic whose call site has no other.
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
