//! Reads settings of a client from environment variables.

use std::env::VarError;

use super::builder::{Builder, CLIENT};
use super::error::Error;

impl Builder {
    /// Returns the value of a required environment variable.
    ///
    /// # Errors
    /// Returns an error if the variable is unset, empty or not valid UTF-8. The message contains the variable's name.
    pub fn env(variable: &str) -> Result<String, Error> {
        let missing = || format!("the environment variable {variable} is unset or empty");
        Self::optional_env(variable)?.ok_or_else(|| Error::not_sent(CLIENT, missing()))
    }

    /// Returns the value of an environment variable, or `None` if the variable is unset.
    ///
    /// # Errors
    /// Returns an error if the value is empty or not valid UTF-8, because ignoring it would hide a mistake.
    pub(super) fn nonempty_env(variable: &str) -> Result<Option<String>, Error> {
        let value = Self::optional_env(variable)?;
        if value.is_none() && std::env::var_os(variable).is_some() {
            let reason = format!("the environment variable {variable} is empty: set or unset it");
            return Err(Error::not_sent(CLIENT, reason));
        }
        Ok(value)
    }

    /// Returns the value of an environment variable without surrounding whitespace, or `None` if the variable is unset
    /// or empty.
    ///
    /// # Errors
    /// Returns an error if the value is not valid UTF-8, because ignoring it would hide a mistake.
    pub fn optional_env(variable: &str) -> Result<Option<String>, Error> {
        let value = match std::env::var(variable) {
            Ok(value) => value.trim().to_owned(),
            Err(VarError::NotPresent) => return Ok(None),
            Err(VarError::NotUnicode(_)) => {
                let reason = format!("the environment variable {variable} is not valid UTF-8");
                return Err(Error::not_sent(CLIENT, reason));
            }
        };
        Ok(Some(value).filter(|value| !value.is_empty()))
    }

    /// Checks that at least one of several environment variables is set and not empty. Any of them is enough to
    /// authenticate.
    ///
    /// # Errors
    /// Returns an error if all variables are unset or empty, or if a value is not valid UTF-8. Variables after the
    /// first one that is set are not checked.
    pub fn any_env(variables: &[&str]) -> Result<(), Error> {
        for variable in variables {
            if Self::optional_env(variable)?.is_some() {
                return Ok(());
            }
        }
        let variables = variables.join(", ");
        Err(Error::not_sent(
            CLIENT,
            format!("none of these environment variables is set: {variables}"),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_names_a_missing_variable() {
        let error = Builder::env("SURELY_NOT_SET_ANYWHERE").unwrap_err();
        assert!(error.to_string().contains("SURELY_NOT_SET_ANYWHERE"), "{error}");
    }

    #[test]
    fn accepts_one_of_several_variables_and_names_all_missing_ones() {
        // Cargo sets the second variable for every test.
        assert!(Builder::any_env(&["NO_SUCH_A", "CARGO_MANIFEST_DIR"]).is_ok());
        let error = Builder::any_env(&["NO_SUCH_A", "NO_SUCH_B"]).unwrap_err();
        assert!(error.to_string().contains("is set: NO_SUCH_A, NO_SUCH_B"), "{error}");
    }
}
