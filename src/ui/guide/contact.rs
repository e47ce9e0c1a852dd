//! How to reach an office: what the operator has entered in `contacts.json`, and 12345 always.

use crate::browser::fetch;
use crate::ui::use_shell;
use leptos::prelude::*;
use serde_json::Value;

/// Fields of a contact, in the order shown.
const FIELDS: [&str; 3] = ["address", "phone", "hours"];

/// What the operator has entered for an office, in the order of [`FIELDS`]; an error when the file is missing or damaged.
pub type Entered = Result<[String; 3], ()>;

/// Fetches what is entered for an office. None while it is on its way: the page waits for it, so that it is read whole.
pub fn entered(id: String) -> RwSignal<Option<Entered>> {
    let entered = RwSignal::new(None);
    leptos::task::spawn_local(async move {
        let text = fetch::text("contacts.json").await.map_err(|_| ());
        // The page may be gone by now.
        let _ = entered.try_set(Some(text.and_then(|text| contact(&text, &id))));
    });
    entered
}

/// Address, telephone and hours of an office. Empty ones are said to be missing.
#[component]
pub fn Contact(
    /// What is entered.
    entered: Entered,
) -> impl IntoView {
    let shell = use_shell();
    let damaged = entered.is_err();
    let lines = FIELDS.into_iter().zip(entered.unwrap_or_default()).map(|(field, text)| {
        let label = format!("contact-{field}");
        let shown = move || if text.is_empty() { shell.t("contact-missing") } else { text.clone() };
        view! { <div><dt>{shell.say(&label)}</dt><dd>{shown}</dd></div> }
    });
    view! {
        <dl class="todo">{lines.collect_view()}</dl>
        {damaged.then(|| view! { <p class="error">{shell.say("contact-damaged")}</p> })}
        <p>{shell.say("contact-12345")}</p>
    }
}

/// The fields of an office in the text of `contacts.json`; an office that is not listed has empty ones.
fn contact(json: &str, id: &str) -> Entered {
    let all: Value = serde_json::from_str(json).map_err(|_| ())?;
    let all = all.as_object().ok_or(())?;
    let field =
        |name| all.get(id).and_then(|o| o.get(name)).and_then(Value::as_str).unwrap_or_default().trim().to_string();
    Ok(FIELDS.map(field))
}
