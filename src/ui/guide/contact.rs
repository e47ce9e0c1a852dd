//! How to reach an office: what the operator has entered in `contacts.json`, and 12345 always.

use crate::browser::fetch;
use crate::ui::use_shell;
use leptos::prelude::*;
use serde_json::Value;

/// Fields of a contact, in the order shown.
const FIELDS: [&str; 3] = ["address", "phone", "hours"];

/// Address, telephone and hours of an office. Empty ones are said to be missing.
#[component]
pub fn Contact(
    /// The office's id.
    id: String,
) -> impl IntoView {
    let shell = use_shell();
    // None while it is on its way; an error when the file is missing or damaged.
    let entered = RwSignal::new(None::<Result<[String; 3], ()>>);
    leptos::task::spawn_local(async move {
        let text = fetch::text("contacts.json").await.map_err(|_| ());
        entered.set(Some(text.and_then(|text| contact(&text, &id))));
    });
    let lines = move || {
        let known = entered.get()?.unwrap_or_default();
        let lines = FIELDS.into_iter().zip(known).map(|(field, text)| {
            let label = format!("contact-{field}");
            let shown = if text.is_empty() { shell.t("contact-missing") } else { text };
            view! { <div><dt>{shell.say(&label)}</dt><dd>{shown}</dd></div> }
        });
        Some(lines.collect_view())
    };
    view! {
        <dl class="todo">{lines}</dl>
        {move || matches!(entered.get(), Some(Err(()))).then(|| view! {
            <p class="error">{shell.say("contact-damaged")}</p>
        })}
        <p>{shell.say("contact-12345")}</p>
    }
}

/// The fields of an office in the text of `contacts.json`; an office that is not listed has empty ones.
fn contact(json: &str, id: &str) -> Result<[String; 3], ()> {
    let all: Value = serde_json::from_str(json).map_err(|_| ())?;
    let all = all.as_object().ok_or(())?;
    let field =
        |name| all.get(id).and_then(|o| o.get(name)).and_then(Value::as_str).unwrap_or_default().trim().to_string();
    Ok(FIELDS.map(field))
}
