//! What a widget shows: its pages as [`Node`]s. Contract: the first heading of each page takes focus; a question is one
//! fieldset of real radios, checkboxes or a text field; choosing never moves on; what is missing is said in a summary that
//! takes focus. `data-do` names the act of a button or a form, `data-with` what belongs to it.

use super::{DOORS, Node, Widget};
use crate::pack::{Fact, FactKind, Row};
use crate::screening::{Fault, Line, Outcome, Page, Part, Truth, group, questions, screen_topics};

const HEADINGS: [&str; 7] = ["p", "h1", "h2", "h3", "h4", "h5", "h6"];

/// The page shown.
#[must_use]
pub fn view(widget: &Widget) -> Vec<Node> {
    match widget.page {
        Page::Topics => topics(widget),
        Page::Question(fact) => question(widget, fact),
        Page::Results | Page::Review => results(widget),
        Page::Home | Page::Begin => begin(widget),
    }
}

impl Widget {
    /// A text, worded for whom the check is about.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.words.say(id, self.session.for_other)
    }

    fn fill(&self, id: &str, figures: &[(&str, String)]) -> String {
        self.words.fill(id, figures)
    }

    fn p(&self, id: &str) -> Node {
        Node::text("p", self.say(id))
    }

    /// A heading so many levels below the first.
    fn heading(&self, below: usize, words: String) -> Node {
        Node::text(HEADINGS[(self.level + below).min(6)], words)
    }

    fn title(&self, words: String) -> Node {
        self.heading(0, words).with("tabindex", "-1").with("data-title", "")
    }
}

fn button(act: &'static str, with: impl ToString, class: &'static str, words: String) -> Node {
    Node::text("button", words)
        .with("type", "button")
        .class(class)
        .with("data-do", act)
        .with("data-with", with.to_string())
}

fn bar(children: Vec<Node>) -> Node {
    Node::new("div", children).class("bar")
}

fn begin(widget: &Widget) -> Vec<Node> {
    let routing = &widget.pack.facts[widget.pack.table.routing];
    let doors = DOORS.iter().enumerate().filter(|(_, (_, value, _))| routing.value(value).is_some());
    let doors = doors.map(|(place, (id, _, _))| {
        let words = vec![Node::text("b", widget.say(id)), Node::text("span", widget.say(&format!("{id}.about")))];
        let door = Node::new("button", words).with("type", "button").class("door");
        Node::new("li", vec![door.with("data-do", "begin").with("data-with", place.to_string())])
    });
    let points = ["begin-likely", "embed-memory", "begin-unsure", "begin-stop"];
    vec![
        widget.title(widget.say("begin-title")),
        widget.p("begin-lead"),
        widget.heading(1, widget.say("begin-whom")),
        Node::new("ul", doors.collect()).class("doors").with("role", "list"),
        Node::new("ul", points.iter().map(|id| Node::text("li", widget.say(id))).collect()),
        widget.p("period").class("period"),
    ]
}

fn topics(widget: &Widget) -> Vec<Node> {
    let offered = widget.session.offered(&widget.pack);
    let rows = offered.into_iter().map(|topic| {
        let id = format!("topic-{}", widget.pack.topics[topic]);
        row(widget, topic, "checkbox", "topic", &id, &format!("{id}.about"))
    });
    let fieldset = vec![
        Node::new("legend", vec![widget.title(widget.say("topics-title"))]),
        widget.p("embed-topics-hint").class("hint").with("id", "hint"),
        Node::new("div", rows.collect()).class("answers"),
    ];
    vec![bar(vec![button("back", "", "button", widget.say("back"))]), form(widget, fieldset, "hint")]
}

fn form(widget: &Widget, fieldset: Vec<Node>, described: &str) -> Node {
    let next = Node::text("button", widget.say("next")).with("type", "submit").class("button main");
    let fieldset = Node::new("fieldset", fieldset).with("aria-describedby", described);
    Node::new("form", vec![fieldset, next]).with("novalidate", "").with("data-do", "next")
}

/// One row: a real input under a label that fills the row.
fn row(widget: &Widget, place: usize, kind: &str, name: &str, label: &str, note: &str) -> Node {
    let id = format!("a{place}");
    let mut input = Node::new("input", vec![]).with("type", kind).with("id", id.clone()).with("name", name);
    input = input.with("data-do", "choose").with("data-with", place.to_string());
    if widget.is_chosen(place) {
        input = input.with("checked", "");
    }
    let mut words = vec![Node::text("b", widget.say(label))];
    if widget.words.has(note) {
        words.push(Node::text("small", widget.say(note)));
    }
    let label = Node::new("label", words).with("for", id);
    Node::new("div", vec![input, label]).class("answer")
}

fn question(widget: &Widget, fact: usize) -> Vec<Node> {
    let known = &widget.pack.facts[fact];
    let text = |part: &str| format!("q-{}{part}", known.id);
    let left = questions(&widget.pack, &widget.session.answers, &[], &widget.session.topics);
    let count = left.useful.len().max(1);
    let mut fieldset = vec![
        Node::new("legend", vec![widget.title(widget.say(&text("")))]),
        widget.p(&text(".hint")).class("hint").with("id", "hint"),
        Node::new("details", vec![Node::text("summary", widget.say("why-asked")), widget.p(&text(".why"))]),
    ];
    if let Some(fault) = widget.fault {
        fieldset.push(Node::text("p", fault_words(widget, fault)).class("error").with("id", "error"));
    }
    if matches!(known.kind, FactKind::Number(..)) {
        fieldset.push(number(widget, known));
    }
    fieldset.push(Node::new("div", answers(widget, known)).class("answers"));
    let figures = [
        ("likely", left.progress.likely.to_string()),
        ("ask", left.progress.ask.to_string()),
        ("open", left.progress.open.to_string()),
    ];
    let mut page = vec![
        bar(vec![
            button("back", "", "button", widget.say("back")),
            button("results", "", "button", widget.say("see-results")),
            Node::text("p", widget.fill("left-questions", &[("count", count.to_string())])),
        ]),
        Node::text("p", widget.fill("settled", &figures)).class("settled"),
    ];
    page.extend(widget.fault.map(|fault| {
        let link = button("to-field", "", "link", fault_words(widget, fault));
        let words = vec![widget.heading(1, widget.say("one-more-step")), Node::new("p", vec![link])];
        Node::new("div", words)
            .class("errors")
            .with("role", "alert")
            .with("tabindex", "-1")
            .with("data-fault", fault.key())
    }));
    page.push(form(widget, fieldset, if widget.fault.is_some() { "hint error" } else { "hint" }));
    page
}

fn fault_words(widget: &Widget, fault: Fault) -> String {
    let figures = match fault {
        Fault::Nothing => vec![],
        Fault::Number(low, high) => vec![("low", low.to_string()), ("high", high.to_string())],
        Fault::MoreThan(most) => vec![("most", most.to_string())],
    };
    widget.fill(fault.key(), &figures)
}

/// A whole number as text: full-width digits are understood, letters are refused when the answer is given.
fn number(widget: &Widget, fact: &Fact) -> Node {
    let text = |part: &str| format!("q-{}{part}", fact.id);
    let invalid = if widget.fault.is_some() { "true" } else { "false" };
    let input = Node::new("input", vec![])
        .with("type", "text")
        .with("inputmode", "numeric")
        .with("autocomplete", "off")
        .with("maxlength", "6")
        .with("id", "number")
        .with("data-do", "type")
        .with("aria-label", widget.say(&text("")))
        .with("aria-describedby", if widget.fault.is_some() { "hint error" } else { "hint" })
        .with("aria-invalid", invalid)
        .with("value", widget.draft.typed.clone());
    let unit = Node::text("span", widget.say(&text(".unit"))).with("aria-hidden", "true");
    Node::new("div", vec![input, unit]).class("number")
}

/// The rows to choose from; "don't know" last. A fact with its own "would rather not say" needs no second one.
fn answers(widget: &Widget, fact: &Fact) -> Vec<Node> {
    let count = widget.rows();
    let kind = if fact.kind == FactKind::Choice { "radio" } else { "checkbox" };
    let own = fact.values.iter().any(|v| v == "skip");
    let values = fact.values.iter().take(count).enumerate().map(|(place, value)| {
        let id = format!("v-{}-{value}", fact.id);
        row(widget, place, kind, "answer", &id, &format!("{id}-note"))
    });
    let unsure = (!own).then(|| row(widget, count, kind, "answer", "v-unsure", "v-unsure-note"));
    values.chain(unsure).collect()
}

fn results(widget: &Widget) -> Vec<Node> {
    let (pack, session) = (&widget.pack, &widget.session);
    let groups = group(pack, &session.answers, screen_topics(pack, &session.answers, &session.topics));
    let count = |id: &str, n: usize| widget.fill(id, &[("count", n.to_string())]);
    let title = [count("count-likely", groups.likely.len()), count("count-ask", groups.ask.len())];
    let mut page = vec![
        widget.title(title.join(&widget.say("list-separator"))),
        Node::text("p", count("results-lead", session.asked.len())),
        widget.p("period").class("period"),
    ];
    page.extend(widget.open_question().map(|fact| {
        let words = vec![widget.p("not-finished"), button("correct", fact, "button", widget.say("go-on-answering"))];
        Node::new("div", words).class("note")
    }));
    for (name, list) in [("likely", &groups.likely), ("ask", &groups.ask)] {
        if !list.is_empty() {
            page.push(widget.heading(1, format!("{} ({})", widget.say(&format!("group-{name}")), list.len())));
            page.push(widget.p(if name == "ask" { "embed-ask-lead" } else { "group-likely-lead" }));
            page.push(list_of(widget, list));
        }
    }
    let go_on = button("go-on", "", "button main", widget.say("embed-go-on"));
    page.push(
        Node::new(
            "div",
            vec![widget.p("embed-go-on-text").with("id", "go-on"), go_on.with("aria-describedby", "go-on")],
        )
        .class("note"),
    );
    for (name, list) in [("open", &groups.open), ("missing", &groups.missing), ("no", &groups.no)] {
        if !list.is_empty() {
            let summary = format!("{} ({})", widget.say(&format!("group-{name}")), list.len());
            let lead = widget.p(&format!("group-{name}-lead"));
            page.push(Node::new("details", vec![Node::text("summary", summary), lead, list_of(widget, list)]));
        }
    }
    page.extend(given(widget));
    page.push(widget.p("disclaimer"));
    page.push(bar(vec![button("clear", "", "button", widget.say("end-and-clear"))]));
    page
}

fn list_of(widget: &Widget, list: &[Outcome]) -> Node {
    Node::new("ul", list.iter().map(|outcome| result(widget, outcome)).collect()).class("results").with("role", "list")
}

/// How a row stands, the first step, and why.
fn result(widget: &Widget, outcome: &Outcome) -> Node {
    let row = &widget.pack.rows[outcome.row];
    let name = format!("row-{}", row.id);
    let stands = outcome.stands();
    let counted = if stands == crate::screening::Stands::No { Truth::False } else { Truth::True };
    let count = outcome.lines.iter().filter(|l| l.state == counted).count();
    let why = outcome.lines.iter().map(|line| reason(widget, row, line)).collect();
    let next = vec![
        Node::text("b", widget.say("first-step")),
        Node::Text(format!(" {}", widget.say(&format!("{name}.next")))),
    ];
    let summary = vec![
        Node::Text(widget.say("embed-why")),
        Node::text("span", widget.fill("change-what", &[("what", widget.say(&name))])).class("unseen"),
    ];
    let children = vec![
        Node::text("p", widget.fill(stands.key(), &[("count", count.to_string())])).class("stands"),
        widget.heading(2, widget.say(&name)),
        Node::new("p", next),
        Node::new("details", vec![Node::new("summary", summary), Node::new("ul", why)]),
    ];
    Node::new("li", children).with("data-verdict", outcome.verdict.key())
}

/// One reason: how it stands, in words, and the criterion.
fn reason(widget: &Widget, row: &Row, line: &Line) -> Node {
    let part = match line.part {
        Part::Rule(index) => format!("why-{}-{index}", row.id),
        Part::Wider => format!("why-{}-wider", row.id),
        Part::Clash => format!("why-{}-clash", row.id),
        other => crate::text::reason_ids(row, other).0,
    };
    // A wider rule or a clash that holds is not a tick: it is something to ask about.
    let (met, state) = match (line.part, line.state) {
        (Part::Wider | Part::Clash | Part::AskOnly | Part::CouldNotCheck, _) | (_, Truth::Unsure | Truth::Missing) => {
            ("unknown", "is-unknown")
        }
        (_, Truth::True) => ("yes", "is-met"),
        (_, Truth::False) => ("no", "is-not-met"),
    };
    Node::text("li", format!("{}{}", widget.say(state), widget.say(&part))).with("data-met", met)
}

/// What was answered, each with a way to change it.
fn given(widget: &Widget) -> Option<Node> {
    let lines = widget.session.asked.iter().map(|fact| {
        let known = &widget.pack.facts[*fact];
        let short = widget.say(&format!("q-{}.short", known.id));
        let answer = widget.session.answers.get(*fact);
        let words = match answer {
            crate::screening::Answer::Number(n) => format!("{n} {}", widget.say(&format!("q-{}.unit", known.id))),
            _ => {
                let ids = crate::text::answer_ids(known, answer);
                ids.iter().map(|id| widget.say(id)).collect::<Vec<_>>().join(&widget.say("list-separator"))
            }
        };
        let unseen = Node::text("span", widget.fill("change-what", &[("what", short.clone())])).class("unseen");
        let change = Node::new("button", vec![Node::Text(widget.say("change")), unseen]);
        let change =
            change.with("type", "button").class("link").with("data-do", "correct").with("data-with", fact.to_string());
        let words = vec![Node::text("b", short), Node::Text(format!(" {words} ")), change];
        Node::new("li", words)
    });
    let lines: Vec<Node> = lines.collect();
    let summary = Node::text("summary", widget.say("embed-answers"));
    (!lines.is_empty()).then(|| Node::new("details", vec![summary, Node::new("ul", lines)]))
}
