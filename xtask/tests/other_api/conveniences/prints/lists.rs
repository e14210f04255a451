//! Tests a list whose pages begin after an offset.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use prints::models::Print;
use prints::transport::Body;
use prints::{Client, Error, Position};

use super::server::{cut, json, query, serve};

/// The number of prints.
const COUNT: usize = 8;

/// Replies with the page of a request.
fn page(request: &Request<Bytes>) -> Response<Body> {
    let number = |name| query(request, name).parse::<usize>().ok();
    let (skip, take) = (number("skip").unwrap_or(0), number("take").unwrap());
    let ids = skip + 1..=COUNT.min(skip + take);
    let prints = ids.map(|id| format!(r#"{{"id": {id}, "isSold": true, "price": 1.5}}"#));
    let prints = prints.collect::<Vec<_>>().join(", ");
    json(200, format!(r#"{{"prints": [{prints}], "count": {COUNT}, "currency": "EUR"}}"#))
}

fn ids(prints: &[Print]) -> Vec<i64> {
    prints.iter().map(|print| print.id).collect()
}

#[tokio::test]
async fn items_requests_a_page_when_its_first_item_is_needed() {
    let (client, requests) = serve(Client::builder().member("secret"), page);
    let mut prints = client.prints().list().size("A4").items();
    assert!(requests.take().is_empty());
    for id in 1..=3 {
        assert_eq!(prints.next().await.unwrap().unwrap().id, id);
    }
    assert_eq!(requests.take(), ["GET /v1/prints?size=A4&take=3&skip=0"]);
    let others: Vec<Print> = prints.try_collect().await.unwrap();
    assert_eq!(ids(&others), [4, 5, 6, 7, 8]);
    let expected = ["GET /v1/prints?size=A4&take=3&skip=3", "GET /v1/prints?size=A4&take=3&skip=6"];
    assert_eq!(requests.take(), expected);
}

#[tokio::test]
async fn pages_have_their_number_the_total_and_the_other_properties() {
    let (client, requests) = serve(Client::builder().member("secret"), page);
    let mut pages = client.prints().list().pages(5);
    for (index, expected, is_last) in [(1, &[1, 2, 3, 4, 5][..], false), (2, &[6, 7, 8], true)] {
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!((page.index, page.total, page.is_last()), (index, Some(8), is_last));
        assert_eq!((ids(&page.items), page.envelope.currency.as_str()), (expected.into(), "EUR"));
    }
    assert!(pages.next().await.is_none());
    assert_eq!(requests.take().len(), 2);
    let error = client.prints().list().pages(0).next().await.unwrap().unwrap_err();
    assert_eq!((error.may_have_been_executed(), error.status()), (false, None), "{error}");
    assert!(requests.take().is_empty());
}

#[tokio::test]
async fn a_walk_continues_at_a_stored_position() {
    let (client, requests) = serve(Client::builder().member("secret"), page);
    let mut prints = client.prints().list().items();
    for _ in 0..4 {
        prints.next().await.unwrap().unwrap();
    }
    let stored = prints.position().to_string();
    assert!(!stored.contains("secret"), "{stored}");
    requests.take();

    let position: Position = stored.parse().unwrap();
    let prints = client.prints().list().items().resume(position.clone());
    assert_eq!(ids(&prints.try_collect::<Vec<Print>>().await.unwrap()), [5, 6, 7, 8]);
    assert_eq!(requests.take(), ["GET /v1/prints?take=3&skip=3", "GET /v1/prints?take=3&skip=6"]);

    let mut others = client.prints().list().size("A4").items().resume(position);
    others.next().await.unwrap().unwrap_err();
    assert!(requests.take().is_empty());
}

#[tokio::test]
async fn prefetch_requests_pages_ahead() {
    let (client, requests) = serve(Client::builder().member("secret"), page);
    let mut prints = client.prints().list().items().prefetch(2);
    assert_eq!(prints.next().await.unwrap().unwrap().id, 1);
    assert_eq!(prints.next().await.unwrap().unwrap().id, 2);
    assert_eq!(requests.take().len(), 3);
    assert_eq!(prints.try_collect::<Vec<Print>>().await.unwrap().len(), 6);
    assert!(requests.take().is_empty());
}

#[test]
fn lists_are_iterators_without_a_runtime() {
    let (client, _) = serve(Client::builder().member("secret"), page);
    let prints = client.prints().list().items().blocking();
    assert_eq!(ids(&prints.collect::<Result<Vec<Print>, Error>>().unwrap()).len(), COUNT);
    let pages = client.prints().list().pages(4).blocking();
    assert_eq!(pages.map(|page| page.unwrap().items.len()).collect::<Vec<_>>(), [4, 4]);
}

/// Replies with a null, an object that cannot be read, and a new property.
fn odd(_: &Request<Bytes>) -> Response<Body> {
    let prints = r#"{"id": 1, "isSold": null, "price": 1, "weight": 5}, {"id": "x", "isSold": true, "price": 1}"#;
    let good = r#"{"id": 3, "isSold": true, "price": 1}"#;
    json(200, format!(r#"{{"prints": [{prints}, {good}], "count": 3, "currency": "EUR"}}"#))
}

#[tokio::test]
async fn a_wrong_value_is_an_error_of_its_item() {
    let (client, _) = serve(Client::builder().member("secret"), odd);
    let mut prints = client.prints().list().items();
    for path in ["$.prints[0].isSold", "$.prints[1].id"] {
        let error = prints.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains(path), "{error}");
    }
    assert_eq!(prints.next().await.unwrap().unwrap().id, 3);
    assert!(prints.next().await.is_none());
    client.prints().list().await.unwrap_err();
}

#[tokio::test]
async fn a_lenient_client_reads_what_it_can_and_reports_the_rest() {
    let events = Arc::new(Mutex::new(Vec::new()));
    let reported = Arc::clone(&events);
    let builder = Client::builder().member("secret").lenient(true);
    let builder = builder.on_drift(move |event| {
        let pointer = event.pointer.clone().unwrap_or_default();
        reported.lock().unwrap().push(format!("{} {pointer}", event.kind.as_str()));
    });
    let (client, _) = serve(builder, odd);
    let prints: Vec<Print> = client.prints().list().items().try_collect().await.unwrap();
    assert_eq!((ids(&prints), prints[0].is_sold), (vec![1, 3], false));
    let mut events = events.lock().unwrap().clone();
    events.sort();
    let expected = [
        "dropped-element /prints/*",
        "null-as-default /prints/*/isSold",
        "unknown-property /prints/*/weight",
    ];
    assert_eq!(events, expected);
}

#[tokio::test]
async fn a_page_that_is_cut_off_is_requested_again() {
    let count = Mutex::new(0);
    let (client, requests) = serve(Client::builder().member("secret"), move |request| {
        *count.lock().unwrap() += 1;
        match *count.lock().unwrap() {
            2 => json(200, "").map(|_| cut("{", 50)),
            _ => page(request),
        }
    });
    let prints = client.prints().list().items().try_collect::<Vec<Print>>().await.unwrap();
    assert_eq!((prints.len(), requests.take().len()), (COUNT, 4));
}
