//! Cases of `application/x-www-form-urlencoded` bodies: the schema and the encoding of a field determine its bytes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{RequestCase, request_cases};
use crate::generated::converts_2_0_form_parameters_to_bodies::Client as Two;
use crate::generated::encodes_form_fields_of_any_shape::Client;
use crate::generated::encodes_form_fields_of_any_shape::forms::StylesCall;
use crate::generated::encodes_form_fields_of_any_shape::models::{
    FormsEitherForm, FormsStylesFormDeep as Deep, Open, Point,
};
use crate::generated::encodes_urlencoded_forms::models::{Kind, TokensIssueFormScope as Scope};
use crate::generated::encodes_urlencoded_forms::{Client as Scalars, tokens::IssueCall};

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

fn point() -> Point {
    Point::new().x(1).y(2)
}

fn styles(client: Client) -> StylesCall {
    client.forms().styles(point())
}

fn map<V>(fields: impl IntoIterator<Item = (&'static str, V)>) -> BTreeMap<String, V> {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn open() -> Open {
    let mut open = Open::new("n");
    open.additional.insert("more".to_owned(), "m".to_owned());
    open
}

fn dog() -> FormsEitherForm {
    let dog: Value = json!({"kind": "Dog", "tricks": ["sit", "roll"]});
    serde_json::from_value(dog).unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "contentType: object": styles(client) =>
        "POST /styles", "content-type: application/x-www-form-urlencoded", "content-length: 37",
        "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D";
    "contentType: array": styles(client).json(["a"]) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&json=%5B%22a%22%5D";
    "style form, exploded: object": styles(client).exploded(point()) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&x=1&y=2";
    "style form: object": styles(client).joined(point()) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&joined=x,1,y,2";
    "style form: array": styles(client).comma(["a,b", "c"]) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&comma=a%2Cb,c";
    "style deepObject: object": styles(client).deep(Deep::new().at(point()).tags(["a b", "c"])) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&deep%5Bat%5D%5Bx%5D=1&deep%5Bat%5D%5By%5D=2\
         &deep%5Btags%5D=a%20b&deep%5Btags%5D=c";
    "style spaceDelimited: array": styles(client).space(["a", "b"]) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&space=a%20b";
    "style pipeDelimited: array": styles(client).pipe([1, 2]) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&pipe=1%7C2";
    "allowReserved: scalar": styles(client).url("https://a.b/?c=d&e f") =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&url=https://a.b/?c=d%26e%20f";
    "no encoding: array of objects": styles(client).points([point(), point()]) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&points=%7B%22x%22%3A1%2C%22y%22%3A2%7D\
         &points=%7B%22x%22%3A1%2C%22y%22%3A2%7D";
    "no encoding: array of arrays": styles(client).lists([vec![1, 2], vec![3]]) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&lists=%5B1%2C2%5D&lists=%5B3%5D";
    "no encoding: any value": styles(client).any(json!({"a": [true]})) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&any=%7B%22a%22%3A%5Btrue%5D%7D";
    "no encoding: object": styles(client).map(map([("k", "v w".to_owned())])) =>
        "POST /styles", "", "plain=%7B%22x%22%3A1%2C%22y%22%3A2%7D&map=%7B%22k%22%3A%22v%20w%22%7D";
    "a complete form of unknown fields": client.forms().map().body(map([("a b", 1), ("c", 2)])) =>
        "POST /map", "content-type: application/x-www-form-urlencoded", "", "a%20b=1&c=2";
    "a complete form, absent": client.forms().map() => "POST /map", "!content-type", "content-length: 0";
    "a complete form without a schema": client.forms().texts(map([("k", "v".to_owned())])) =>
        "POST /texts", "content-type: application/x-www-form-urlencoded", "", "k=v";
    "a form with additional fields": client.forms().open(open()) => "POST /open", "", "name=n&more=m";
    "a form with an allOf schema": client.forms().whole("n").x(3) => "POST /whole", "", "name=n&x=3";
    "a form with a oneOf schema": client.forms().either(dog()) =>
        "POST /either", "", "kind=Dog&tricks=sit&tricks=roll";
};

fn scalars(base: String) -> Scalars {
    Scalars::builder().base_url(base).build().unwrap()
}

fn issue(client: Scalars) -> IssueCall {
    client.tokens().issue("a&b=c é+")
}

pub(super) const SCALARS: &[RequestCase] = request_cases! { scalars, client;
    "scalars: text": issue(client).note("") =>
        "POST /token", "content-type: application/x-www-form-urlencoded",
        "", "client%20id=a%26b%3Dc%20%C3%A9%2B&grant_type=client_credentials&note=";
    "scalars: numbers and timestamps":
        client.tokens().issue("i").size(-3).ratio(0.5).until("2026-01-31T12:00:00Z".parse::<jiff::Timestamp>().unwrap()) =>
        "POST /token", "", "client%20id=i&grant_type=client_credentials&size=-3&ratio=0.5\
         &until=2026-01-31T12%3A00%3A00Z";
    "style form, exploded: array": client.tokens().issue("i").scope([Scope::Read, Scope::Write]) =>
        "POST /token", "", "client%20id=i&grant_type=client_credentials&scope=read&scope=write";
    "no encoding: array": client.tokens().issue("i").kinds([Kind::Value1, Kind::Value2]) =>
        "POST /token", "", "client%20id=i&grant_type=client_credentials&kinds=1&kinds=2";
    "no encoding: empty array": client.tokens().issue("i").kinds([]) =>
        "POST /token", "", "client%20id=i&grant_type=client_credentials";
    "optional, absent": client.tokens().by_form() => "PUT /several", "!content-type", "content-length: 0";
    "optional, set": client.tokens().by_form().name("n") =>
        "PUT /several", "content-type: application/x-www-form-urlencoded", "", "name=n";
};

fn two(base: String) -> Two {
    Two::builder().base_url(base).build().unwrap()
}

pub(super) const LISTS: &[RequestCase] = request_cases! { two, client;
    "collectionFormat csv": client.lists().lists().csv([1, 2]) => "POST /lists", "", "csv=1,2";
    "collectionFormat ssv": client.lists().lists().ssv(["a", "b"]) => "POST /lists", "", "ssv=a%20b";
    "collectionFormat tsv": client.lists().lists().tsv(["a", "b"]) => "POST /lists", "", "tsv=a%09b";
    "collectionFormat pipes": client.lists().lists().pipes([1, 2]) => "POST /lists", "", "pipes=1%7C2";
    "collectionFormat multi": client.lists().lists().multi(["a", "b"]) =>
        "POST /lists", "", "multi=a&multi=b";
};
