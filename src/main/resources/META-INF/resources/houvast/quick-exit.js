/*
 * <quick-exit>: the way out. Attributes in: words, hint. Asks nobody: the page is emptied first, then
 * what the browser kept is cleared, then this place in the history is replaced. Three times Shift
 * does the same.
 */
const TIMES = 3;
const WITHIN_MS = 2000;

const leave = () => {
  document.documentElement.style.display = 'none';
  document.title = 'Nieuw tabblad';
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
  location.replace(new URL('familie/weg', document.baseURI));
};

class QuickExit extends HTMLElement {
  static observedAttributes = ['words', 'hint'];
  #button = document.createElement('button');
  #presses = [];

  #onKey = (event) => {
    if (event.repeat) {
      return;
    }
    const now = performance.now();
    const before = this.#presses.filter((at) => now - at < WITHIN_MS);
    this.#presses = event.key === 'Shift' ? [...before, now] : [];
    if (this.#presses.length >= TIMES) {
      leave();
    }
  };

  constructor() {
    super();
    this.#button.type = 'button';
    this.#button.id = 'quick-exit';
    this.#button.addEventListener('click', leave);
  }

  connectedCallback() {
    this.replaceChildren(this.#button);
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
  }

  attributeChangedCallback(name, before, now) {
    if (name === 'words') {
      this.#button.textContent = now;
    } else {
      this.#button.title = now;
    }
  }
}

customElements.define('quick-exit', QuickExit);
