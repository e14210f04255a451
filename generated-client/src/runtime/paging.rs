//! Facts about operations that return a list page by page, and about the inputs of calls. The overlay states them.

/// An input of a call, by its wire name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// The wire name.
    pub name: &'static str,
    /// The location in the request.
    pub location: InputLocation,
}

/// The location of an input in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputLocation {
    /// The query.
    Query,
    /// A header.
    Header,
    /// A field of the body.
    Field,
}

/// How the pages of a list are requested and read.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// The keys that the list may have in an object.
    pub items: &'static [&'static str],
    /// The keys that the total count may have in an object.
    pub totals: &'static [&'static str],
    /// The input that selects a page.
    pub selector: Selector,
    /// The input that sets the number of items of a page.
    pub size: Option<Input>,
    /// The number of items that `items()` requests for each page, if the call does not set another one.
    pub default_size: u32,
    /// The largest number of items that the server returns in a page.
    pub max_size: Option<u32>,
}

impl Paging {
    /// The default values.
    pub const DEFAULT: Self = Self {
        items: &[],
        totals: &[],
        selector: Selector::None,
        size: None,
        default_size: 100,
        max_size: None,
    };
}

/// The page that a call requests.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageRequest {
    /// The number of the page. Pages without numbers are counted from 1.
    pub(super) index: u64,
    /// The number of elements before the page, if it is known.
    pub(super) before: Option<u64>,
    /// The requested number of elements.
    pub(super) size: Option<u64>,
}

/// The input that selects a page.
#[derive(Clone, Copy, Debug)]
pub enum Selector {
    /// None: the caller sets all inputs.
    None,
    /// The number of the page.
    Index {
        /// The input.
        input: Input,
        /// The number of the first page: 0 or 1.
        first: u64,
    },
    /// The number of items before the page.
    Offset {
        /// The input.
        input: Input,
    },
    /// A value from the previous page, which the first page does not need.
    Cursor {
        /// The input.
        input: Input,
        /// The keys that the value may have in the object of the previous page. Without a value, that page is the last.
        next: &'static [&'static str],
    },
}
