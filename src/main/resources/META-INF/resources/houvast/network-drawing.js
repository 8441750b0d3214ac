/*
 * <network-drawing>: draws the places that the server worked out. Property in: drawing. Event out:
 * person-selected {number}. Text only ever becomes a text node. Looks: styles.css, hv-network.
 */
const SVG = 'http://www.w3.org/2000/svg';
const HALF = 22;
const SMALLEST = 0.9;
const LARGEST = 1.25;

const node = (name, attributes, ...children) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
};

const text = (x, y, anchor, cls, words) =>
  node('text', { x, y, 'text-anchor': anchor, class: cls }, words);

const polygon = (points, cls) => node('polygon', { points: points.map((p) => p.join(',')).join(' '), class: cls });

const outline = (shape, x, y, half) => {
  switch (shape) {
    case 'MALE':
      return node('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: 2, class: 'symbol' });
    case 'FEMALE':
      return node('circle', { cx: x, cy: y, r: half, class: 'symbol' });
    default: {
      const d = half + 3;
      return polygon([[x, y - d], [x + d, y], [x, y + d], [x - d, y]], 'symbol');
    }
  }
};

/** The middle of a line of several pieces, on its longest piece. */
const middle = (points) => {
  let best = [points[0], points[0]];
  let longest = -1;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
    if (length > longest) {
      [best, longest] = [[a, b], length];
    }
  }
  return [(best[0][0] + best[1][0]) / 2, (best[0][1] + best[1][1]) / 2];
};

const head = (from, to) => {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const at = (turn) => [to[0] - 11 * Math.cos(angle + turn), to[1] - 11 * Math.sin(angle + turn)];
  return polygon([to, at(0.42), at(-0.42)], 'head');
};

const slash = ([x, y]) => node('path', { d: `M${x - 5} ${y + 9}L${x + 5} ${y - 9}`, class: 'slash' });

class NetworkDrawing extends HTMLElement {
  #drawing = null;

  connectedCallback() {
    // The property may have been set before this module was loaded.
    if (Object.hasOwn(this, 'drawing')) {
      const early = this.drawing;
      delete this.drawing;
      this.drawing = early;
    }
  }

  get drawing() {
    return this.#drawing;
  }

  set drawing(drawing) {
    this.#drawing = drawing;
    this.replaceChildren(...(drawing ? [this.#svg(drawing)] : []));
    requestAnimationFrame(() => this.#toIndex());
  }

  /** Where the drawing is wider than its place, begin at the index person. */
  #toIndex() {
    const index = this.#drawing?.persons.find((p) => p.index);
    if (index && this.scrollWidth > this.clientWidth) {
      this.scrollLeft = (index.x / this.#drawing.width) * this.scrollWidth - this.clientWidth / 2;
    }
  }

  #svg(d) {
    const svg = node(
      'svg',
      { viewBox: `0 0 ${d.width} ${d.height}`, role: d.selectable ? 'group' : 'img', 'aria-label': d.label },
      ...d.lines.map((l) => this.#line(l)),
      ...d.arrows.map((a) => this.#arrow(a)),
      ...d.persons.map((p, number) => this.#person(p, number, d.selectable)),
      ...d.arrows.flatMap((a) => this.#words(a)),
    );
    if (!d.selectable) {
      // Nothing in it can be reached by keyboard, so the part that scrolls must be.
      this.tabIndex = 0;
      this.setAttribute('role', 'group');
      this.setAttribute('aria-label', d.label);
    }
    svg.style.minWidth = `${Math.round(d.width * SMALLEST)}px`;
    svg.style.maxWidth = `${Math.round(d.width * LARGEST)}px`;
    return svg;
  }

  #line(l) {
    const d = l.points.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
    return node(
      'g',
      { class: `line ${l.kind} ${l.form}`, 'aria-hidden': 'true' },
      node('path', { d }),
      ...(l.ended ? [slash(middle(l.points))] : []),
    );
  }

  #arrow(a) {
    const d = `M${a.from.join(' ')}Q${a.bend.join(' ')} ${a.to.join(' ')}`;
    const on = [0, 1].map((i) => (a.from[i] + 2 * a.bend[i] + a.to[i]) / 4);
    return node(
      'g',
      { class: `arrow ${a.status}`, 'aria-hidden': 'true' },
      node('title', {}, a.title),
      node('path', { d }),
      head(a.bend, a.to),
      ...(a.both ? [head(a.bend, a.from)] : []),
      ...(a.status === 'REFUTED' ? [slash(on)] : []),
    );
  }

  /** Between two persons in one row there is little room: how sure above the arrow, whose word under it. */
  #words(a) {
    const line = (y, words) => text(a.words[0], y, a.anchor, `words ${a.status}`, words);
    const cut = a.text.indexOf(' · ');
    if (cut < 0 || Math.abs(a.from[1] - a.to[1]) > 1) {
      return [line(a.words[1], a.text)];
    }
    const arrow = (a.from[1] + 2 * a.bend[1] + a.to[1]) / 4;
    return [line(a.words[1], a.text.slice(0, cut)), line(arrow + 18, a.text.slice(cut + 3))];
  }

  #person(p, number, selectable) {
    const first = p.above ? p.y - HALF - 10 - 16 * (p.label.length - 1) : p.y + HALF + 17;
    const g = node(
      'g',
      { class: p.index ? 'person index' : 'person' },
      ...(p.index ? [outline(p.shape, p.x, p.y, HALF + 5)] : []),
      outline(p.shape, p.x, p.y, HALF),
      ...(p.age ? [text(p.x, p.y + 5, 'middle', 'age', p.age)] : []),
      ...p.label.map((line, i) => text(p.x, first + 16 * i, 'middle', 'label', line)),
    );
    if (selectable) {
      g.setAttribute('role', 'button');
      g.setAttribute('tabindex', '0');
      g.setAttribute('aria-label', p.name);
      g.addEventListener('click', () => this.#choose(number));
      g.addEventListener('keydown', (e) => this.#key(e, number));
    }
    return g;
  }

  #choose(number) {
    this.dispatchEvent(new CustomEvent('person-selected', { detail: { number }, bubbles: true }));
  }

  #key(event, number) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(number);
      return;
    }
    const next = this.#neighbour(event.key, number);
    if (next >= 0) {
      event.preventDefault();
      this.querySelectorAll('.person')[next].focus();
    }
  }

  /** Left and right in the order of reading; up and down to the nearest in the next row. */
  #neighbour(key, number) {
    const persons = this.#drawing.persons;
    const here = persons[number];
    switch (key) {
      case 'ArrowLeft':
        return number - 1;
      case 'ArrowRight':
        return number + 1 < persons.length ? number + 1 : -1;
      case 'ArrowUp':
      case 'ArrowDown': {
        const row = here.row + (key === 'ArrowUp' ? -1 : 1);
        const away = (p) => Math.abs(p.x - here.x);
        const near = persons.filter((p) => p.row === row).sort((a, b) => away(a) - away(b))[0];
        return near ? persons.indexOf(near) : -1;
      }
      default:
        return -1;
    }
  }
}

customElements.define('network-drawing', NetworkDrawing);
