//! Finds the target of a reference to an `$id`, an anchor, or a pointer inside a resource.

use super::address::{self, Address};
use super::resource::{File, Resource};
use crate::document::Json;
use crate::pointer::{Pointer, decoded};

/// The target of a reference.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// The index of the file.
    pub file: usize,
    /// The pointer into the file.
    pub pointer: Pointer,
}

/// Returns the target of a reference from the object `at` in a file. Returns `None` if the reference needs no resource, or
/// if its target is unknown.
pub(super) fn find(
    files: &[File<'_>],
    resources: &[Resource],
    (file, at): (usize, &Pointer),
    reference: &str,
) -> Option<Target> {
    let (uri, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let own = resource_of(resources, file, at)?;
    if uri.is_empty() {
        return match fragment.starts_with('/') || fragment.is_empty() {
            true => inside(files, own, fragment),
            false => anchor(resources, own, at, &decoded(fragment)),
        };
    }
    let resource = with_id(files, resources, own, uri)?;
    if fragment.is_empty() || fragment.starts_with('/') {
        let pointer = Pointer::parse(&format!("#{fragment}"))?;
        let pointer = pointer.rebased(&Pointer::root(), &resource.root)?;
        return Some(Target { file: resource.file, pointer });
    }
    let pointer = resource.anchors.get(decoded(fragment).as_ref())?.first()?.clone();
    Some(Target { file: resource.file, pointer })
}

/// Returns the innermost resource that contains an object.
pub(super) fn resource_of<'r>(
    resources: &'r [Resource],
    file: usize,
    at: &Pointer,
) -> Option<&'r Resource> {
    // Inner resources follow outer ones.
    resources.iter().rev().find(|resource| resource.file == file && at.is_within(&resource.root))
}

/// Resolves a pointer relative to a resource, unless it only exists in the file, as in many documents that use `$id`
/// without its meaning.
fn inside(files: &[File<'_>], own: &Resource, fragment: &str) -> Option<Target> {
    if own.root == Pointer::root() {
        return None;
    }
    let pointer = Pointer::parse(&format!("#{fragment}"))?;
    let json: &Json = files.get(own.file)?.json;
    if own.is_older && !fragment.is_empty() && json.pointer(pointer.as_str()).is_some() {
        return None;
    }
    let pointer = pointer.rebased(&Pointer::root(), &own.root)?;
    json.pointer(pointer.as_str())?;
    Some(Target { file: own.file, pointer })
}

/// Returns the schema with an anchor: in the resource of the reference, or else in its file or another one.
fn anchor(resources: &[Resource], own: &Resource, at: &Pointer, name: &str) -> Option<Target> {
    let (near, far): (Vec<_>, Vec<_>) =
        resources.iter().partition(|resource| resource.file == own.file);
    let mut all = std::iter::once(own).chain(near).chain(far);
    let (file, pointers) = all.find_map(|one| Some((one.file, one.anchors.get(name)?)))?;
    // If several schemas have the name, the closest one is used.
    let shared = |pointer: &Pointer| {
        pointer.tokens().zip(at.tokens()).take_while(|(one, other)| one == other).count()
    };
    let longest = pointers.iter().map(shared).max()?;
    let pointer = pointers.iter().find(|pointer| shared(pointer) == longest)?.clone();
    Some(Target { file, pointer })
}

/// Returns the resource with an `$id`. A relative reference also matches the end of an absolute `$id`, unless it is the name
/// of a file.
fn with_id<'r>(
    files: &[File<'_>],
    resources: &'r [Resource],
    own: &Resource,
    uri: &str,
) -> Option<&'r Resource> {
    let absolute = join(own.id.as_deref(), uri);
    let with = |id: &str| resources.iter().find(|one| one.id.as_deref() == Some(id));
    let exact = with(&absolute).or_else(|| with(uri));
    exact.or_else(|| {
        let name = files.get(own.file)?.name;
        let is_file = matches!(address::of(uri, name),
            Address::Pointer(path, _) if files.iter().any(|file| file.name == path));
        let end = format!("/{}", uri.trim_start_matches("./"));
        let ends = |resource: &&Resource| {
            resource.id.as_deref().is_some_and(|known| known.ends_with(&end))
        };
        resources.iter().find(ends).filter(|_| !is_file && !uri.contains(':'))
    })
}

/// Resolves a reference relative to the `$id` of a resource.
pub(super) fn join(base: Option<&str>, reference: &str) -> String {
    let Some((scheme, rest)) = base.and_then(|base| base.split_once("://")) else {
        return reference.to_owned();
    };
    if reference.contains(':') {
        return reference.to_owned();
    }
    if reference.starts_with("//") {
        return format!("{scheme}:{reference}");
    }
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    if let Some(path) = reference.strip_prefix('/') {
        return format!("{scheme}://{host}/{path}");
    }
    let mut segments: Vec<&str> = path.split('/').collect();
    segments.pop();
    for segment in reference.split('/') {
        match segment {
            "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    format!("{scheme}://{host}/{}", segments.join("/"))
}

/// Returns the outermost schema around an object of a file: a named schema, or the value of `schema`.
pub(super) fn outermost_schema(at: &Pointer) -> Pointer {
    let mut parent = String::new();
    for (above, token) in at.ancestors().skip(1).zip(at.tokens()) {
        let is_named = ["schemas", "definitions", "$defs"].contains(&parent.as_str());
        if is_named || ["schema", "itemSchema"].contains(&token.as_str()) {
            return above;
        }
        parent = token;
    }
    Pointer::root()
}
