//! The name under which a file of a run can be saved.

use crate::models::{RunFile, RunFileType};
use crate::safe_file_name;

impl RunFile {
    /// Returns a name under which the file can be saved: its own, made safe as by [`safe_file_name`]. A file without a name is
    /// called `file-5002` after its id, with an extension if its type implies one.
    ///
    /// Several files of a run can have the same name. A name never leads out of a folder:
    ///
    /// ```
    /// use std::path::PathBuf;
    ///
    /// use sequentum::models::RunFile;
    ///
    /// fn path(file: &RunFile) -> PathBuf {
    ///     PathBuf::from("downloads").join(format!("{}-{}", file.id, file.safe_name()))
    /// }
    /// ```
    #[must_use]
    pub fn safe_name(&self) -> String {
        // The other types imply no format.
        let extensions = [(RunFileType::LogText, ".txt"), (RunFileType::LogHtml, ".html")];
        let extension =
            extensions.iter().find(|(file_type, _)| self.file_type.as_ref() == Some(file_type));
        let extension = extension.map_or("", |(_, extension)| extension);
        safe_file_name(self.name.as_deref(), &format!("file-{}{extension}", self.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_file_without_a_name_after_its_id() {
        let named = |name: Option<&str>, file_type: Option<i64>| {
            let file = serde_json::json!({
                "id": 5002,
                "regionId": 2,
                "fileType": file_type,
                "name": name,
                "fileSize": 0,
                "created": "2026-09-30T14:05:42Z",
            });
            serde_json::from_value::<RunFile>(file).unwrap().safe_name()
        };
        assert_eq!(named(None, None), "file-5002");
        assert_eq!(named(Some(""), Some(7)), "file-5002.html");
        assert_eq!(named(Some("../.."), Some(6)), "file-5002.txt");
        assert_eq!(named(Some("../../x"), Some(6)), "x");
        assert_eq!(named(None, Some(99)), "file-5002");
    }
}
