//! `accept/sends_parameters_in_path_query_and_headers.json`.
// warning[client-header]: the parameter for the header `Accept` is omitted: the client chooses its value
//   at #/paths/~1stations~1{station}~1readings~1{day}/get/parameters/7
//  --> sends_parameters_in_path_query_and_headers.json:23:11
//   help: to send a different value, call `with_header` on the call

// readings::Readings::list()
pub fn list(
    &self,
    station: i32,
    day: impl Into<runtime::Date>,
    from: impl Into<runtime::DateTime>,
    x_tenant: impl Into<String>,
) -> ListCall {
    let day: runtime::Date = day.into();
    let from: runtime::DateTime = from.into();
    let x_tenant: String = x_tenant.into();
    ListCall(
        self
            .core
            .call(&LIST)
            .path("station", station)
            .path("day", day)
            .query("from", from)
            .header("X-Tenant", x_tenant),
    )
}

// readings::ListCall::unit
/// The unit of temperatures.
///
/// Default: `celsius`.
pub fn unit(self, unit: impl Into<String>) -> Self {
    let unit: String = unit.into();
    Self(self.0.query("unit", unit))
}

// readings::ListCall::limit()
pub fn limit(self, limit: i32) -> Self {
    Self(self.0.query("limit", limit))
}

// readings::ListCall::x_trace_id()
pub fn x_trace_id(self, x_trace_id: impl Into<String>) -> Self {
    let x_trace_id: String = x_trace_id.into();
    Self(self.0.header("X-Trace-Id", x_trace_id))
}
