/*
 * The keyboard and the ear of <network-canvas>: one tab stop, a button that lies over the thing one
 * is at and bears its name, and a line that speaks. Keys work only there, and none is taken that a
 * browser has for itself.
 */
const STEP = 80;
const LEAST = 24;
const LARGER = 1.25;
const AWAY = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const TO_ONE = { e: 'expand', c: 'collapse', h: 'hide', Enter: 'details' };
const TO_ALL = { l: 'layout', t: 'table' };

/** What the keys plus, minus and zero do, for a mouse or a finger. */
const tools = (words, core) => {
  const all = document.createElement('div');
  all.className = 'hv-canvas-tools';
  const tool = (text, name, does) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.title = words[name];
    button.setAttribute('aria-label', words[name]);
    button.addEventListener('click', does);
    all.append(button);
  };
  tool('+', 'larger', () => core.zoom(LARGER));
  tool('−', 'smaller', () => core.zoom(1 / LARGER));
  tool('⤢', 'fit', () => core.fit());
  return all;
};

export class Keys {
  #cy;
  #host;
  #words;
  #core;
  #at = null;
  #frame = 0;
  #came = null;
  #origin = null;
  #proxy = document.createElement('button');
  #live = document.createElement('div');

  constructor(cy, host, words, core) {
    this.#cy = cy;
    this.#host = host;
    this.#words = words;
    this.#core = core;
    const help = document.createElement('p');
    help.id = 'hv-canvas-help';
    help.className = 'hv-hidden';
    help.textContent = words.help;
    host.setAttribute('role', 'group');
    host.setAttribute('aria-label', words.label);
    this.#proxy.type = 'button';
    this.#proxy.className = 'hv-canvas-proxy';
    this.#proxy.setAttribute('aria-describedby', help.id);
    this.#live.className = 'hv-hidden';
    this.#live.setAttribute('aria-live', 'polite');
    host.append(tools(words, core), this.#proxy, help, this.#live);
    this.#proxy.addEventListener('keydown', this.#pressed);
    this.#proxy.addEventListener('focus', () => this.refresh());
    cy.on('pan zoom resize position', () => this.#soon());
    cy.on('tap', 'node', (event) => this.#go(event.target, false));
  }

  #node() {
    const there = this.#at === null ? null : this.#cy.getElementById(this.#at);
    return there?.nonempty() ? there : null;
  }

  /** After a change: at the same thing where it is still there, else at what is chosen or first. */
  refresh() {
    if (!this.#node()) {
      const chosen = this.#cy.$('node:selected');
      const first = chosen.nonempty() ? chosen[0] : this.#cy.nodes()[0];
      this.#at = first?.id() ?? null;
    }
    this.#name();
    this.#lie();
  }

  #name() {
    const node = this.#node();
    const name = node ? node.data('said') : this.#words.empty;
    this.#proxy.setAttribute('aria-label', name);
    this.#proxy.setAttribute('aria-pressed', String(node?.selected() ?? false));
  }

  /** Once a frame, however much moves in it. */
  #soon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#lie();
    });
  }

  /** Over the thing, also when the drawing moves under it. */
  #lie() {
    const node = this.#node();
    const box = node?.renderedBoundingBox({ includeLabels: false });
    const wide = Math.max(LEAST, box?.w ?? LEAST);
    const high = Math.max(LEAST, box?.h ?? LEAST);
    const at = node?.renderedPosition() ?? { x: LEAST, y: LEAST };
    Object.assign(this.#proxy.style, {
      left: `${at.x - wide / 2}px`,
      top: `${at.y - high / 2}px`,
      width: `${wide}px`,
      height: `${high}px`,
    });
  }

  say(text) {
    this.#live.textContent = text;
  }

  #go(node, speak = true, tie = '') {
    this.#at = node.id();
    this.#name();
    this.#inSight(node);
    this.#lie();
    if (speak) {
      this.say([tie, node.data('said')].filter(Boolean).join('. '));
    }
  }

  #inSight(node) {
    const { x, y } = node.renderedPosition();
    const wide = this.#cy.width();
    const high = this.#cy.height();
    if (x < 20 || y < 20 || x > wide - 20 || y > high - 20) {
      this.#cy.panBy({ x: wide / 2 - x, y: high / 2 - y });
    }
  }

  #pressed = (event) => {
    if (this.#does(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  #does(event) {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey) {
      return false;
    }
    if (ctrlKey || metaKey) {
      return this.#held(key, shiftKey);
    }
    const node = this.#node();
    const letter = key.length === 1 ? key.toLowerCase() : key;
    if (AWAY[key]) {
      return this.#toward(AWAY[key]);
    }
    if (TO_ONE[letter]) {
      if (node) {
        this.#came = null; // who does something here, is here: the next neighbour is one of this
        this.#core.command(TO_ONE[letter], [node.id()]);
        this.#read(letter, node);
      }
      return true;
    }
    if (TO_ALL[letter]) {
      this.#core.command(TO_ALL[letter], this.#core.chosen());
      return true;
    }
    return this.#other(letter, shiftKey, node);
  }

  /** What Enter shows in the table, for who hears it. */
  #read(letter, node) {
    if (letter === 'Enter') {
      const lines = node.connectedEdges().map((edge) => edge.data('said'));
      this.say([node.data('said'), ...lines].join('. '));
    }
  }

  #held(key, shiftKey) {
    if (AWAY[key]) {
      const [x, y] = AWAY[key];
      this.#cy.panBy({ x: -x * STEP, y: -y * STEP });
      return true;
    }
    if (key.toLowerCase() === 'z') {
      this.#core.command(shiftKey ? 'redo' : 'undo', []);
      return true;
    }
    return false;
  }

  #other(letter, shiftKey, node) {
    switch (letter) {
      case 'n':
        return this.#around(node, shiftKey ? -1 : 1);
      case ' ':
        return this.#toggle(node);
      case 'p':
        this.#core.command('path', this.#core.chosen());
        return true;
      case '+':
      case '=':
        this.#core.zoom(LARGER);
        return true;
      case '-':
        this.#core.zoom(1 / LARGER);
        return true;
      case '0':
        this.#core.fit();
        return true;
      case '?':
        this.say(this.#words.help);
        return true;
      case 'Escape':
        return this.#core.cancel();
      default:
        return false;
    }
  }

  #toggle(node) {
    if (node) {
      node[node.selected() ? 'unselect' : 'select']();
      this.#name();
    }
    return true;
  }

  /** To the nearest in that direction; what lies aside counts as further. */
  #toward([dx, dy]) {
    const from = this.#node();
    if (!from) {
      return true;
    }
    const a = from.position();
    let best = null;
    let least = Infinity;
    this.#cy.nodes().forEach((node) => {
      const b = node.position();
      const ahead = (b.x - a.x) * dx + (b.y - a.y) * dy;
      const aside = Math.abs((b.x - a.x) * dy) + Math.abs((b.y - a.y) * dx);
      const far = ahead + 2 * aside;
      if (ahead > 1 && far < least) {
        best = node;
        least = far;
      }
    });
    if (best) {
      this.#go(best);
    }
    return true;
  }

  /** To the next neighbour with the clock, around the one that one came from. */
  #around(node, step) {
    if (!node) {
      return true;
    }
    const origin = this.#origin && this.#came === node.id() ? this.#cy.getElementById(this.#origin) : node;
    const centre = origin.position();
    const turn = (one) => Math.atan2(one.position().y - centre.y, one.position().x - centre.x);
    const all = origin.neighborhood('node').sort((a, b) => turn(a) - turn(b)).toArray();
    if (all.length > 0) {
      const now = all.findIndex((one) => one.id() === node.id());
      const first = step > 0 ? 0 : all.length - 1;
      const next = all[now < 0 ? first : (now + step + all.length) % all.length];
      const tie = origin.edgesWith(next).map((edge) => edge.data('said')).join('. ');
      this.#origin = origin.id();
      this.#came = next.id();
      this.#go(next, true, tie);
    }
    return true;
  }

  end() {
    cancelAnimationFrame(this.#frame);
    this.#proxy.remove();
  }
}
