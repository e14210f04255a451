//! The request that leaves a schedule as it is, so that a few of its values can be changed.

use serde::Deserialize;
use serde_json::Value;

use crate::models::{Schedule, UpdateScheduleRequest};

/// The properties that have another name in the request.
const RENAMED: [(&str, &str); 1] = [("schedule", "cronExpression")];

/// Copies all values that the request can have. Values that the schedule does not have are not set.
///
/// The service does not state whether values that a request does not set stay as they are. To change a few values, send all
/// others too:
///
/// ```no_run
/// use sequentum::models::UpdateScheduleRequest;
///
/// # async fn example(client: sequentum::Client) -> Result<(), sequentum::Error> {
/// let schedule = client.schedules().get(101, 202).await?;
/// let same = UpdateScheduleRequest::from(&schedule);
/// client.schedules().update(101, 202).with_body(&same).cron_expression("0 6 * * *").await?;
/// # Ok(())
/// # }
/// ```
///
/// Start times of `RunOnce` and `RunEvery` schedules must be in the future: set another one if the schedule has started.
impl From<&Schedule> for UpdateScheduleRequest {
    fn from(schedule: &Schedule) -> Self {
        // By their JSON, so that a document with further properties needs no change here.
        let Ok(Value::Object(mut json)) = serde_json::to_value(schedule) else {
            return Self::new();
        };
        for (name, renamed) in RENAMED {
            if let Some(value) = json.remove(name) {
                json.insert(renamed.to_owned(), value);
            }
        }
        // A null would clear the value.
        json.retain(|_, value| !value.is_null());
        Self::deserialize(Value::Object(json)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;

    /// Returns a schedule that has a value for each of its properties, as JSON.
    fn complete() -> Map<String, Value> {
        let json = json!({
            "tag": "a", "id": 7, "configId": 101, "name": "nightly", "schedule": "0 6 * * *",
            "localSchedule": "0 8 * * *", "timezone": "Europe/Berlin",
            "nextRunTime": "2026-01-21T06:00:00Z", "startTime": "2026-01-20T14:30:00Z",
            "scheduleType": 3, "isEnabled": true, "runEveryCount": 2, "runEveryPeriod": 99,
            "inputParameters": "{}", "parallelism": 4, "parallelMaxConcurrency": 5,
            "parallelExport": "Combined", "proxyPoolId": 6, "serverGroupId": 8, "logLevel": "Info",
            "logMode": "Text", "isExclusive": true, "isWaitOnFailure": false, "startedBy": "b",
            "serverId": 9, "httpVersion": "2", "saveContentCache": true, "configName": "c",
            "created": "2026-01-19T08:00:00Z", "updated": "2026-01-19T08:00:00Z",
        });
        serde_json::from_value(json).unwrap()
    }

    fn request(schedule: &Map<String, Value>) -> Map<String, Value> {
        let schedule = serde_json::from_value::<Schedule>(schedule.clone().into()).unwrap();
        let request = serde_json::to_value(UpdateScheduleRequest::from(&schedule)).unwrap();
        serde_json::from_value(request).unwrap()
    }

    #[test]
    fn each_property_of_the_request_has_the_value_of_the_schedule() {
        let mut schedule = complete();
        let request = request(&schedule);
        for (name, renamed) in RENAMED {
            schedule.insert(renamed.to_owned(), schedule[name].clone());
        }
        let common = request_properties().filter_map(|name| schedule.remove_entry(name));
        let common: Map<String, Value> = common.collect();
        assert!(common.len() > 10, "{common:?}");
        assert_eq!(request, common);
    }

    /// Returns the wire names of the properties of the request, of which a later document may have more than the schedule.
    fn request_properties() -> impl Iterator<Item = &'static str> {
        let source = include_str!("../generated/models/update_schedule_request.rs");
        let rows = source.lines().filter_map(|line| line.trim().split_once("\" => "));
        rows.map(|(name, _)| name.trim_start_matches('"'))
    }

    #[test]
    fn values_that_the_schedule_does_not_have_are_not_sent() {
        let mut schedule = complete();
        schedule.insert("timezone".to_owned(), Value::Null);
        schedule.remove("logMode");
        let request = request(&schedule);
        assert!(request.contains_key("name"));
        assert!(!request.contains_key("timezone") && !request.contains_key("logMode"));
    }
}
