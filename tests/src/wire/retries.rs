//! Tests the retries of calls: a table of all faults and methods, and the rules that it does not show.

mod faults;
mod history;
mod rules;
mod table;
