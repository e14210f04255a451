//! Streams of events that are killed at random moments, and continued after the stored cursor.

use std::time::Duration;

use super::*;

#[tokio::test(start_paused = true)]
async fn stream_continues_after_a_cursor_while_a_poll_is_under_way_and_after_its_end() {
    let api = Api::new(|number, _| match number {
        0 => batch(&[1, 2, 3]),
        1 => silence(),
        2 => batch(&[6]),
        3 => status(403),
        4 => batch(&[8]),
        5 | 7 => ended(&[9]),
        _ => status(404),
    });
    let mut events = follow(&api.core());
    assert_eq!(events.next().await.unwrap().unwrap().index, 1);
    // Two events have been received and not returned.
    let mut events = events.after(3);
    assert!(tokio::time::timeout(SECOND, events.next()).await.is_err(), "a poll is under way");
    let mut events = events.after(5);
    assert_eq!(events.cursor(), &Cursor::from(5));
    assert_eq!(events.next().await.unwrap().unwrap().index, 6);
    assert!(events.next().await.unwrap().unwrap_err().is_forbidden());
    assert!(events.next().await.is_none());
    let mut events = events.after(7);
    assert_eq!(events.next().await.unwrap().unwrap().index, 8);
    assert_eq!(events.next().await.unwrap().unwrap().index, 9);
    assert!(events.next().await.is_none());
    let mut events = events.after(2);
    assert_eq!(events.next().await.unwrap().unwrap().index, 9);
    assert_eq!(cursors(&api), ["-1", "3", "5", "6", "7", "8", "9", "2"]);
}

/// The number of the last event.
const LAST: i64 = 150;

/// Returns an API with an event every second, whose responses have up to 7 events, some of them twice and in the wrong
/// order. It fails now and then, and each request takes a while.
fn unreliable(seed: u64) -> Api {
    let begun = tokio::time::Instant::now();
    let random = std::sync::Mutex::new(fastrand::Rng::with_seed(seed));
    Api::new(move |_, request| {
        let mut random = random.lock().unwrap();
        let after = Duration::from_millis(random.u64(0..600));
        if random.u8(..) < 40 {
            return status(503).after(after);
        }
        let (_, cursor) = request.line.split_once('=').unwrap();
        let cursor: i64 = cursor.parse().unwrap();
        let newest = i64::try_from(begun.elapsed().as_secs()).unwrap().min(LAST);
        let mut indexes: Vec<i64> = (cursor + 1..=newest.min(cursor + 7)).collect();
        if let Some(first) = indexes.first().copied() {
            indexes.extend([first - 1, first].iter().filter(|index| **index >= 0));
        }
        random.shuffle(&mut indexes);
        match newest {
            LAST => ended(&indexes).after(after),
            _ => batch(&indexes).after(after),
        }
    })
}

#[tokio::test(start_paused = true)]
async fn stream_that_is_killed_at_20_random_moments_loses_and_repeats_nothing() {
    let mut random = fastrand::Rng::with_seed(11);
    for seed in 0..5 {
        let api = unreliable(seed);
        let core = api.core();
        // The program stores a line for each event, with the event and its cursor.
        let mut stored: Vec<String> = Vec::new();
        for kill in 0.. {
            let cursor = stored.last().map(|line| {
                let (cursor, _): (Cursor, Value) = serde_json::from_str(line).unwrap();
                cursor
            });
            let mut events = match cursor {
                Some(cursor) => follow(&core).after(cursor),
                None => follow(&core),
            };
            let record = async {
                while let Some(event) = events.next().await {
                    let index = event.unwrap().index;
                    stored.push(serde_json::to_string(&(events.cursor(), index)).unwrap());
                    tokio::time::sleep(SECOND / 10).await;
                }
            };
            // After 20 kills, the stream goes on to its end.
            let life = if kill < 20 { random.u64(0..5000) } else { 1_000_000 };
            if tokio::time::timeout(Duration::from_millis(life), record).await.is_ok() {
                assert_eq!(kill, 20, "ended too early");
                break;
            }
        }
        let events: Vec<Value> = stored
            .iter()
            .map(|line| serde_json::from_str::<(Value, Value)>(line).unwrap().1)
            .collect();
        assert_eq!(events, (0..=LAST).map(Value::from).collect::<Vec<_>>());
    }
}
