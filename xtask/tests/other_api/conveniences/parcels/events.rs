//! Tests events over a long poll whose cursor is a text.

use std::sync::atomic::{AtomicUsize, Ordering};

use parcels::models::Event;
use parcels::{Client, Cursor, Error, Follow};

use super::server::{Requests, cut, json, query, serve};

/// Returns a client of a server that loses its connection and times out before the second event.
fn tracking(state: &'static str) -> (Client, Requests) {
    let requests = AtomicUsize::new(0);
    serve(Client::builder(), move |request| {
        if request.uri().path() == "/parcels/k" {
            return json(200, format!(r#"{{"state": "{state}"}}"#));
        }
        assert_eq!(request.uri().path(), "/parcels/k/events");
        match query(request, "since") {
            "begin" => json(200, r#"{"events": [{"place": "Bonn"}], "position": "p1"}"#),
            "p1" => match requests.fetch_add(1, Ordering::Relaxed) {
                0 => json(504, ""),
                1 => json(200, "").map(|_| cut(r#"{"events": ["#, 80)),
                _ => json(
                    200,
                    r#"{"events": [{"place": "Köln"}, {"place": "Ulm"}], "position": "p2"}"#,
                ),
            },
            "p2" if state == "moving" => {
                json(200, r#"{"events": [{"place": "Rom", "delivered": true}], "position": "p3"}"#)
            }
            _ => json(200, r#"{"events": [], "position": "p2"}"#),
        }
    })
}

fn places(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| event.place.as_str()).collect()
}

/// Returns the events until the stream ends.
async fn all(mut events: Follow<Event>) -> Result<Vec<Event>, Error> {
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        all.push(event?);
    }
    Ok(all)
}

#[tokio::test(start_paused = true)]
async fn follow_returns_each_event_once_until_the_last_one() {
    let (client, requests) = tracking("moving");
    let mut events = client.tracking().events("k").follow();
    assert_eq!(events.cursor(), &Cursor::from("begin"));
    assert_eq!(events.next().await.unwrap().unwrap().place, "Bonn");
    assert_eq!(events.cursor(), &Cursor::from("p1"));
    assert_eq!(places(&all(events).await.unwrap()), ["Köln", "Ulm", "Rom"]);
    let requests = requests.take();
    assert_eq!(requests[0], "GET /parcels/k/events?since=begin");
    assert_eq!(requests.last().unwrap(), "GET /parcels/k/events?since=p2");
}

#[tokio::test(start_paused = true)]
async fn follow_continues_at_a_stored_cursor() {
    let (client, requests) = tracking("moving");
    let mut events = client.tracking().events("k").follow();
    events.next().await.unwrap().unwrap();
    let stored = events.cursor().to_string();
    requests.take();
    let events = client.tracking().events("k").follow().after(stored.parse::<Cursor>().unwrap());
    assert_eq!(places(&all(events).await.unwrap()), ["Köln", "Ulm", "Rom"]);
    assert_eq!(requests.take()[0], "GET /parcels/k/events?since=p1");
    let events = client.tracking().events("k").since("p2").follow();
    assert_eq!(places(&all(events).await.unwrap()), ["Rom"]);
}

#[tokio::test(start_paused = true)]
async fn the_status_of_the_other_handle_ends_the_stream() {
    let (client, requests) = tracking("lost");
    let events = client.tracking().events("k").follow();
    assert_eq!(places(&all(events).await.unwrap()), ["Bonn", "Köln", "Ulm"]);
    assert!(requests.take().contains(&"GET /parcels/k".to_owned()));
}

#[test]
fn events_are_an_iterator_without_a_runtime() {
    let (client, _) = tracking("moving");
    let events = client.tracking().events("k").since("p2").follow().blocking();
    let events: Vec<Event> = events.collect::<Result<_, Error>>().unwrap();
    assert_eq!(places(&events), ["Rom"]);
}
