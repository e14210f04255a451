//! Random decisions that depend only on a seed and the number of a request.

/// A generator of random numbers: SplitMix64.
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Creates the generator of a request.
    pub(crate) fn new(seed: u64, request: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ request);
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below a limit, or 0 if the limit is 0.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % limit).unwrap_or(0)
    }

    /// Returns one of several numbers.
    pub(crate) fn one_of<const N: usize>(&mut self, numbers: [u16; N]) -> u16 {
        numbers.into_iter().nth(self.below(N)).unwrap_or_default()
    }

    /// Returns true in this number of 100 cases.
    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_the_numbers_of_a_seed_and_a_request() {
        let numbers = |seed, request| {
            let mut dice = Dice::new(seed, request);
            [0; 8].map(|_| dice.below(1000))
        };
        assert_eq!(numbers(1, 1), numbers(1, 1));
        assert_ne!(numbers(1, 1), numbers(2, 1));
        assert_ne!(numbers(1, 1), numbers(1, 2));
    }

    #[test]
    fn is_true_in_about_as_many_cases_as_requested() {
        let count = (0..10_000).filter(|request| Dice::new(7, *request).percent(10)).count();
        assert!((800..1200).contains(&count), "{count}");
    }
}
