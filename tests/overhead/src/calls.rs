//! One call in two forms: through the generated client, and by hand with reqwest and serde.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use serde::{Deserialize, Deserializer};

/// The identifier of the agent that is requested.
const ID: i64 = 101;

/// The generated client and a client by hand, for the same server. Both send the same headers and limit the time.
#[derive(Clone)]
pub struct Calls {
    generated: sequentum::Client,
    manual: reqwest::Client,
    base: String,
}

impl Calls {
    /// Creates the clients for a server at this base URL.
    ///
    /// # Errors
    /// Returns an error if a client cannot be created.
    pub async fn new(base: &str) -> Result<Self, Box<dyn Error>> {
        let key = "sk-test-0123456789";
        // A limit that counts each request, but never delays one.
        let limit = sequentum::RateLimit::new(u32::MAX, Duration::from_millis(1));
        let builder = sequentum::Client::builder().api_key(key).base_url(base).rate_limit(limit);
        let generated = builder.build()?;
        // These are the `Accept`, `User-Agent` and `Authorization` headers of the generated client.
        let headers = generated.agents().get(ID).into_request().await?.headers().clone();
        let manual = reqwest::Client::builder()
            .default_headers(headers)
            .timeout(Duration::from_secs(100))
            .build()?;
        Ok(Self { generated, manual, base: base.to_owned() })
    }

    /// Makes the call through the generated client.
    ///
    /// # Errors
    /// Returns an error if the call fails.
    pub async fn generated(&self) -> Result<sequentum::models::Agent, sequentum::Error> {
        self.generated.agents().get(ID).await
    }

    /// Makes the call by hand.
    ///
    /// # Errors
    /// Returns an error if the call fails.
    pub async fn manual(&self) -> Result<Agent, Box<dyn Error>> {
        let url = format!("{}/api/v1/agent/{ID}", self.base);
        let response = self.manual.get(url).send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}

/// An agent with the properties of the generated type.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "only reading is measured")]
pub struct Agent {
    agent_templates: Option<String>,
    config_type: Option<i64>,
    description: Option<String>,
    documentation: Option<String>,
    icon: Option<String>,
    image: Option<String>,
    input_parameters: Option<BTreeMap<String, Option<String>>>,
    id: i64,
    is_active: bool,
    #[serde(deserialize_with = "optional_timestamp")]
    last_activity: Option<jiff::Timestamp>,
    name: Option<String>,
    proxy_pool_id: Option<i64>,
    space_id: Option<i64>,
    start_url: Option<String>,
    status: Option<i64>,
    user_id: Option<i32>,
    validation_status: Option<i64>,
    version: i32,
    #[serde(deserialize_with = "timestamp")]
    created: jiff::Timestamp,
    #[serde(deserialize_with = "timestamp")]
    updated: jiff::Timestamp,
}

fn optional_timestamp<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<jiff::Timestamp>, D::Error> {
    let text = <Option<&str>>::deserialize(from)?;
    text.map(str::parse).transpose().map_err(serde::de::Error::custom)
}

fn timestamp<'de, D: Deserializer<'de>>(from: D) -> Result<jiff::Timestamp, D::Error> {
    <&str>::deserialize(from)?.parse().map_err(serde::de::Error::custom)
}
