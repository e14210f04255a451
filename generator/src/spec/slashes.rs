//! Gives paths the slash that they begin with: openapiv3 passes over those that lack it.

use super::Json;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::{Moves, Origin, Pointer, Source};

/// Writes the slash before every path that lacks it, unless there is such a path already.
pub fn add(json: &mut Json, moves: &mut Moves, sink: &mut Diagnostics) {
    let Some(Json::Object(paths)) = json.get_mut("paths") else { return };
    let lacks = |path: &String| !path.starts_with('/') && !path.starts_with("x-");
    if !paths.keys().any(lacks) {
        return;
    }
    let known: Vec<String> = paths.keys().cloned().collect();
    for (path, item) in std::mem::take(paths) {
        let whole = format!("/{path}");
        if !lacks(&path) || known.contains(&whole) {
            paths.insert(path, item);
            continue;
        }
        let (from, to) = (Pointer::of(&["paths", &path]), Pointer::of(&["paths", &whole]));
        moves.record(to.clone(), Origin { source: Source::Spec, pointer: from });
        sink.push(
            Diagnostic::note(&to, format!("the path `{path}` is called as `{whole}`"))
                .help("write the slash that it begins with"),
        );
        paths.insert(whole, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_slash_is_added_where_that_hides_nothing() {
        let mut json = json!({"paths": {"a": 1, "/b": 2, "b": 3, "x-c": 4, "": 5}});
        let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
        add(&mut json, &mut moves, &mut sink);
        assert_eq!(json, json!({"paths": {"/a": 1, "/b": 2, "b": 3, "x-c": 4, "/": 5}}));
        let at = Pointer::of(&["paths", "/a", "get"]);
        assert_eq!(moves.trace(&at).pointer, Pointer::of(&["paths", "a", "get"]));
    }
}
