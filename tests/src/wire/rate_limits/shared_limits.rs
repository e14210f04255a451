//! Tests that clones of a client, and clients with clones of a limit, share their slots and pauses.

use std::time::Duration;

use tokio::time::Instant;

use super::api::{Api, GET, Handling, SECOND, per_minute, rejection, send, status, used};
use crate::runtime::public::transport::TransportError;
use crate::runtime::{Service, ServiceRateLimit};

#[tokio::test(start_paused = true)]
async fn clones_of_a_client_share_their_slots() {
    let api = Api::ok();
    let core = api.core(&per_minute(2));
    for core in [core.clone(), core.clone(), core.clone()] {
        send(&core, &GET).await.unwrap();
    }
    assert_eq!((api.arrivals(), used(&core)), (vec![0, 0, 60_000], 1));
}

#[tokio::test(start_paused = true)]
async fn clients_with_clones_of_a_limit_share_their_slots_and_pauses() {
    let api = Api::new(|number, _| if number == 1 { rejection("90") } else { status(204) });
    let limit = per_minute(2);
    let (first, second) = (api.core(&limit), api.core(&limit));
    send(&first, &GET).await.unwrap();
    send(&second, &GET).await.unwrap_err();
    assert_eq!((used(&first), used(&second)), (2, 2));
    assert_eq!(first.rate_budget(), second.rate_budget());
    send(&first, &GET).await.unwrap();
    assert_eq!(api.arrivals(), [0, 0, 90_000]);
}

#[tokio::test(start_paused = true)]
async fn clones_of_a_limit_share_the_maximum_transit_time() {
    let api = Api::new(|_, _| Handling::Failure(TransportError::maybe_sent("lost")));
    let limit = per_minute(1);
    let core = api.core(&limit);
    send(&core, &GET).await.unwrap_err();
    // It applies to later requests.
    let limit = limit.max_transit(3 * SECOND);
    assert_eq!(core.rate_budget().unwrap().next_slot(), 70 * SECOND);
    send(&core, &GET).await.unwrap_err();
    for core in [core, api.core(&limit)] {
        assert_eq!(core.rate_budget().unwrap().next_slot(), 63 * SECOND);
    }
    assert_eq!(api.arrivals(), [0, 70_000]);
}

#[tokio::test(start_paused = true)]
async fn clients_with_different_limits_share_nothing() {
    static SERVICE: Service = Service {
        rate_limit: Some(ServiceRateLimit {
            requests: 1,
            window: Duration::from_secs(60),
            limit_header: None,
            window_header: None,
        }),
        ..Service::DEFAULT
    };
    let begun = Instant::now();
    let api = Api::ok();
    let of_service = || api.builder().service(&SERVICE).build().unwrap();
    for core in [api.core(&per_minute(1)), api.core(&per_minute(1)), of_service(), of_service()] {
        send(&core, &GET).await.unwrap();
        assert_eq!(used(&core), 1);
    }
    assert_eq!(begun.elapsed(), Duration::ZERO);
}
