//! `accept/keeps_2_0_array_delimiters.json`.

// spaced::Spaced::lists()
pub fn lists(
    &self,
    a: impl IntoIterator<Item = impl Into<String>>,
    b: impl IntoIterator<Item = i64>,
    c: impl IntoIterator<Item = impl Into<String>>,
) -> ListsCall {
    let a: Vec<String> = a.into_iter().map(Into::into).collect();
    let c: Vec<String> = c.into_iter().map(Into::into).collect();
    ListsCall(
        self
            .core
            .call(&LISTS)
            .path_joined("a", a, ' ')
            .path_joined("b", b, '|')
            .path_joined("c", c, '\t'),
    )
}

// spaced::ListsCall::x_spaced()
pub fn x_spaced(
    self,
    x_spaced: impl IntoIterator<Item = impl Into<String>>,
) -> Self {
    let x_spaced: Vec<String> = x_spaced.into_iter().map(Into::into).collect();
    Self(self.0.header_joined("X-Spaced", x_spaced, ' '))
}

// spaced::ListsCall::x_plain()
pub fn x_plain(self, x_plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
    let x_plain: Vec<String> = x_plain.into_iter().map(Into::into).collect();
    Self(self.0.header_joined("X-Plain", x_plain, ','))
}
