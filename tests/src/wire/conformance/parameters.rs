//! Cases of parameters of every location, style and type.

use std::collections::BTreeMap;

use serde_json::json;

use super::{RequestCase, request_cases};
use crate::generated::keeps_2_0_array_delimiters;
use crate::generated::parameters::Client;
use crate::generated::parameters::models::{CellsKindsKind, CellsKindsLevel, Color, Nested};

fn client(base: String) -> Client {
    Client::builder().base_url(base).session("s1").build().unwrap()
}

const WORDS: [&str; 3] = ["blue", "black", "brown"];

fn color() -> Color {
    Color::new(100, 200)
}

fn nested() -> Nested {
    Nested::new(color(), ["x", "y"])
}

fn free() -> BTreeMap<String, String> {
    [("a b", "1"), ("c", "&")].map(|(key, value)| (key.to_owned(), value.to_owned())).into()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "fixed values of every location": client.cells().fixed() =>
        "GET /fixed/1,2?joined=3,4&repeated=x%26&repeated=y&deep%5Ba%5D=1",
        "x-list: 1,2", "x-map: a,1", "cookie: crumbs=a,b";
    "path simple: string, array, object, nested":
        client.cells().path_simple("blue", WORDS, color(), nested()) =>
        "GET /pathSimple/blue/blue,black,brown/R,100,G,200/\
         at,%7B%22R%22%3A100%2C%22G%22%3A200%7D,on,%5B%22x%22%2C%22y%22%5D";
    "path simple, exploded: string, array, object, nested":
        client.cells().path_simple_explode("a/b", WORDS, color(), nested()) =>
        "GET /pathSimpleExplode/a%2Fb/blue,black,brown/R=100,G=200/\
         at=%7B%22R%22%3A100%2C%22G%22%3A200%7D,on=%5B%22x%22%2C%22y%22%5D";
    "path label: string, array, object, nested":
        client.cells().path_label("blue", WORDS, color(), nested()) =>
        "GET /pathLabel/.blue/.blue,black,brown/.R,100,G,200/\
         .at,%7B%22R%22%3A100%2C%22G%22%3A200%7D,on,%5B%22x%22%2C%22y%22%5D";
    "path label, exploded: string, array, object, nested":
        client.cells().path_label_explode("blue", WORDS, color(), nested()) =>
        "GET /pathLabelExplode/.blue/.blue.black.brown/.R=100.G=200/\
         .at=%7B%22R%22%3A100%2C%22G%22%3A200%7D.on=%5B%22x%22%2C%22y%22%5D";
    "path matrix: string, array, object, nested":
        client.cells().path_matrix("blue", WORDS, color(), nested()) =>
        "GET /pathMatrix/;string=blue/;array=blue,black,brown/;object=R,100,G,200/\
         ;nested=at,%7B%22R%22%3A100%2C%22G%22%3A200%7D,on,%5B%22x%22%2C%22y%22%5D";
    "path matrix, exploded: string, array, object, nested":
        client.cells().path_matrix_explode("blue", WORDS, color(), nested()) =>
        "GET /pathMatrixExplode/;string=blue/;array=blue;array=black;array=brown/;R=100;G=200/\
         ;at=%7B%22R%22%3A100%2C%22G%22%3A200%7D;on=x;on=y";
    "path matrix: empty string": client.cells().path_matrix("", ["a"], color(), nested()) =>
        "GET /pathMatrix/;string/;array=a/;object=R,100,G,200/\
         ;nested=at,%7B%22R%22%3A100%2C%22G%22%3A200%7D,on,%5B%22x%22%2C%22y%22%5D";
    "path matrix: dots": client.cells().path_matrix("..", [".."], color(), nested()) =>
        "GET /pathMatrix/;string=../;array=../;object=R,100,G,200/\
         ;nested=at,%7B%22R%22%3A100%2C%22G%22%3A200%7D,on,%5B%22x%22%2C%22y%22%5D";
    "path simple: dots": client.cells().path_simple("..", WORDS, color(), nested()) =>
        "Err", "`{string}` is `..`, which would change the path";
    "path label: dots": client.cells().path_label(".", WORDS, color(), nested()) =>
        "Err", "`{string}` is `..`, which would change the path";
    "path label: empty string": client.cells().path_label("", WORDS, color(), nested()) =>
        "Err", "`{string}` is `.`, which would change the path";
    "path simple: empty string": client.cells().path_simple("", WORDS, color(), nested()) =>
        "Err", "the path parameter `string` is empty";
    "path simple: empty array": client.cells().path_simple("a", [""; 0], color(), nested()) =>
        "Err", "the path parameter `array` is empty";

    "query form: string": client.cells().query_form().string("a b&c=d+é").integer(-5) =>
        "GET /queryForm?string=a%20b%26c%3Dd%2B%C3%A9&integer=-5";
    "query form: array": client.cells().query_form().array(["a,b", "c"]) =>
        "GET /queryForm?array=a%2Cb,c";
    "query form: object": client.cells().query_form().object(color()) =>
        "GET /queryForm?object=R,100,G,200";
    "query form: nested": client.cells().query_form().nested(nested()) =>
        "GET /queryForm?nested=at,%7B%22R%22%3A100%2C%22G%22%3A200%7D,on,%5B%22x%22%2C%22y%22%5D";
    "query form, exploded: string": client.cells().query_form_explode().string("").integer(1) =>
        "GET /queryFormExplode?string=&integer=1";
    "query form, exploded: array": client.cells().query_form_explode().array(WORDS) =>
        "GET /queryFormExplode?array=blue&array=black&array=brown";
    "query form, exploded: object": client.cells().query_form_explode().object(color()) =>
        "GET /queryFormExplode?R=100&G=200";
    "query form, exploded: nested": client.cells().query_form_explode().nested(nested()) =>
        "GET /queryFormExplode?at=%7B%22R%22%3A100%2C%22G%22%3A200%7D&on=x&on=y";
    "query form: empty array": client.cells().query_form().array([""; 0]) => "GET /queryForm";
    "query form, exploded: empty array": client.cells().query_form_explode().array([""; 0]) =>
        "GET /queryFormExplode";
    "query form, exploded: set twice": client.cells().query_form_explode().array(["a"]).array(["b"]) =>
        "GET /queryFormExplode?array=b";
    "query spaceDelimited: array": client.cells().query_space().array(WORDS) =>
        "GET /querySpace?array=blue%20black%20brown";
    "query spaceDelimited: object": client.cells().query_space().object(color()) =>
        "GET /querySpace?object=R%20100%20G%20200";
    "query spaceDelimited: nested": client.cells().query_space().nested(nested()) =>
        "GET /querySpace?nested=at%20%7B%22R%22%3A100%2C%22G%22%3A200%7D%20on%20%5B%22x%22%2C%22y%22%5D";
    "query pipeDelimited: array": client.cells().query_pipe().array(WORDS) =>
        "GET /queryPipe?array=blue%7Cblack%7Cbrown";
    "query pipeDelimited: object": client.cells().query_pipe().object(color()) =>
        "GET /queryPipe?object=R%7C100%7CG%7C200";
    "query pipeDelimited: nested": client.cells().query_pipe().nested(nested()) =>
        "GET /queryPipe?nested=at%7C%7B%22R%22%3A100%2C%22G%22%3A200%7D%7Con%7C%5B%22x%22%2C%22y%22%5D";
    "query deepObject, exploded: object": client.cells().query_deep_explode().object(color()) =>
        "GET /queryDeepExplode?object%5BR%5D=100&object%5BG%5D=200";
    "query deepObject, exploded: nested": client.cells().query_deep_explode().nested(nested()) =>
        "GET /queryDeepExplode?nested%5Bat%5D%5BR%5D=100&nested%5Bat%5D%5BG%5D=200\
         &nested%5Bon%5D=x&nested%5Bon%5D=y";
    "query deepObject of an array": client.cells().kinds().list(["a", "b"]).objects([color()]) =>
        "GET /kinds?list%5B%5D=a&list%5B%5D=b&objects%5B0%5D%5BR%5D=100&objects%5B0%5D%5BG%5D=200";
    "query, allowReserved": client.cells().reserved().url("https://a.b/c?d=e&f#g%2F1+2%").list(["a/b", "c,d"]) =>
        "GET /reserved?url=https://a.b/c?d=e%26f%23g%2F1%2B2%25&list=a/b,c%2Cd";
    "query, parameter names": client.cells().names().filter_name("1").a_b("2").top(3).x_y("4").ä_b("5") =>
        "GET /names?filter%5Bname%5D=1&a.b=2&%24top=3&X-Y=4&%C3%A4%20b=5";
    "query, additional properties": client.cells().kinds().free(free()).deep(free()) =>
        "GET /kinds?a%20b=1&c=%26&deep%5Ba%20b%5D=1&deep%5Bc%5D=%26";
    "query, any value": client.cells().kinds().any(json!({"a": 1.5, "b": null, "c": [true]})) =>
        "GET /kinds?a=1.5&c=true";
    "query, enumerations": client.cells().kinds().kind(CellsKindsKind::AB)
        .levels([CellsKindsLevel::Value1, CellsKindsLevel::Value2]) => "GET /kinds?kind=a%20b&levels=1,2";
    "query, timestamps, numbers and booleans": client.cells().kinds().at("2026-01-31T12:00:00.5Z".parse::<jiff::Timestamp>().unwrap())
        .day("2026-01-31".parse::<jiff::civil::Date>().unwrap()).flag(false).ratio(0.1) =>
        "GET /kinds?at=2026-01-31T12%3A00%3A00.5Z&day=2026-01-31&flag=false&ratio=0.1";
    "query, nullable, allowEmptyValue": client.cells().kinds().maybe("m").empty("") =>
        "GET /kinds?maybe=m&empty=";

    "header simple: string": client.cells().header_simple().x_string("a, b").x_integer(5) =>
        "GET /headerSimple", "x-string: a, b", "x-integer: 5", "!cookie";
    "header simple: array": client.cells().header_simple().x_array(WORDS) =>
        "GET /headerSimple", "x-array: blue,black,brown";
    "header simple: object": client.cells().header_simple().x_object(color()) =>
        "GET /headerSimple", "x-object: R,100,G,200";
    "header simple: nested": client.cells().header_simple().x_nested(nested()) =>
        "GET /headerSimple", "x-nested: at,{\"R\":100,\"G\":200},on,[\"x\",\"y\"]";
    "header simple, exploded: string": client.cells().header_simple_explode().x_string("blue") =>
        "GET /headerSimpleExplode", "x-string: blue";
    "header simple, exploded: array": client.cells().header_simple_explode().x_array(WORDS) =>
        "GET /headerSimpleExplode", "x-array: blue,black,brown";
    "header simple, exploded: object": client.cells().header_simple_explode().x_object(color()) =>
        "GET /headerSimpleExplode", "x-object: R=100,G=200";
    "header simple, exploded: nested": client.cells().header_simple_explode().x_nested(nested()) =>
        "GET /headerSimpleExplode", "x-nested: at={\"R\":100,\"G\":200},on=[\"x\",\"y\"]";
    "header simple: a line break": client.cells().header_simple().x_string("a\r\nx: y") =>
        "Err", "`X-String` contains a control character";
    "header simple: a comma in an element": client.cells().header_simple().x_array(["a,b", "c"]) =>
        "Err", "a value of the header `X-Array` contains `,`, which separates the values";
    "header simple: empty array": client.cells().header_simple().x_array([""; 0]) =>
        "GET /headerSimple", "!x-array";
    "header simple: non-ASCII": client.cells().header_simple().x_array(["é"]) =>
        "Err", "`X-Array` contains characters that are not ASCII";

    "cookie form: string": client.cells().cookie_form().string("a b").integer(5) =>
        "GET /cookieForm", "cookie: string=a%20b; integer=5";
    "cookie form: array": client.cells().cookie_form().array(["a,b", "c"]) =>
        "GET /cookieForm", "cookie: array=a%2Cb,c";
    "cookie form: object": client.cells().cookie_form().object(color()) =>
        "GET /cookieForm", "cookie: object=R,100,G,200";
    "cookie form: nested": client.cells().cookie_form().nested(nested()) =>
        "GET /cookieForm", "cookie: nested=at,{%22R%22:100%2C%22G%22:200},on,[%22x%22%2C%22y%22]";
    "cookie form, exploded: string": client.cells().cookie_form_explode().string("blue") =>
        "GET /cookieFormExplode", "cookie: string=blue";
    "cookie form, exploded: array": client.cells().cookie_form_explode().array(WORDS) =>
        "GET /cookieFormExplode", "cookie: array=blue; array=black; array=brown";
    "cookie form, exploded: object": client.cells().cookie_form_explode().object(color()) =>
        "GET /cookieFormExplode", "cookie: R=100; G=200";
    "cookie form, exploded: nested": client.cells().cookie_form_explode().nested(nested()) =>
        "GET /cookieFormExplode", "cookie: at={%22R%22:100%2C%22G%22:200}; on=x; on=y";
    "cookies of the call and of a credential": client.cells().cookies().sid("a; session=evil").theme("dark") =>
        "GET /cookies", "cookie: sid=a%3B%20session%3Devil; theme=dark; session=s1";

    "content: JSON everywhere, text": client.cells().content(color()).query(color()).x_json(free())
        .cookie(color()).text("a b") =>
        "GET /content/%7B%22R%22%3A100%2C%22G%22%3A200%7D?query=%7B%22R%22%3A100%2C%22G%22%3A200%7D&text=a%20b",
        "x-json: {\"a b\":\"1\",\"c\":\"&\"}", "cookie: cookie={%22R%22:100%2C%22G%22:200}";
    "one name in four locations": client.cells().same("1").id("2").id_header("3").id_cookie("4") =>
        "GET /same/1?id=2", "id: 3", "cookie: id=4";
};

fn delimited(base: String) -> keeps_2_0_array_delimiters::Client {
    keeps_2_0_array_delimiters::Client::builder().base_url(base).build().unwrap()
}

/// Cases of the delimiters of Swagger 2.0.
pub(super) const DELIMITERS: &[RequestCase] = request_cases! { delimited, client;
    "spaces, pipes and tabs": client.spaced().lists(["a", "b"], [1, 2], ["c", "d"]) =>
        "GET /spaced/a%20b/piped/1%7C2/tabbed/c%09d";
};
