//! Some of it as the files that it is.

pub mod names_longer_than_files_may_have_are_cut_short;
pub mod names_of_any_script_are_names;
pub mod names_that_no_file_can_have_are_replaced;
