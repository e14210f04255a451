//! Tests many calls at once against the local imitation of the service.

use std::time::Duration;

use hostile_service::{API_KEY, Server, Settings};
use sequentum::Client;
use tokio::task::JoinSet;

use super::{all_settings, concurrently};

#[tokio::test(flavor = "multi_thread")]
async fn sixteen_tasks_break_no_rule_at_the_rate_limit() {
    concurrently(all_settings(), |settings| async move {
        let window = Duration::from_secs(2);
        let server =
            Server::start(Settings { limit: 30, window, calls: 16, ..settings }).await.unwrap();
        let client =
            Client::builder().base_url(server.base_url()).api_key(API_KEY).build().unwrap();
        let mut tasks = JoinSet::new();
        for task in 0..16 {
            let client = client.clone();
            tasks.spawn(async move {
                for id in (101..=160).skip(task).step_by(16) {
                    let agent = client.agents().get(id).await.unwrap();
                    assert_eq!(agent.id, id.into());
                }
            });
        }
        tasks.join_all().await;
        assert_eq!(server.violations(), []);
        assert!(server.received().len() >= 60);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_calls_of_one_operation_at_once_lose_nothing() {
    concurrently(all_settings(), |settings| async move {
        let window = Duration::from_secs(2);
        let server = Server::start(Settings { window, calls: 32, ..settings }).await.unwrap();
        let client =
            Client::builder().base_url(server.base_url()).api_key(API_KEY).build().unwrap();
        let mut tasks = JoinSet::new();
        for _ in 0..32 {
            let client = client.clone();
            tasks.spawn(async move {
                for _ in 0..9 {
                    assert_eq!(client.agents().list().await.unwrap().len(), 120);
                }
            });
        }
        tasks.join_all().await;
        assert_eq!(server.violations(), []);
    })
    .await;
}
