//! Extracts the nouns of a path for the name of a method.

use crate::ir::operation::is_prefix;
use crate::names::case;
use crate::names::case::number;

/// The parts of a path that form the name of a method.
pub(super) struct PathName {
    /// The nouns of the path without those of the tag. A noun is singular if a variable follows it.
    pub(super) nouns: Vec<String>,
    /// Whether the path ends with a variable.
    pub(super) ends_with_variable: bool,
    /// The verb at the end of the path (`/things/{id}:cancel`), if there is one.
    pub(super) verb: Option<String>,
    /// Whether the last name in the path is plural.
    pub(super) is_plural: bool,
}

/// A name in a path: a segment that is not a variable.
struct Name {
    words: Vec<String>,
    /// Whether a variable follows the name.
    picked: bool,
}

impl Name {
    fn text(&self) -> String {
        self.words.join("_")
    }

    fn noun(&self) -> String {
        if self.picked { number::singular(&self.text()) } else { self.text() }
    }

    /// Returns whether the tag contains all words of the name.
    fn is_part_of(&self, tag: &[String]) -> bool {
        self.words.iter().all(|word| tag.iter().any(|tag| same_noun(word, tag)))
    }

    fn is(&self, tag: &[String]) -> bool {
        self.words.len() == tag.len()
            && self.words.iter().zip(tag).all(|(word, tag)| same_noun(word, tag))
    }
}

impl PathName {
    pub(super) fn of(path: &str, tag: &str) -> Self {
        let (path, verb) = split_verb(path.split('?').next().unwrap_or(path));
        let names = names(path);
        Self {
            verb: verb.map(case::snake),
            ends_with_variable: path
                .trim_end_matches('/')
                .rsplit('/')
                .next()
                .is_some_and(is_variable),
            is_plural: names.last().is_some_and(|name| number::is_plural(&name.text())),
            nouns: kept(&names, &case::words(tag)).map(Name::noun).collect(),
        }
    }
}

/// Splits a path into the part before a final `:verb`, and the verb.
fn split_verb(path: &str) -> (&str, Option<&str>) {
    match path.rsplit_once(':') {
        Some((path, verb))
            if !verb.is_empty() && !verb.contains(['/', '{', '}']) && !path.ends_with('/') =>
        {
            (path, Some(verb))
        }
        _ => (path, None),
    }
}

/// Returns whether two words are forms of the same noun.
pub(super) fn same_noun(left: &str, right: &str) -> bool {
    number::singular(left) == number::singular(right)
}

fn names(path: &str) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty() && !is_prefix(segment)) {
        if !is_variable(segment) {
            names.push(Name { words: case::words(segment), picked: false });
        } else if let Some(last) = names.last_mut() {
            last.picked = true;
        }
    }
    names
}

fn is_variable(segment: &str) -> bool {
    segment.contains('{')
}

/// Omits the names that the tag makes redundant: leading names whose words are in the tag, and the name that equals the
/// tag. If the latter is not one of the leading names, the names before it are omitted too, except plural nouns without
/// a variable. In `/agent/{id}/schedules/{id}/enable` with the tag `Schedules`, only `enable` is kept.
fn kept<'a>(names: &'a [Name], tag: &[String]) -> impl Iterator<Item = &'a Name> {
    let leading = leading(names, tag);
    let tag_leads = names.iter().take(leading).any(|name| name.is(tag));
    let further = names.iter().rposition(|name| name.is(tag)).filter(|_| !tag_leads);
    // A plural noun without a variable is the subject of the call at any position.
    let is_subject = |name: &Name| !name.picked && number::is_plural(&name.text());
    let is_kept = move |index, name| match further {
        Some(tag) => index > tag || index < tag && is_subject(name),
        None => true,
    };
    let names = names.iter().enumerate().skip(leading);
    names.filter(move |(index, name)| is_kept(*index, name)).map(|(_, name)| name)
}

/// Counts the leading names that are part of the tag, up to and including the first one that a variable follows.
fn leading(names: &[Name], tag: &[String]) -> usize {
    let in_tag = names.iter().take_while(|name| name.is_part_of(tag)).count();
    let picked = names.iter().position(|name| name.picked).map_or(in_tag, |index| index + 1);
    in_tag.min(picked)
}
