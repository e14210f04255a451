//! Tests numbers in a build in which serde_json keeps their texts.

use parcels::Client;
use parcels::models::Parcel;
use serde_json::{Number, Value};

use super::server::{json, serve};

const PARCEL: &str = r#"{"state": 7, "cents": -1250, "weight": 0.1250, "sizes": [1, 2.5e1],
    "contents": {"a": [1.50, 2, {"$serde_json": "b"}]}}"#;

fn assert_numbers(parcel: &Parcel) {
    assert_eq!((parcel.state.as_str(), parcel.cents), ("7", Some(-1250)));
    assert_eq!((parcel.weight, parcel.sizes.as_deref()), (Some(0.125), Some(&[1.0, 25.0][..])));
    let written = serde_json::to_string(&parcel.contents).unwrap();
    assert_eq!(written, r#"{"a":[1.5,2,{"$serde_json":"b"}]}"#);
}

#[tokio::test]
async fn reads_numbers_that_serde_json_passes_as_texts() {
    let number: Number = serde_json::from_str("1.50").unwrap();
    assert_eq!(number.to_string(), "1.50", "the feature `arbitrary_precision` is not enabled");

    let (client, _) = serve(Client::builder(), |_| json(200, PARCEL));
    assert_numbers(&client.parcels().get_parcel("a").await.unwrap());
    assert_numbers(&serde_json::from_str(PARCEL).unwrap());
    let value: Value = serde_json::from_str(PARCEL).unwrap();
    assert_numbers(&serde_json::from_value(value).unwrap());
}
