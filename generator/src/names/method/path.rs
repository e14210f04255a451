//! Turns a path into the nouns that a method's name is made of.

use crate::ir::operation::is_prefix;
use crate::names::case;
use crate::names::case::number;

/// What a path says of a method's name.
pub(super) struct Place {
    /// The names in it, without those that the tag says already; one of several where a variable
    /// picks it.
    pub(super) nouns: Vec<String>,
    /// Whether it ends by picking one.
    pub(super) picks_one: bool,
    /// What it says is done (`/things/{id}:cancel`), where it does.
    pub(super) verb: Option<String>,
    /// Whether the last name in it, kept or not, is of several things.
    pub(super) of_several: bool,
}

/// A name in a path.
struct Name {
    words: Vec<String>,
    /// Whether a variable follows, which picks one of what is named.
    picked: bool,
}

impl Name {
    fn text(&self) -> String {
        self.words.join("_")
    }

    fn noun(&self) -> String {
        if self.picked { number::singular(&self.text()) } else { self.text() }
    }

    /// Whether it says nothing beyond the tag.
    fn is_part_of(&self, tag: &[String]) -> bool {
        self.words.iter().all(|word| tag.iter().any(|tag| same(word, tag)))
    }

    fn is(&self, tag: &[String]) -> bool {
        self.words.len() == tag.len()
            && self.words.iter().zip(tag).all(|(word, tag)| same(word, tag))
    }
}

impl Place {
    pub(super) fn of(path: &str, tag: &str) -> Self {
        let (path, verb) = parted(path.split('?').next().unwrap_or(path));
        let names = names(path);
        Self {
            verb: verb.map(case::snake),
            picks_one: path.trim_end_matches('/').rsplit('/').next().is_some_and(is_variable),
            of_several: names.last().is_some_and(|name| number::is_plural(&name.text())),
            nouns: kept(&names, &case::words(tag)).map(Name::noun).collect(),
        }
    }
}

/// A path without the verb that its last segment may end with, after a colon, and that verb.
fn parted(path: &str) -> (&str, Option<&str>) {
    match path.rsplit_once(':') {
        Some((path, verb))
            if !verb.is_empty() && !verb.contains(['/', '{', '}']) && !path.ends_with('/') =>
        {
            (path, Some(verb))
        }
        _ => (path, None),
    }
}

/// Whether two words are the same but for their number.
pub(super) fn same(left: &str, right: &str) -> bool {
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

/// Without names that lead and are part of the tag, without the tag further on, and without what
/// that is found in: in `/agent/{id}/schedules/{id}/enable` of `Schedules`, only `enable` is kept.
fn kept<'a>(names: &'a [Name], tag: &[String]) -> impl Iterator<Item = &'a Name> {
    let leading = leading(names, tag);
    let tag_leads = names.iter().take(leading).any(|name| name.is(tag));
    let further = names.iter().rposition(|name| name.is(tag)).filter(|_| !tag_leads);
    // Several that nothing picks from are what the call is about, wherever they stand.
    let about = |name: &Name| !name.picked && number::is_plural(&name.text());
    let says_more = move |index, name| match further {
        Some(tag) => index > tag || index < tag && about(name),
        None => true,
    };
    let names = names.iter().enumerate().skip(leading);
    names.filter(move |(index, name)| says_more(*index, name)).map(|(_, name)| name)
}

/// How many names at the start are part of the tag, up to one that is picked.
fn leading(names: &[Name], tag: &[String]) -> usize {
    let said = names.iter().take_while(|name| name.is_part_of(tag)).count();
    let picked = names.iter().position(|name| name.picked).map_or(said, |index| index + 1);
    said.min(picked)
}
