//! `conformance/paths.json`.
// note: the path `bare` does not start with a slash; a slash is added (15:13)
// note: the path `/one#first` has a fragment, which is not sent (12:19)
// note: the path `/one#second` has a fragment, which is not sent (13:20)
// note: the path `/pattern/{id:[0-9]{3}}` has operators or patterns in its braces; values are not checked against patterns (17:31)
// note: the path `/files/{path*}` has operators or patterns in its braces; values are not checked against patterns (18:23)
// note: the path `/lists/{+ids}` has operators or patterns in its braces; values are not checked against patterns (19:22)
// note: the path `/search{?q,page}` has operators or patterns in its braces; values are not checked against patterns (20:25)
// note: the path `/{parent=projects/*}/things` has operators or patterns in its braces; values are not checked against patterns (21:36)
// note: the path `/tree/{path=**}` has operators or patterns in its braces; values are not checked against patterns (22:24)
// note: the path `/one/{name=*}` has operators or patterns in its braces; values are not checked against patterns (23:22)
// note: the path `/whole/{name=projects/*}:run` has operators or patterns in its braces; values are not checked against patterns (24:37)
// note: the path `/converted/{rest:path}` has operators or patterns in its braces; values are not checked against patterns (25:31)
// note: the path variable `undeclared` is not declared; it is treated as a string (31:37)
// note: `/v1` is relative to the URL of the document; callers must set the base URL (3:23)

// routes::Routes::file()
pub fn file(&self, path: impl Into<String>) -> FileCall {
    let path: String = path.into();
    FileCall(
        self
            .core
            .call(&FILE)
            .path_styled("path", path, runtime::Style::COMMA.reserved()),
    )
}

// routes::SEVERAL.path
path: "/{a}-{b}/{name}.{format}",

// routes::JOINED.path
path: "/{a}{b}",

// routes::QUERY.path
path: "/query?x=1&y={y}",
