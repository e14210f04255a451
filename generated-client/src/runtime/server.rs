//! The address of an API as its document has it: variables may stand in it, each of a value that callers can choose.

/// A template, such as `https://{region}.example.com/v1`, and what stands for its variables.
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

    /// Sets a variable: at first what it is unless something is chosen, then what is chosen.
    pub(super) fn set(&mut self, name: &'static str, value: String) {
        match self.variables.iter_mut().find(|variable| variable.name == name) {
            Some(variable) => variable.chosen = Some(value),
            None => self.variables.push(Variable { name, default: value, chosen: None }),
        }
    }

    /// The address. A value can be no more than its place allows: none that is chosen moves the rest to another host.
    pub(super) fn url(&self) -> Result<String, String> {
        let mut url = self.template.clone();
        for Variable { name, default, chosen } in &self.variables {
            let place = format!("{{{name}}}");
            let before = self.template.split(&place).next().unwrap_or_default();
            if let Some(fault) = chosen.as_ref().and_then(|it| fault(before, default, it)) {
                return Err(format!("the server variable `{name}` must not hold {fault}"));
            }
            url = url.replace(&place, chosen.as_ref().unwrap_or(default));
        }
        Ok(url)
    }
}

/// What a value holds that would end the part of a URL which it stands in. Of a variable that is the whole address, or
/// that holds a path unless something is chosen, that part is larger.
fn fault(before: &str, default: &str, value: &str) -> Option<String> {
    let in_host = before.split_once("://").is_some_and(|(_, rest)| !rest.contains('/'));
    let ends = |letter: &char| match letter {
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
    fn a_value_that_is_chosen_stands_in_place_of_the_usual_one() {
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
    fn no_value_moves_the_rest_to_another_host() {
        for value in
            ["evil.com/", "evil.com?", "evil.com#", "user@evil.com", "evil.com\\", "a b", "{x}"]
        {
            let said = url("https://{region}.a.b/v1", &[("region", "eu"), ("region", value)]);
            let said = said.unwrap_err();
            assert!(said.starts_with("the server variable `region`"), "{said}");
            assert!(!said.contains("evil"), "{said}");
        }
    }
}
