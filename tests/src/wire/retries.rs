//! Tests the retries of calls: a table of all faults and methods, and the rules that it does not show.

mod faults;
mod history;
mod rejections;
mod rules;
mod table;
mod tokens;
