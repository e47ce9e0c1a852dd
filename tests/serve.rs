//! `tongda serve`: what it says, what it refuses, and that the folder is really served. The answers in detail are tested
//! in `server/tests`.
#![cfg(all(feature = "cli", feature = "serve"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

const HEADERS: &str =
    r#"{"all": {"x-a": "1"}, "paths": [], "hashed": {}, "others": {}, "types": {"html": "text/html"}}"#;

/// A site in a folder of its own.
fn site(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("serve-{name}"));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("headers.json"), HEADERS).unwrap();
    fs::write(folder.join("index.html"), "the page").unwrap();
    fs::write(folder.join("kiosk.json"), "of the site").unwrap();
    folder
}

/// A server that ends with the test.
struct Serving(Child, String);

impl Serving {
    fn start(args: &[&str]) -> Serving {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tongda"));
        let mut child = command.arg("serve").args(args).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Serving(child, line.trim().to_string())
    }

    fn get(&self, path: &str) -> String {
        let host = self.1.strip_prefix("http://").unwrap().split('/').next().unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn refused(args: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_tongda")).arg("serve").args(args).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

#[test]
fn a_folder_is_served_for_this_machine_under_the_address_that_is_printed() {
    let folder = site("folder");
    let serving = Serving::start(&[folder.to_str().unwrap(), "--port", "0"]);
    assert!(serving.1.starts_with("http://127.0.0.1:") && serving.1.ends_with('/'), "{}", serving.1);
    let page = serving.get("/?kiosk");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("x-a: 1") && page.ends_with("the page"), "{page}");
}

#[test]
fn a_path_and_settings_of_the_machine() {
    let (folder, own) = (site("path"), site("own"));
    fs::write(own.join("kiosk.json"), "of the machine").unwrap();
    let args = [folder.to_str().unwrap(), "--port", "0", "--path", "/tongda", "--settings", own.to_str().unwrap()];
    let serving = Serving::start(&args);
    assert!(serving.1.ends_with("/tongda/"), "{}", serving.1);
    assert!(serving.get("/tongda/").ends_with("the page"));
    assert!(serving.get("/tongda/kiosk.json").ends_with("of the machine"));
    assert!(serving.get("/").starts_with("HTTP/1.1 404"));
}

#[test]
fn what_cannot_be_served_is_refused() {
    let folder = site("refused");
    let folder = folder.to_str().unwrap();
    refused(&["--port"]);
    refused(&[folder, "--port", "many"]);
    refused(&[folder, "--host", "localhost"]);
    refused(&[folder, "--settings", "/nowhere"]);
    refused(&[folder, folder]);
    let said = refused(&["src"]);
    assert!(String::from_utf8_lossy(&said.stderr).contains("src"), "{said:?}");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    refused(&[folder, "--port", &taken.local_addr().unwrap().port().to_string()]);
    #[cfg(not(feature = "embed"))]
    refused(&[]);
}
