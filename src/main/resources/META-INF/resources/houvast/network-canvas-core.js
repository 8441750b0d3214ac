/*
 * The drawing inside <network-canvas>: takes patches, tells what is chosen, moved and asked. Where
 * things stand is said by the server, but for a drag and for the order by forces, which a worker
 * finds. Labels are text, never markup.
 */
import cytoscape from '../webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs';
import { Keys } from './network-keys.js';
import { Organic } from './network-organic.js';
import { shot } from './network-shot.js';
import { look } from './network-style.js';

const MANY = 800;
const AFTER_DRAG_MS = 300;
const ONE_CLICK_MS = 600;
const NEAR = 1.4;
const ARC = 80;
const EDGE = 60;
const ROUND = 110;
const LEVEL = 20;
const BETWEEN = 240;

const part = (name, className) => {
  const made = document.createElement(name);
  made.className = className;
  return made;
};

export class Core {
  #host;
  #tell;
  #stage = part('div', 'hv-canvas-stage');
  #cy;
  #keys;
  #quiet = false;
  #moved = {};
  #timer = 0;
  #many = false;
  #expanded = { id: null, at: 0 };
  #organic;
  #seen = null;

  constructor(host, words, tell) {
    this.#host = host;
    this.#tell = tell;
    this.#organic = new Organic(host);
    host.replaceChildren(this.#stage);
    this.#cy = cytoscape({
      container: this.#stage,
      style: look(host),
      minZoom: 0.02,
      maxZoom: 3,
      boxSelectionEnabled: true,
      wheelSensitivity: 1,
    });
    this.#keys = new Keys(this.#cy, host, words, this);
    this.#listen();
    // A page is scrolled by the wheel; the drawing is made larger with Ctrl.
    this.#stage.addEventListener('wheel', this.#wheel, { capture: true, passive: true });
    this.#seen = new ResizeObserver(() => this.#cy.resize());
    this.#seen.observe(this.#stage);
  }

  #wheel = (event) => {
    if (!event.ctrlKey && !event.metaKey) {
      event.stopImmediatePropagation();
    }
  };

  #listen() {
    const cy = this.#cy;
    let frame = 0;
    cy.on('select unselect', 'node', () => {
      if (!this.#quiet) {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => this.#tell('hv-select', { ids: this.chosen() }));
      }
    });
    // The library takes two slow clicks for one of each; the browser knows what a double click is.
    cy.on('dbltap', 'node', (event) => this.#expand(event.target.id()));
    this.#stage.addEventListener('dblclick', (event) => this.#expand(this.#under(event)));
    cy.on('dragfreeon', 'node', (event) => this.moved(event.target.selected() ? cy.$('node:selected') : event.target));
  }

  #under(event) {
    const stage = this.#stage.getBoundingClientRect();
    const x = event.clientX - stage.x;
    const y = event.clientY - stage.y;
    const hit = this.#cy.nodes().filter((node) => {
      const box = node.renderedBoundingBox({ includeLabels: false });
      return x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2;
    });
    return hit.nonempty() ? hit.last().id() : null;
  }

  #expand(id) {
    const now = performance.now();
    if (id !== null && (id !== this.#expanded.id || now - this.#expanded.at > ONE_CLICK_MS)) {
      this.#expanded = { id, at: now };
      this.command('expand', [id]);
    }
  }

  /** The library itself, for who measures it. */
  get cy() {
    return this.#cy;
  }

  chosen() {
    return this.#cy.$('node:selected').map((node) => node.id());
  }

  command(name, ids) {
    this.#tell('hv-command', { name, ids });
  }

  /** Tells where these stand now, once for all that is moved in a short while. */
  moved(nodes) {
    nodes.forEach((node) => {
      const at = node.position();
      this.#moved[node.id()] = [Math.round(at.x), Math.round(at.y)];
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#tell('hv-moved', { pos: this.#moved });
      this.#moved = {};
    }, AFTER_DRAG_MS);
  }

  apply(patch) {
    const cy = this.#cy;
    const began = performance.now();
    this.#quiet = true;
    cy.batch(() => {
      if (patch.full) {
        cy.elements().remove();
      }
      patch.del.forEach((id) => cy.getElementById(id).remove());
      // All at once: one by one, each would be looked up again among all.
      cy.add(patch.n.map((row) => this.#node(row, patch.pos)).filter(Boolean));
      cy.add(patch.e.map((row) => this.#edge(row)).filter(Boolean));
      Object.entries(patch.pos).forEach(([id, [x, y]]) => cy.getElementById(id).position({ x, y }));
      this.#mark('dim', patch.dim);
      this.#mark('way', patch.way);
      this.#choose(patch.sel);
      this.#bend();
    });
    this.#quiet = false;
    const renderer = cy.renderer();
    renderer.hideEdgesOnViewport = cy.nodes().length > MANY;
    renderer.textureOnViewport = cy.nodes().length > MANY;
    if (patch.full || this.#outside(patch)) {
      this.fit();
    }
    this.#keys.refresh();
    if (patch.lay === 'organic') {
      this.organic();
    }
    if (patch.shot) {
      shot(cy, this.#host, patch.shot);
    }
    performance.measure('hv-canvas-patch', { start: began, end: performance.now() });
  }

  #node([id, shape, label, facts, more, said], places) {
    const text = [label, [facts, more].filter(Boolean).join(' · ')].filter(Boolean).join('\n');
    const data = { id, shape, label, text, said };
    const there = this.#cy.getElementById(id);
    if (there.nonempty()) {
      there.data(data);
      return null;
    }
    const [x, y] = places[id] ?? [0, 0];
    return { group: 'nodes', data, position: { x, y } };
  }

  #edge([id, source, target, form, arrow, text, said]) {
    const data = { id, source, target, form, arrow, text, said };
    const there = this.#cy.getElementById(id);
    if (there.nonempty()) {
      there.data(data);
      return null;
    }
    return { group: 'edges', data, classes: this.#many ? 'many' : '' };
  }

  /**
   * A line along a row goes around who stands in between; among many all lines are straight. Asks
   * the library for no more than what changes, for it looks at every line anew then.
   */
  #bend() {
    const many = this.#cy.nodes().length > MANY;
    if (many !== this.#many) {
      this.#many = many;
      this.#cy.edges().toggleClass('many', many);
    }
    if (many) {
      return;
    }
    this.#cy.edges().forEach((edge) => {
      const a = edge.source().position();
      const b = edge.target().position();
      const row = Math.abs(a.y - b.y) < LEVEL && Math.abs(a.x - b.x) > BETWEEN;
      const bend = row ? (a.x < b.x ? -ARC : ARC) : 0;
      if (bend !== (edge.data('bend') ?? 0)) {
        edge.data('bend', bend);
        edge.toggleClass('arc', row);
      }
    });
  }

  #mark(name, ids) {
    if (!ids) {
      return;
    }
    const now = new Set(ids);
    this.#cy.$(`.${name}`).forEach((one) => {
      if (!now.has(one.id())) {
        one.removeClass(name);
      }
    });
    ids.forEach((id) => this.#cy.getElementById(id).addClass(name));
  }

  #choose(ids) {
    if (!ids) {
      return;
    }
    const now = new Set(ids);
    this.#cy.$('node:selected').forEach((one) => {
      if (!now.has(one.id())) {
        one.unselect();
      }
    });
    ids.forEach((id) => this.#cy.getElementById(id).select());
  }

  /** Whether something new is out of sight: then all is shown, and nothing moves in the drawing. */
  #outside(patch) {
    const view = this.#cy.extent();
    return Object.values(patch.pos).some(
      ([x, y]) => x < view.x1 + EDGE || x > view.x2 - EDGE || y < view.y1 + EDGE || y > view.y2 - EDGE);
  }

  /** By where things stand: to measure every label would take seconds where there are many. */
  fit() {
    const cy = this.#cy;
    const at = cy.nodes().map((node) => node.position());
    if (at.length === 0) {
      return;
    }
    const xs = at.map((p) => p.x);
    const ys = at.map((p) => p.y);
    const [x1, x2] = [Math.min(...xs), Math.max(...xs)];
    const [y1, y2] = [Math.min(...ys), Math.max(...ys)];
    const zoom = Math.min(NEAR, cy.width() / (x2 - x1 + 2 * ROUND), cy.height() / (y2 - y1 + 2 * ROUND));
    const pan = {
      x: cy.width() / 2 - (zoom * (x1 + x2)) / 2,
      y: cy.height() / 2 - (zoom * (y1 + y2)) / 2,
    };
    cy.viewport({ zoom: Math.max(zoom, cy.minZoom()), pan });
  }

  zoom(by) {
    const cy = this.#cy;
    cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  organic() {
    this.#organic.start(this.#cy, () => {
      this.fit();
      this.moved(this.#cy.nodes());
      this.#keys.refresh();
    });
  }

  /** Whether there was something to stop. */
  cancel() {
    return this.#organic.cancel();
  }

  drawn() {
    const told = (one) => ({
      ...one.data(),
      classes: one.classes(),
      selected: one.selected(),
    });
    const cy = this.#cy;
    return {
      nodes: cy.nodes().map((n) => ({ ...told(n), at: { ...n.position() }, on: { ...n.renderedPosition() } })),
      edges: cy.edges().map(told),
      zoom: cy.zoom(),
    };
  }

  end() {
    this.cancel();
    clearTimeout(this.#timer);
    this.#seen.disconnect();
    this.#keys.end();
    this.#cy.destroy();
  }
}
