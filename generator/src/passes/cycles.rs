//! Finds cycles of models: the strongly connected components of a graph.
//!
//! Kosaraju's algorithm, without recursion. The running time is linear in the number of edges.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::ir::types::ModelId;

/// The models that each model refers to.
pub(crate) type Graph = BTreeMap<ModelId, BTreeSet<ModelId>>;

/// The strongly connected component of each model.
#[derive(Debug)]
pub(crate) struct Cycles(BTreeMap<ModelId, usize>);

impl Cycles {
    /// Finds the strongly connected components of a graph.
    pub(crate) fn of(graph: &Graph) -> Self {
        let back = reversed(graph);
        let mut cycles = BTreeMap::new();
        // In reverse finishing order, each unvisited node starts a new strongly connected component.
        for (cycle, start) in finishing_order(graph).into_iter().rev().enumerate() {
            let mut stack = vec![start];
            while let Some(id) = stack.pop() {
                if let Entry::Vacant(free) = cycles.entry(id) {
                    free.insert(cycle);
                    stack.extend(back.get(&id).into_iter().flatten());
                }
            }
        }
        Self(cycles)
    }

    /// Returns whether the reference from one model to another is part of a cycle.
    pub(crate) fn join(&self, from: ModelId, to: ModelId) -> bool {
        self.0.get(&from).is_some_and(|cycle| self.0.get(&to) == Some(cycle))
    }
}

fn reversed(graph: &Graph) -> Graph {
    let mut back = Graph::new();
    for (from, to) in graph {
        for to in to {
            back.entry(*to).or_default().insert(*from);
        }
    }
    back
}

/// Returns the models in the finishing order of a depth-first search.
fn finishing_order(graph: &Graph) -> Vec<ModelId> {
    let next = |id: ModelId| graph.get(&id).into_iter().flatten().copied();
    let (mut seen, mut finished) = (BTreeSet::new(), Vec::new());
    for start in graph.keys().copied() {
        let mut path = Vec::new();
        if seen.insert(start) {
            path.push((start, next(start)));
        }
        while let Some((id, rest)) = path.last_mut() {
            match rest.next() {
                Some(inner) if seen.insert(inner) => path.push((inner, next(inner))),
                Some(_) => {}
                None => {
                    finished.push(*id);
                    path.pop();
                }
            }
        }
    }
    finished
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycles(edges: &[(usize, usize)]) -> Cycles {
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry(ModelId(*from)).or_default().insert(ModelId(*to));
            graph.entry(ModelId(*to)).or_default();
        }
        Cycles::of(&graph)
    }

    #[test]
    fn finds_models_that_refer_to_each_other() {
        let cycles = cycles(&[(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 3), (5, 0), (4, 6)]);
        let join = |from, to| cycles.join(ModelId(from), ModelId(to));
        assert!(join(0, 1) && join(1, 2) && join(2, 0) && join(3, 4) && join(4, 3));
        assert!(!join(2, 3) && !join(5, 0) && !join(4, 6));
    }

    #[test]
    fn visits_long_chains_without_recursion() {
        let edges: Vec<_> = (0..100_000).map(|index| (index, index + 1)).collect();
        assert!(!cycles(&edges).join(ModelId(0), ModelId(1)));
    }
}
