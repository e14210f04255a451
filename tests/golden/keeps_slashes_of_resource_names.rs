//! `accept/keeps_slashes_of_resource_names.yaml`.

// secrets::Secrets::add()
pub fn add(&self, parent: impl Into<String>) -> AddCall {
    let parent: String = parent.into();
    AddCall(self.core.call(&ADD).path_segments("parent", parent))
}

// secrets::Secrets::access()
pub fn access(&self, name: impl Into<String>) -> AccessCall {
    let name: String = name.into();
    AccessCall(self.core.call(&ACCESS).path_segments("name", name))
}

// secrets::ACCESS.path
path: "/v1/{name}:access",
