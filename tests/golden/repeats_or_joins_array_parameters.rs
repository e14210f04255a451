//! `accept/repeats_or_joins_array_parameters.json`.

// items::Items::find()
pub fn find(
    &self,
    ids: impl IntoIterator<Item = i64>,
    kind: impl IntoIterator<Item = models::Kind>,
) -> FindCall {
    FindCall(
        self.core.call(&FIND).path_joined("ids", ids, ',').query_list("kind", kind),
    )
}

// items::FindCall::color()
pub fn color(self, color: impl IntoIterator<Item = impl Into<String>>) -> Self {
    let color: Vec<String> = color.into_iter().map(Into::into).collect();
    Self(self.0.query_list("color", color))
}

// items::FindCall::size()
pub fn size(self, size: impl IntoIterator<Item = i32>) -> Self {
    Self(self.0.query_list("size", size))
}

// items::FindCall::tag
/// Default: `["new"]`.
pub fn tag(self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
    let tag: Vec<String> = tag.into_iter().map(Into::into).collect();
    Self(self.0.query_joined("tag", tag, ','))
}

// items::FindCall::weight()
pub fn weight(self, weight: impl IntoIterator<Item = f64>) -> Self {
    Self(self.0.query_joined("weight", weight, ','))
}

// items::FindCall::x_feature()
pub fn x_feature(
    self,
    x_feature: impl IntoIterator<Item = impl Into<String>>,
) -> Self {
    let x_feature: Vec<String> = x_feature.into_iter().map(Into::into).collect();
    Self(self.0.header_joined("X-Feature", x_feature, ','))
}
