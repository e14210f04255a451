//! Replaces the HTTP client: a function responds to the requests, through a transport that prints each of them.
//!
//! `cargo run -p sequentum-client --example own_transport`
//!
//! It needs no key and no network, so it also shows how to test a program that uses this crate.

use sequentum::http::{Request, Response, StatusCode};
use sequentum::transport::{Body, Transport, TransportFuture, transport_fn};
use sequentum::{Client, Error};

/// A transport that prints the requests of another one.
struct Printed<T>(T);

impl<T: Transport> Transport for Printed<T> {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let line = format!("{} {}", request.method(), request.uri().path());
        let response = self.0.send(request);
        Box::pin(async move {
            let response = response.await;
            match &response {
                Ok(response) => println!("{line}: {}", response.status()),
                Err(error) => println!("{line}: {error}"),
            }
            response
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // A real program would send the requests with the HTTP client of its choice. Redirects, retries, credentials and the
    // rate limit are not the business of a transport.
    let responses = transport_fn(|request| {
        let is_known = request.uri().path() == "/api/v1/agent/personal/count";
        let (status, body) = match is_known {
            true => (StatusCode::OK, r#"{"totalCount": 7}"#),
            false => (StatusCode::NOT_FOUND, ""),
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        response
    });
    let client = Client::builder().api_key("sk-test").transport(Printed(responses)).build()?;

    println!("{} agents", client.agents().personal_count().await?.total_count);
    if let Err(error) = client.agents().get(101).await {
        println!("agent 101 exists: {}", !error.is_not_found());
    }
    Ok(())
}
