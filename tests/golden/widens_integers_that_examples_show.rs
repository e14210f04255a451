//! `accept/widens_integers_that_examples_show.yaml`.
// note[mixed-sign-integer]: this integer can be negative and can exceed 2^63-1; it becomes an `i128`
//   at #/components/schemas/Bale/properties/debt
//  --> widens_integers_that_examples_show.yaml:41:15
//   help: if the value is never negative, add `"minimum": 0` in the overlay for a `u64`

// models::Left
/// An object of the API.
pub struct Left {
    /// Serialized as `depth`.
    pub depth: Option<i32>,
    constant_mismatches: runtime::ConstantMismatches,
    undescribed: runtime::Undescribed,
}
