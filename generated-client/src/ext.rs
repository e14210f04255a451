//! Hand-written methods of generated types, for facts that the document cannot express.

mod run;
