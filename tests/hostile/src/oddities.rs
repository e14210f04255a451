//! Odd values in responses: times without an offset, unknown enum values, unknown properties, and null.

use serde_json::{Map, Value, json};

use super::dice::Dice;
use super::settings::Settings;

/// Properties that may be null according to the document, and that no other value depends on.
const NULLABLE: [&str; 14] = [
    "agentTemplates",
    "configName",
    "description",
    "documentation",
    "fileType",
    "icon",
    "image",
    "lastActivity",
    "lastRunMessage",
    "organizationName",
    "parallelism",
    "serverName",
    "startUrl",
    "userId",
];
/// Properties that are never null according to the document.
const NEVER_NULL: [&str; 3] = ["isActive", "isArchived", "isDefaultAccess"];
/// Enums that are numbers, except the status of a run, on which waits depend.
const NUMBERED: [&str; 5] =
    ["approvalStatus", "configType", "fileType", "scheduleType", "validationStatus"];
/// Enums that are strings.
const NAMED: [&str; 4] = ["logLevel", "logMode", "parallelExport", "tableType"];
/// Times that .NET may write as "never".
const ENDLESS: [&str; 3] = ["endDate", "expiresAt", "nextRunTime"];

/// Adds odd values to a response.
pub(crate) fn add(value: &mut Value, settings: &Settings, dice: &mut Dice) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(|it| add(it, settings, dice)),
        Value::Object(properties) => {
            for (name, value) in properties.iter_mut() {
                property(name, value, settings, dice);
            }
            if dice.percent(10) {
                unknown(properties);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn property(name: &str, value: &mut Value, settings: &Settings, dice: &mut Dice) {
    if let Some(time) = value.as_str().filter(|text| is_time(text)) {
        *value = json!(odd_time(name, time, dice));
    } else if may_be_null(name, settings) && dice.percent(10) {
        *value = Value::Null;
    } else if NUMBERED.contains(&name) && dice.percent(5) {
        *value = json!(17);
    } else if NAMED.contains(&name) && dice.percent(5) {
        *value = json!("Unheard");
    } else if name != "inputParameters" {
        add(value, settings, dice);
    }
}

fn may_be_null(name: &str, settings: &Settings) -> bool {
    NULLABLE.contains(&name) || settings.has_nulls && NEVER_NULL.contains(&name)
}

fn unknown(properties: &mut Map<String, Value>) {
    let value = json!({"id": 1, "values": [null, true, 1.5, "x"], "created": "yesterday"});
    properties.insert("addedLater".to_owned(), value);
}

/// Returns whether a text is a time as this service writes it.
fn is_time(text: &str) -> bool {
    text.len() == 27 && text.ends_with('Z') && text.get(10..11) == Some("T")
}

fn odd_time(name: &str, time: &str, dice: &mut Dice) -> String {
    let local = time.trim_end_matches('Z');
    match dice.below(10) {
        0 => local.to_owned(),
        1 => format!("{local}7"),
        2 => format!("{local}7Z"),
        3 => format!("{}Z", local.split('.').next().unwrap_or(local)),
        4 if ENDLESS.contains(&name) => "9999-12-31T23:59:59.9999999".to_owned(),
        _ => time.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn odd(value: &Value, settings: &Settings) -> Vec<Value> {
        let each = |seed| {
            let mut value = value.clone();
            add(&mut value, settings, &mut Dice::new(seed, 1));
            value
        };
        (0..500).map(each).collect()
    }

    #[test]
    fn changes_only_values_that_a_correct_client_accepts() {
        let time = "2026-09-30T14:03:11.123456Z";
        let value = json!({"id": 101, "isActive": true, "created": time, "expiresAt": time,
            "configType": 1, "tableType": "history", "description": "x"});
        let values = odd(&value, &Settings::default());
        let all = |name: &str| values.iter().map(|it| it[name].to_string()).collect::<Vec<_>>();
        assert!(all("id").iter().all(|id| id == "101"));
        assert!(all("isActive").iter().all(|it| it == "true"));
        let has = |name: &str, value: &str| all(name).iter().any(|it| it == value);
        assert!(has("created", "\"2026-09-30T14:03:11.123456\""));
        assert!(has("created", "\"2026-09-30T14:03:11.1234567\""));
        assert!(has("expiresAt", "\"9999-12-31T23:59:59.9999999\""));
        assert!(!has("created", "\"9999-12-31T23:59:59.9999999\""));
        assert!(has("configType", "17") && has("tableType", "\"Unheard\""));
        assert!(
            has("description", "null") && values.iter().any(|it| it.get("addedLater").is_some())
        );
    }

    #[test]
    fn makes_booleans_null_only_if_requested() {
        let settings = Settings { has_nulls: true, ..Settings::default() };
        let values = odd(&json!([{"isActive": true}]), &settings);
        assert!(values.iter().any(|it| it[0]["isActive"].is_null()));
    }
}
