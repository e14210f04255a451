//! Decodes random values that are valid for each model's schema, encodes them again, and compares the results.

mod random;
mod schema;

use std::collections::BTreeSet;
use std::fmt::Debug;

use fastrand::Rng;
use generator::items::{Item, ItemKind, Repr};
use sequentum::models;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::fixtures;
use random::ValueGenerator;

/// The number of random values for each model.
const CASES: usize = 1000;

/// A function that decodes a value and returns the JSON of the encoded result.
type Trip = fn(&Value) -> Result<Value, String>;

fn trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(
    json: &Value,
) -> Result<Value, String> {
    let message = |error: serde_json::Error| error.to_string();
    let value: T = serde_json::from_value(json.clone()).map_err(message)?;
    let text = serde_json::to_string(&value).map_err(message)?;
    let again: T = serde_json::from_str(&text).map_err(message)?;
    if again != value {
        return Err(format!("{value:?}\nbecame {again:?}\nthrough {text}"));
    }
    serde_json::from_str(&text).map_err(message)
}

macro_rules! trips {
    ($($name:ident)*) => {
        /// All models that are read from JSON, by name.
        const TRIPS: &[(&str, Trip)] = &[$((stringify!($name), trip::<models::$name>)),*];
    };
}

trips! {
    CreditTransactionId LabelId OrganizationId RegionId ServerId UserId
    Agent AgentCosts AgentCount AgentId AgentRunCosts AgentRunSummary AgentSortColumn
    AgentStartResult AgentUsage AgentUsageSortColumn AgentVersion AgentsUsage ApiError
    ApprovalStatus CommandAddedEvent ConfigType Conversation CreateScheduleRequest CreditHistory
    CreditTransaction CreditsBalance ErrorEvent FailedRun FileId FinishSessionRequest
    FinishedSession FollowUpRequest Label LogLevel LogMode NavigationCompletedEvent ParallelExport
    PlanGeneratedEvent ProblemDetails ProxyPoolId ReadyForInteractionEvent RecordsSummary
    RestoreVersionRequest Run RunAllRequest RunAllResult RunCost RunCostSortColumn RunDiagnostics
    RunFile RunFileType RunId RunRemoveMethod RunStats RunStatus RunStatusCount RunTableType
    RunsSummary Schedule ScheduleId SchedulePeriod ScheduleType ScreenshotEvent ServerGroupId
    SessionCommandResult SessionEvent SessionEvents SessionId SessionMode SessionStartedEvent
    SessionState SessionStatus SortOrder Space SpaceAgent SpaceId SpaceScope SpendingSummary
    StartAgentRequest StartSessionRequest StartedSession StepCompletedEvent StepStartedEvent
    ThinkingEvent TimeUnit TransactionType UpcomingSchedule UpdateScheduleRequest UsageCosts
    UsageType UserMessageEvent UserPromptEvent ValidationStatus
}

/// Returns whether the encoded value contains everything that the received value contains. Nulls may be omitted, and
/// numbers may be formatted differently.
fn keeps(received: &Value, written: &Value) -> bool {
    match (received, written) {
        (Value::Object(received), Value::Object(written)) => received
            .iter()
            .filter(|(_, value)| !value.is_null())
            .all(|(name, value)| written.get(name).is_some_and(|again| keeps(value, again))),
        (Value::Array(received), Value::Array(written)) => {
            received.len() == written.len()
                && received.iter().zip(written).all(|(a, b)| keeps(a, b))
        }
        (Value::Number(received), Value::Number(written)) => received.as_f64() == written.as_f64(),
        (received, written) => received == written,
    }
}

/// Returns the effective document: the upstream document with the overlay applied.
fn openapi() -> Value {
    serde_json::from_str(&fixtures::own().effective).unwrap()
}

/// Returns the models of the surface that are read from JSON, each with its JSON Schema.
fn all(openapi: &Value) -> Vec<(String, Value)> {
    let items = fixtures::own().items;
    let read = items.models.iter().filter(|item| !matches!(item.kind, ItemKind::Choice(_)));
    read.map(|item| (item.name.to_string(), schema_of(item, openapi))).collect()
}

fn schema_of(item: &Item, openapi: &Value) -> Value {
    let pointer = item.origin.as_str();
    match &item.kind {
        // An identifier has no schema of its own.
        ItemKind::Id(Repr::Integer) => json!({"type": "integer"}),
        ItemKind::Id(Repr::Text) => json!({"type": "string"}),
        _ if pointer.matches('/').count() == 3 => json!({"$ref": format!("#{pointer}")}),
        _ => {
            let schema_in_document =
                openapi.pointer(pointer).unwrap_or_else(|| panic!("the document has no {pointer}"));
            // Whether null is allowed depends on the property, not on the model.
            let mut schema = schema_in_document.clone();
            schema["nullable"] = json!(false);
            schema::translate(&schema, false)
        }
    }
}

#[test]
fn covers_every_model() {
    let surface: BTreeSet<String> = all(&openapi()).into_iter().map(|(name, _)| name).collect();
    let tried: BTreeSet<String> = TRIPS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let difference: Vec<&String> = surface.symmetric_difference(&tried).collect();
    assert!(difference.is_empty(), "add to or remove from `trips!`: {difference:?}");
}

#[test]
fn valid_values_survive_a_round_trip() {
    let openapi = openapi();
    let root = schema::components(&openapi);
    for (name, schema) in all(&openapi) {
        let (_, trip) = TRIPS.iter().find(|(known, _)| *known == name).unwrap();
        let document = json!({"allOf": [schema], "components": root["components"]});
        let validator = jsonschema::draft202012::new(&document).unwrap();
        let mut generator = ValueGenerator { root: &root, rng: Rng::with_seed(1) };
        for case in 0..CASES {
            let value = generator.value(&schema, 0);
            let result = validator.validate(&value);
            assert!(result.is_ok(), "{name}, case {case}: {result:?}\n{value}");
            let written = trip(&value)
                .unwrap_or_else(|error| panic!("{name}, case {case}: {error}\n{value}"));
            assert!(keeps(&value, &written), "{name}, case {case}: {value}\nwritten {written}");
            let result = validator.validate(&written);
            assert!(result.is_ok(), "{name}, case {case}: {result:?}\n{value}\nwritten {written}");
        }
    }
}

#[test]
fn keeps_unknown_enum_values() {
    let openapi = openapi();
    let items = fixtures::own().items;
    let mut generator = ValueGenerator { root: &openapi, rng: Rng::with_seed(2) };
    for item in items.models.iter().filter(|item| matches!(item.kind, ItemKind::Enumeration(_))) {
        let (_, trip) = TRIPS.iter().find(|(known, _)| *known == item.name.to_string()).unwrap();
        for _ in 0..CASES {
            let kind = if generator.rng.bool() { "integer" } else { "string" };
            let value = generator.value(&json!({"type": kind}), 0);
            let written =
                trip(&value).unwrap_or_else(|error| panic!("{}: {error}\n{value}", item.name));
            // A known value that is received as a string (digits or a name) is written as a number.
            assert!(
                written == value || value.is_string(),
                "{}: {value} became {written}",
                item.name
            );
        }
    }
}
