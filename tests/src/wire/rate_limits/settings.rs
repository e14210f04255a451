//! Tests the limit that applies: that of the service, that of the user, and the changes by response headers.

use std::time::Duration;

use super::api::{Api, GET, Handling, MINUTE, SECOND, per_minute, redirect, response, send, spawn};
use crate::runtime::{Core, RateLimit, Service, ServiceRateLimit};

static SERVICE: Service = Service {
    rate_limit: Some(ServiceRateLimit {
        requests: 3,
        window: Duration::from_secs(60),
        limit_header: Some("x-limit"),
        window_header: Some("x-window"),
    }),
    ..Service::DEFAULT
};

/// Returns the limit and the window, which apply at the moment.
fn limit(core: &Core) -> (u32, Duration) {
    let budget = core.rate_budget().unwrap();
    (budget.limit(), budget.window())
}

/// Returns the limit and the window in seconds after a call whose response has these headers.
async fn limit_after(of_user: Option<RateLimit>, headers: &'static [(&str, &str)]) -> (u32, f64) {
    let api = Api::new(|_, _| Handling::Response(response(204, headers)));
    let mut builder = api.builder().service(&SERVICE);
    if of_user.is_some() {
        builder = builder.rate_limit(of_user);
    }
    let core = builder.build().unwrap();
    send(&core, &GET).await.unwrap();
    let (requests, window) = limit(&core);
    (requests, window.as_secs_f64())
}

#[tokio::test(start_paused = true)]
async fn limit_of_the_service_applies_unless_the_user_sets_one() {
    let api = Api::ok();
    let core = api.builder().service(&SERVICE).build().unwrap();
    let budget = core.rate_budget().unwrap();
    assert_eq!((limit(&core), budget.used(), budget.next_slot()), ((3, MINUTE), 0, Duration::ZERO));
    spawn(&core, 4).join_all().await.into_iter().for_each(Result::unwrap);
    assert_eq!(api.arrivals(), [0, 0, 0, 60_000]);

    for requests in [2, 4] {
        let api = Api::ok();
        let builder = api.builder().service(&SERVICE);
        let core = builder.rate_limit(Some(RateLimit::new(requests, SECOND))).build().unwrap();
        assert_eq!(limit(&core), (requests, SECOND));
        let size = usize::try_from(requests).unwrap();
        spawn(&core, size + 1).join_all().await.into_iter().for_each(Result::unwrap);
        assert_eq!(api.arrivals()[size - 1..], [0, 1000]);
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_limited_without_a_limit() {
    for service in [&SERVICE, &Service::DEFAULT] {
        let api = Api::ok();
        let builder = api.builder().service(service).rate_limit(Some(per_minute(1)));
        let core = builder.rate_limit(None).build().unwrap();
        assert_eq!(core.rate_budget(), None);
        spawn(&core, 500).join_all().await.into_iter().for_each(Result::unwrap);
        assert_eq!(api.arrivals(), [0; 500]);
    }
    assert_eq!(Api::ok().builder().build().unwrap().rate_budget(), None, "nothing is known");
}

#[tokio::test(start_paused = true)]
async fn headers_replace_the_limit_of_the_service() {
    for (headers, expected) in [
        (&[("x-limit", "50"), ("x-window", "30")][..], (50, 30.0)),
        (&[("x-limit", "1")], (1, 60.0)),
        (&[("x-window", "0.5")], (3, 0.5)),
        (&[("X-Limit", " 7 ")], (7, 60.0)),
    ] {
        assert_eq!(limit_after(None, headers).await, expected, "{headers:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn headers_only_lower_the_limit_of_the_user() {
    for (headers, expected) in [
        (&[("x-limit", "50"), ("x-window", "60")][..], (10, 60.0)),
        (&[("x-limit", "2")], (2, 60.0)),
        (&[("x-limit", "10"), ("x-window", "120")], (10, 120.0)),
        (&[("x-limit", "10"), ("x-window", "1")], (10, 60.0)),
        // The window of the document belongs to a limit without a window: 3 requests in 120 s, 10 in 60 s.
        (&[("x-window", "120")], (3, 120.0)),
    ] {
        assert_eq!(limit_after(Some(per_minute(10)), headers).await, expected, "{headers:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_headers_and_those_of_other_services_are_ignored() {
    for headers in [
        &[("x-limit", "0"), ("x-window", "0")][..],
        &[("x-limit", "many"), ("x-window", "soon")],
        &[("x-limit", "-5"), ("x-window", "-5")],
        &[("x-limit", "100;w=60"), ("x-window", "inf")],
        &[("x-ratelimit-limit", "5"), ("ratelimit-limit", "5")],
    ] {
        assert_eq!(limit_after(None, headers).await, (3, 60.0), "{headers:?}");
        assert_eq!(limit_after(Some(per_minute(10)), headers).await, (10, 60.0), "{headers:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn headers_of_another_origin_change_nothing() {
    let api = Api::new(|number, _| match number {
        0 => redirect("https://files.example/b"),
        _ => Handling::Response(response(204, &[("x-limit", "1")])),
    });
    let core = api.builder().service(&SERVICE).build().unwrap();
    send(&core, &GET).await.unwrap();
    assert_eq!((api.uris().len(), limit(&core)), (2, (3, MINUTE)));
}

#[tokio::test(start_paused = true)]
async fn changed_limit_applies_to_the_calls_that_wait() {
    // The limit of the service permits the first three requests. A second later, their responses raise or lower it.
    for (limit, requests, arrivals) in [
        ("5", 5, [0, 0, 0, 1000, 1000, 61_000, 61_000]),
        ("2", 2, [0, 0, 0, 61_000, 61_000, 122_000, 122_000]),
    ] {
        let respond =
            move |_: usize, _: &_| Handling::Late(SECOND, response(204, &[("x-limit", limit)]));
        let api = Api::new(respond);
        let core = api.builder().service(&SERVICE).build().unwrap();
        let calls = spawn(&core, 7);
        tokio::time::sleep(SECOND * 3 / 2).await;
        let budget = core.rate_budget().unwrap();
        assert_eq!((budget.limit(), budget.used()), (requests, requests.max(3)));
        calls.join_all().await.into_iter().for_each(Result::unwrap);
        assert_eq!(api.arrivals(), arrivals, "{limit}");
    }
}

#[tokio::test(start_paused = true)]
async fn headers_of_an_error_change_the_limit_too() {
    for code in [404, 429, 500, 302] {
        let api = Api::new(move |_, _| Handling::Response(response(code, &[("x-limit", "9")])));
        let core = api.builder().service(&SERVICE).build().unwrap();
        send(&core, &GET).await.unwrap_err();
        assert_eq!(limit(&core), (9, MINUTE), "{code}");
    }
}
