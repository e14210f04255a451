//! Finds the calls in a source file: the method chains that start with a client's handle or a new request body.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

/// The calls in the files read so far.
pub(super) struct Calls {
    handles: BTreeSet<String>,
    /// `handle::method`, `handle::method.setter` and, for request bodies, `Model.setter`.
    pub(super) made: BTreeSet<String>,
    /// `handle.method`, as passed to the function `fails`.
    pub(super) failed: BTreeSet<String>,
    /// Variables that contain a chain.
    known: BTreeMap<String, Chain>,
}

/// The start of a method chain.
#[derive(Clone, Debug, PartialEq)]
enum Chain {
    Handle(String),
    /// A call or a request body, which setters may follow.
    Made(String),
}

impl Calls {
    pub(super) fn new(handles: BTreeSet<String>) -> Self {
        Self { handles, made: BTreeSet::new(), failed: BTreeSet::new(), known: BTreeMap::new() }
    }

    pub(super) fn read(&mut self, text: &str) {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{error}"));
        self.visit_file(&file);
    }

    fn chain(&self, expression: &syn::Expr) -> Option<Chain> {
        match expression {
            syn::Expr::MethodCall(call) => {
                let method = call.method.to_string();
                match self.chain(&call.receiver) {
                    Some(Chain::Handle(handle)) => Some(Chain::Made(format!("{handle}::{method}"))),
                    Some(call) => Some(call),
                    None => self.handles.contains(&method).then_some(Chain::Handle(method)),
                }
            }
            syn::Expr::Path(path) => self.known.get(&path.path.get_ident()?.to_string()).cloned(),
            syn::Expr::Call(call) => new(call).map(Chain::Made),
            syn::Expr::Paren(inner) => self.chain(&inner.expr),
            syn::Expr::Reference(inner) => self.chain(&inner.expr),
            _ => None,
        }
    }
}

/// Returns the type in `Type::new(…)`.
fn new(call: &syn::ExprCall) -> Option<String> {
    let syn::Expr::Path(function) = &*call.func else { return None };
    let mut names = function.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    names.next().filter(|name| name == "new")?;
    names.next()
}

impl<'ast> Visit<'ast> for Calls {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let method = &call.method;
        match self.chain(&call.receiver) {
            Some(Chain::Handle(handle)) => self.made.insert(format!("{handle}::{method}")),
            Some(Chain::Made(call)) => self.made.insert(format!("{call}.{method}")),
            None => false,
        };
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let fails = matches!(&*call.func, syn::Expr::Path(path) if path.path.is_ident("fails"));
        if let (true, Some(syn::Expr::Lit(first))) = (fails, call.args.first())
            && let syn::Lit::Str(name) = &first.lit
        {
            self.failed.insert(name.value());
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        let syn::Pat::Ident(variable) = &local.pat else { return };
        let chain = local.init.as_ref().and_then(|init| self.chain(&init.expr));
        let name = variable.ident.to_string();
        match chain {
            Some(chain) => self.known.insert(name, chain),
            None => self.known.remove(&name),
        };
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        let outside = std::mem::take(&mut self.known);
        visit::visit_item_fn(self, function);
        self.known = outside;
    }
}

#[test]
fn finds_every_kind_of_call() {
    for (body, expected) in [
        ("client.agents().list().await;", "agents::list"),
        (
            "c.agents().list().name(x).send().await;",
            "agents::list agents::list.name agents::list.send",
        ),
        (
            "exchange(200, A, |any| any.agents().list().name(x)).await;",
            "agents::list agents::list.name",
        ),
        ("mock.client.agents().list();", "agents::list"),
        ("let call = c.agents().list(); call.name(x)", "agents::list agents::list.name"),
        ("let a = c.agents(); let b = a.get(1); (&b).tag(2)", "agents::get agents::get.tag"),
        ("c.spaces().agents(1).get(2)", "spaces::agents spaces::agents.get"),
        ("vec![c.agents().list()]; agents.list(); list().name(x)", ""),
        ("let call = c.agents().list(); let call = other(); call.name(x)", "agents::list"),
        ("let body = Body::new(1).name(x).clear_x();", "Body.clear_x Body.name"),
        ("let body = Body::new(); let body = body.name(x); &body.tag(1)", "Body.name Body.tag"),
        ("Body::from(1).name(x); new(1).name(x)", ""),
        ("c.agents().get(1).await.unwrap().name(x)", "agents::get"),
    ] {
        let mut calls = Calls::new(["agents", "spaces"].map(str::to_owned).into());
        calls.read(&format!("async fn test() {{ {body} }} fn next() {{ call.other() }}"));
        let made: Vec<_> = calls.made.iter().map(String::as_str).collect();
        assert_eq!(made.join(" "), expected, "{body}");
    }
}
