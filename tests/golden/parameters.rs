//! `conformance/parameters.json`.
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (21:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (28:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (35:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (42:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (49:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (56:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (64:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (72:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (78:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (84:9)
// warning: the parameter `X-Nested` has nested values, which are sent as JSON: servers cannot separate the values at commas (97:9)
// warning: the parameter `X-Nested` has nested values, which are sent as JSON: servers cannot separate the values at commas (105:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (113:9)
// note: the parameter `nested` has nested values, which its style cannot express: they are sent as JSON (121:9)
// note: the parameter `objects` is an array, for which `deepObject` is undefined: it is sent in brackets, `name[]=value` (164:9)
// note: the parameter `list` is an array, for which `deepObject` is undefined: it is sent in brackets, `name[]=value` (165:9)
// note: no server is declared; callers must set the base URL (1:1)
// note: the setter name `id` is not available; `id_header` is used instead (140:9)
// note: the setter name `id` is not available; `id_cookie` is used instead (141:9)

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
