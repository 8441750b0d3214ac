/*
 * <network-canvas>: a network that is drawn. Properties in: patch (what changed, see Patches.java),
 * words. Events out: hv-select {ids}, hv-moved {pos}, hv-command {name, ids}, hv-resync {v}. The
 * ids are numbers of this drawing. The library comes only when the first one is shown.
 */
class NetworkCanvas extends HTMLElement {
  #waiting = [];
  #core = null;
  #loading = null;
  #version = 0;
  #words = {};

  connectedCallback() {
    // The properties may have been set before this module was loaded.
    for (const name of ['words', 'patch']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
    this.#load();
  }

  disconnectedCallback() {
    this.#core?.end();
    this.#core = null;
    this.#loading = null;
    this.#version = 0;
  }

  get words() {
    return this.#words;
  }

  set words(words) {
    this.#words = words ?? {};
  }

  get patch() {
    return null;
  }

  set patch(patch) {
    if (patch) {
      this.#waiting.push(patch);
      this.#drain();
    }
  }

  /** What is drawn, for who tests it. */
  get drawn() {
    return this.#core?.drawn() ?? null;
  }

  /** The library that draws, for who tests it. */
  get core() {
    return this.#core;
  }

  #load() {
    this.#loading ??= import('./network-canvas-core.js').then(({ Core }) => {
      if (this.isConnected && !this.#core) {
        this.#core = new Core(this, this.#words, (name, detail) => this.#tell(name, detail));
        this.#drain();
      }
    });
  }

  #drain() {
    while (this.#core && this.#waiting.length > 0) {
      const patch = this.#waiting.shift();
      if (patch.full || patch.v === this.#version + 1) {
        this.#version = patch.v;
        this.#core.apply(patch);
      } else if (patch.v > this.#version) {
        this.#waiting = [];
        this.#tell('hv-resync', { v: this.#version });
      }
    }
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('network-canvas', NetworkCanvas);
