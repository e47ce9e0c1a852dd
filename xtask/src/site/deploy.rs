//! `docs/deploy/`: the list of headers in the words of nginx and of Caddy. The files lie there ready, for people who have
//! no Rust; the test below holds them to the list. `TONGDA_WRITE=1 cargo test --package xtask deploy` writes them anew.

use std::collections::BTreeSet;

use super::headers::{HASHED, IMMUTABLE, NO_CACHE, SECURITY, SPECIAL, TYPES};

/// Where it comes from, said on top of each file.
const ORIGIN: &str = "\
# Written from xtask/src/site/headers.rs, and a test compares. Change it there:
#   TONGDA_WRITE=1 cargo test --package xtask deploy
";

/// What stands in the list for "whoever wants to": the part that an operator may narrow.
const ANYBODY: &str = "frame-ancestors *";

/// For the `http` level of nginx: which value goes with which address.
fn nginx_maps() -> String {
    let mut text = format!(
        "# Tongda on nginx, part 1 of 2: which header has which value. Belongs into /etc/nginx/conf.d/, once for the machine,\n\
         # under whatever path the site is served. Part 2 is tongda.conf.\n{ORIGIN}\n\
         # Which sites may show the self-check in a frame (embed.html): * for all, or addresses with spaces between.\n\
         map \"\" $tongda_framed_by {{\n    default \"*\";\n}}\n"
    );
    for name in varying() {
        let usual = SECURITY.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
        text += &format!("\nmap $uri {} {{\n    default \"{usual}\";\n", variable(name));
        // nginx takes the first that fits; in the list, the last counts.
        for rule in SPECIAL.iter().rev() {
            for (_, value) in rule.headers.iter().filter(|(known, _)| *known == name) {
                let value = value.replace(ANYBODY, "frame-ancestors $tongda_framed_by");
                text += &format!("    \"~/{}\" \"{value}\";\n", rule.begins.replace('.', "\\."));
            }
        }
        text += "}\n";
    }
    text + &format!(
        "\n# A hashed name means these bytes for ever, but only where there are any.\n\
         map \"$status $uri\" $tongda_cache_control {{\n    default \"{NO_CACHE}\";\n    \"~^(200|206|304) .*{HASHED}\" \"{IMMUTABLE}\";\n}}\n"
    )
}

/// For a `location` (or a whole `server`) of nginx.
fn nginx_site() -> String {
    let charset: Vec<&str> = TYPES.iter().filter_map(|(_, kind)| kind.strip_suffix("; charset=utf-8")).collect();
    let charset: BTreeSet<&str> = charset.into_iter().filter(|kind| *kind != "text/html").collect();
    let mut text = format!(
        "# Tongda on nginx, part 2 of 2: to be included in the location (or the server) that has the site. An example is\n\
         # site.conf. A location below with an add_header of its own loses all of these.\n{ORIGIN}\n\
         index index.html;\nautoindex off;\netag on;\n\n\
         # The site has a packed twin beside most files; nothing is packed on the way.\n\
         gzip off;\ngzip_static on;\ngzip_vary on;\ngzip_proxied any;\n\
         # A tenth smaller, with Debian's package libnginx-mod-http-brotli-static:\n# brotli_static on;\n\n\
         charset utf-8;\ncharset_types {};\ndefault_type application/octet-stream;\ntypes {{\n",
        charset.into_iter().collect::<Vec<_>>().join(" ")
    );
    for (end, kind) in TYPES {
        text += &format!("    {} {end};\n", kind.trim_end_matches("; charset=utf-8"));
    }
    text += "}\n\nadd_header Cache-Control $tongda_cache_control always;\n";
    let varying = varying();
    for (name, value) in SECURITY.iter().filter(|(name, _)| !varying.contains(name)) {
        text += &format!("add_header {} \"{value}\" always;\n", title(name));
    }
    for name in varying {
        text += &format!("add_header {} {} always;\n", title(name), variable(name));
    }
    text
}

/// A snippet of Caddy, and a site that uses it.
fn caddy() -> String {
    let mut text = String::new();
    for (name, value) in &SECURITY {
        text += &format!("\theader {} `{value}`\n", title(name));
    }
    text += "\n\t# Which sites may show the self-check in a frame: * for all, or addresses with spaces between.\n";
    for (at, rule) in SPECIAL.iter().enumerate() {
        text += &format!("\t@special{at} path /{}*\n", rule.begins);
        for (name, value) in rule.headers {
            let value = value.replace(ANYBODY, "frame-ancestors {$TONGDA_FRAMED_BY:*}");
            text += &format!("\theader @special{at} {} `{value}`\n", title(name));
        }
    }
    text += &format!(
        "\n\t# A hashed name means these bytes for ever, but only where there are any.\n\
         \theader Cache-Control `{NO_CACHE}`\n\
         \t@hashed {{\n\t\tpath_regexp `{HASHED}`\n\t\tfile\n\t}}\n\theader @hashed Cache-Control `{IMMUTABLE}`\n\n"
    );
    for (end, kind) in TYPES {
        text += &format!("\t@{end} path *.{end}\n\theader @{end} Content-Type `{kind}`\n");
    }
    text += "\n\t# Only reading.\n\t@writing not method GET HEAD\n\trespond @writing 405\n";
    text += "\n\t# The site has a packed twin beside most files; nothing is packed on the way.\n\
             \theader >Vary Accept-Encoding\n\
             \tfile_server {\n\t\tprecompressed br gzip\n\t}\n";
    let indented = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("\t{line}\n") };
    let body: String = text.lines().map(indented).collect();
    format!(
        "# Tongda on Caddy. Put your own name in place of www.example.gov.cn (below); Caddy gets the certificate itself. For the\n\
         # root of a name of its own, take handle in place of handle_path /tongda/* and leave out route /tongda.\n{ORIGIN}\n\
         (tongda) {{\n\t# In this order: what comes later counts. Left alone, Caddy would sort.\n\troute {{\n{body}\t}}\n}}\n\n\
         www.example.gov.cn {{\n\t# What stands behind a question mark goes along: ?kiosk makes a machine a kiosk.\n\
         \troute /tongda {{\n\t\trewrite * /tongda/\n\t\tredir {{uri}} permanent\n\t}}\n\
         \thandle_path /tongda/* {{\n\t\troot * /srv/tongda\n\t\timport tongda\n\t}}\n}}\n"
    )
}

/// Headers that depend on the address.
fn varying() -> BTreeSet<&'static str> {
    SPECIAL.iter().flat_map(|rule| rule.headers.iter().map(|(name, _)| *name)).collect()
}

fn variable(name: &str) -> String {
    format!("$tongda_{}", name.replace('-', "_"))
}

/// The name as people write it.
fn title(name: &str) -> String {
    let word =
        |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect::<String>();
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

#[test]
fn the_ready_files_of_deploy_say_what_the_list_says() {
    let folder = crate::run::root().join("docs/deploy");
    for (name, text) in [("nginx/maps.conf", nginx_maps()), ("nginx/tongda.conf", nginx_site()), ("Caddyfile", caddy())]
    {
        let file = folder.join(name);
        if std::env::var_os("TONGDA_WRITE").is_some() {
            std::fs::write(&file, &text).expect("docs/deploy can be written");
        }
        let found = std::fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(found, text, "docs/deploy/{name}; TONGDA_WRITE=1 writes it anew");
    }
}
