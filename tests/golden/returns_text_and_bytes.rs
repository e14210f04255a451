//! `accept/returns_text_and_bytes.json`.
// warning[response-schema-ignored]: a response of type `application/xml` is returned as text; its schema is ignored
//   at #/paths/~1xml/get/responses/200/content/application~1xml
//  --> returns_text_and_bytes.json:13:139
//   help: if the server can return JSON, declare it too; otherwise parse the response yourself

// exports::CsvCall!
runtime::call!(CsvCall => String, runtime::Reply::into_text);

// exports::MessageCall!
runtime::call!(MessageCall => String, runtime::Reply::into_text);

// exports::ZipCall!
runtime::download!(ZipCall);

// exports::PngCall!
runtime::download!(PngCall);

// exports::AnyCall!
runtime::download!(AnyCall);

// exports::FileCall!
runtime::download!(FileCall);

// exports::XlsxCall!
runtime::download!(XlsxCall);

// exports::CountCall!
runtime::call!(CountCall => i32, runtime::Reply::json);

// exports::XmlCall!
runtime::call!(XmlCall => String, runtime::Reply::into_text);

// exports::FILE.accept
accept: "application/json, */*;q=0.8",
