//! The text edition: every row and check has its place in both languages, no link leads nowhere, no word is missing,
//! and the pages are HTML that any browser can read.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;
use tongda::leaflet::{self, Place};
use tongda::pack::{Pack, compile};
use tongda::text::{Args, Locale, Texts};

fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| compile::compile(Path::new("content/wulingyuan")).unwrap())
}

fn texts() -> [Texts; 2] {
    Locale::ALL.map(|locale| compile::read_texts(&["locales".into()], locale).unwrap())
}

fn files() -> &'static BTreeMap<String, String> {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    FILES.get_or_init(|| leaflet::files(pack(), &texts()).unwrap())
}

fn pages() -> impl Iterator<Item = (&'static String, &'static String)> {
    files().iter().filter(|(path, _)| path.ends_with(".html"))
}

fn page(place: Place, locale: Locale) -> &'static String {
    &files()[&place.path(pack(), locale)]
}

fn said(texts: &Texts, id: &str) -> String {
    let mut args = Args::new();
    args.set("who", "self");
    escaped(&texts.format(id, Some(&args)).unwrap())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// A tag: its name, and its attributes as written.
#[derive(Debug, PartialEq)]
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

/// The tags of a page and the texts between them. Refuses what our writer never writes: a bare `<`, an attribute
/// without quotes, an unknown entity.
fn parsed(html: &str) -> (Vec<Tag<'_>>, Vec<&str>) {
    let (mut tags, mut between) = (Vec::new(), Vec::new());
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        between.push(text);
        let (tag, after) = after.split_once('>').expect("a tag that is not closed");
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut found = Vec::new();
        while let Some((key, value)) = attributes.split_once("=\"") {
            let (value, more) = value.split_once('"').expect("an attribute that is not closed");
            found.push((key.trim(), value));
            attributes = more;
        }
        assert!(attributes.trim().is_empty() || name == "!doctype", "{tag}");
        tags.push(Tag { name, attributes: found });
        rest = after;
    }
    between.push(rest);
    for text in between.iter().copied().chain(tags.iter().flat_map(|t| t.attributes.iter().map(|(_, v)| *v))) {
        assert!(!text.contains('>'), "{text}");
        for entity in text.split('&').skip(1) {
            let entity = entity.split(';').next().unwrap();
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&entity), "{text}");
        }
    }
    (tags, between)
}

#[test]
fn every_row_is_said_in_both_languages() {
    assert_eq!(pack().rows.len(), 133);
    for texts in texts() {
        let index = page(Place::Index, texts.locale());
        for (at, row) in pack().rows.iter().enumerate() {
            let page = page(Place::Row(at), texts.locale());
            let mut needed: Vec<String> =
                ["", ".what", ".next", ".ask", ".easy"].iter().map(|part| format!("row-{}{part}", row.id)).collect();
            needed.extend(row.rule.iter().chain(&row.wider).chain(&row.clash).map(|c| format!("reason-{}", c.reason)));
            needed.extend(row.unchecked.iter().map(|u| format!("unchecked-{u}")));
            needed.extend(row.desks.iter().map(|d| format!("agency-{d}")));
            needed.extend(pack().papers_of(row).iter().map(|p| format!("paper-{p}")));
            needed.extend(row.documents.iter().map(|d| format!("doc-{}-{}", row.id, d.source)));
            needed.extend(["period", "disclaimer", "text-no-screening"].map(str::to_owned));
            if pack().annex_of(row).0.is_empty() {
                needed.push("annex-silent".to_owned());
            }
            for id in needed {
                assert!(page.contains(&said(&texts, &id)), "{} {}: {id}", texts.locale().tag(), row.id);
            }
            assert!(index.contains(&format!("\"row/{}.html\"", row.id)), "{}", row.id);
        }
    }
}

#[test]
fn every_check_is_said_in_both_languages() {
    assert_eq!(pack().checklists.iter().map(|l| l.checks.len()).sum::<usize>(), 411);
    for texts in texts() {
        for (at, list) in pack().checklists.iter().enumerate() {
            let page = page(Place::Checklist(at), texts.locale());
            for check in &list.checks {
                let name = format!("{} {}", texts.locale().tag(), check.id);
                let anchor = format!("<h3 id=\"{}\">", check.id);
                assert_eq!(page.matches(&anchor).count(), 1, "{name}");
                let own = page.split(&anchor).nth(1).unwrap().split("<h3 ").next().unwrap();
                let parts = ["", ".how", ".requirement"].map(|part| format!("check-{}{part}", check.id));
                let duty = format!("duty-{}", check.duty.key());
                let tool = format!("instrument-{}", check.instrument);
                for id in parts.into_iter().chain([duty, tool]) {
                    assert!(own.contains(&said(&texts, &id)), "{name}: {id}");
                }
                for source in &check.sources {
                    assert!(own.contains(&said(&texts, &format!("standard-{}", source.source))), "{name}");
                    let clause = source.clause.split(' ').next().unwrap().replace("annex-", "").replace("table-", "");
                    assert!(own.contains(&escaped(&clause)), "{name}: {}", source.clause);
                }
                let limits = check.parts.iter().flat_map(|p| p.limits.iter().map(move |l| (p, l)));
                for (part, limit) in limits.filter(|_| check.relation.is_none()) {
                    let figures = [limit.min, limit.max, limit.exact, limit.tolerance].into_iter().flatten();
                    for figure in figures {
                        assert!(own.contains(&figure.to_string()), "{name}: {figure}");
                        assert!(own.contains(&said(&texts, &format!("unit-{}", part.unit))), "{name}: {}", part.unit);
                    }
                }
            }
        }
    }
}

/// What is needed depends on another figure: said as a list from the smallest to the largest. A figure stays on one line
/// with its unit.
#[test]
fn a_limit_that_grows_with_another_figure_reads_as_a_list() {
    let known = [
        (
            "parking-count-general",
            "看“总数”是多少：99 及以下的，至少 1 个；100 及以上的，至少是它的 1%，零头算 1 个",
            "depends on “Total”: up to 99, at least 1; 100 or more, at least 1% of it, rounded up",
        ),
        (
            "parking-count-public-space",
            "看“总数”是多少：至少是它的 2%，零头算 1 个",
            "depends on “Total”: at least 2% of it, rounded up",
        ),
        (
            "community-lift-required-new",
            "看“到最高一户的层数”是多少：3 及以下的，不要求；4 到 11 的，至少 1 个；12 及以上的，至少 2 个",
            "depends on “Storeys up to the topmost home”: up to 3, none needed; 4 to 11, at least 1; 12 or more, at least 2",
        ),
        (
            "community-lift-car",
            "看“轿厢长边”是多少：不到 1600\u{a0}mm 的，至少 1600\u{a0}mm；1600\u{a0}mm 起、不到 2100\u{a0}mm 的，至少 1500\u{a0}mm；\
             2100\u{a0}mm 及以上的，至少 1100\u{a0}mm",
            "depends on “Long side of car”: under 1600\u{a0}mm, at least 1600\u{a0}mm; 1600\u{a0}mm to under 2100\u{a0}mm, \
             at least 1500\u{a0}mm; 2100\u{a0}mm or more, at least 1100\u{a0}mm",
        ),
        (
            "wheelchair-seat-count",
            "看“总数”是多少：100 及以下的，至少 1 个；101 到 400 的，至少 2 个；401 及以上的，至少 2 个，\
             超过 400 的部分每 200 个再加 1 个，不满 200 个也加 1 个",
            "depends on “Total”: up to 100, at least 1; 101 to 400, at least 2; 401 or more, at least 2, and 1 more for \
             every 200, or part of them, beyond 400",
        ),
    ];
    for (check, chinese, english) in known {
        let at = pack().checklists.iter().position(|list| list.checks.iter().any(|c| c.id.as_str() == check)).unwrap();
        for (locale, said) in [(Locale::ZhCn, chinese), (Locale::En, english)] {
            let page = page(Place::Checklist(at), locale);
            let own = page.split(&format!("<h3 id=\"{check}\">")).nth(1).unwrap().split("<h3 ").next().unwrap();
            assert!(own.contains(said), "{} {check}: {own}", locale.tag());
        }
    }
}

#[test]
fn what_nobody_has_read_is_marked() {
    use tongda::pack::checklist::ClauseCertainty::Verified;
    for locale in Locale::ALL {
        for (at, list) in pack().checklists.iter().enumerate() {
            let clauses = list.checks.iter().flat_map(|c| &c.sources).filter(|s| s.certainty != Verified).count();
            let duties = list.checks.iter().filter(|c| c.duty.key() == "unread").count();
            let page = page(Place::Checklist(at), locale);
            assert_eq!(page.matches("class=\"unread\"").count(), clauses, "{}", list.site_type);
            assert_eq!(page.matches("class=\"duty unread\"").count(), duties, "{}", list.site_type);
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages()
        .map(|(path, html)| {
            let ids = parsed(html).0.into_iter().flat_map(|tag| tag.attributes).filter(|(key, _)| *key == "id");
            (path.as_str(), ids.map(|(_, id)| id).collect())
        })
        .collect();
    let mut reached = BTreeSet::from(["index.html".to_owned()]);
    let mut waiting = vec!["index.html".to_owned()];
    while let Some(path) = waiting.pop() {
        let (tags, _) = parsed(&files()[&path]);
        let links = tags.into_iter().flat_map(|tag| tag.attributes).filter(|(key, _)| *key == "href");
        for (_, address) in links {
            assert!(!address.contains(':') && !address.starts_with('/'), "{path}: {address} is not relative");
            let (file, anchor) = address.split_once('#').unwrap_or((address, ""));
            let target = if file.is_empty() { path.clone() } else { followed(&path, file) };
            if let Some(outside) = target.strip_prefix("../") {
                assert!(["index.html", "icon.svg"].contains(&outside), "{path}: {address}");
                continue;
            }
            assert!(files().contains_key(&target), "{path}: {address}");
            assert!(anchor.is_empty() || ids[target.as_str()].contains(anchor), "{path}: {address}");
            if target.ends_with(".html") && reached.insert(target.clone()) {
                waiting.push(target);
            }
        }
    }
    assert_eq!(reached, pages().map(|(path, _)| path.clone()).collect());
}

/// Where a relative address leads from a page; `../x` for what lies beside the edition.
fn followed(page: &str, address: &str) -> String {
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    for part in address.split('/') {
        match part {
            ".." if folders.last().is_some_and(|last| *last != "..") => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

#[test]
fn pages_are_well_formed_and_can_be_indexed() {
    const VOID: [&str; 3] = ["!doctype", "meta", "link"];
    let mut titles = BTreeSet::new();
    for (path, html) in pages() {
        let (tags, _) = parsed(html);
        let mut open = Vec::new();
        let mut ids = BTreeSet::new();
        for tag in &tags {
            match tag.name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{path}"),
                None if VOID.contains(&tag.name) => {}
                None => open.push(tag.name),
            }
            for (key, value) in &tag.attributes {
                assert!(!key.starts_with("on") && *key != "style", "{path}: {key}");
                assert!(*key != "id" || ids.insert(*value), "{path}: {value} twice");
                assert!(!value.is_empty(), "{path}: {key} is empty");
            }
        }
        assert!(open.is_empty(), "{path}: {open:?}");
        let count = |name: &str| tags.iter().filter(|t| t.name == name).count();
        assert_eq!(
            (count("h1"), count("title"), count("main"), count("script"), count("style")),
            (1, 1, 1, 0, 0),
            "{path}"
        );
        let lang = if path.starts_with("en/") { "en" } else { "zh-CN" };
        assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{lang}\">")), "{path}");
        assert!(html.contains("<meta name=\"description\" content=\""), "{path}");
        assert!(!html.contains("noindex"), "{path}");
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(titles.insert((lang, title)), "{path}: {title} is another page's title too");
    }
}

#[test]
fn no_word_is_missing() {
    for (path, html) in pages() {
        for text in parsed(html).1 {
            assert!(text.trim() != "\u{2014}" && !text.contains("{$") && !text.contains("{ $"), "{path}: {text}");
        }
        for empty in ["<p></p>", "<li></li>", "<dd></dd>", "<dt></dt>", "<small></small>", "<ul>\n</ul>"] {
            assert!(!html.contains(empty), "{path}: {empty}");
        }
    }
}

#[test]
fn a_language_without_a_message_is_told_which() {
    let mut gap = Texts::new(Locale::En);
    gap.add("text-name = x\n".to_owned()).unwrap();
    let missing = leaflet::files(pack(), &[gap]).unwrap_err();
    assert!(
        missing.contains("en: row-certificate") || missing.iter().any(|id| id.starts_with("en: row-")),
        "{missing:?}"
    );
    assert!(!missing.contains("en: text-name"));
}

#[test]
fn words_are_escaped() {
    let row = &pack().rows[0];
    let mut texts = compile::read_texts(&["locales".into()], Locale::En).unwrap();
    texts
        .add(format!("row-{} = a <b> & \"c\"\n    .what = '<i>'\n    .next = n\n    .ask = q\n    .easy = e\n", row.id))
        .unwrap();
    let files = leaflet::files(pack(), &[texts]).unwrap();
    let page = &files[&Place::Row(0).path(pack(), Locale::En)];
    assert!(page.contains("<h1>a &lt;b&gt; &amp; &quot;c&quot;</h1>"), "{page}");
    assert!(page.contains("content=\"&#39;&lt;i&gt;&#39;\""), "{page}");
    assert!(!page.contains("<b>") && !page.contains("<i>"));
}

#[test]
fn the_same_pack_gives_the_same_pages() {
    assert_eq!(&leaflet::files(pack(), &texts()).unwrap(), files());
}

#[test]
fn the_style_asks_little_of_a_browser() {
    let style = &files()["text.css"];
    for new in ["var(", "--", "grid", "flex", "clamp(", "@import", "url("] {
        let asks = style.lines().filter(|line| !line.starts_with("/*")).any(|line| line.contains(new));
        assert!(!asks, "{new}");
    }
}
