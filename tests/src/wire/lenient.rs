//! Tests lenient decoding: what is dropped, what is replaced, and what remains an error.

use bytes::Bytes;
use http::Response;
use sequentum::models::RunStatus;
use sequentum::transport::transport_fn;
use sequentum::{Client, ClientBuilder, Error};
use serde_json::{Value, json};

use super::KEY;

/// Returns the builder of a client that receives this body as JSON.
pub(super) fn receiving(body: impl Into<Bytes>) -> ClientBuilder {
    let body = body.into();
    let respond = move |_| {
        let response = Response::builder().header("content-type", "application/json");
        response.body(body.clone()).unwrap()
    };
    Client::builder().api_key(KEY).rate_limit(None).transport(transport_fn(respond))
}

/// Returns an agent as the service sends it, with these changes.
pub(super) fn agent(id: i64, changes: &Value) -> Value {
    let mut agent: Value = serde_json::from_str(include_str!("agent.json")).unwrap();
    agent["id"] = id.into();
    for (key, value) in changes.as_object().unwrap() {
        agent[key] = value.clone();
    }
    agent
}

/// Returns 24 agents, of which the one at index 3 has these changes.
fn agents(changes: &Value) -> Value {
    let none = json!({});
    (0..24).map(|id| agent(id, if id == 3 { changes } else { &none })).collect()
}

async fn ids(body: &Value, is_lenient: bool) -> Result<Vec<i64>, Error> {
    let client = receiving(body.to_string()).lenient(is_lenient).build().unwrap();
    let agents = client.agents().list().await?;
    Ok(agents.iter().map(|agent| agent.id.get()).collect())
}

#[tokio::test]
async fn one_null_in_a_list_loses_nothing_if_the_client_is_lenient() {
    let body = agents(&json!({"isActive": null}));
    assert_eq!(ids(&body, true).await.unwrap(), Vec::from_iter(0..24));
    let error = ids(&body, false).await.unwrap_err().to_string();
    assert!(error.contains("$[3].isActive: expected a boolean, found null, near `"), "{error}");
}

#[tokio::test]
async fn an_element_that_cannot_be_read_is_dropped() {
    let without_fourth = Vec::from_iter((0..24).filter(|id| *id != 3));
    for changes in [
        json!({"id": null}),
        json!({"created": null}),
        json!({"created": "soon"}),
        json!({"isActive": "yes"}),
        json!({"name": [7]}),
    ] {
        let body = agents(&changes);
        assert_eq!(ids(&body, true).await.unwrap(), without_fourth, "{changes}");
        assert!(ids(&body, false).await.unwrap_err().is_decode(), "{changes}");
    }
}

#[tokio::test]
async fn a_page_is_read_leniently_too() {
    let body = json!({"totalRecordCount": 24, "agents": agents(&json!({"id": null}))});
    let client = receiving(body.to_string()).lenient(true).build().unwrap();
    let page = client.agents().page(1, 24).await.unwrap();
    assert_eq!((page.items.len(), page.total), (23, Some(24)));
}

#[tokio::test]
async fn a_missing_required_property_is_an_error() {
    let mut agent = agent(1, &json!({}));
    agent.as_object_mut().unwrap().remove("isActive");
    let client = receiving(agent.to_string()).lenient(true).build().unwrap();
    let error = client.agents().get(1).await.unwrap_err().to_string();
    assert!(error.contains("$.isActive: is missing"), "{error}");
}

#[tokio::test]
async fn ids_times_and_enumerations_have_no_default() {
    for key in ["id", "created"] {
        let client = receiving(agent(1, &json!({ key: null })).to_string()).lenient(true);
        let error = client.build().unwrap().agents().get(1).await.unwrap_err().to_string();
        assert!(error.contains(&format!("$.{key}: ")), "{key}: {error}");
    }
    let mut run: Value = serde_json::from_str(include_str!("run.json")).unwrap();
    run["status"] = Value::Null;
    let client = receiving(run.to_string()).lenient(true).build().unwrap();
    let error = client.agents().run_status(101, 9001).await.unwrap_err().to_string();
    assert!(error.contains("$.status: "), "{error}");
}

#[tokio::test]
async fn ids_that_are_in_no_call_have_no_default() {
    let transaction = json!({"id": null, "amount": 1.5, "balance": 2.5, "transactionType": "Credit",
        "created": "2026-01-01T00:00:00Z"});
    let history = json!({"transactions": [transaction], "totalCount": 1, "pageIndex": 1,
        "recordsPerPage": 10});
    let client = receiving(history.to_string()).lenient(true).build().unwrap();
    let items: Vec<_> = client.billing().history().items().try_collect().await.unwrap();
    assert!(items.is_empty(), "{items:?}");
    let balance = json!({"organizationId": null, "availableCredits": null});
    let client = receiving(balance.to_string()).lenient(true).build().unwrap();
    let error = client.billing().credits().await.unwrap_err().to_string();
    assert!(error.contains("$.organizationId: "), "{error}");
}

#[tokio::test]
async fn an_error_at_another_place_than_the_first_one_has_its_own_path() {
    let client = receiving(agent(1, &json!({"isActive": null, "version": "x"})).to_string());
    let error = client.lenient(true).build().unwrap().agents().get(1).await.unwrap_err();
    assert!(
        error.to_string().contains("$.version: expected an integer, found a string"),
        "{error}"
    );
}

#[tokio::test]
async fn a_lenient_client_reads_valid_responses_as_any_other() {
    let body = agents(&json!({"status": 99, "extra": {"a": [null]}}));
    let list = |is_lenient| {
        let client = receiving(body.to_string()).lenient(is_lenient).build().unwrap();
        async move { client.agents().list().await.unwrap() }
    };
    let agents = list(true).await;
    assert_eq!(agents, list(false).await);
    assert_eq!(agents[3].status, Some(RunStatus::from(99)));
}
