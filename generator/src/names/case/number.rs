//! Singular and plural of English nouns: `entries` → `entry`. A few rules and a list of exceptions approximate the
//! language.

/// Exceptions to the rules: plural and singular. A word that is paired with itself looks like a plural but is not.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("alias", "alias"),
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("analytics", "analytics"),
    ("atlas", "atlas"),
    ("aws", "aws"),
    ("axes", "axis"),
    ("bias", "bias"),
    ("biases", "bias"),
    ("bonuses", "bonus"),
    ("buses", "bus"),
    ("caches", "cache"),
    ("campuses", "campus"),
    ("canvas", "canvas"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("dns", "dns"),
    ("gas", "gas"),
    ("gps", "gps"),
    ("has", "has"),
    ("heroes", "hero"),
    ("https", "https"),
    ("indices", "index"),
    ("ios", "ios"),
    ("lens", "lens"),
    ("lenses", "lens"),
    ("matrices", "matrix"),
    ("menus", "menu"),
    ("movies", "movie"),
    ("niches", "niche"),
    ("people", "person"),
    ("quizzes", "quiz"),
    ("shelves", "shelf"),
    ("sms", "sms"),
    ("statuses", "status"),
    ("tls", "tls"),
    ("vertices", "vertex"),
    ("viruses", "virus"),
];

/// Words whose singular and plural are the same.
const BOTH: &[&str] = &["data", "media", "news", "series", "species"];

/// Endings that are not plural: `access`, `status`, `analysis`.
const NEITHER: &[&str] = &["ss", "us", "is"];

/// Plural and singular endings. The first match applies if at least two letters precede it.
const ENDINGS: &[(&str, &str)] =
    &[("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", "")];

/// Returns the singular of a noun in snake case: `run_entries` → `run_entry`.
pub(crate) fn singular(words: &str) -> String {
    let (before, word) = words
        .rsplit_once('_')
        .map_or(("", words), |(_, word)| (words.strip_suffix(word).unwrap_or_default(), word));
    format!("{before}{}", singular_word(word))
}

fn singular_word(word: &str) -> String {
    if let Some((_, one)) = EXCEPTIONS.iter().find(|(several, _)| *several == word) {
        return (*one).to_owned();
    }
    if BOTH.contains(&word) || NEITHER.iter().any(|ending| word.ends_with(ending)) {
        return word.to_owned();
    }
    let cut = |(several, one): &(&str, &str)| {
        let stem = word.strip_suffix(several).filter(|stem| stem.chars().count() > 1)?;
        Some(format!("{stem}{one}"))
    };
    ENDINGS.iter().find_map(cut).unwrap_or_else(|| word.to_owned())
}

/// Returns whether a noun is plural.
pub(crate) fn is_plural(words: &str) -> bool {
    let last = words.rsplit('_').next().unwrap_or(words);
    BOTH.contains(&last) || singular_word(last) != last
}
