//! The fixed records of the service: agents, files, spaces. Their values depend only on their ids.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

/// The ids of the agents.
pub(crate) const AGENTS: RangeInclusive<i64> = 101..=220;
/// The space of the first agents. All others are personal.
pub(crate) const SPACE: i64 = 945;
/// The ids of the agents in the space.
const IN_SPACE: RangeInclusive<i64> = 101..=160;

/// Describes the records that the service knows, with their ids.
#[must_use]
pub fn records_help() -> String {
    let (first, last) = (AGENTS.start(), AGENTS.end());
    let in_space = IN_SPACE.end();
    format!(
        "Records:\n  \
         agents     {first} to {last}; those up to {in_space} are in the space {SPACE}, the others in the space 0\n  \
         schedules  301 and 302 of the agent {first}\n  \
         runs       9001 and so on, one for each start. The last digit of the agent determines how a run ends: \
         3 Failed, 4 Failure, 6 Skipped, 7 not at all, 9 Completed, otherwise Success. The input parameter `outcome` \
         overrides it with the number of a status. A synchronous run of an even agent returns CSV, of an odd one JSON\n  \
         files      5001 to 5004 of each run\n  \
         sessions   session-1 and so on, one for each start. A session whose prompt contains `fail` ends with an error"
    )
}

/// Returns whether there is an agent with an id.
pub(crate) fn has_agent(id: i64) -> bool {
    AGENTS.contains(&id)
}

/// Returns the name of an agent.
pub(crate) fn agent_name(id: i64) -> String {
    let subject = ["Prices", "Jobs", "News", "Reviews"].get(usize::try_from(id % 4).unwrap_or(0));
    format!("{} {id}", subject.copied().unwrap_or("Prices"))
}

/// Returns the space of an agent. 0 is the personal space.
pub(crate) fn space_of(id: i64) -> i64 {
    if IN_SPACE.contains(&id) { SPACE } else { 0 }
}

/// Returns a time that depends on a number.
pub(crate) fn time(number: i64) -> String {
    let (day, hour, minute) = (number % 28 + 1, number % 24, number % 60);
    format!("2026-09-{day:02}T{hour:02}:{minute:02}:11.123456Z")
}

/// Returns an agent.
pub(crate) fn agent(id: i64) -> Value {
    json!({
        "agentTemplates": null,
        "configType": 1,
        "description": "Extracts records.",
        "documentation": null,
        "icon": null,
        "image": null,
        "inputParameters": {"url": "https://example.com"},
        "id": id,
        "isActive": id % 2 == 0,
        "lastActivity": time(id),
        "name": agent_name(id),
        "proxyPoolId": null,
        "spaceId": space_of(id),
        "startUrl": "https://example.com",
        "status": 10,
        "userId": 8,
        "validationStatus": 3,
        "version": 4,
        "created": time(id),
        "updated": time(id + 1),
    })
}

/// Returns an agent as the operations on spaces return it.
pub(crate) fn space_agent(id: i64) -> Value {
    json!({
        "id": id,
        "name": agent_name(id),
        "description": null,
        "configType": 1,
        "status": 10,
        "validationStatus": 3,
        "lastActivity": time(id),
        "created": time(id),
        "updated": time(id + 1),
        "version": 4,
        "isArchived": false,
        "approvalStatus": 2,
        "labels": [{"id": 7, "name": "daily"}],
    })
}

/// Returns a space.
pub(crate) fn space(id: i64) -> Value {
    json!({
        "id": id,
        "name": if id == 0 { "Personal" } else { "Research" },
        "organizationId": 1,
        "created": time(3),
        "isDefaultAccess": true,
        "scope": "Organization",
        "runRetentionHours": null,
        "initiatedBy": null,
        "access": ["Read", "Write"],
    })
}

/// Returns the files of a run.
pub(crate) fn files(run: i64, size: u64) -> Vec<Value> {
    let file = |id: i64, name: Value, kind: i64| json!({"id": id, "regionId": 2, "fileType": kind, "name": name, "fileSize": size, "created": time(run)});
    vec![
        file(5001, json!("log.txt"), 6),
        file(5002, json!(format!("records-{run}.csv")), 1),
        file(5003, json!("../../x"), 1),
        file(5004, Value::Null, 1),
    ]
}

/// Returns whether a run has a file with an id.
pub(crate) fn has_file(id: i64) -> bool {
    (5001..=5004).contains(&id)
}

/// Returns the records that an agent extracts.
pub(crate) fn records(agent: i64) -> Vec<Value> {
    let record = |row: i64| json!({"sku": format!("{agent}-{row}"), "price": 9.5 + f64::from(i32::try_from(row).unwrap_or(0))});
    (1..=3).map(record).collect()
}

/// Returns the records that an agent extracts, as CSV.
pub(crate) fn records_csv(agent: i64) -> String {
    let mut text = "sku,price\n".to_owned();
    for row in 1..=3 {
        text.push_str(&format!("{agent}-{row},{}\n", 9.5 + f64::from(row)));
    }
    text
}
