//! Every model against values that are valid by its schema: they decode, and what is written is the same value again.

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
use random::Maker;

/// How many values of each model are tried.
const CASES: usize = 1000;

/// Decodes a value, and what comes of writing it; the JSON that was written.
type Trip = fn(&Value) -> Result<Value, String>;

fn trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(
    json: &Value,
) -> Result<Value, String> {
    let told = |error: serde_json::Error| error.to_string();
    let value: T = serde_json::from_value(json.clone()).map_err(told)?;
    let text = serde_json::to_string(&value).map_err(told)?;
    let again: T = serde_json::from_str(&text).map_err(told)?;
    if again != value {
        return Err(format!("{value:?}\nbecame {again:?}\nby way of {text}"));
    }
    serde_json::from_str(&text).map_err(told)
}

macro_rules! trips {
    ($($name:ident)*) => {
        /// All models that are read from JSON, by name.
        const TRIPS: &[(&str, Trip)] = &[$((stringify!($name), trip::<models::$name>)),*];
    };
}

trips! {
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

/// Whether all that was said is said again. Null may be left out, and a time or a number spelled in another way.
fn keeps(said: &Value, written: &Value) -> bool {
    match (said, written) {
        (Value::Object(said), Value::Object(written)) => said
            .iter()
            .filter(|(_, value)| !value.is_null())
            .all(|(name, value)| written.get(name).is_some_and(|again| keeps(value, again))),
        (Value::Array(said), Value::Array(written)) => {
            said.len() == written.len() && said.iter().zip(written).all(|(a, b)| keeps(a, b))
        }
        (Value::Number(said), Value::Number(written)) => said.as_f64() == written.as_f64(),
        (Value::String(said), Value::String(written)) => {
            said == written || written.parse::<jiff::Timestamp>().is_ok()
        }
        (said, written) => said == written,
    }
}

/// The effective document: what upstream says, as corrected.
fn openapi() -> Value {
    serde_json::from_str(&fixtures::own().effective).unwrap()
}

/// The models of the surface that are read from JSON, each with its JSON Schema.
fn all(openapi: &Value) -> Vec<(String, Value)> {
    let items = fixtures::own().items;
    let read = items.models.iter().filter(|item| !matches!(item.kind, ItemKind::Choice(_)));
    read.map(|item| (item.name.to_string(), schema_of(item, openapi))).collect()
}

fn schema_of(item: &Item, openapi: &Value) -> Value {
    let place = item.origin.as_str();
    match &item.kind {
        // What stands on the wire is all that is known of them.
        ItemKind::Id(Repr::Integer) => json!({"type": "integer"}),
        ItemKind::Id(Repr::Text) => json!({"type": "string"}),
        _ if place.matches('/').count() == 3 => json!({"$ref": format!("#{place}")}),
        _ => {
            let found = openapi.pointer(place).unwrap_or_else(|| panic!("nothing is at {place}"));
            // Whether null may stand in the place of a model is said of the place.
            let mut schema = found.clone();
            schema["nullable"] = json!(false);
            schema::translate(&schema, false)
        }
    }
}

#[test]
fn every_model_is_tried() {
    let surface: BTreeSet<String> = all(&openapi()).into_iter().map(|(name, _)| name).collect();
    let tried: BTreeSet<String> = TRIPS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let difference: Vec<&String> = surface.symmetric_difference(&tried).collect();
    assert!(difference.is_empty(), "add to or remove from `trips!`: {difference:?}");
}

#[test]
fn what_is_valid_by_a_models_schema_decodes_and_survives_a_round_trip() {
    let openapi = openapi();
    let root = schema::components(&openapi);
    for (name, schema) in all(&openapi) {
        let (_, trip) = TRIPS.iter().find(|(known, _)| *known == name).unwrap();
        let judged = json!({"allOf": [schema], "components": root["components"]});
        let judge = jsonschema::draft202012::new(&judged).unwrap();
        let mut maker = Maker { root: &root, rng: Rng::with_seed(1) };
        for case in 0..CASES {
            let value = maker.value(&schema, 0);
            let verdict = judge.validate(&value);
            assert!(verdict.is_ok(), "{name}, case {case}: {verdict:?}\n{value}");
            let written =
                trip(&value).unwrap_or_else(|why| panic!("{name}, case {case}: {why}\n{value}"));
            assert!(keeps(&value, &written), "{name}, case {case}: {value}\nwritten {written}");
            let verdict = judge.validate(&written);
            assert!(
                verdict.is_ok(),
                "{name}, case {case}: {verdict:?}\n{value}\nwritten {written}"
            );
        }
    }
}

#[test]
fn values_that_no_schema_names_survive_too() {
    let openapi = openapi();
    let items = fixtures::own().items;
    let mut maker = Maker { root: &openapi, rng: Rng::with_seed(2) };
    for item in items.models.iter().filter(|item| matches!(item.kind, ItemKind::Enumeration(_))) {
        let (_, trip) = TRIPS.iter().find(|(known, _)| *known == item.name.to_string()).unwrap();
        for _ in 0..CASES {
            let kind = if maker.rng.bool() { "integer" } else { "string" };
            let value = maker.value(&json!({"type": kind}), 0);
            let written =
                trip(&value).unwrap_or_else(|why| panic!("{}: {why}\n{value}", item.name));
            // A known number that comes as its digits, or as its name, is written as the number it is.
            assert!(
                written == value || value.is_string(),
                "{}: {value} became {written}",
                item.name
            );
        }
    }
}
