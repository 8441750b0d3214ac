/*
 * <network-drawing>: shows the drawing that the server made. Property in: drawing, as SVG. Event
 * out: person-selected {number}. It is read as XML, so a name can never become an element; what is
 * no drawing is not shown. Looks: styles.css, hv-network.
 */
const SMALLEST = 0.9;
const LARGEST = 1.25;

class NetworkDrawing extends HTMLElement {
  #drawing = null;

  connectedCallback() {
    // The property may have been set before this module was loaded.
    if (Object.hasOwn(this, 'drawing')) {
      const early = this.drawing;
      delete this.drawing;
      this.drawing = early;
    }
    this.addEventListener('click', this.#clicked);
    this.addEventListener('keydown', this.#pressed);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#clicked);
    this.removeEventListener('keydown', this.#pressed);
  }

  get drawing() {
    return this.#drawing;
  }

  set drawing(drawing) {
    this.#drawing = drawing;
    const svg = drawing && new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement;
    if (!svg || svg.localName !== 'svg') {
      this.replaceChildren();
      return;
    }
    const width = Number(svg.getAttribute('width'));
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    svg.style.minWidth = `${Math.round(width * SMALLEST)}px`;
    svg.style.maxWidth = `${Math.round(width * LARGEST)}px`;
    const inside = this.contains(document.activeElement) && document.activeElement.dataset?.id;
    this.replaceChildren(document.importNode(svg, true));
    if (inside) {
      this.#focus(this.#person(inside));
    }
    requestAnimationFrame(() => this.#toIndex());
  }

  /** Where the drawing is wider than its place, begin at the index person. */
  #toIndex() {
    const index = this.querySelector('.person.index');
    if (index && this.scrollWidth > this.clientWidth) {
      const here = index.getBoundingClientRect();
      const frame = this.getBoundingClientRect();
      this.scrollLeft += here.x + here.width / 2 - frame.x - this.clientWidth / 2;
    }
  }

  #person(id) {
    return id === '' ? null : this.querySelector(`.person[data-id="${Number(id)}"]`);
  }

  #clicked = (event) => {
    const person = event.target.closest?.('.person');
    if (person) {
      this.#choose(person);
    }
  };

  #choose(person) {
    const number = Number(person.dataset.id);
    this.dispatchEvent(new CustomEvent('person-selected', { detail: { number }, bubbles: true }));
  }

  #pressed = (event) => {
    const person = event.target.closest?.('.person');
    if (!person || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(person);
      return;
    }
    const next = this.#neighbour(event.key, person);
    if (next) {
      event.preventDefault();
      this.#focus(next);
    }
  };

  /** Left and right in the order of reading, up to a parent, down to a child. */
  #neighbour(key, person) {
    switch (key) {
      case 'ArrowLeft':
        return this.#person(Number(person.dataset.id) - 1);
      case 'ArrowRight':
        return this.#person(Number(person.dataset.id) + 1);
      case 'ArrowUp':
        return this.#person(person.dataset.up);
      case 'ArrowDown':
        return this.#person(person.dataset.down);
      case 'Home':
        return this.#person(0);
      case 'End':
        return this.#person(this.querySelectorAll('.person').length - 1);
      default:
        return null;
    }
  }

  /** One person of the drawing is in the order of tabs, the others are reached from there. */
  #focus(person) {
    if (person) {
      this.querySelectorAll('.person[tabindex="0"]').forEach((p) => p.setAttribute('tabindex', '-1'));
      person.setAttribute('tabindex', '0');
      person.focus();
    }
  }
}

customElements.define('network-drawing', NetworkDrawing);
