//! What the server says to requests written by hand, so that no client tidies an address or unpacks an answer first.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use tongda_server::{Site, start};

const HEADERS: &str = r#"{
    "all": {"content-security-policy": "default-src 'none'", "x-content-type-options": "nosniff"},
    "paths": [{"begins": "embed/", "headers": {"access-control-allow-origin": "*"}}],
    "hashed": {"headers": {"cache-control": "immutable"}},
    "others": {"headers": {"cache-control": "no-cache"}},
    "types": {"html": "text/html; charset=utf-8", "js": "text/javascript", "json": "application/json"}
}"#;

const FILES: [(&str, &str); 8] = [
    ("headers.json", HEADERS),
    ("index.html", "<p>page</p>"),
    ("app-0123abcd.js", "plain"),
    ("app-0123abcd.js.br", "brotli"),
    ("app-0123abcd.js.gz", "gzip"),
    ("kiosk.json", "of the site"),
    ("embed/x.js", "x"),
    ("film.webm", "0123456789"),
];

/// A folder that is gone after the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, files: &[(&str, &str)]) -> Scratch {
        let folder = std::env::temp_dir().join(format!("tongda-server-{name}-{}", std::process::id()));
        for (path, text) in files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap_or(&folder)).expect("a folder");
            fs::write(file, text).expect("a file");
        }
        Scratch(folder)
    }

    fn site(&self) -> Site {
        Site::folder(Arc::new(RwLock::new(self.0.clone())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn serve(site: Site) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    start(listener, site).expect("a server");
    address
}

struct Answer {
    status: u16,
    headers: Vec<String>,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.headers.iter().filter_map(|line| line.split_once(": "));
        lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }
}

fn ask(server: SocketAddr, method: &str, address: &str, headers: &[&str]) -> Answer {
    let mut stream = TcpStream::connect(server).expect("a connection");
    let lines: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
    write!(stream, "{method} {address} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{lines}\r\n").expect("a request");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("an answer");
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    let mut lines = head.lines().map(str::to_owned);
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).expect("a status");
    Answer { status, headers: lines.collect(), body: body.to_owned() }
}

#[test]
fn a_file_goes_with_its_headers() {
    let folder = Scratch::new("headers", &FILES);
    let server = serve(folder.site());
    let page = ask(server, "GET", "/", &[]);
    assert_eq!((page.status, page.body.as_str()), (200, "<p>page</p>"));
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(page.header("cache-control"), Some("no-cache"));
    assert_eq!(page.header("content-security-policy"), Some("default-src 'none'"));
    assert_eq!(page.header("access-control-allow-origin"), None);
    assert_eq!(ask(server, "GET", "/app-0123abcd.js", &[]).header("cache-control"), Some("immutable"));
    assert_eq!(ask(server, "GET", "/embed/x.js", &[]).header("access-control-allow-origin"), Some("*"));
    assert_eq!(ask(server, "GET", "/film.webm", &[]).header("content-type"), Some("application/octet-stream"));
}

#[test]
fn the_best_twin_that_the_browser_takes_is_sent() {
    let folder = Scratch::new("twins", &FILES);
    let server = serve(folder.site());
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", Some("br"), "brotli"),
        ("gzip", Some("gzip"), "gzip"),
        ("br;q=0, gzip;q=0", None, "plain"),
        ("identity", None, "plain"),
    ] {
        let answer = ask(server, "GET", "/app-0123abcd.js", &[&format!("accept-encoding: {accepted}")]);
        assert_eq!((answer.header("content-encoding"), answer.body.as_str()), (encoding, body), "{accepted}");
        assert_eq!(answer.header("content-type"), Some("text/javascript"), "{accepted}");
        assert_eq!(answer.header("vary"), Some("accept-encoding"), "{accepted}");
    }
    assert_eq!(ask(server, "GET", "/", &["accept-encoding: br"]).header("content-encoding"), None);
}

#[test]
fn a_known_version_is_not_sent_again() {
    let folder = Scratch::new("known", &FILES);
    let server = serve(folder.site());
    let tag = ask(server, "GET", "/", &[]).header("etag").expect("a version").to_owned();
    let again = ask(server, "GET", "/", &[&format!("if-none-match: {tag}")]);
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    assert_eq!(again.header("etag"), Some(tag.as_str()));
    assert!(again.header("content-security-policy").is_some());
    fs::write(folder.0.join("index.html"), "<p>newer</p>").expect("a file");
    assert_eq!(ask(server, "GET", "/", &[&format!("if-none-match: {tag}")]).body, "<p>newer</p>");
}

#[test]
fn head_is_get_without_the_body() {
    let folder = Scratch::new("head", &FILES);
    let server = serve(folder.site());
    let answer = ask(server, "HEAD", "/app-0123abcd.js", &["accept-encoding: gzip"]);
    assert_eq!((answer.status, answer.body.as_str()), (200, ""));
    assert_eq!(answer.header("content-length"), Some("4"));
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
}

#[test]
fn there_is_nothing_outside_the_folder_and_nothing_to_change() {
    let folder = Scratch::new("outside", &FILES);
    fs::write(folder.0.join(".secret"), "secret").expect("a file");
    let server = serve(folder.site().below("/tongda/"));
    let addresses = [
        "/tongda/../index.html",
        "/tongda/%2e%2e/index.html",
        "/tongda/..%2findex.html",
        "/tongda//etc/passwd",
        "/tongda/.secret",
        "/tongda/nothing.js",
        "/tongda/nothing-0123abcd.js",
        "/tongda/embed",
        "/index.html",
        "/",
    ];
    for address in addresses {
        let answer = ask(server, "GET", address, &[]);
        assert_eq!(answer.status, 404, "{address}");
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{address}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{address}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = ask(server, method, "/tongda/", &[]);
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
    }
}

#[test]
fn a_path_of_its_own() {
    let folder = Scratch::new("base", &FILES);
    let server = serve(folder.site().below("tongda"));
    assert_eq!(ask(server, "GET", "/tongda/", &[]).body, "<p>page</p>");
    assert_eq!(ask(server, "GET", "/tongda/?kiosk", &[]).body, "<p>page</p>");
    let there = ask(server, "GET", "/tongda", &[]);
    assert_eq!((there.status, there.header("location")), (308, Some("/tongda/")));
}

#[test]
fn a_part_of_a_film() {
    let folder = Scratch::new("film", &FILES);
    let server = serve(folder.site());
    let part = ask(server, "GET", "/film.webm", &["range: bytes=2-4", "accept-encoding: gzip"]);
    assert_eq!((part.status, part.body.as_str()), (206, "234"));
    assert_eq!(part.header("content-range"), Some("bytes 2-4/10"));
    let newer = ask(server, "GET", "/film.webm", &["range: bytes=2-4", "if-range: \"older\""]);
    assert_eq!((newer.status, newer.body.as_str()), (200, "0123456789"));
    assert_eq!(ask(server, "GET", "/film.webm", &["range: bytes=10-"]).status, 416);
}

#[test]
fn the_settings_of_a_machine_come_first_and_nothing_else_does() {
    let folder = Scratch::new("settings", &FILES);
    fs::write(folder.0.join("kiosk.json.gz"), "older, packed").expect("a file");
    let own = Scratch::new("own", &[("kiosk.json", "of the machine"), ("index.html", "not this")]);
    let server = serve(folder.site().with_settings(own.0.clone()));
    assert_eq!(ask(server, "GET", "/kiosk.json", &["accept-encoding: gzip"]).body, "of the machine");
    assert_eq!(ask(server, "GET", "/", &[]).body, "<p>page</p>");
    fs::remove_file(own.0.join("kiosk.json")).expect("the file");
    assert_eq!(ask(server, "GET", "/kiosk.json", &[]).body, "of the site");
}

#[test]
fn a_folder_without_a_list_of_headers_is_not_served() {
    let folder = Scratch::new("bare", &FILES[1..]);
    assert!(folder.site().rules().is_none());
    assert_eq!(ask(serve(folder.site()), "GET", "/", &[]).status, 500);
    assert!(Path::new(&folder.0).exists());
}
