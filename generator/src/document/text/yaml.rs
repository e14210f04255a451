//! Parses YAML text into a tree of nodes with their positions.
//!
//! [`scalar`] determines the types of scalars; [`value`] converts a tree to JSON.

pub(crate) mod find;
pub(crate) mod scalar;
pub(crate) mod value;

use std::collections::BTreeMap;

use super::scan::{MAX_DEPTH, TOO_DEEP};
use crate::diagnostic::{Code, Position};
use granit_parser::{Event, Marker, Parser, ScanError};
use scalar::Scalar;

/// The nodes of a document. An alias has no node of its own; the index of the target node represents it.
#[derive(Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    root: usize,
    /// Duplicate keys of mappings: the key, the position of its first use and the position of the duplicate.
    pub duplicate_keys: Vec<(String, Position, Position)>,
}

#[derive(Debug)]
struct Node {
    at: Position,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Scalar(Scalar),
    List(Vec<usize>),
    /// The indices of the nodes of each key and its value.
    Mapping(Vec<(usize, usize)>),
}

/// An error in YAML text and its position.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The code.
    pub code: Code,
    /// The message.
    pub message: String,
    /// The position of the error.
    pub at: Position,
}

impl Fault {
    fn new(code: Code, at: Position, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), at }
    }
}

/// Parses text with a single document.
///
/// # Errors
/// Returns an error if the text is not valid YAML, is empty, has several documents, is nested too deeply, has recursive
/// aliases, or has keys that are not scalars.
pub(crate) fn tree(text: &str) -> Result<Tree, Fault> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| syntax(&error))?;
        builder.take(event, position(&span.start))?;
    }
    let Some(root) = builder.root else {
        let start = Position { line: 1, column: 1 };
        return Err(Fault::new(Code::EmptyDocument, start, "the document is empty"));
    };
    Ok(Tree { nodes: builder.nodes, root, duplicate_keys: builder.duplicate_keys })
}

fn syntax(error: &ScanError) -> Fault {
    let (at, reason) = (position(error.marker()), error.info());
    // The parser has its own higher limit and may reach it first, because it looks ahead.
    if reason.contains("recursion limit") {
        return too_deep(at);
    }
    Fault::new(Code::InvalidYaml, at, format!("invalid YAML: {reason}"))
}

fn position(marker: &Marker) -> Position {
    Position { line: marker.line().max(1), column: marker.col() + 1 }
}

#[derive(Default)]
struct Builder {
    nodes: Vec<Node>,
    root: Option<usize>,
    /// The collections that are not closed yet. A mapping is stored with the key that precedes the next value.
    open: Vec<(usize, Option<usize>)>,
    /// The nodes by anchor number.
    anchors: BTreeMap<usize, usize>,
    documents: usize,
    duplicate_keys: Vec<(String, Position, Position)>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, at: Position) -> Result<(), Fault> {
        match event {
            Event::DocumentStart(..) => self.document(at),
            Event::Scalar(text, style, anchor, tag) => {
                let scalar = Scalar::new(text.into_owned(), style, tag.as_deref());
                let node = self.node(at, Content::Scalar(scalar), anchor);
                self.attach(node, at)
            }
            Event::SequenceStart(_, anchor, _) => self.enter(at, Content::List(Vec::new()), anchor),
            Event::MappingStart(_, anchor, _) => {
                self.enter(at, Content::Mapping(Vec::new()), anchor)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let closed = self.open.pop();
                closed.map_or(Ok(()), |(node, _)| self.closed(node))
            }
            Event::Alias(anchor) => self.alias(anchor, at),
            _ => Ok(()),
        }
    }

    fn document(&mut self, at: Position) -> Result<(), Fault> {
        self.documents += 1;
        if self.documents > 1 {
            return Err(Fault::new(
                Code::SeveralYamlDocuments,
                at,
                "a second YAML document starts here",
            ));
        }
        Ok(())
    }

    fn node(&mut self, at: Position, content: Content, anchor: usize) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node { at, content });
        if anchor != 0 {
            self.anchors.insert(anchor, node);
        }
        node
    }

    fn enter(&mut self, at: Position, content: Content, anchor: usize) -> Result<(), Fault> {
        if self.open.len() >= MAX_DEPTH {
            return Err(too_deep(at));
        }
        let node = self.node(at, content, anchor);
        self.attach(node, at)?;
        self.open.push((node, None));
        Ok(())
    }

    fn alias(&mut self, anchor: usize, at: Position) -> Result<(), Fault> {
        let named = self.anchors.get(&anchor).copied();
        match named.filter(|node| self.open.iter().all(|(open, _)| open != node)) {
            Some(node) => self.attach(node, at),
            None => Err(Fault::new(
                Code::RecursiveYamlAlias,
                at,
                "this alias is inside the node that it refers to",
            )),
        }
    }

    /// Adds a node to the innermost open collection.
    fn attach(&mut self, node: usize, at: Position) -> Result<(), Fault> {
        let Some((parent, key)) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return Ok(());
        };
        let (parent, waiting) = (*parent, key.take());
        match (self.nodes.get_mut(parent).map(|parent| &mut parent.content), waiting) {
            (Some(Content::List(elements)), _) => elements.push(node),
            (Some(Content::Mapping(members)), Some(key)) => members.push((key, node)),
            _ => return self.key(node, at),
        }
        Ok(())
    }

    fn key(&mut self, node: usize, at: Position) -> Result<(), Fault> {
        if self.text(node).is_none() {
            let message = "a sequence or a mapping cannot be a key";
            return Err(Fault::new(Code::InvalidYamlKey, at, message));
        }
        if let Some((_, key)) = self.open.last_mut() {
            *key = Some(node);
        }
        Ok(())
    }

    fn text(&self, node: usize) -> Option<&str> {
        match &self.nodes.get(node)?.content {
            Content::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// Finds duplicate keys in a closed mapping.
    fn closed(&mut self, node: usize) -> Result<(), Fault> {
        let Some(Node { content: Content::Mapping(members), .. }) = self.nodes.get(node) else {
            return Ok(());
        };
        let (mut first, mut duplicate_keys) = (BTreeMap::new(), Vec::new());
        for (key, _) in members {
            let (Some(text), Some(Node { at, .. })) = (self.text(*key), self.nodes.get(*key))
            else {
                continue;
            };
            match first.get(text) {
                Some(first) => duplicate_keys.push((text.to_owned(), *first, *at)),
                None => drop(first.insert(text, *at)),
            }
        }
        self.duplicate_keys.extend(duplicate_keys);
        Ok(())
    }
}

fn too_deep(at: Position) -> Fault {
    Fault::new(Code::NestingTooDeep, at, TOO_DEEP)
}
