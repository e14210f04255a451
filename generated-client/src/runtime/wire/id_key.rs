//! Recognizes the keys of properties that identify something.

/// The words for an identifier that a key may end in.
const WORDS: [&str; 3] = ["id", "uuid", "guid"];

/// Returns whether the last word of a key is an identifier: `id`, `agentId`, `AgentID`, `agent_ids`, but not `valid`. The
/// document may declare such a property as a plain integer or string.
pub(super) fn is_id_key(key: &str) -> bool {
    let singular = key.strip_suffix('s').unwrap_or(key);
    WORDS.iter().any(|word| {
        let Some(split) = singular.len().checked_sub(word.len()) else { return false };
        let (Some(before), Some(end)) = (singular.get(..split), singular.get(split..)) else {
            return false;
        };
        let before = before.chars().next_back();
        end.eq_ignore_ascii_case(word)
            && match (before, end.starts_with(char::is_uppercase)) {
                (None, _) => true,
                (Some(letter), true) => !letter.is_uppercase(),
                (Some(letter), false) => !letter.is_alphanumeric(),
            }
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::model;
    use super::super::Wire;
    use super::super::fault::Remedy;
    use super::super::inspected::decode_inspected;
    use super::super::read::read_value;
    use super::is_id_key;

    #[test]
    fn an_identifier_is_the_last_word_of_a_key() {
        for key in [
            "id",
            "ID",
            "Id",
            "ids",
            "uuid",
            "agentId",
            "AgentID",
            "agentIds",
            "agent_id",
            "agent-id",
            "requestUuid",
            "row_guid",
            "größeId",
            "user2Id",
        ] {
            assert!(is_id_key(key), "{key}");
        }
        for key in [
            "",
            "s",
            "valid",
            "paid",
            "grid",
            "GRID",
            "VALID",
            "idle",
            "idCount",
            "ids_total",
            "ß",
            "fluid",
        ] {
            assert!(!is_id_key(key), "{key}");
        }
    }

    /// An object whose ids are plain values, as a document may declare them.
    #[derive(Clone, Debug, PartialEq)]
    struct Plain {
        count: i64,
        owner_id: Option<Box<i64>>,
        agent_id: i64,
        row_uuids: Vec<String>,
    }
    model! { Plain { "count" => count, "ownerId" => owner_id, "agentId" => agent_id, "row_uuids" => row_uuids } }

    fn read(text: &str) -> (Result<Plain, String>, Vec<String>) {
        let mut value = Plain::blank();
        match decode_inspected(&mut value, "", text.as_bytes(), true, true) {
            Ok(findings) => (Ok(value), findings.into_iter().map(|found| found.pointer).collect()),
            Err(error) => (Err(error.to_string()), Vec::new()),
        }
    }

    #[test]
    fn no_id_is_replaced_also_if_it_is_a_plain_value() {
        let text = r#"{"count":null,"ownerId":null,"agentId":1,"row_uuids":["a",null]}"#;
        let (value, findings) = read(text);
        let expected = Plain { count: 0, owner_id: None, agent_id: 1, row_uuids: vec!["a".into()] };
        assert_eq!(value.unwrap(), expected);
        assert_eq!(findings, ["/count", "/row_uuids/*"]);
        let text = text.replace("\"agentId\":1", "\"agentId\":null");
        let error = read(&text).0.unwrap_err();
        assert!(error.starts_with("$.agentId: expected an integer, found null"), "{error}");
    }

    #[test]
    fn an_error_suggests_no_default_for_an_id() {
        let remedy = |text: &str| {
            let mut value = Plain::blank();
            let fault = read_value(&mut value, &serde_json::from_str(text).unwrap()).unwrap_err();
            fault.remedy()
        };
        assert_eq!(remedy(r#"{"count":null}"#), Some(Remedy::NullAsDefault));
        assert_eq!(remedy(r#"{"agentId":null}"#), None);
        assert_eq!(remedy(r#"{"row_uuids":[null]}"#), Some(Remedy::DroppedElement));
    }

    #[test]
    fn elements_of_a_part_with_ids_have_no_default() {
        let is_read = |prefix: &str| {
            let mut value = i64::blank();
            decode_inspected(&mut value, prefix, b"null", true, true).is_ok()
        };
        assert!(is_read("/counts/*") && is_read("") && is_read("/7"));
        assert!(!is_read("/agentIds/*") && !is_read("/agentIds/7") && !is_read("/id"));
    }
}
