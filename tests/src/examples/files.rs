//! Tests the programs `download` and `upload`.

use std::fs;

use hostile_service::{Origin, Server, file_content};

use super::{all_settings, concurrently, run, run_in};

#[tokio::test(flavor = "multi_thread")]
async fn download_saves_all_files_in_the_folder() {
    concurrently(all_settings(), |settings| async move {
        let size = settings.file_size;
        let server = Server::start(settings).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        run(&server, "start_and_wait", &["101"]).await.assert(0, &server);
        let outcome = run_in(folder.path(), &server, "download", &["101", "9001", "saved"]).await;
        outcome.assert(0, &server);
        let names = ["5001-log.txt", "5002-records-9001.csv", "5003-x", "5004-file-5004"];
        for (id, name) in (5001..).zip(names) {
            let path = folder.path().join("saved").join(name);
            assert!(fs::read(path).unwrap() == file_content(id, 0..size), "{name} differs");
            assert!(
                outcome.stdout.contains(&format!("{name}: {size} bytes\n")),
                "{}",
                outcome.stdout
            );
        }
        // No temporary file remains, and nothing is outside.
        assert_eq!(fs::read_dir(folder.path().join("saved")).unwrap().count(), 4);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let count = server.received().iter().filter(|it| it.origin == Origin::Storage).count();
        assert!(count >= 4, "{count}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn upload_sends_names_media_types_and_contents() {
    concurrently(all_settings(), |settings| async move {
        let server = Server::start(settings).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let urls = "https://example.com\n".repeat(20_000);
        fs::write(folder.path().join("urls.csv"), &urls).unwrap();
        fs::write(folder.path().join("products.json"), "[]").unwrap();
        let arguments = ["945", "urls.csv", "products.json"];
        let outcome = run_in(folder.path(), &server, "upload", &arguments).await;
        outcome.assert(0, &server);
        let expected = "urls.csv (text/csv)\nproducts.json (application/json)\nuploaded\n";
        assert_eq!(outcome.stdout, expected);
        let complete = format!("urls.csv: {0} of {0} bytes", urls.len());
        assert!(outcome.stderr.lines().any(|line| line == complete), "{}", outcome.stderr);
        let uploads = server.uploads();
        let shown: Vec<_> =
            uploads.iter().map(|it| (it.name.as_str(), it.media_type.as_str())).collect();
        assert_eq!(shown, [("urls.csv", "text/csv"), ("products.json", "application/json")]);
        assert!(uploads[0].content == urls.as_bytes() && uploads[1].content == b"[]");
    })
    .await;
}
