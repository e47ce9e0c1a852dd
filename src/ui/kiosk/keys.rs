//! The operator's map of keys: what each does, and which one was pressed last.

use super::use_kiosk;
use crate::kiosk::config::Config;
use crate::kiosk::keys::Action;
use crate::ui::shell::use_shell;
use leptos::prelude::*;
use std::sync::Arc;

/// The page. Pressing a key in help mode says what it does.
#[component]
pub fn Keys() -> impl IntoView {
    let shell = use_shell();
    let config = use_kiosk().map_or_else(|| Arc::new(Config::default()), |kiosk| kiosk.config.get_value());
    let rows = Action::ALL.map(|action| {
        let (name, does) = (format!("action-{}", action.key()), format!("action-{}.does", action.key()));
        let keys = config.keys.keys(action).iter().map(|key| {
            // A space would be unseen.
            let shown = if key == " " { "Space".to_string() } else { key.clone() };
            view! { <kbd>{shown}</kbd>" " }
        });
        view! {
            <tr>
                <th scope="row">{shell.say(&name)}</th>
                <td>{keys.collect_view()}</td>
                <td>{shell.say(&does)}</td>
            </tr>
        }
    });
    let rows = rows.into_iter().collect_view();
    view! {
        <main class="page wide" id="main" tabindex="-1">
            <div class="asking"><a class="button" href="#/kiosk/operator">{shell.say("operator-back")}</a></div>
            <h1 tabindex="-1">{shell.say("keys-title")}</h1>
            <p>{shell.say("keys-lead")}</p>
            <div class="table"><table>
                <caption>{shell.say("keys-caption")}</caption>
                <thead><tr>
                    <th scope="col">{shell.say("keys-action")}</th>
                    <th scope="col">{shell.say("keys-key")}</th>
                    <th scope="col">{shell.say("keys-does")}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table></div>
        </main>
    }
}
