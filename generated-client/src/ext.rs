//! Hand-written conveniences on generated types: what the document cannot say, and users would otherwise write.

mod run;
