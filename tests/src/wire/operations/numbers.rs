//! Tests the enumerations that are numbers on the wire, as the service documents them.

use std::fmt::{Debug, Display};

use sequentum::models::{
    ApprovalStatus, ConfigType, RunFileType, RunStatus, SchedulePeriod, ScheduleType, SortOrder,
    ValidationStatus,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// Asserts that the values are exactly these, numbered from `first`, and that the next number is kept as unknown.
#[track_caller]
fn are<E>(values: &[E], first: i64, names: &[&str])
where
    E: Serialize + DeserializeOwned + Display + Debug + PartialEq,
{
    assert_eq!(values.len(), names.len(), "{values:?}");
    for ((number, value), name) in (first..).zip(values).zip(names) {
        let read: E = serde_json::from_value(json!(number)).unwrap();
        assert_eq!((&read, read.to_string().as_str()), (value, *name));
        assert_eq!(serde_json::to_value(value).unwrap(), json!(number));
    }
    let newer = json!(first + i64::try_from(names.len()).unwrap());
    let read: E = serde_json::from_value(newer.clone()).unwrap();
    assert!(!values.contains(&read), "{read:?}");
    assert_eq!(serde_json::to_value(&read).unwrap(), newer);
}

#[test]
fn numbers_match_the_service_descriptions() {
    let statuses = [
        "Invalid",
        "Running",
        "Exporting",
        "Starting",
        "Queuing",
        "Stopping",
        "Failure",
        "Failed",
        "Stopped",
        "Completed",
        "Success",
        "Skipped",
        "Waiting",
        "UpdatingDataSet",
    ];
    are(RunStatus::VALUES, 0, &statuses);
    are(ConfigType::VALUES, 1, &["Agent", "SharedFile", "Template", "Command"]);
    are(ValidationStatus::VALUES, 1, &["Unknown", "Invalid", "Valid"]);
    are(ScheduleType::VALUES, 0, &["None", "RunOnce", "RunEvery", "Cron"]);
    are(ApprovalStatus::VALUES, 0, &["NotApproved", "PendingApproval", "Approved"]);
    are(SchedulePeriod::VALUES, 1, &["Minutes", "Hours", "Days", "Weeks", "Months"]);
    are(SortOrder::VALUES, 0, &["Ascending", "Descending"]);
    let files = [
        "DeliveredFile",
        "ExtractedFiles",
        "InternalExportFiles",
        "InternalRuntimeFiles",
        "InternalTrackingDb",
        "LogText",
        "LogHtml",
        "InternalContentCache",
    ];
    are(RunFileType::VALUES, 1, &files);
}
