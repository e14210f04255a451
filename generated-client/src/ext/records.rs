//! Reads the records of a synchronous run as rows.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::models::Records;

impl Records {
    /// Reads the records as rows of your type: the elements of a JSON array, or a single JSON object. Status 204,
    /// and a text or file of 0 bytes, have no rows. Any other empty body is an error of the call, and so is an HTML page.
    ///
    /// # Errors
    /// Returns an error if a row does not match `T`; the error states its index, starting at 0. Also returns an error if
    /// the agent exports another format than JSON: text, such as CSV, is in [`Records::Text`], and everything else in
    /// [`Records::Bytes`].
    ///
    /// `T` is usually a struct that derives `serde::Deserialize`. The records are parsed JSON: a number is read by its value,
    /// and not with its digits. A map has all columns:
    ///
    /// ```
    /// use std::collections::BTreeMap;
    ///
    /// use sequentum::models::Records;
    ///
    /// # fn main() -> Result<(), sequentum::RowsError> {
    /// let records = Records::Json(serde_json::json!([{"name": "a", "price": 1.5}]));
    /// let rows = records.rows::<BTreeMap<String, serde_json::Value>>()?;
    /// assert_eq!(rows[0]["price"], 1.5);
    /// # Ok(())
    /// # }
    /// ```
    pub fn rows<T: DeserializeOwned>(&self) -> Result<Vec<T>, RowsError> {
        match self {
            Self::Empty | Self::Json(Value::Null) => Ok(Vec::new()),
            Self::Json(Value::Array(rows)) => {
                let rows = rows.iter().enumerate();
                rows.map(|(index, row)| read(index, row)).collect()
            }
            Self::Json(row @ Value::Object(_)) => Ok(vec![read(0, row)?]),
            Self::Json(Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
                Err(RowsError::Scalar)
            }
            Self::Text(text) if text.trim().is_empty() => Ok(Vec::new()),
            Self::Text(_) => Err(RowsError::Text),
            Self::Bytes(bytes) if bytes.is_empty() => Ok(Vec::new()),
            Self::Bytes(_) => Err(RowsError::Bytes),
        }
    }
}

/// The maximum length of a row in a text in characters.
const SHOWN: usize = 200;

fn read<T: DeserializeOwned>(index: usize, row: &Value) -> Result<T, RowsError> {
    T::deserialize(row).map_err(|source| {
        let text = row.to_string();
        let is_long = text.chars().nth(SHOWN).is_some();
        let start: String = text.chars().take(SHOWN).collect();
        let row = if is_long { format!("{start}…") } else { start };
        RowsError::Row { index, row, source }
    })
}

/// The reason why [`Records::rows`] cannot read the records. Its text, which is also its `Debug` output, states the row and
/// how to read it.
#[non_exhaustive]
pub enum RowsError {
    /// A row does not match the type.
    #[non_exhaustive]
    Row {
        /// The index of the row, starting at 0.
        index: usize,
        /// The beginning of the row as JSON.
        row: String,
        /// The difference from the type.
        source: serde_json::Error,
    },
    /// The records are JSON, but neither an array nor an object.
    Scalar,
    /// The agent exports text.
    Text,
    /// The agent exports neither JSON nor text.
    Bytes,
}

impl fmt::Display for RowsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row { index, row, source } => {
                write!(f, "row {index} does not match the type: {source}, in {row}")
            }
            Self::Scalar => f.write_str(
                "the records are JSON, but neither an array nor an object: `Records::Json` contains them",
            ),
            Self::Text => f.write_str(
                "the agent exports text such as CSV, not JSON: `Records::Text` contains it",
            ),
            Self::Bytes => f.write_str(
                "the agent exports neither JSON nor text: `Records::Bytes` contains the content",
            ),
        }
    }
}

/// Shows the text, because `main` prints the `Debug` output of an error that it returns.
impl fmt::Debug for RowsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for RowsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Row { source, .. } => Some(source),
            Self::Scalar | Self::Text | Self::Bytes => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    fn rows(records: &Records) -> Result<Vec<i64>, String> {
        let rows = records.rows::<BTreeMap<String, i64>>().map_err(|error| error.to_string())?;
        Ok(rows.into_iter().map(|row| row["id"]).collect())
    }

    #[test]
    fn rows_are_the_elements_of_an_array_or_a_single_object() {
        assert_eq!(rows(&Records::Json(json!([{"id": 1}, {"id": 2}]))), Ok(vec![1, 2]));
        assert_eq!(rows(&Records::Json(json!({"id": 3}))), Ok(vec![3]));
        for empty in [
            Records::Empty,
            Records::Json(Value::Null),
            Records::Json(json!([])),
            Records::Text(" \n".to_owned()),
            Records::Bytes(Default::default()),
        ] {
            assert_eq!(rows(&empty), Ok(vec![]));
        }
    }

    #[test]
    fn an_error_states_the_row_or_the_format() {
        let error = |records: Records| rows(&records).unwrap_err();
        let second = error(Records::Json(json!([{"id": 1}, {"id": "x"}])));
        let text = r#"row 1 does not match the type: invalid type: string "x", expected i64, in {"id":"x"}"#;
        assert_eq!(second, text);
        let records = Records::Json(json!([{"id": "x".repeat(500)}]));
        let long = records.rows::<BTreeMap<String, i64>>().unwrap_err();
        assert!(long.to_string().ends_with("xxx…"), "{long}");
        assert_eq!(format!("{long:?}"), long.to_string());
        assert!(error(Records::Text("id\n1\n".to_owned())).contains("text such as CSV"));
        assert!(error(Records::Bytes("PK".into())).contains("`Records::Bytes`"));
        assert!(error(Records::Json(json!("x"))).contains("neither an array nor an object"));
    }
}
