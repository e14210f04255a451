//! `accept/lists_repeat_or_join.json`.

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
    Self(self.0.query_list::<String>("color", color.into_iter().map(Into::into)))
}

// items::FindCall::size()
pub fn size(self, size: impl IntoIterator<Item = i32>) -> Self {
    Self(self.0.query_list("size", size))
}

// items::FindCall::tag
/// When absent: `["new"]`.
pub fn tag(self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
    Self(self.0.query_joined::<String>("tag", tag.into_iter().map(Into::into), ','))
}

// items::FindCall::weight()
pub fn weight(self, weight: impl IntoIterator<Item = f32>) -> Self {
    Self(self.0.query_joined("weight", weight, ','))
}

// items::FindCall::x_feature()
pub fn x_feature(
    self,
    x_feature: impl IntoIterator<Item = impl Into<String>>,
) -> Self {
    Self(
        self
            .0
            .header_joined::<
                String,
            >("X-Feature", x_feature.into_iter().map(Into::into), ','),
    )
}
