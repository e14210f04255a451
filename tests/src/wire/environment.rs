//! Tests a client whose credential and base URL come from environment variables.

use std::process::Command;

use sequentum::transport::transport_fn;
use sequentum::{Client, ClientBuilder, Error};

/// Set in the process that has the variables. A process must not change its own variables while other tests run.
const MARKER: &str = "TEST_WITH_ENVIRONMENT";

/// Runs this test in another process with these variables, unless it is that process.
fn is_child(test: &str, variables: &[(&str, &str)]) -> bool {
    if std::env::var_os(MARKER).is_some() {
        return true;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test]).env(MARKER, "1");
    for name in ["SEQUENTUM_API_KEY", "SEQUENTUM_BASE_URL"] {
        command.env_remove(name);
    }
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
    false
}

async fn request(builder: ClientBuilder) -> Result<String, Error> {
    let transport = transport_fn(|request| {
        let (uri, key) = (request.uri(), request.headers()["authorization"].to_str().unwrap());
        http::Response::new(format!("[\"{uri} {key}\"]"))
    });
    let client = builder.transport(transport).build()?;
    let body = client.request(http::Method::GET, "/x").await?;
    Ok(String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn settings_can_be_added_to_those_of_the_environment() {
    let variables =
        [("SEQUENTUM_API_KEY", " sk-environment "), ("SEQUENTUM_BASE_URL", "https://env.example")];
    if !is_child("wire::environment::settings_can_be_added_to_those_of_the_environment", &variables)
    {
        return;
    }
    assert!(Client::from_env().is_ok());
    let builder = || ClientBuilder::from_env().unwrap();
    let sent = request(builder()).await.unwrap();
    assert!(sent.contains("https://env.example/x ApiKey sk-environment"), "{sent}");
    let sent = request(builder().base_url("https://own.example").api_key("sk-own")).await.unwrap();
    assert!(sent.contains("https://own.example/x ApiKey sk-own"), "{sent}");
    let error = request(builder().base_url("own.example")).await.unwrap_err().to_string();
    assert!(error.contains("has no scheme") && !error.contains("SEQUENTUM_BASE_URL"), "{error}");
}

#[test]
fn missing_variable_is_an_error_of_the_client_and_of_its_builder() {
    if !is_child(
        "wire::environment::missing_variable_is_an_error_of_the_client_and_of_its_builder",
        &[],
    ) {
        return;
    }
    for error in [Client::from_env().unwrap_err(), ClientBuilder::from_env().unwrap_err()] {
        let text = "client: the environment variable SEQUENTUM_API_KEY is unset or empty";
        assert_eq!((error.to_string().as_str(), error.is_invalid_input()), (text, true));
    }
}

/// Checks the text of the error of a client whose base URL comes from this environment.
fn assert_wrong_base_url(test: &str, value: &str, text: &str) {
    let variables = [("SEQUENTUM_API_KEY", "sk-environment"), ("SEQUENTUM_BASE_URL", value)];
    if is_child(&format!("wire::environment::{test}"), &variables) {
        let error = Client::from_env().unwrap_err();
        assert_eq!((error.to_string().as_str(), error.is_invalid_input()), (text, true));
        // Another base URL replaces that of the environment.
        let builder = ClientBuilder::from_env();
        assert!(
            builder.is_err() || builder.unwrap().base_url("https://own.example").build().is_ok()
        );
    }
}

#[test]
fn empty_base_url_is_an_error_that_names_the_variable() {
    let text = "client: the environment variable SEQUENTUM_BASE_URL is empty: set or unset it";
    assert_wrong_base_url("empty_base_url_is_an_error_that_names_the_variable", " ", text);
}

#[test]
fn invalid_base_url_is_an_error_that_names_the_variable() {
    let text = "client: the environment variable SEQUENTUM_BASE_URL is invalid: the base URL has no scheme: set an \
                absolute URL, such as `https://api.example.com`";
    let test = "invalid_base_url_is_an_error_that_names_the_variable";
    assert_wrong_base_url(test, "api.example.com", text);
}
