//! Tests reading pages in both shapes.

use std::sync::Arc;

use http::{HeaderMap, StatusCode, Uri};

use super::super::super::head::Head;
use super::super::super::history::History;
use super::super::super::operation::Operation;
use super::super::super::paging::{Input, InputLocation, Selector};
use super::super::super::wire::Items;
use super::*;

static PAGING: Paging = Paging {
    items: &["agents", "items"],
    totals: &["totalRecordCount", "total"],
    selector: Selector::Cursor {
        input: Input { name: "after", location: InputLocation::Query },
        next: &["next"],
    },
    ..Paging::DEFAULT
};
static LIST: Operation = Operation { name: "a.list", paging: Some(&PAGING), ..Operation::DEFAULT };

type Parts = (Vec<Result<i64, String>>, Option<u64>, Option<String>);

fn read<R: Wire>(text: &str, wrong: WrongElements) -> Result<ReadPage<i64, R>, String> {
    let head = Head {
        operation: &LIST,
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        uri: Uri::default(),
        history: History::NONE,
        accepts_pages: false,
        accepts_problems: false,
        requests_range: false,
        observer: None,
    };
    let reply = Reply::new(Arc::new(head), text.to_owned().into());
    super::read(&reply, wrong).map_err(|error| error.to_string())
}

fn parts(text: &str) -> Result<Parts, String> {
    let page = read::<()>(text, WrongElements::Kept)?;
    let (key, facts) = (page.facts.key, page.facts);
    let value = |element: Element<i64>| {
        element.value.map_err(|fault| located(fault, element.index, key).to_string())
    };
    let values: Vec<_> = page.elements.into_iter().map(value).collect();
    assert_eq!(values.len(), facts.count);
    Ok((values, facts.total, facts.cursor.map(|cursor| cursor.to_string())))
}

#[test]
fn reads_a_list_with_total_and_cursor_in_any_order() {
    let page = |items: &[i64], total| Ok((items.iter().copied().map(Ok).collect(), total, None));
    assert_eq!(parts("[1,2]"), page(&[1, 2], None));
    assert_eq!(
        parts(r#"{"totalRecordCount":9,"x":{"agents":0},"agents":[1]}"#),
        page(&[1], Some(9))
    );
    assert_eq!(parts(r#"{"items":[2,3],"agents":[1],"total":null}"#), page(&[1], None));
    assert_eq!(parts(r#"{"agents":[1],"items":[2,3]}"#), page(&[1], None));
    assert_eq!(parts(r#"{"items":[2],"agents":null}"#), page(&[2], None));
    assert_eq!(parts(r#"{"total":"5","agents":[1]}"#), page(&[1], Some(5)));
    assert_eq!(parts(r#"{"total":7,"totalRecordCount":8,"agents":[]}"#), page(&[], Some(8)));
    assert_eq!(parts(r#"{"total":-1,"agents":null}"#), page(&[], None));
    for (text, cursor) in
        [("\"a\"", Some("\"a\"")), ("7", Some("7")), ("null", None), ("\"\"", None)]
    {
        let (_, _, read) = parts(&format!(r#"{{"next":{text},"agents":[]}}"#)).unwrap();
        assert_eq!(read.as_deref(), cursor);
    }
}

#[test]
fn rejects_a_response_without_a_list() {
    for (text, expected) in [
        (r#"{"total":9}"#, "$: expected an array under `agents` or `items`"),
        (r#"{"agents":{}}"#, "$.agents: expected an array, found an object"),
        (r#"{"agents":[],"total":"x"}"#, "$.total: expected an integer"),
        (r#"{"agents":[],"next":true}"#, "$.next: expected a string"),
        ("5", "$: expected an array, or an object with an array"),
        (r#"{"agents":[1,true],"x":"#, "$: EOF"),
        ("", "$: EOF"),
    ] {
        let error = parts(text).unwrap_err();
        assert!(error.starts_with(expected), "{text}: {error}");
    }
}

#[test]
fn keeps_wrong_elements_or_rejects_the_page() {
    let text = r#"{"total":4,"agents":[1,true,{"a":[0]},2]}"#;
    let (values, total, _) = parts(text).unwrap();
    let error = |text: &str| Err(text.to_owned());
    let wrong = [
        error("$.agents[1]: expected an integer, found a boolean"),
        error("$.agents[2]: expected an integer, found an object"),
    ];
    let [first, second] = wrong;
    assert_eq!((values, total), (vec![Ok(1), first, second, Ok(2)], Some(4)));
    let error = read::<()>(text, WrongElements::Rejected).unwrap_err();
    assert!(error.starts_with("$.agents[1]: expected an integer, found a boolean, near"));
    assert_eq!(parts("[null]").unwrap().0.len(), 1);
}

#[test]
fn an_envelope_sees_all_properties_and_an_empty_list() {
    type Envelope = std::collections::BTreeMap<String, serde_json::Value>;
    let text = r#"{"cost":1.5,"agents":[1,2],"items":[3],"total":"2","next":"n"}"#;
    let page = read::<Envelope>(text, WrongElements::Rejected).unwrap();
    let expected = r#"{"agents":[],"cost":1.5,"items":[],"next":"n","total":"2"}"#;
    assert_eq!(serde_json::to_string(&page.envelope).unwrap(), expected);
    assert_eq!((page.elements.len(), page.facts.count, page.facts.total), (2, 2, Some(2)));
    let of_array = read::<Envelope>("[1]", WrongElements::Rejected).unwrap();
    assert_eq!(serde_json::to_string(&of_array.envelope).unwrap(), r#"{"agents":[]}"#);
    let null = read::<Envelope>(r#"{"agents":null}"#, WrongElements::Rejected).unwrap();
    assert_eq!((null.elements.len(), null.facts.count), (0, 0));
}

#[test]
fn a_cursor_keeps_the_digits_of_a_number() {
    let cursor = |digits: &str| {
        let text = format!(r#"{{"agents":[1,true],"next":{digits}}}"#);
        read::<()>(&text, WrongElements::Kept).unwrap().facts.cursor
    };
    for digits in ["12345678901234567890123", "1.50", "1e3"] {
        assert_eq!(cursor(digits), Some(digits.into()));
    }
    assert_eq!(cursor("7"), Some(7.into()));
}

#[test]
fn the_fingerprint_depends_on_the_elements_only() {
    let fingerprint = |text: &str| read::<()>(text, WrongElements::Kept).unwrap().facts.fingerprint;
    let one = fingerprint(r#"{"agents":[1,2],"total":1}"#);
    assert_eq!(one, fingerprint(r#"{"time":5,"items":[3],"agents":[1, 2]}"#));
    assert_eq!(one, fingerprint("[1,2]"));
    for other in ["[2,1]", "[1]", "[]", "[12]", "[1,2,3]"] {
        assert_ne!(one, fingerprint(other), "{other}");
    }
}

/// A list of seven numbers, of which some are dropped, as lenient decoding does.
struct Dropping {
    next: i64,
    dropped: usize,
}

impl Items for Dropping {
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        while self.next < 7 {
            let number = self.next;
            self.next += 1;
            match number {
                0 | 2 | 5 => return slot.read(Token::Integer(number)).map(|()| true),
                _ => self.dropped += 1,
            }
        }
        Ok(false)
    }

    fn dropped(&self) -> usize {
        self.dropped
    }
}

#[test]
fn counts_dropped_elements() {
    let mut slot = Slot::<i64, ()>::new(PAGING);
    slot.read(Token::List(&mut Dropping { next: 0, dropped: 0 })).unwrap();
    let indexes: Vec<usize> = slot.elements.0.iter().map(|element| element.index).collect();
    assert_eq!((indexes, slot.recorder.facts.count), (vec![0, 2, 5], 7));
}
