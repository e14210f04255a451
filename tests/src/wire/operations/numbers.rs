//! Tests that the enumerations with numeric values match the service's documentation.

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
fn assert_values<E>(values: &[E], first: i64, names: &[&str])
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
fn enumerations_have_the_documented_numbers() {
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
    assert_values(RunStatus::VALUES, 0, &statuses);
    assert_values(ConfigType::VALUES, 1, &["Agent", "SharedFile", "Template", "Command"]);
    assert_values(ValidationStatus::VALUES, 1, &["Unknown", "Invalid", "Valid"]);
    assert_values(ScheduleType::VALUES, 0, &["None", "RunOnce", "RunEvery", "Cron"]);
    assert_values(ApprovalStatus::VALUES, 0, &["NotApproved", "PendingApproval", "Approved"]);
    assert_values(SchedulePeriod::VALUES, 1, &["Minutes", "Hours", "Days", "Weeks", "Months"]);
    assert_values(SortOrder::VALUES, 0, &["Ascending", "Descending"]);
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
    assert_values(RunFileType::VALUES, 1, &files);
}
