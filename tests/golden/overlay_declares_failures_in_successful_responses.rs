//! `accept/overlay_declares_failures_in_successful_responses.json`.
// note[foreign-extension]: `x-success` has a different meaning in this generator and is ignored
//   at #/paths/~1jobs/put/x-success
//  --> overlay_declares_failures_in_successful_responses.json:8:68
//   help: if the extension is meant for this generator, write a value that `spec/README.md` describes

// DEFAULTS
/// Default values of an operation.
pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
    success: &[
        runtime::Condition {
            pointer: "/meta/0/a~1b",
            expected: runtime::Expected::Below(400),
        },
    ],
    ..runtime::Operation::DEFAULT
};

// REQUEST
/// The operation of calls that [`Client::request`] returns.
static REQUEST: runtime::Operation = runtime::Operation {
    success: &[
        runtime::Condition {
            pointer: "/meta/0/a~1b",
            expected: runtime::Expected::Below(400),
        },
    ],
    ..runtime::Operation::RAW
};

// jobs::CREATE.success
success: &[
    runtime::Condition {
        pointer: "/result",
        expected: runtime::Expected::OneOf(
            &[runtime::Scalar::Text("ok"), runtime::Scalar::Integer(0)],
        ),
    },
    runtime::Condition {
        pointer: "/error",
        expected: runtime::Expected::OneOf(&[]),
    },
    runtime::Condition {
        pointer: "/accepted",
        expected: runtime::Expected::OneOf(&[runtime::Scalar::Boolean(true)]),
    },
],

// jobs::CLEAR.success
success: &[],
