//! Assigns a Cargo feature to each handle, and to each model the features of the handles whose calls use it.

use std::collections::{BTreeMap, BTreeSet};

use super::Surface;
use super::item::{Call, Handle};
use super::ty::Ty;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::names::ident::Ident;
use crate::pointer::Pointer;

/// The largest number of handles that have features. Registries limit the number of features of a package.
const MOST: usize = 200;

/// The features that every crate has, and the names of its dependencies.
const RESERVED: &[&str] = &[
    "base64",
    "blocking",
    "bytes",
    "default",
    "encoding_rs",
    "fastrand",
    "futures-core",
    "handles",
    "http",
    "http-body",
    "http-body-util",
    "httpdate",
    "jiff",
    "memchr",
    "mime",
    "mime_guess",
    "native-tls",
    "percent-encoding",
    "reqwest",
    "rustls",
    "secrecy",
    "serde",
    "serde_json",
    "tokio",
    "tokio-util",
    "tower",
    "tower-service",
    "tracing",
    "url",
];

/// The models that each model uses directly.
type Parts<'p> = BTreeMap<&'p str, Vec<String>>;

/// Assigns the features. A model without features is always compiled: no call uses it, or something else
/// uses it too.
pub(crate) fn assign(surface: &mut Surface, sink: &mut Diagnostics) {
    if surface.handles.len() > MOST {
        let count = surface.handles.len();
        let message = format!(
            "the handles have no Cargo features, because there are {count} of them, more than {MOST}"
        );
        sink.push(Diagnostic::new(Code::NoHandleFeatures, &Pointer::of(&["tags"]), message));
        return;
    }
    let mut taken: BTreeSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
    for handle in &mut surface.handles {
        let name = feature(&handle.module, &taken);
        taken.insert(name.clone());
        handle.feature = Some(name);
    }
    let others: Vec<Vec<String>> =
        surface.handles.iter().map(|handle| others(&surface.handles, handle)).collect();
    for (handle, others) in surface.handles.iter_mut().zip(others) {
        handle.other_features = others;
    }
    let mut features = features(surface);
    for item in &mut surface.models {
        item.features = features.remove(item.name.plain()).unwrap_or_default();
    }
}

/// Returns the feature of a handle: the name of its module in kebab case, with a suffix if another one has that name.
fn feature(module: &Ident, taken: &BTreeSet<String>) -> String {
    let mut name = module.plain().replace('_', "-");
    while taken.contains(&name) {
        name.push_str("-calls");
    }
    name
}

/// Returns the features of the other handles whose operations the code of a handle refers to.
fn others(handles: &[Handle], handle: &Handle) -> Vec<String> {
    let used: BTreeSet<&Ident> =
        handle.calls.iter().flat_map(|call| call.endings.modules()).collect();
    let others = handles.iter().filter(|other| used.contains(&other.module));
    others.filter_map(|other| other.feature.clone()).collect()
}

/// Returns the features of each model that only calls use.
fn features(surface: &Surface) -> BTreeMap<String, Vec<String>> {
    let parts = surface.models.iter().map(|item| (item.name.plain(), models(&item.kind.types())));
    let parts: Parts<'_> = parts.collect();
    let mut features: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for handle in &surface.handles {
        for model in reached(&parts, handle.calls.iter().flat_map(roots).collect()) {
            let name = handle.feature.iter().cloned();
            features.entry(model.to_owned()).or_default().extend(name);
        }
    }
    for model in reached(&parts, always(surface, &features)) {
        features.remove(model);
    }
    features.values_mut().for_each(|names| names.sort());
    features
}

/// Returns the models that are always compiled, but not all models that these use: those that no call uses, and those of
/// headers.
fn always(surface: &Surface, features: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let unused = surface.models.iter().map(|item| item.name.plain().to_owned());
    let unused = unused.filter(|name| !features.contains_key(name));
    let headers = surface.headers.iter().map(|header| header.ty.clone()).collect::<Vec<_>>();
    unused.chain(models(&headers)).collect()
}

/// Returns the models that a call uses directly.
fn roots(call: &Call) -> Vec<String> {
    let mut types = call.types();
    types.extend(call.errors.iter().filter_map(|(_, ty)| ty.clone()));
    models(&types)
}

/// Returns the names of the models in types.
fn models(types: &[Ty]) -> Vec<String> {
    types.iter().flat_map(Ty::models).map(|name| name.plain().to_owned()).collect()
}

/// Returns the given models and all models that they use, directly or indirectly.
fn reached<'p>(parts: &Parts<'p>, roots: Vec<String>) -> BTreeSet<&'p str> {
    let mut reached = BTreeSet::new();
    let known = |name: &str| parts.get_key_value(name).map(|(name, _)| *name);
    let mut pending: Vec<&str> = roots.iter().filter_map(|name| known(name)).collect();
    while let Some(name) = pending.pop() {
        if reached.insert(name) {
            let next = parts.get(name).into_iter().flatten();
            pending.extend(next.filter_map(|part| known(part)));
        }
    }
    reached
}

impl Handle {
    /// Returns the features of all handles.
    pub(crate) fn features(handles: &[Self]) -> Vec<String> {
        handles.iter().filter_map(|handle| handle.feature.clone()).collect()
    }
}
