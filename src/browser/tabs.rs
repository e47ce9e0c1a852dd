//! One window at a time: a lock that the browser keeps between the windows of one site (Web Locks).

use js_sys::{Function, Object, Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Where the lock is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Here, until the window closes or another one takes it.
    Here,
    /// Another window has it.
    Elsewhere,
}

/// How to ask.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    /// Only if nobody has it.
    IfFree,
    /// Wait until it is free.
    Waiting,
    /// Take it from whoever has it.
    Taking,
}

/// Asks for a lock, and waits for it where another window has it. `changed` is called with where it is, now and whenever
/// that changes. A browser without such locks lets every window have it.
pub fn hold(name: &'static str, changed: impl Fn(Hold) + 'static) {
    ask(name, Asking::IfFree, Rc::new(changed));
}

/// Takes the lock from the window that has it.
pub fn take(name: &'static str, changed: impl Fn(Hold) + 'static) {
    ask(name, Asking::Taking, Rc::new(changed));
}

fn ask(name: &'static str, asking: Asking, changed: Rc<dyn Fn(Hold)>) {
    let Some((locks, request)) = locks() else { return changed(Hold::Here) };
    let options = Object::new();
    let flag = match asking {
        Asking::IfFree => Some("ifAvailable"),
        Asking::Taking => Some("steal"),
        Asking::Waiting => None,
    };
    if let Some(flag) = flag {
        // A field of an object of our own can always be set.
        let _ = Reflect::set(&options, &flag.into(), &JsValue::TRUE);
    }
    let tell = changed.clone();
    // The lock is held for as long as this promise waits: for as long as the window is there.
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if lock.is_null() {
            tell(Hold::Elsewhere);
            ask(name, Asking::Waiting, tell.clone());
            return JsValue::UNDEFINED;
        }
        tell(Hold::Here);
        Promise::new(&mut |_, _| {}).into()
    });
    let asked = request.call3(&locks, &name.into(), &options, &granted).ok();
    let Some(promise) = asked.and_then(|p| p.dyn_into::<Promise>().ok()) else { return changed(Hold::Here) };
    spawn_local(async move {
        // It ends with an error when another window has taken the lock; it comes back when that window closes.
        if JsFuture::from(promise).await.is_err() {
            changed(Hold::Elsewhere);
            ask(name, Asking::Waiting, changed);
        }
    });
}

/// The browser's lock manager and its `request`; absent in old browsers and outside secure contexts.
fn locks() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(|l| !l.is_undefined())?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
