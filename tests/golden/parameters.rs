//! `conformance/parameters.json`.
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (9:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (16:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (23:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (30:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (37:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (44:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (52:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (60:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (66:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (72:9)
// warning: the parameter `X-Nested` has nested values, which are sent as JSON: servers cannot separate the values at commas (85:9)
// warning: the parameter `X-Nested` has nested values, which are sent as JSON: servers cannot separate the values at commas (93:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (101:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (109:9)
// note: the parameter `objects` is an array, for which `deepObject` is undefined: it is sent in brackets, `name[]=value` (153:9)
// note: the parameter `list` is an array, for which `deepObject` is undefined: it is sent in brackets, `name[]=value` (154:9)
// note: no server is declared; callers must set the base URL (1:1)
// note: the setter name `id` is not available; `id_header` is used instead (128:9)
// note: the setter name `id` is not available; `id_cookie` is used instead (129:9)

// cells::Cells::path_simple_explode()
pub fn path_simple_explode(
    &self,
    string: impl Into<String>,
    array: impl IntoIterator<Item = impl Into<String>>,
    object: models::Color,
    nested: models::Nested,
) -> PathSimpleExplodeCall {
    let string: String = string.into();
    let array: Vec<String> = array.into_iter().map(Into::into).collect();
    PathSimpleExplodeCall(
        self
            .core
            .call(&PATH_SIMPLE_EXPLODE)
            .path("string", string)
            .path_joined("array", array, ',')
            .path_styled("object", object, runtime::Style::COMMA.exploded())
            .path_styled("nested", nested, runtime::Style::COMMA.exploded()),
    )
}

// cells::QueryFormCall::array()
pub fn array(self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
    let array: Vec<String> = array.into_iter().map(Into::into).collect();
    Self(self.0.query_joined("array", array, ','))
}

// cells::HeaderSimpleExplodeCall::x_object()
pub fn x_object(self, x_object: models::Color) -> Self {
    Self(
        self.0.header_styled("X-Object", x_object, runtime::Style::COMMA.exploded()),
    )
}
