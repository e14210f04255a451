//! Cases of unions: the discriminator that is sent and read, and the properties next to the branches.

use std::collections::BTreeMap;

use super::{RequestCase, ResponseCase, request_cases, response_cases};
use crate::generated::unions::Client;
use crate::generated::unions::models::{
    BigCode, Cat, Coarse, Code, CodeTool, Dark, DeepShelf, Dog, Door, Fault, Fine, Gauge, Key,
    Lamp, Large, Leave, LeaveBase, LimitFault, Lit, Mid, MidLow, MidLower, Open, Order,
    OrderByDate, OrderById, Pet, PlainFault, Pull, Push, Rough, SearchTool, SearchToolType, Shelf,
    Shut, Small, Tank, Tool, WeeklyLeave, ZooDeep, ZooDeepInner, ZooDeepInnerCat, ZooFirst,
    ZooFirstBase, ZooFirstCat, ZooGauge, ZooGaugeLarge, ZooList, ZooListCat, ZooMap, ZooMapCat,
    ZooNarrow, ZooNarrowDog, ZooOwn, ZooOwnDog, ZooRow, ZooRowDog, ZooSome, ZooSubtype, ZooTank,
    ZooTankLarge,
};

fn client(base: String) -> Client {
    Client::builder().base_url(base).build().unwrap()
}

pub(super) const CASES: &[RequestCase] = request_cases! { client, client;
    "union: an integer as discriminator": client.cells().tank(Tank::from(Small::new().depth(3))) =>
        "POST /tanks", "", "{\"size\":1,\"depth\":3}";
    "union: a mapped integer as discriminator": client.cells().tank(Tank::from(Large::new())) =>
        "POST /tanks", "", "{\"size\":2}";
    "union: a whole number as discriminator": client.cells().gauge(Gauge::from(Fine::new().unit("m"))) =>
        "POST /gauges", "", "{\"scale\":1,\"unit\":\"m\"}";
    "union: one of several whole numbers as discriminator": client.cells().gauge(Gauge::from(Coarse::new(3.0))) =>
        "POST /gauges", "", "{\"scale\":3.0}";
    "union: a fraction is not a discriminator": client.cells().gauge(Gauge::from(Rough::new(1.5, 0.1))) =>
        "POST /gauges", "", "{\"scale\":1.5,\"error\":0.1}";
    "union: an integer property without values": client.cells().shelf(Shelf::from(DeepShelf::new(4, 2))) =>
        "POST /shelves", "", "{\"level\":4,\"depth\":2}";
    "union: a mapped boolean": client.cells().door(Door::from(Push::new().force(9))) =>
        "POST /doors", "", "{\"open\":true,\"force\":9}";
    "union: a boolean property without values": client.cells().door(Door::from(Pull::new(false, "a"))) =>
        "POST /doors", "", "{\"open\":false,\"handle\":\"a\"}";
    "union: an integer that exceeds 64 bits":
        client.cells().code(Code::from(BigCode::new(9_223_372_036_854_775_808, "a"))) =>
        "POST /codes", "", "{\"code\":9223372036854775808,\"big\":\"a\"}";
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
    "union: a value that a subtype of a subtype has": client.cells().mid(Mid::from(MidLower::new().low("a"))) =>
        "POST /mids", "", "{\"step\":2,\"low\":\"a\"}";
    "union: a value that no subtype of the subtype has": client.cells().mid(Mid::from(MidLow::new())) =>
        "POST /mids", "", "{\"step\":1}";
    "union: an object describes a parent schema": client.cells().zoo().first(ZooFirst::from(ZooFirstCat::new().mice(3).note("n"))) =>
        "POST /zoos", "", "{\"first\":{\"note\":\"n\",\"kind\":1,\"mice\":3}}";
    "union: an object describes a parent schema without a subtype":
        client.cells().zoo().first(ZooFirst::from(ZooFirstBase::new().note("n"))) =>
        "POST /zoos", "", "{\"first\":{\"note\":\"n\",\"kind\":3}}";
    "union: an object narrows the discriminator of a parent schema":
        client.cells().zoo().narrow(ZooNarrow::from(ZooNarrowDog::new().loud(true))) =>
        "POST /zoos", "", "{\"narrow\":{\"kind\":2,\"loud\":true}}";
    "union: an object narrows a discriminator":
        client.cells().zoo().tank(ZooTank::from(ZooTankLarge::new().note("n"))).gauge(ZooGauge::from(ZooGaugeLarge::new().note("n"))) =>
        "POST /zoos", "", "{\"tank\":{\"size\":2,\"note\":\"n\"},\"gauge\":{\"size\":2,\"note\":\"n\"}}";
    "union: objects describe parent schemas in a list, a map and an object":
        client.cells().zoo()
            .row([ZooRow::from(ZooRowDog::new().note("n"))])
            .map(BTreeMap::from([("a".to_owned(), ZooMap::from(ZooMapCat::new().note("n")))]))
            .deep(ZooDeep::new().inner(ZooDeepInner::from(ZooDeepInnerCat::new().note("n")))) =>
        "POST /zoos", "", "{\"row\":[{\"note\":\"n\",\"kind\":2}],\"map\":{\"a\":{\"note\":\"n\",\"kind\":1}},\"deep\":{\"inner\":{\"note\":\"n\",\"kind\":1}}}";
    "union: an inline object has a parent schema as a part":
        client.cells().zoo().own(ZooOwn::from(ZooOwnDog::new().note("n"))).list([ZooList::from(ZooListCat::new().note("n"))]) =>
        "POST /zoos", "", "{\"own\":{\"kind\":2,\"note\":\"n\"},\"list\":[{\"kind\":1,\"note\":\"n\"}]}";
    "union: an inline object is a subtype": client.cells().zoo().subtype(ZooSubtype::new().note("n")) =>
        "POST /zoos", "", "{\"subtype\":{\"kind\":3,\"note\":\"n\"}}";
    "union: definitions that add nothing to a parent schema":
        client.cells().zoo().only(Pet::from(Dog::new())).plain(Pet::from(Cat::new())).cat(Cat::new()).some(ZooSome::from(Dog::new())) =>
        "POST /zoos", "", "{\"only\":{\"kind\":2},\"plain\":{\"kind\":1},\"cat\":{\"kind\":1},\"some\":{\"kind\":2}}";
    "union: a nested branch next to properties":
        client.cells().order(Order::from(OrderById::new(7).dry(true))) =>
        "POST /orders", "", "{\"dry\":true,\"id\":7}";
    "union: another nested branch next to properties":
        client.cells().order(Order::from(OrderByDate::new("2026-11-30"))) =>
        "POST /orders", "", "{\"day\":\"2026-11-30\"}";
};

pub(super) const RESPONSES: &[ResponseCase] = response_cases! { client, client;
    "union: an object and a parent schema": client.cells().pet(),
        "HTTP/1.1 200 OK", "content-type: application/json", "", "{\"kind\":2,\"loud\":true,\"note\":\"n\"}" =>
        "Ok(Dog(CellsPetResponseDog { note: Some(\"n\"), loud: Some(true) }))";
    "union: whole numbers and a fraction": client.cells().tagged(),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"gauges\":[{\"scale\":1.0},{\"scale\":2},{\"scale\":1.5,\"error\":1},{\"scale\":0},{\"scale\":7}]}" =>
        "Ok(Tagged { gauges: Some([Gauge(Fine(Fine { unit: None })), Gauge(Coarse(Coarse { scale: 2.0, unit: None })), Gauge(Rough(Rough { scale: 1.5, error: 1.0 })), Zero(Zero { why: None }), Unknown(UnknownVariant { tag: Some(\"7\"), json: Object {\"scale\": Number(7)}, fault: None })]), shelf: None, door: None, codes: None })";
    "union: properties whose types are not strings": client.cells().tagged(),
        "HTTP/1.1 200 OK", "content-type: application/json", "",
        "{\"shelf\":{\"level\":5,\"width\":1},\"door\":{\"open\":false,\"handle\":\"a\"},\"codes\":[{\"code\":9223372036854775808,\"big\":\"a\"},{\"code\":-2}]}" =>
        "Ok(Tagged { gauges: None, shelf: Some(WideShelf(WideShelf { level: 5, width: 1 })), door: Some(Pull(Pull { open: false, handle: \"a\" })), codes: Some([BigCode(BigCode { code: 9223372036854775808, big: \"a\" }), SmallCode(SmallCode { code: ValueMinus2 })]) })";
};
