//! Cases of unions in request bodies: the discriminator that is sent, and the properties next to the branches.

use super::{RequestCase, request_cases};
use crate::generated::unions::Client;
use crate::generated::unions::models::{
    CodeTool, Dark, Fault, Key, Lamp, Large, Leave, LeaveBase, LimitFault, Lit, Open, Order,
    OrderByDate, OrderById, PlainFault, SearchTool, SearchToolType, Shut, Small, Tank, Tool,
    WeeklyLeave,
};

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "union: an integer as discriminator": client.cells().tank(Tank::from(Small::new().depth(3))) =>
        "POST /tanks", "", "{\"size\":1,\"depth\":3}";
    "union: a mapped integer as discriminator": client.cells().tank(Tank::from(Large::new())) =>
        "POST /tanks", "", "{\"size\":2}";
    "union: a boolean as discriminator": client.cells().lamp(Lamp::from(Dark::new().why("off"))) =>
        "POST /lamps", "", "{\"on\":false,\"why\":\"off\"}";
    "union: `true` as discriminator": client.cells().lamp(Lamp::from(Lit::new())) =>
        "POST /lamps", "", "{\"on\":true}";
    "union: the second of several discriminator values":
        client.cells().tool(Tool::from(SearchTool::new(SearchToolType::Search2).size(4))) =>
        "POST /tools", "", "{\"type\":\"search_2\",\"size\":4}";
    "union: the only value of the branch": client.cells().tool(Tool::from(CodeTool::new().name("a"))) =>
        "POST /tools", "", "{\"type\":\"code\",\"name\":\"a\"}";
    "union: the first of several mapped values": client.cells().key(Key::from(Open::new().gap(1))) =>
        "POST /keys", "", "{\"state\":\"open\",\"gap\":1}";
    "union: the second of several mapped values": client.cells().key(Key::from(Open::new().state("ajar"))) =>
        "POST /keys", "", "{\"state\":\"ajar\"}";
    "union: the value that the branch allows instead of the mapped one":
        client.cells().key(Key::from(Shut::new())) => "POST /keys", "", "{\"state\":\"SHUT\"}";
    "union: the value that the name of a subtype spells":
        client.cells().leave(Leave::from(WeeklyLeave::new().day(2))) =>
        "POST /leaves", "", "{\"type\":\"weekly_leave\",\"day\":2}";
    "union: the value that no subtype has": client.cells().leave(Leave::from(LeaveBase::new().hours(8))) =>
        "POST /leaves", "", "{\"type\":\"daily_leave\",\"hours\":8}";
    "union: a subtype without properties of its own":
        client.cells().fault(Fault::from(PlainFault::new().text("a"))) =>
        "POST /faults", "", "{\"code\":\"plain\",\"text\":\"a\"}";
    "union: a subtype that is mapped by its name": client.cells().fault(Fault::from(LimitFault::new().limit(9))) =>
        "POST /faults", "", "{\"code\":\"limit\",\"limit\":9}";
    "union: a nested branch next to properties":
        client.cells().order(Order::from(OrderById::new(7).dry(true))) =>
        "POST /orders", "", "{\"dry\":true,\"id\":7}";
    "union: another nested branch next to properties":
        client.cells().order(Order::from(OrderByDate::new("2026-11-30"))) =>
        "POST /orders", "", "{\"day\":\"2026-11-30\"}";
};
