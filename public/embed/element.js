// One check inside one <tongda-check>: builds the frame, listens, and hands every act to the program, which decides and
// shows. No storage, no addresses, no listeners outside the element, no focus taken before the person acts.
const beside = (name) => new URL(name, import.meta.url);
const LANGUAGES = ["zh-CN", "en"];
const THEMES = ["light", "dark", "black-yellow", "low-glare"];

let program;
/** The program, once for all elements of the page; tried again if it did not arrive. */
function started() {
  program ??= import(beside("check.js")).then(async (module) => {
    await module.default({ module_or_path: beside("check.wasm") });
    return module;
  });
  program.catch(() => (program = undefined));
  return program;
}

async function text(address) {
  const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

function made(tag, attributes) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export class Check {
  #host;
  #home;
  // Read once: rules do not change within a check.
  #pack;
  #widget;
  #frame = made("section", { class: "tongda" });
  #page = made("div", { class: "page" });
  #status = made("p", { role: "status", class: "status" });
  #over = new AbortController();

  constructor(host, home) {
    this.#host = host;
    this.#home = home;
    this.#pack = host.getAttribute("pack");
    const style = made("link", { rel: "stylesheet", href: beside("check.css").href });
    const styled = new Promise((done) => ["load", "error"].forEach((kind) => style.addEventListener(kind, done)));
    this.#status.textContent = this.#language() === "en" ? "Opening. This takes a moment." : "正在打开，请稍等。";
    // The host's own words stay until the first page is shown.
    this.#page.append(made("slot", {}));
    this.#frame.append(this.#page, this.#status);
    this.changed("theme");
    host.shadowRoot.replaceChildren(style, this.#frame);
    for (const [kind, act] of [["click", this.#click], ["input", this.#input], ["submit", this.#submit]]) {
      // Before and after the check what is in here is the host's own.
      this.#page.addEventListener(kind, (event) => this.#widget && act.call(this, event));
    }
    this.#load(styled);
  }

  /** Ends it and forgets everything. */
  end() {
    this.#over.abort();
    this.#free();
    this.#page.replaceChildren();
  }

  /** An attribute of the element has changed. */
  changed(name) {
    if (name === "theme") {
      const wanted = this.#host.getAttribute("theme");
      const dark = wanted === "auto" && matchMedia("(prefers-color-scheme: dark)").matches;
      this.#frame.dataset.theme = THEMES.includes(wanted) ? wanted : dark ? "dark" : "light";
    } else if (this.#widget) this.#speak();
  }

  #language() {
    const tag = (this.#host.closest("[lang]") ?? document.documentElement).lang;
    return LANGUAGES[/^en\b/i.test(tag) ? 1 : 0];
  }

  #data(name) {
    const pack = this.#pack;
    return text(pack ? new URL(name, new URL(pack.replace(/\/?$/, "/"), document.baseURI)) : beside(name));
  }

  async #load(styled) {
    try {
      const language = this.#language();
      const all = [started(), this.#data("pack.json"), this.#data(`${language}.json`), styled];
      const [module, pack, words] = await Promise.all(all);
      if (this.#over.signal.aborted) return;
      const level = Number(this.#host.getAttribute("heading-level")) || 2;
      this.#widget = new module.Widget(pack, words, level);
      this.#named(language);
      this.#show();
      this.#status.textContent = "";
      this.#say("tongda-ready");
      if (language !== this.#language()) await this.#speak();
    } catch (error) {
      this.#fail(error === "pack" || error === "texts" ? error : "load", error);
    }
  }

  async #speak() {
    const language = this.#language();
    try {
      const words = await this.#data(`${language}.json`);
      if (this.#over.signal.aborted || language !== this.#language()) return;
      const within = this.#page.contains(this.#host.shadowRoot.activeElement);
      this.#widget.speak(words);
      this.#named(language);
      this.#show();
      if (within) this.#focus("[data-title]");
    } catch (error) {
      // The present words go on working; only a program that has stopped is the end.
      if (error instanceof WebAssembly.RuntimeError) this.#fail("crash", error);
      else this.#say("tongda-error", { reason: "texts" });
    }
  }

  #named(language) {
    this.#frame.lang = language;
    this.#frame.setAttribute("aria-label", this.#widget.say("embed-name"));
  }

  #click(event) {
    const button = event.target.closest("button[data-do]");
    if (button) this.#act(button.dataset.do, button.dataset.with ?? "");
  }

  #input(event) {
    const { do: act, with: place } = event.target.dataset;
    if (act === "type") this.#act(act, event.target.value);
    else if (act === "choose") this.#act(act, place);
  }

  #submit(event) {
    event.preventDefault();
    this.#act("next", "");
  }

  #act(name, given) {
    if (name === "to-field") return this.#focus("#number, #a0");
    if (name === "go-on") return this.#goOn();
    try {
      const changed = this.#widget.act(name, given);
      if (changed === "choice") return this.#tick(name);
      this.#show();
      if (changed === "fault") return this.#focus(".errors");
      this.#focus("[data-title]");
      this.#status.textContent = name === "clear" ? this.#widget.say("cleared") : "";
      this.#say("tongda-step", { page: this.#widget.page(), answered: this.#widget.asked() });
    } catch (error) {
      this.#fail("crash", error);
    }
  }

  #show() {
    this.#widget.show(this.#page);
    // The site beside this script has another district's rules.
    if (this.#pack) this.#page.querySelector("[data-do=go-on]")?.parentElement.remove();
  }

  /** What was chosen may have unchosen another. */
  #tick(act) {
    for (const input of this.#page.querySelectorAll("input[data-do=choose]")) {
      input.checked = this.#widget.chosen(Number(input.dataset.with));
    }
    const number = this.#page.querySelector("#number");
    if (number && act === "choose") number.value = "";
  }

  #focus(selector) {
    this.#page.querySelector(selector)?.focus();
  }

  #say(name, detail) {
    this.#host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Opens the whole program, which asks for the answers; they go to that window at our own origin and nowhere else. */
  #goOn() {
    const address = new URL(`?lang=${this.#frame.lang}&continue`, this.#home);
    const opened = open(address, "_blank");
    if (!opened) {
      const link = made("a", { href: this.#home.href, target: "_blank", rel: "noopener" });
      link.textContent = this.#home.href;
      this.#status.replaceChildren(this.#widget.say("embed-blocked"), link);
      link.focus();
      return;
    }
    const hears = new AbortController();
    const until = AbortSignal.any?.([hears.signal, this.#over.signal]) ?? hears.signal;
    addEventListener("message", (event) => {
      if (event.source !== opened || event.origin !== address.origin || event.data !== "tongda-continue") return;
      hears.abort();
      if (this.#widget) opened.postMessage({ tongda: this.#widget.answers() }, address.origin);
    }, { signal: until });
    setTimeout(() => hears.abort(), 60_000);
  }

  #fail(reason, error) {
    if (this.#over.signal.aborted) return;
    console.error("tongda-check:", error);
    this.#free(reason);
    // The site beside this script has another district's rules.
    const isOurs = !this.#pack;
    const link = isOurs ? made("a", { href: this.#home.href, target: "_blank", rel: "noopener" }) : "";
    if (isOurs) link.textContent = "通达 Tongda";
    const [zh, en] = [made("p", { lang: "zh-CN" }), made("p", { lang: "en" })];
    zh.textContent = `自查在这里暂时用不了。可以${isOurs ? "到通达的网站上查，也可以" : ""}打 12345 问。`;
    en.textContent = `The check is not working here right now. ${isOurs ? "Use it on Tongda’s own site, or call" : "Call"} 12345.`;
    this.#status.textContent = "";
    this.#page.setAttribute("role", "alert");
    this.#page.replaceChildren(zh, en, link, made("slot", {}));
    this.#say("tongda-error", { reason });
  }

  #free(reason) {
    const widget = this.#widget;
    this.#widget = undefined;
    // A program that has stopped cannot be asked to tidy up.
    if (widget && reason !== "crash") widget.free();
  }
}
