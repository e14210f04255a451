//! `accept/lists_of_2_0_keep_their_delimiters.json`.

// spaced::Spaced::lists()
pub fn lists(
    &self,
    a: impl IntoIterator<Item = impl Into<String>>,
    b: impl IntoIterator<Item = i64>,
    c: impl IntoIterator<Item = impl Into<String>>,
) -> ListsCall {
    ListsCall(
        self
            .core
            .call(&LISTS)
            .path_joined::<String>("a", a.into_iter().map(Into::into), ' ')
            .path_joined("b", b, '|')
            .path_joined::<String>("c", c.into_iter().map(Into::into), '\t'),
    )
}

// spaced::ListsCall::x_spaced()
pub fn x_spaced(
    self,
    x_spaced: impl IntoIterator<Item = impl Into<String>>,
) -> Self {
    Self(
        self
            .0
            .header_joined::<
                String,
            >("X-Spaced", x_spaced.into_iter().map(Into::into), ' '),
    )
}

// spaced::ListsCall::x_plain()
pub fn x_plain(self, x_plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
    Self(
        self
            .0
            .header_joined::<
                String,
            >("X-Plain", x_plain.into_iter().map(Into::into), ','),
    )
}
