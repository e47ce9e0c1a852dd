// <tongda-check>: the self-check on somebody else's page. This is all a host page loads until the element comes near
// the viewport. docs/embed.md says how to use it. What is inside the element without script stays shown if it cannot start.
const home = new URL("./", import.meta.url);

customElements.get("tongda-check") ?? customElements.define("tongda-check", class extends HTMLElement {
  static observedAttributes = ["lang", "theme"];
  #near;
  #check;

  connectedCallback() {
    if (this.#near || this.#check) return; // Moved within the page: everything stays.
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
    this.#near = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) this.#start();
    }, { rootMargin: "400px" });
    this.#near.observe(this);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#near?.disconnect();
      this.#check?.end();
      this.#near = this.#check = undefined;
    });
  }

  attributeChangedCallback(name) {
    this.#check?.changed(name);
  }

  async #start() {
    const near = this.#near;
    near.disconnect();
    try {
      const { Check } = await import(new URL("embed/element.js", home));
      // Taken out of the page meanwhile, or out and in again.
      if (this.#near === near && !this.#check) this.#check = new Check(this, home);
    } catch {
      // The host's own content stays in its place.
      this.dispatchEvent(new CustomEvent("tongda-error", { bubbles: true, composed: true, detail: { reason: "load" } }));
    }
  }
});
