//! Turns the members of a form into inputs, one by one: fields of an urlencoded one, parts of a multipart one.

use openapiv3::{
    Encoding, MediaType, QueryStyle, RequestBody, Schema, SchemaKind, StringFormat, Type as Kind,
    VariantOrUnknownOrEmpty as Format,
};

use super::Cx;
use super::body::made;
use super::parameter::{is_scalar, never_null, obstacle, type_of};
use super::schema::all_of::said_by_all;
use super::schema::schema;
use crate::diagnostic::Diagnostic;
use crate::ir::{Body, Field, FieldKind, Input, ListStyle, Location, Presence, Shape, Type};
use crate::pointer::Pointer;
use crate::spec::explode::EXPLODE;
use crate::spec::{Node, Slot};

/// The fields of an urlencoded body. One that must be there and cannot be sent as the document has it takes the whole
/// along; one that may be missing is left out.
pub fn urlencoded(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> Option<Body> {
    let doubts = cx.doubts();
    let Some(members) = members(cx, media, operation) else {
        cx.say(
            Diagnostic::warning(&media.at, "a form needs an object with properties")
                .help("describe its fields as the `properties` of an object, in the overlay"),
        );
        return None;
    };
    let mut fields = Vec::new();
    let mut complete = true;
    for member in members {
        let encoding = media.value.encoding.get(&member.wire);
        let encoding =
            encoding.map(|found| media.child("encoding", found).child(&member.wire, found));
        let required = member.presence.is_required();
        match field(cx, member, encoding.as_ref()) {
            Ok(field) => fields.push(field),
            Err(mut complaint) => {
                complete &= !required;
                if !required {
                    complaint.message.push_str("; it is left out");
                }
                // What is as it is because of a mistake is told of already.
                if cx.doubts() == doubts {
                    cx.say(complaint);
                }
            }
        }
    }
    complete.then_some(Body::Form { required: body.value.required, fields })
}

/// A member of a form as a field: a scalar, a list of them, or what is always the same.
fn field(
    cx: &Cx<'_>,
    member: Field,
    encoding: Option<&Node<'_, Encoding>>,
) -> Result<Input, Diagnostic> {
    let (ty, constant) = match member.kind {
        FieldKind::Value(ty) => (never_null(ty), None),
        FieldKind::Constant(value) => (type_of(&value), Some(value)),
    };
    if let Some(obstacle) = obstacle(cx, &ty) {
        let message =
            format!("the field `{}` cannot be sent in a form: it is {obstacle}", member.wire);
        return Err(Diagnostic::warning(&member.origin, message)
            .help("describe it as a scalar or a list of scalars, or the body as JSON"));
    }
    if let Some((encoding, why)) =
        encoding.and_then(|encoding| Some((encoding, asks(encoding.value, &ty)?)))
    {
        let message = format!("the field `{}` cannot be sent in a form: {why}", member.wire);
        return Err(Diagnostic::warning(&encoding.at, message)
            .help("remove it in the overlay, if the server reads plain forms too"));
    }
    // Null cannot be said in a form: a field that may be null is one that may be absent.
    let required = member.presence == Presence::Required;
    Ok(Input {
        location: Location::Field,
        wire: member.wire,
        name: member.name,
        ty,
        list: ListStyle::Repeated,
        presence: Presence::of(required, false),
        constant,
        docs: member.docs,
        default: member.default,
        example: None,
        deprecated: member.deprecated,
        origin: member.origin,
    })
}

/// What an `encoding` asks for that plain forms are not: a name and a value, percent-encoded, for each element.
fn asks(encoding: &Encoding, ty: &Type) -> Option<&'static str> {
    let joined = encoding.extensions.get(EXPLODE).is_some_and(|explode| explode == false);
    match (&encoding.style, encoding.content_type.as_deref()) {
        (Some(style), _) if *style != QueryStyle::Form => Some("its `style` is not `form`"),
        _ if encoding.allow_reserved => Some("`allowReserved` is not understood"),
        _ if joined && matches!(ty, Type::List(_)) => Some("`explode` is false"),
        (_, Some(media)) if !media.trim_start().starts_with("text/plain") => {
            Some("its `contentType` is not `text/plain`")
        }
        _ => None,
    }
}

/// Whether a form is made of scalars and lists of them, as far as that is plain to see.
pub fn is_flat(cx: &Cx<'_>, media: &MediaType) -> bool {
    let (spec, root) = (cx.spec, Pointer::root());
    let Some(found) = &media.schema else { return false };
    let Ok(form) = spec.follow(&Slot::new(found, root.clone())) else { return false };
    let is_word = |schema: &Schema| match &schema.schema_kind {
        SchemaKind::Type(Kind::String(text)) => text.format != Format::Item(StringFormat::Binary),
        SchemaKind::Type(Kind::Integer(_) | Kind::Number(_) | Kind::Boolean(_)) => true,
        _ => false,
    };
    let mut members = said_by_all(spec, &form).flat_map(|said| said.properties);
    members.all(|(_, slot)| match spec.follow(&slot).map(|node| node.value) {
        Ok(Schema { schema_kind: SchemaKind::Type(Kind::Array(list)), .. }) => {
            let items =
                list.items.as_ref().map(|items| spec.follow(&Slot::new(items, root.clone())));
            items.is_some_and(|items| items.is_ok_and(|items| is_word(items.value)))
        }
        Ok(schema) => is_word(schema),
        Err(_) => false,
    })
}

/// The parts of a multipart body.
pub fn multipart(
    cx: &mut Cx<'_>,
    body: &Node<'_, RequestBody>,
    media: &Node<'_, MediaType>,
    operation: usize,
) -> Option<Body> {
    if !media.value.encoding.is_empty() {
        cx.say(
            Diagnostic::note(
                &media.at.child("encoding"),
                "parts are sent under the media types of their values",
            )
            .help("a server that insists on an `encoding` may refuse them"),
        );
    }
    let Some(fields) = members(cx, media, operation) else {
        cx.say(
            Diagnostic::warning(&media.at, "a multipart body needs an object with properties")
                .help("describe its parts as the `properties` of an object, in the overlay"),
        );
        return None;
    };
    let mut parts = Vec::new();
    for field in fields {
        let (origin, wire) = (field.origin.clone(), field.wire.clone());
        let required = field.presence.is_required();
        match part(cx, field) {
            Some(part) => parts.push(part),
            None => {
                not_a_part(cx, &origin, &wire);
                if required {
                    return None;
                }
            }
        }
    }
    Some(Body::Multipart { required: body.value.required, parts })
}

fn not_a_part(cx: &mut Cx<'_>, at: &Pointer, wire: &str) {
    let message = format!("the part `{wire}` is left out: it is neither a file nor a scalar");
    cx.say(
        Diagnostic::warning(at, message)
            .help("describe it as a file, a scalar or a list of them, in the overlay"),
    );
}

fn is_part(cx: &Cx<'_>, ty: &Type) -> bool {
    match ty {
        Type::File => true,
        Type::List(inner) => **inner == Type::File || is_scalar(cx, inner),
        other => is_scalar(cx, other),
    }
}

/// The members of a form. Nobody holds the whole of it: if it is no component, its model will be dropped.
fn members(cx: &mut Cx<'_>, media: &Node<'_, MediaType>, operation: usize) -> Option<Vec<Field>> {
    let slot = Slot::new(media.value.schema.as_ref()?, media.at.child("schema"));
    let doubts = cx.doubts();
    let ty = schema(cx, &slot, &made(operation, "form"));
    let fields = ty.as_model().and_then(|id| match &cx.models.get(id)?.shape {
        Shape::Struct(structure) => Some(structure.fields.clone()),
        _ => None,
    });
    // What is no object because of a mistake is told of already.
    let mut fields = fields.or_else(|| (cx.doubts() > doubts).then(Vec::new))?;
    for field in fields.iter().filter(|field| field.is_only_received()) {
        let message = format!("`{}` is read-only: calls do not offer it", field.wire);
        cx.say(
            Diagnostic::note(&field.origin, message)
                .help("if the server takes it, set `readOnly` to false in the overlay"),
        );
    }
    fields.retain(|field| !field.is_only_received());
    Some(fields)
}

/// A member of a form as a part: a file, a scalar, a list of them, or what is always the same.
fn part(cx: &Cx<'_>, field: Field) -> Option<Input> {
    let (ty, constant) = match field.kind {
        FieldKind::Value(ty) => (ty, None),
        FieldKind::Constant(value) => (Type::Text, Some(value)),
    };
    is_part(cx, &ty).then_some(Input {
        location: Location::Part,
        wire: field.wire,
        name: field.name,
        ty,
        list: ListStyle::Repeated,
        presence: field.presence,
        constant,
        docs: field.docs,
        default: field.default,
        example: None,
        deprecated: field.deprecated,
        origin: field.origin,
    })
}
