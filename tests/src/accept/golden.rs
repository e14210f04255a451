//! Renders a golden file: the diagnostics of a fixture, followed by the items that its `.show` file names.

use std::fmt::Write as _;

use generator::Output;
use generator::reports::Report;

use super::items::{self, Item};

/// Maximum number of diagnostics that are rendered completely. If there are more, each is rendered as one line.
const MAX_COMPLETE: usize = 4;

/// Renders the golden file of a fixture. Returns an error if the `.show` file names no items, or if a name is unknown
/// or ambiguous.
pub(super) fn print(title: &str, output: &Output, shown: &[String]) -> Result<String, String> {
    let items = items::all(&output.files);
    if shown.is_empty() {
        return Err(format!("names no items.{}", list(items.iter())));
    }
    let mut golden = format!("//! `{title}`.\n");
    golden.push_str(&diagnostics(&output.reports));
    for name in shown {
        let item = find(&items, name)?;
        write!(golden, "\n// {}\n{}", item.name, item.text).unwrap();
    }
    Ok(golden)
}

fn diagnostics(reports: &[Report]) -> String {
    let lines = |report: &Report| match report.position {
        Some(at) if reports.len() > MAX_COMPLETE => {
            format!("{}: {} ({}:{})", report.severity(), report.message, at.line, at.column)
        }
        Some(_) | None => report.to_string(),
    };
    let text: Vec<_> = reports.iter().map(lines).collect();
    text.iter().flat_map(|text| text.lines()).map(|line| format!("// {line}\n")).collect()
}

/// Finds an item by name. Leading segments may be omitted: `list` finds `pets::Pets::list`.
fn find<'a>(items: &'a [Item], name: &str) -> Result<&'a Item, String> {
    let ends = |item: &&Item| {
        let rest = item.name.strip_suffix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with("::"))
    };
    let candidates: Vec<_> = items.iter().filter(ends).collect();
    let exact = candidates.iter().find(|item| item.name == name);
    match (exact, candidates.as_slice()) {
        (Some(item), _) => Ok(item),
        (None, [item]) => Ok(item),
        (None, []) => Err(format!("`{name}` is not an item.{}", list(items.iter()))),
        (None, several) => Err(format!("`{name}` is ambiguous.{}", list(several.iter().copied()))),
    }
}

fn list<'a>(items: impl Iterator<Item = &'a Item>) -> String {
    let name = |item: &Item| format!("\n  {} (lines: {})", item.name, item.text.lines().count());
    let names: String = items.map(name).collect();
    format!(" The items are:{names}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items() -> Vec<Item> {
        let item = |name: &&str| Item { name: (*name).to_owned(), text: "struct;\n".to_owned() };
        ["models::Pet", "models::Pet::new", "models::Owner::new", "Owner"]
            .iter()
            .map(item)
            .collect()
    }

    #[test]
    fn finds_items_by_the_end_of_their_path() {
        let items = items();
        assert_eq!(find(&items, "Pet").unwrap().name, "models::Pet");
        assert_eq!(find(&items, "Owner::new").unwrap().name, "models::Owner::new");
        assert_eq!(find(&items, "Owner").unwrap().name, "Owner");
    }

    #[test]
    fn lists_all_items_for_an_unknown_name() {
        let error = find(&items(), "et").map(|item| &item.name).unwrap_err();
        assert!(
            error.starts_with("`et` is not an item. The items are:\n  models::Pet (lines: 1)\n"),
            "{error}"
        );
    }

    #[test]
    fn lists_the_candidates_of_an_ambiguous_name() {
        let error = find(&items(), "new").map(|item| &item.name).unwrap_err();
        assert_eq!(
            error,
            "`new` is ambiguous. The items are:\n  models::Pet::new (lines: 1)\n  models::Owner::new (lines: 1)"
        );
    }
}
