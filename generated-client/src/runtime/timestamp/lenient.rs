//! Parses dates and times in the formats that servers send beside RFC 3339.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

/// Parses a date and time. RFC 3339 comes first, because most servers send it.
pub(super) fn parse_time(text: &str) -> Result<Timestamp, jiff::Error> {
    text.parse().or_else(|error| parse_lenient(text).ok_or(error))
}

/// Parses a date. Some servers append a time, with or without a `Z`.
pub(super) fn parse_date(text: &str) -> Result<Date, jiff::Error> {
    text.trim().split(['T', 't', ' ']).next().unwrap_or(text).parse()
}

/// Parses timestamps that are not valid RFC 3339. UTC is assumed if there is no offset, and digits beyond nanoseconds
/// are dropped. A time that is out of range becomes the minimum or maximum of `Timestamp`: .NET sends
/// `9999-12-31T23:59:59.9999999` for "never".
fn parse_lenient(text: &str) -> Option<Timestamp> {
    let (local, offset) = split_offset(text.trim());
    let local: DateTime = cut_fraction(local).parse().ok()?;
    let end = if local.year() > 0 { Timestamp::MAX } else { Timestamp::MIN };
    Some(offset?.to_timestamp(local).unwrap_or(end))
}

/// Splits `2026-09-01T00:00:00+02:00` before its offset. The sign is searched after the date, because dates contain
/// hyphens.
fn split_offset(text: &str) -> (&str, Option<Offset>) {
    if let Some(local) = text.strip_suffix(['Z', 'z']) {
        return (local, Some(Offset::UTC));
    }
    let clock = text.find(['T', 't', ' ']).unwrap_or(text.len());
    let sign = text.get(clock..).and_then(|tail| tail.find(['+', '-'])).map(|at| clock + at);
    match sign.and_then(|at| text.split_at_checked(at)) {
        Some((local, offset)) => (local, parse_offset(offset)),
        None => (text, Some(Offset::UTC)),
    }
}

/// Parses `+02:00`, `+0200` or `+02`.
fn parse_offset(text: &str) -> Option<Offset> {
    let digits = text.trim_start_matches(['+', '-']).replace(':', "");
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes: i32 = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
    let seconds = hours.parse::<i32>().ok()? * 3600 + minutes * 60;
    Offset::from_seconds(if text.starts_with('-') { -seconds } else { seconds }).ok()
}

/// Keeps at most nine digits of the fraction.
fn cut_fraction(local: &str) -> &str {
    let end = local.find(['.', ',']).map_or(local.len(), |dot| local.len().min(dot + 10));
    local.get(..end).unwrap_or(local)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        parse_time(text).ok().map(|time| time.to_string())
    }

    #[test]
    fn reads_timestamps_in_the_formats_that_servers_send() {
        for (text, expected) in [
            ("2026-09-30T14:03:11.123456Z", "2026-09-30T14:03:11.123456Z"),
            ("2026-09-30T14:03:11+02:00", "2026-09-30T12:03:11Z"),
            ("2026-09-30T14:03:11-0530", "2026-09-30T19:33:11Z"),
            ("2026-09-01T00:00:00", "2026-09-01T00:00:00Z"),
            ("2026-09-30T23:59:59.9999999", "2026-09-30T23:59:59.9999999Z"),
            ("2026-09-30T23:59:59.12345678901234", "2026-09-30T23:59:59.123456789Z"),
            ("2026-09-30T23:59:59.12345678901234+02", "2026-09-30T21:59:59.123456789Z"),
            ("2026-09-30 23:59", "2026-09-30T23:59:00Z"),
            ("2026-09-30", "2026-09-30T00:00:00Z"),
            ("0001-01-01T00:00:00", "0001-01-01T00:00:00Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
        for never in
            ["9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59Z"]
        {
            assert_eq!(read(never), Some(Timestamp::MAX.to_string()), "{never}");
        }
        for text in
            ["", "soon", "2026-13-01T00:00:00", "2026-09-01T00:00:00+xx:00", "12:00", "ÄÖ-T+"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn reads_dates_with_a_time() {
        for text in
            ["2026-09-01", "2026-09-01T00:00:00", "2026-09-01T15:30:00Z", " 2026-09-01 15:30"]
        {
            assert_eq!(parse_date(text).unwrap().to_string(), "2026-09-01", "{text}");
        }
        assert!(parse_date("tomorrow").is_err());
    }
}
