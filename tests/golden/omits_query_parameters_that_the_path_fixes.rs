//! `accept/omits_query_parameters_that_the_path_fixes.yaml`.
// warning[fixed-query-parameter]: the path fixes the query parameter `mode`; the parameter is omitted
//   at #/paths/~1things?comp=list%20all&level=1&deep=true&kind=a&mode=b&sort=asc/get/parameters/4
//  --> omits_query_parameters_that_the_path_fixes.yaml:14:11
//   help: remove the parameter, or remove its value from the path
// warning[fixed-query-parameter]: the path fixes the query parameter `sort`; the parameter is omitted
//   at #/paths/~1things?comp=list%20all&level=1&deep=true&kind=a&mode=b&sort=asc/get/parameters/5
//  --> omits_query_parameters_that_the_path_fixes.yaml:15:11
//   help: remove the parameter, or remove its value from the path

// things::Things::list()
pub fn list(&self) -> ListCall {
    ListCall(self.core.call(&LIST))
}

// things::LIST.path
path: "/things?comp=list%20all&level=1&deep=true&kind=a&mode=b&sort=asc",
