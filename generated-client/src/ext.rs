//! Hand-written helpers on generated types, for facts that the document cannot express.

mod run;
