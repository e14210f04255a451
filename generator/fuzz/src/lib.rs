//! Converts bytes into documents and mutates documents, for all targets.

#[path = "../../../tests/src/mutants/change.rs"]
mod change;

use change::{Chance, mutate};
use generator::Document;

/// The stack size, which is enough for the deepest valid document. `generate` uses the same size.
const STACK: usize = 32 * 1024 * 1024;

/// Converts bytes into a document, or returns `None` if they are not UTF-8.
pub fn document(data: &[u8]) -> Option<Document<'_>> {
    let text = std::str::from_utf8(data).ok()?;
    Some(Document { name: "fuzz", text })
}

/// Runs some work on a thread with a large stack. Aborts the process if the work panics.
pub fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        thread
            .expect("there is memory for the stack")
            .join()
            .unwrap_or_else(|_| std::process::abort())
    })
}

/// Mutates a JSON document as a tree, or lets libFuzzer mutate any other bytes. Returns the new size. A mutant that
/// does not fit is dropped.
pub fn mutant(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let Some(Ok(mut json)) = data.get(..size).map(serde_json::from_slice) else {
        return libfuzzer_sys::fuzzer_mutate(data, size, max_size);
    };
    let mut chance = Chance(seed.into());
    for _ in 0..=chance.below(4) {
        mutate(&mut json, &mut chance);
    }
    let text = json.to_string();
    match data.get_mut(..text.len().min(max_size)) {
        Some(room) if room.len() == text.len() => {
            room.copy_from_slice(text.as_bytes());
            text.len()
        }
        _ => size,
    }
}
