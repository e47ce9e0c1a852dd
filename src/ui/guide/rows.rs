//! Rows named by a scanned code. Says what each is and where to go; knows nothing of the person.

use crate::ui::component::Icon;
use crate::ui::screening::{details, todo};
use crate::ui::shell::said;
use crate::ui::use_shell;
use leptos::prelude::*;

/// The page of a code.
#[component]
pub fn Rows(
    /// Row ids as scanned. Unknown and retired ids are said to be so.
    rows: Vec<String>,
) -> impl IntoView {
    let shell = use_shell();
    let pack = shell.pack();
    let known: Vec<usize> = rows.iter().filter_map(|id| pack.row(id)).collect();
    let unknown = rows.len() - known.len();
    let count = known.len();
    view! {
        <main class="page" id="main" tabindex="-1">
            <div class="asking"><a class="button" href="#/"><Icon name="home"/>{shell.say("to-home")}</a></div>
            <h1 tabindex="-1">{said(move || shell.t_with("rows-title", &[("count", count.into())]))}</h1>
            <p>{shell.say("rows-lead")}</p>
            <p class="period">{shell.say("period")}</p>
            {(unknown > 0).then(|| view! {
                <p>{said(move || shell.t_with("rows-unknown", &[("count", unknown.into())]))}</p>
            })}
            <div class="results">{known.into_iter().map(|index| {
                let row = &pack.rows[index];
                let (name, heading) = (format!("row-{}", row.id), format!("result-{}", row.id));
                view! {
                    <article class="result" aria-labelledby=heading.clone()>
                        <h2 id=heading.clone()>{shell.say(&name)}</h2>
                        {todo(shell, &pack, row, None)}
                        {details(shell, &pack, row)}
                    </article>
                }
            }).collect_view()}</div>
        </main>
    }
}
