//! The media type of a file: selected from those that an operation permits, or guessed from the file name.

use std::borrow::Cow;

use mime::Mime;

/// The media type of a file if nothing else is known.
const UNKNOWN: &str = "application/octet-stream";

/// Returns the media type that follows from a file name.
pub(super) fn guessed(file_name: &str) -> &'static str {
    mime_guess::from_path(file_name).first_raw().unwrap_or(UNKNOWN)
}

/// Selects the media type of a file from a comma-separated list that may contain wildcards. A single media type is
/// always selected. Otherwise, the type guessed from the file name is selected if the list allows it, or else the first
/// media type that is not a wildcard.
pub(super) fn select_media_type(media: &'static str, file_name: &str) -> Option<Cow<'static, str>> {
    let all = || media.split(',').map(str::trim).filter(|name| !name.is_empty());
    let only = all().next().filter(|only| *only == media && !only.contains('*'));
    let fits = |guess: &Mime| {
        all().any(|name| match name.strip_suffix('*') {
            Some("*/") => true,
            Some(wildcard) => guess.essence_str().starts_with(wildcard),
            None => guess.essence_str() == name,
        })
    };
    let guess = || mime_guess::from_path(file_name).into_iter().find(fits);
    let guessed = || guess().map(|guess| Cow::Owned(guess.to_string()));
    let first = || all().find(|name| !name.contains('*')).map(Cow::Borrowed);
    only.map(Cow::Borrowed).or_else(guessed).or_else(first)
}

/// Returns whether a media type is JSON.
pub(super) fn is_json(media: &str) -> bool {
    media.split(';').next().unwrap_or(media).trim().ends_with("json")
}
