//! The server URL of a document, with variables that callers can set.

/// A URL template, such as `https://{region}.example.com/v1`, and its variables.
#[derive(Clone)]
pub(super) struct Server {
    template: String,
    variables: Vec<Variable>,
}

#[derive(Clone)]
struct Variable {
    name: &'static str,
    default: String,
    chosen: Option<String>,
}

impl Server {
    pub(super) fn new(template: String) -> Self {
        Self { template, variables: Vec::new() }
    }

    /// Sets a variable. The first call for a variable sets its default; later calls set its value.
    pub(super) fn set(&mut self, name: &'static str, value: String) {
        match self.variables.iter_mut().find(|variable| variable.name == name) {
            Some(variable) => variable.chosen = Some(value),
            None => self.variables.push(Variable { name, default: value, chosen: None }),
        }
    }

    /// Returns whether the template with default values contains a host.
    pub(super) fn is_whole(&self) -> bool {
        self.filled(&self.template, false).contains("://")
    }

    /// Returns the URL with the chosen values. A value that would change the host or end a URL component is an error.
    pub(super) fn url(&self) -> Result<String, String> {
        for Variable { name, default, chosen } in &self.variables {
            let Some(chosen) = chosen else { continue };
            let placeholder = format!("{{{name}}}");
            let (before, after) = self.template.split_once(&placeholder).unwrap_or_default();
            let before = self.filled(before, false);
            if let Some(fault) = fault((&before, after), default, chosen) {
                return Err(format!("the server variable `{name}` must not contain {fault}"));
            }
        }
        Ok(self.filled(&self.template, true))
    }

    /// Replaces the variables in text with their values. If `chosen` is false, only default values are used.
    fn filled(&self, text: &str, chosen: bool) -> String {
        self.variables.iter().fold(text.to_owned(), |text, variable| {
            let value = variable.chosen.as_ref().filter(|_| chosen).unwrap_or(&variable.default);
            text.replace(&format!("{{{}}}", variable.name), value)
        })
    }
}

/// Returns the first character of a value that is not allowed in the URL component that contains the variable. A slash
/// is allowed outside of the host, or if the variable's default contains a slash.
fn fault((before, after): (&str, &str), default: &str, value: &str) -> Option<String> {
    let is_scheme = after.starts_with("://");
    let in_host = before.split_once("://").is_some_and(|(_, rest)| !rest.contains('/'));
    let ends = |letter: &char| match letter {
        _ if is_scheme => !letter.is_ascii_alphanumeric() && !"+-.".contains(*letter),
        '/' => in_host && !default.contains('/'),
        '?' | '#' | '@' | '\\' | '{' | '}' => true,
        other => other.is_whitespace() || other.is_control(),
    };
    value.chars().find(ends).map(|letter| format!("{letter:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(template: &str, variables: &[(&'static str, &str)]) -> Result<String, String> {
        let mut server = Server::new(template.to_owned());
        variables.iter().for_each(|(name, value)| server.set(name, (*value).to_owned()));
        server.url()
    }

    #[test]
    fn chosen_values_override_defaults() {
        let template = "https://{region}.a.b:{port}/{base}";
        let usual = [("region", "eu"), ("port", "443"), ("base", "v1")];
        assert_eq!(url(template, &usual).unwrap(), "https://eu.a.b:443/v1");
        let chosen = [usual.as_slice(), &[("region", "us"), ("base", "v2/x")]].concat();
        assert_eq!(url(template, &chosen).unwrap(), "https://us.a.b:443/v2/x");
        let whole = [("server", "https://a.b"), ("server", "https://c.d/e")];
        assert_eq!(url("{server}/v1", &whole).unwrap(), "https://c.d/e/v1");
        assert_eq!(
            url("https://{host}", &[("host", "a/v1"), ("host", "b/v2")]).unwrap(),
            "https://b/v2"
        );
    }

    #[test]
    fn rejects_values_that_change_the_host() {
        for value in
            ["evil.com/", "evil.com?", "evil.com#", "user@evil.com", "evil.com\\", "a b", "{x}"]
        {
            let error = url("https://{region}.a.b/v1", &[("region", "eu"), ("region", value)]);
            let error = error.unwrap_err();
            assert!(error.starts_with("the server variable `region`"), "{error}");
            assert!(!error.contains("evil"), "{error}");
        }
    }

    #[test]
    fn checks_variables_in_the_scheme_and_after_a_default_scheme() {
        let scheme = |value| url("{scheme}://a.b/v1", &[("scheme", "https"), ("scheme", value)]);
        assert_eq!(scheme("http").unwrap(), "http://a.b/v1");
        assert!(scheme("https://evil.example/").is_err());
        let split = |value| {
            url("{base}{region}.a.b", &[("base", "https://"), ("region", "eu"), ("region", value)])
        };
        assert_eq!(split("us").unwrap(), "https://us.a.b");
        assert!(split("evil.com/").is_err());
    }
}
