//! Suggests known names that are similar to an unknown one.

/// Returns the known name that is most similar to `name`, if any, ignoring case. Two names are similar if one contains
/// the other, or if their distance is at most two. A name of one or two letters is similar only to an equal name.
pub(crate) fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let lower = name.to_lowercase();
    let score = |candidate: &str| {
        let candidate = candidate.to_lowercase();
        if lower.chars().count().min(candidate.chars().count()) < 3 {
            return if lower == candidate { 0 } else { usize::MAX };
        }
        let contains = candidate.contains(&lower) || lower.contains(&candidate);
        // The difference in length is a lower bound of the distance, so most distances need not be computed.
        let least = lower.chars().count().abs_diff(candidate.chars().count());
        let distance = if least > 2 { least } else { distance(&lower, &candidate) };
        if contains { distance.min(2) } else { distance }
    };
    known
        .iter()
        .map(|candidate| (score(candidate), *candidate))
        .filter(|(score, _)| *score <= 2)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Returns the Levenshtein distance between two names.
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, letter) in left.chars().enumerate() {
        let mut diagonal = index;
        let mut before = index + 1;
        let mut next = vec![before];
        for (above, other) in row.iter().skip(1).zip(&right) {
            let replaced = diagonal + usize::from(letter != *other);
            before = replaced.min(above + 1).min(before + 1);
            next.push(before);
            diagonal = *above;
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_only_similar_names() {
        assert_eq!(nearest("Kind", &["Cat", "PetKind"]), Some("PetKind"));
        assert_eq!(nearest("Pte", &["Pet", "Order"]), Some("Pet"));
        assert_eq!(nearest("Zebra", &["Pet", "Order"]), None);
    }

    #[test]
    fn requires_short_names_to_be_equal() {
        assert_eq!(nearest("Zebra", &["A", "Be"]), None);
        assert_eq!(nearest("a", &["A", "B"]), Some("A"));
        assert_eq!(nearest("Id", &["Idea", "Ix"]), None);
    }
}
