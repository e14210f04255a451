//! ASCII spellings of letters: Latin letters without their marks, all other letters by their code points.

/// ASCII spellings of Latin letters.
const LATIN: &[(char, &str)] = &[
    ('ß', "ss"),
    ('à', "a"),
    ('á', "a"),
    ('â', "a"),
    ('ã', "a"),
    ('ä', "ae"),
    ('å', "aa"),
    ('æ', "ae"),
    ('ç', "c"),
    ('è', "e"),
    ('é', "e"),
    ('ê', "e"),
    ('ë', "e"),
    ('ì', "i"),
    ('í', "i"),
    ('î', "i"),
    ('ï', "i"),
    ('ð', "d"),
    ('ñ', "n"),
    ('ò', "o"),
    ('ó', "o"),
    ('ô', "o"),
    ('õ', "o"),
    ('ö', "oe"),
    ('ø', "oe"),
    ('ù', "u"),
    ('ú', "u"),
    ('û', "u"),
    ('ü', "ue"),
    ('ý', "y"),
    ('þ', "th"),
    ('ÿ', "y"),
    ('ą', "a"),
    ('ć', "c"),
    ('č', "c"),
    ('ę', "e"),
    ('ě', "e"),
    ('ğ', "g"),
    ('ı', "i"),
    ('ł', "l"),
    ('ń', "n"),
    ('ň', "n"),
    ('ő', "oe"),
    ('œ', "oe"),
    ('ř', "r"),
    ('ś', "s"),
    ('ş', "s"),
    ('š', "s"),
    ('ů', "u"),
    ('ű', "ue"),
    ('ź', "z"),
    ('ż', "z"),
    ('ž', "z"),
];

/// Returns the ASCII spelling of an ASCII character or a known Latin letter.
pub(super) fn latin(letter: char) -> Option<String> {
    let folded = LATIN.iter().find(|(known, _)| *known == letter).map(|(_, plain)| *plain);
    match letter.is_ascii() {
        true => Some(letter.to_string()),
        false => folded.map(str::to_owned),
    }
}

/// Converts a lower-case name to ASCII: `größe` → `groesse`, `名前` → `u540d_u524d`.
pub(super) fn spelled(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii() {
            out.push(letter);
        } else if let Some((_, plain)) = LATIN.iter().find(|(known, _)| *known == letter) {
            out.push_str(plain);
        } else {
            // Each code point starts a new word.
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            out.push_str(&format!("u{:x}", u32::from(letter)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_every_letter_in_ascii() {
        let table = [
            ("größe", "groesse"),
            ("名前", "u540d_u524d"),
            ("имя_2", "u438_u43c_u44f_2"),
            ("a名b", "a_u540db"),
            ("plain_1", "plain_1"),
        ];
        for (name, expected) in table {
            assert_eq!(spelled(name), expected);
        }
    }
}
