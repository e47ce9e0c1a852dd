//! What every page has: head, the way to the other language, the ways on, and what must always be said.

use super::address::{Place, seen_from};
use super::{Language, STYLE_PATH};
use crate::pack::Pack;
use crate::report::html::Html;
use crate::text::Locale;

/// A page being written: its main part grows, [`Page::done`] puts the rest around it.
pub(super) struct Page<'a> {
    /// What it speaks of.
    pub pack: &'a Pack,
    /// Which page it is.
    pub place: Place,
    language: Language<'a>,
    path: String,
    title: String,
    about: String,
    main: Html,
}

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(pack: &'a Pack, language: Language<'a>, place: Place) -> Self {
        let path = place.path(pack, language.locale);
        Page { pack, place, language, path, title: String::new(), about: String::new(), main: Html(String::new()) }
    }

    /// A text.
    pub fn t(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text with arguments.
    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        (self.language.words)(id, args)
    }

    /// Whether there is such a text.
    pub fn knows(&self, id: &str) -> bool {
        (self.language.knows)(id)
    }

    /// The words as reports take them.
    pub fn words(&self) -> crate::report::Words<'a> {
        self.language.words
    }

    /// Texts by their ids, joined as a list.
    pub fn joined(&self, ids: impl Iterator<Item = String>) -> String {
        ids.map(|id| self.t(&id)).collect::<Vec<_>>().join(&self.t("list-separator"))
    }

    /// The address of another page in the same language.
    pub fn to(&self, place: Place) -> String {
        seen_from(&self.path, &place.path(self.pack, self.language.locale))
    }

    /// The address of a page of the program, by its fragment.
    pub fn to_app(&self, fragment: &str) -> String {
        format!("{}index.html{fragment}", self.up())
    }

    /// Heading and title of the page, and one sentence about it for those who find it in a search.
    pub fn title(&mut self, title: String, about: String) {
        self.main.element("h1", &title);
        (self.title, self.about) = (title, about);
    }

    /// A heading below the title.
    pub fn heading(&mut self, id: &str) {
        let text = self.t(id);
        self.main.element("h2", &text);
    }

    /// The same with an anchor and ready words.
    pub fn heading_text(&mut self, anchor: &str, text: &str) {
        self.main.raw("<h2 id=\"").raw(anchor).raw("\">").text(text).raw("</h2>\n");
    }

    /// A heading below that.
    pub fn subheading(&mut self, text: &str) {
        self.main.element("h3", text);
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: &str) {
        self.main.element("p", text);
    }

    /// A paragraph of a class.
    pub fn classed(&mut self, class: &str, text: &str) {
        self.main.raw("<p class=\"").raw(class).raw("\">").text(text).raw("</p>\n");
    }

    /// A list: each line is a text with a quieter one behind it, which may be empty.
    pub fn list(&mut self, lines: impl IntoIterator<Item = (String, String)>) {
        self.main.raw("<ul>\n");
        for (text, quiet) in lines {
            self.main.raw("<li>").text(&text);
            self.quiet(&quiet);
            self.main.raw("</li>\n");
        }
        self.main.raw("</ul>\n");
    }

    /// A list of links, each address and text with a quieter one behind it, which may be empty.
    pub fn links(&mut self, links: impl IntoIterator<Item = (String, String, String)>) {
        self.main.raw("<ul>\n");
        for (address, text, quiet) in links {
            self.main.raw("<li>");
            self.link(&address, &text);
            self.quiet(&quiet);
            self.main.raw("</li>\n");
        }
        self.main.raw("</ul>\n");
    }

    /// A link.
    pub fn link(&mut self, address: &str, text: &str) {
        anchor(&mut self.main, address, text);
    }

    /// A paragraph that is a link.
    pub fn way(&mut self, address: &str, id: &str) {
        let text = self.t(id);
        self.main.raw("<p class=\"way\">");
        self.link(address, &text);
        self.main.raw("</p>\n");
    }

    /// The main part, for what has a form of its own.
    pub fn html(&mut self) -> &mut Html {
        &mut self.main
    }

    fn quiet(&mut self, text: &str) {
        if !text.is_empty() {
            self.main.raw(" <small>").text(text).raw("</small>");
        }
    }

    /// From the page to the folder in which the program is.
    fn up(&self) -> String {
        "../".repeat(self.path.matches('/').count() + 1)
    }

    /// The whole file.
    pub fn done(self) -> String {
        let mut out = Html(String::new());
        let title = match self.place {
            Place::Index => self.t("text-name"),
            _ => self.with("text-page-title", &[("title", &self.title)]),
        };
        out.raw("<!doctype html>\n<html lang=\"").raw(self.language.locale.tag()).raw("\">\n<head>\n");
        out.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"description\" content=\"");
        out.text(&self.about).raw("\">\n").element("title", &title);
        out.raw("<link rel=\"stylesheet\" href=\"").text(&seen_from(&self.path, STYLE_PATH)).raw("\">\n");
        out.raw("<link rel=\"icon\" href=\"").raw(&self.up()).raw("icon.svg\" type=\"image/svg+xml\">\n");
        for (locale, path) in self.others() {
            out.raw("<link rel=\"alternate\" hreflang=\"").raw(locale.tag()).raw("\" href=\"").text(&path).raw("\">\n");
        }
        out.raw("</head>\n<body>\n<header>\n<p>");
        anchor(&mut out, &self.to(Place::Index), &self.t("text-name"));
        out.raw("</p>\n");
        for (locale, path) in self.others() {
            let tag = locale.tag();
            out.raw("<p><a lang=\"").raw(tag).raw("\" hreflang=\"").raw(tag).raw("\" href=\"").text(&path).raw("\">");
            out.text(&self.t("other-language")).raw("</a></p>\n");
        }
        out.raw("</header>\n<main>\n").raw(&self.main.0).raw("</main>\n<footer>\n");
        self.footer(&mut out);
        out.raw("</footer>\n</body>\n</html>\n");
        out.0
    }

    fn footer(&self, out: &mut Html) {
        out.raw("<nav aria-label=\"").text(&self.t("text-ways")).raw("\">\n<ul>\n");
        let ways = [
            (self.to(Place::Index), "text-home"),
            (self.to(Place::Offices), "guide-offices"),
            (self.to(Place::Sources), "about-sources"),
            (self.to_app(""), "text-open"),
        ];
        for (address, id) in ways {
            out.raw("<li>");
            anchor(out, &address, &self.t(id));
            out.raw("</li>\n");
        }
        out.raw("</ul>\n</nav>\n");
        // Period and "no decision" are about the plan; a checklist says its own.
        if !matches!(self.place, Place::Checklist(_)) {
            out.element("p", &self.t("period")).element("p", &self.t("disclaimer"));
        }
        out.element("p", &self.with("pack-version", &[("version", &self.pack.version)]));
    }

    /// The same page in the other languages.
    fn others(&self) -> impl Iterator<Item = (Locale, String)> {
        let others = Locale::ALL.into_iter().filter(move |locale| *locale != self.language.locale);
        others.map(move |locale| (locale, seen_from(&self.path, &self.place.path(self.pack, locale))))
    }
}

fn anchor(out: &mut Html, address: &str, text: &str) {
    out.raw("<a href=\"").text(address).raw("\">").text(text).raw("</a>");
}
