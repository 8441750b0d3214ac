/*
 * <time-left>: tells how many minutes are left. Properties in: seconds, words (with {0} for the
 * minutes). Event out: over, once, when no second is left. Counts by the clock of this machine from
 * the moment it was told, so a wrong clock does no harm. Text only ever becomes a text node.
 */
const MINUTE = 60;

class TimeLeft extends HTMLElement {
  #end = 0;
  #words = '';
  #timer = 0;

  set seconds(value) {
    this.#end = performance.now() + value * 1000;
    this.#show();
  }

  set words(value) {
    this.#words = value;
    this.#show();
  }

  connectedCallback() {
    this.#timer = setInterval(() => this.#show(), 1000);
    this.#show();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #show() {
    const left = Math.max(0, (this.#end - performance.now()) / 1000);
    const words = this.#words.replace('{0}', String(Math.ceil(left / MINUTE)));
    if (this.textContent !== words) {
      this.textContent = words;
    }
    if (this.#end > 0 && left === 0) {
      this.#end = 0;
      clearInterval(this.#timer);
      this.dispatchEvent(new CustomEvent('over'));
    }
  }
}

customElements.define('time-left', TimeLeft);
