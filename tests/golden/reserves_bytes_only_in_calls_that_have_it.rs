//! `accept/reserves_bytes_only_in_calls_that_have_it.yaml`.
// note[renamed-item]: the setter name `bytes` is not available; `bytes_query` is used instead
//   at #/components/parameters/bytes
//  --> reserves_bytes_only_in_calls_that_have_it.yaml:11:34

// parts::ReadCall::bytes()
pub fn bytes(self, bytes: i32) -> Self {
    Self(self.0.query("bytes", bytes))
}

// parts::CheckCall::bytes()
pub fn bytes(self, bytes: i32) -> Self {
    Self(self.0.query("bytes", bytes))
}

// parts::AddCall::bytes()
pub fn bytes(self, bytes: impl Into<String>) -> Self {
    let bytes: String = bytes.into();
    Self(self.0.field("bytes", bytes))
}

// parts::AddCall::bytes_blocking()
pub fn bytes_blocking(self, bytes_blocking: impl Into<String>) -> Self {
    let bytes_blocking: String = bytes_blocking.into();
    Self(self.0.field("bytesBlocking", bytes_blocking))
}

// parts::AnyCall::bytes_query()
pub fn bytes_query(self, bytes_query: i32) -> Self {
    Self(self.0.query("bytes", bytes_query))
}

// parts::NoneCall::bytes()
pub fn bytes(self, bytes: i32) -> Self {
    Self(self.0.query("bytes", bytes))
}
