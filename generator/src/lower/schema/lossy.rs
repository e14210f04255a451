//! Reports numbers of which not every digit is kept, with help that fits how calls use them.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::uses::Uses;
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// Reports an integer that can exceed 64 bits, unless every call keeps its digits. Those of an `i128` are only lost in the
/// JSON of requests.
pub(super) fn integer(cx: &mut Cx<'_>, schema: &Pointer, why: &str, ty: &Type) {
    let all = cx.spec.uses(schema);
    let is_unused = all == Uses::default();
    let uses = match *ty == Type::Int128 {
        true => Uses { sent: all.sent || is_unused, ..Uses::default() },
        false => all,
    };
    if uses == Uses::default() && !is_unused {
        return;
    }
    let message = match *ty == Type::Int128 {
        true => format!("{why}; only 15 digits of such an integer are sent"),
        false => format!("{why}; such an integer keeps only 15 digits"),
    };
    report(cx, Code::LossyIntegerBounds, schema, &message, uses);
}

/// Reports a number whose format allows more digits than a double-precision number holds.
pub(super) fn format(cx: &mut Cx<'_>, schema: &Pointer, format: &str) {
    let message = format!(
        "the format `{format}` is treated as a double-precision number, which keeps only 15 digits"
    );
    let uses = cx.spec.uses(schema);
    report(cx, Code::LossyNumberFormat, &schema.child("format"), &message, uses);
}

fn report(cx: &mut Cx<'_>, code: Code, at: &Pointer, message: &str, uses: Uses) {
    let is_sent = uses.text || uses.sent;
    let advice = [
        // A type that no call uses can be read from the response of a raw call.
        (
            uses.received || uses == Uses::default(),
            "read it from `Response::body`, which is the body as received",
        ),
        (uses.header, "read it from `Response::headers`, which are the headers as received"),
        (is_sent, "send it as text with `Client::request`"),
    ];
    let advice = advice.iter().filter_map(|(applies, advice)| applies.then_some(*advice));
    let advice = advice.collect::<Vec<_>>().join(", and ");
    cx.report(Diagnostic::new(code, at, message).help(format!("if every digit matters, {advice}")));
}
