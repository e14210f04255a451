//! Some of it as the files that it is.

pub mod names_of_any_script_are_names;
pub mod names_that_no_file_can_have_are_replaced;
