/*
 * Order by forces, found by a worker outside the page's own thread. It ends by itself, by
 * cancel, or by time; then everything stays where it was.
 */
const LONGEST_MS = 6000;

export class Organic {
  #host;
  #busy = null;

  constructor(host) {
    this.#host = host;
  }

  start(cy, done) {
    this.cancel();
    const worker = new Worker(new URL('./organic-worker.js', import.meta.url));
    this.#busy = { worker, late: setTimeout(() => this.cancel(), LONGEST_MS) };
    this.#host.setAttribute('aria-busy', 'true');
    worker.onmessage = ({ data }) => {
      this.cancel();
      cy.batch(() =>
        Object.entries(data).forEach(([id, [x, y]]) => cy.getElementById(id).position({ x, y })));
      done();
    };
    worker.onerror = () => this.cancel();
    worker.postMessage({
      nodes: cy.nodes().map((node) => [node.id(), node.position('x'), node.position('y')]),
      edges: cy.edges().map((edge) => [edge.data('source'), edge.data('target')]),
    });
  }

  /** Whether there was something to stop. */
  cancel() {
    const had = this.#busy;
    this.#busy = null;
    this.#host.removeAttribute('aria-busy');
    clearTimeout(had?.late);
    had?.worker.terminate();
    return had !== null;
  }
}
