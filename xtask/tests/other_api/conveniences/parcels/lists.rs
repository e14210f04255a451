//! Tests a list of keys whose pages have the cursor of the next one.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use parcels::transport::Body;
use parcels::{Client, Error, Position};

use super::server::{json, query, serve};

fn page(request: &Request<Bytes>) -> Response<Body> {
    let body = match query(request, "after") {
        "" => r#"{"keys": ["a", "b"], "next": "x y"}"#,
        "x%20y" | "x+y" => r#"{"keys": ["c"], "next": "z"}"#,
        "z" => r#"{"keys": ["d"]}"#,
        other => panic!("{other}"),
    };
    json(200, body)
}

#[tokio::test]
async fn items_follows_the_cursors_to_the_end() {
    let (client, requests) = serve(Client::builder(), page);
    let keys: Vec<String> = client.parcels().keys().items().try_collect().await.unwrap();
    assert_eq!((keys, requests.take().len()), (["a", "b", "c", "d"].map(String::from).into(), 3));

    let keys: Vec<String> = client.parcels().keys().after("z").items().try_collect().await.unwrap();
    assert_eq!(
        (keys, requests.take()),
        (vec!["d".to_owned()], vec!["GET /parcels?after=z".into()])
    );

    let mut pages = client.parcels().keys().pages().prefetch(1);
    for (index, length, is_last) in [(1, 2, false), (2, 1, false), (3, 1, true)] {
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!((page.index, page.items.len(), page.is_last()), (index, length, is_last));
    }
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_walk_continues_at_a_stored_cursor() {
    let (client, requests) = serve(Client::builder(), page);
    let mut keys = client.parcels().keys().items();
    for _ in 0..3 {
        keys.next().await.unwrap().unwrap();
    }
    let stored = keys.position().to_string();
    requests.take();
    let keys = client.parcels().keys().items().resume(stored.parse::<Position>().unwrap());
    assert_eq!(keys.try_collect::<Vec<String>>().await.unwrap(), ["d"]);
    assert!(!requests.take().contains(&"GET /parcels".to_owned()));
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error() {
    let (client, requests) =
        serve(Client::builder(), |_| json(200, r#"{"keys": ["a"], "next": "x"}"#));
    let mut keys = client.parcels().keys().items();
    assert_eq!(keys.next().await.unwrap().unwrap(), "a");
    let error = loop {
        if let Err(error) = keys.next().await.unwrap() {
            break error;
        }
    };
    assert!(keys.next().await.is_none() && requests.take().len() <= 3, "{error}");
}

#[test]
fn lists_are_iterators_without_a_runtime() {
    let (client, _) = serve(Client::builder(), page);
    let keys = client.parcels().keys().items().blocking();
    assert_eq!(keys.collect::<Result<Vec<String>, Error>>().unwrap(), ["a", "b", "c", "d"]);
}

#[tokio::test]
async fn only_a_lenient_client_drops_a_wrong_key() {
    for is_lenient in [false, true] {
        let events = Arc::new(Mutex::new(Vec::new()));
        let reported = Arc::clone(&events);
        let builder = Client::builder().lenient(is_lenient);
        let builder = builder.on_drift(move |event| {
            reported.lock().unwrap().push((event.kind.as_str(), event.pointer.clone().unwrap()));
        });
        let (client, _) = serve(builder, |_| json(200, r#"{"keys": ["a", {}, "c"]}"#));
        let mut keys = client.parcels().keys().items();
        assert_eq!(keys.next().await.unwrap().unwrap(), "a");
        if !is_lenient {
            let error = keys.next().await.unwrap().unwrap_err();
            assert!(error.to_string().contains("$.keys[1]"), "{error}");
        }
        assert_eq!(keys.next().await.unwrap().unwrap(), "c");
        assert!(keys.next().await.is_none());
        let dropped = ("dropped-element", "/keys/*".to_owned());
        let expected = if is_lenient { vec![dropped] } else { Vec::new() };
        assert_eq!(*events.lock().unwrap(), expected);
    }
}
