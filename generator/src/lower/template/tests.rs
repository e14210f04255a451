//! Tests of path templates.

use super::*;

#[test]
fn rejects_invalid_braces_and_dot_segments() {
    for good in ["/", "/a/{b}", "/{a}{b}/x", "/a.{b}-{c}/", "/{a}/{a}", "/a?b={c}&d", "/a#{"] {
        assert!(pieces(good).is_ok(), "{good}");
    }
    let bad = [("/{a", OPEN), ("/{a/b}", OPEN), ("/{{a}}", OPEN), ("/{a}/{b", OPEN)];
    let bad = bad.into_iter().chain([("/a}", STRAY), ("/{a}}", STRAY), ("/a}{b}", STRAY)]);
    let bad = bad.chain([("/{}", NAMELESS), ("/{:a}", NAMELESS), ("/{+}", NAMELESS)]);
    for (path, why) in bad.chain([("/a/../b", DOT_SEGMENT), ("/%2E/{a}", DOT_SEGMENT)]) {
        assert_eq!(pieces(path), Err(why), "{path}");
    }
}

#[test]
fn removes_operators_and_patterns() {
    let declared = ["b:int".to_owned()];
    for (path, plain, reserved) in [
        ("/{a}/x/{b}/{a}", "/{a}/x/{b}/{a}", &[][..]),
        ("/{id:[0-9]{3}}/{b:int}", "/{id}/{b:int}", &[]),
        ("/{+a}/{*b}/{**c}/{d*}/{e+}", "/{a}/{b}/{c}/{d}/{e}", &["a", "b", "c", "d", "e"]),
        ("/{a:path}/{name=things/**}:go", "/{a}/{name}:go", &["a"]),
        ("/a{.format}{/x}/{y?}#one", "/a.{format}/{x}/{y}", &[]),
        ("/a?q=1&r={r}#two", "/a?q=1&r={r}", &[]),
    ] {
        let template = Template::of(path, &declared);
        assert_eq!(template.path, plain, "{path}");
        let names = template
            .variables
            .iter()
            .filter(|variable| variable.unescaped == Unescaped::Reserved)
            .map(|variable| variable.name);
        assert_eq!(names.collect::<Vec<_>>(), reserved, "{path}");
    }
    for braces in ["{+a}", "{*a}", "{a*}", "{a=x/*}", "{a:.*}"] {
        let variable = Template::of(braces, &[]).variables.into_iter().next().unwrap();
        assert_ne!(variable.unescaped, Unescaped::None, "{braces}");
    }
    assert_eq!(Template::of("/a{?x,y*}{&z}", &[]).path, "/a?x={x}&y={y}&z={z}");
    let mut template = Template::of("/a?x={x}&y=1&z={z}", &[]);
    template.remove_declared_query(|name| name == "z");
    assert_eq!((template.path.as_str(), template.variables.len()), ("/a?x={x}&y=1", 1));
    template = Template::of("/a?x={x}&y=1&z", &[]);
    assert_eq!(template.fixed_query().collect::<Vec<_>>(), [("y", "1"), ("z", "")]);
    template = Template::of("/a?x={x}", &[]);
    template.remove_declared_query(|_| true);
    assert_eq!((template.path.as_str(), template.variables.len()), ("/a", 0));
}

#[test]
fn recognizes_parameters_that_are_named_like_the_whole_braces() {
    let declared = ["name=projects/*", "p:path", "+r", "id:int", "a", "a=x/*"].map(str::to_owned);
    for (path, plain, whole) in [
        ("/{name=projects/*}:go", "/{name}:go", Some("name=projects/*")),
        ("/{p:path}", "/{p}", Some("p:path")),
        ("/{+r}", "/{r}", Some("+r")),
        ("/{id:int}", "/{id:int}", None),
        ("/{a=x/*}", "/{a=x/*}", None),
    ] {
        let template = Template::of(path, &declared);
        let variable = template.variables.first().and_then(|variable| variable.whole);
        assert_eq!((template.path.as_str(), variable), (plain, whole));
    }
}

#[test]
fn keeps_the_slashes_and_the_words_of_resource_names() {
    for (path, plain, route, slashes) in [
        ("/v1/{parent=projects/*}/x", "/v1/{parent}/x", "/v1/projects/{parent}/x", true),
        ("/{name=a/*/b/**}:go", "/{name}:go", "/a/{name}/b/{name}:go", true),
        ("/{name=**}", "/{name}", "/{name}", true),
        ("/{path:.*}", "/{path}", "/{path}", true),
        ("/{name=*}/x", "/{name}/x", "/{name}/x", false),
        ("/{id:[^/]+}", "/{id}", "/{id}", false),
    ] {
        let template = Template::of(path, &[]);
        assert_eq!((template.path.as_str(), template.route.as_str()), (plain, route));
        let unescaped = template.variables.first().map(|variable| variable.unescaped);
        assert_eq!(unescaped == Some(Unescaped::Slashes), slashes, "{path}");
    }
}
