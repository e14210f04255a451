//! Reads timestamps and dates in the formats that servers send.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use super::param::Param;
use super::wire::fault::{Fault, Read};
use super::wire::{Token, View, Wire, Writer};

impl Wire for Timestamp {
    fn blank() -> Self {
        Self::UNIX_EPOCH
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::Text(text) = token else { return token.type_error("a date and time") };
        *self = text
            .parse()
            .ok()
            .or_else(|| parse_lenient(text))
            .ok_or_else(|| invalid("date and time", text))?;
        Ok(())
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Text(&self.to_string()));
    }
}

impl Wire for Date {
    fn blank() -> Self {
        Self::ZERO
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::Text(text) = token else { return token.type_error("a date") };
        // Some servers append midnight, with or without a `Z`.
        let date = text.split(['T', 't', ' ']).next().unwrap_or(text);
        *self = date.parse().map_err(|_| invalid("date", text))?;
        Ok(())
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Text(&self.to_string()));
    }
}

impl Param for Timestamp {
    fn to_text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

impl Param for Date {
    fn to_text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

fn invalid(expected: &str, text: &str) -> Fault {
    let shown: String = text.chars().take(40).collect();
    Fault::unexpected(&format!("a {expected}"), format_args!("`{shown}`"))
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
        let mut time = Timestamp::blank();
        time.read(Token::Text(text)).ok().map(|()| time.to_string())
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
    fn reads_dates_with_midnight() {
        for text in ["2026-09-01", "2026-09-01T00:00:00", "2026-09-01T00:00:00Z"] {
            let mut date = Date::blank();
            date.read(Token::Text(text)).unwrap();
            assert_eq!(date.to_string(), "2026-09-01");
        }
        assert!(Date::blank().read(Token::Text("tomorrow")).is_err());
    }
}
