//! Examples of the endings of a call, in the documentation of its type.

use super::Examples;
use crate::names::ident::Ident;
use crate::surface::body::Response;
use crate::surface::item::Call;

/// The loop over a stream.
const LOOP: [&str; 3] =
    ["while let Some(item) = stream.next().await {", "    println!(\"{:?}\", item?);", "}"];

impl Examples<'_> {
    /// Returns an example of each ending that not every call has, or nothing if an argument has no example.
    pub(super) fn endings(&self, handle: &Ident, call: &Call) -> Vec<Vec<String>> {
        let prepared = |ending: &str| self.prepared(handle, call, ending);
        let stream = |ending: &str| {
            let first = format!("let mut stream = {};", prepared(ending)?);
            Some([first].into_iter().chain(LOOP.map(str::to_owned)).collect())
        };
        let opened = call.response.is_stream().then(|| stream(".await?"));
        let streams = call
            .streams
            .iter()
            .map(|(it, _)| stream(&format!(".{}().await?.into_value()", it.ending())));
        let items = call.endings.pages.iter().map(|_| stream(".items()"));
        let wait = call.endings.wait.iter().map(|wait| {
            let name = self.result_name(&Response::Json(wait.state.clone()))?;
            let deadline = "wait.deadline(std::time::Duration::from_secs(3600)).await?;";
            Some(vec![
                format!("let wait = {};", prepared(".until_done()")?),
                format!("let {name} = {deadline}"),
            ])
        });
        let follow = call.endings.follow.iter().map(|_| stream(".follow()"));
        let save = (call.response == Response::Bytes).then(|| {
            let saved = prepared(".save(\"file.bin\").await?")?;
            let print = "println!(\"{} bytes\", saved.bytes);";
            Some(vec![format!("let saved = {saved};"), print.to_owned()])
        });
        let all = opened.into_iter().chain(streams).chain(items).chain(wait).chain(follow);
        all.chain(save).flatten().collect()
    }
}
