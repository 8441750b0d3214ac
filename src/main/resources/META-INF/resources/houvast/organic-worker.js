/*
 * A classic worker: the three parts of the layout are no modules, and stop without a window. The
 * same drawing gets the same order, since chance begins at the same number each time.
 */
self.window = self;
importScripts(
  '../webjars/cytoscape/3.33.1/dist/cytoscape.min.js',
  '../webjars/layout-base/2.0.1/layout-base.js',
  '../webjars/cose-base/2.2.0/cose-base.js',
  '../webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js',
);
cytoscape.use(cytoscapeFcose);

const CAREFUL = 500;
let seed = 20261201;
Math.random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};

self.onmessage = ({ data }) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 110, height: 80 } }],
    elements: [
      ...data.nodes.map(([id, x, y]) => ({ group: 'nodes', data: { id }, position: { x, y } })),
      ...data.edges.map(([source, target]) => ({ group: 'edges', data: { source, target } })),
    ],
  });
  const layout = cy.layout({
    name: 'fcose',
    quality: data.nodes.length > CAREFUL ? 'draft' : 'default',
    randomize: true,
    animate: false,
    fit: false,
    nodeSeparation: 140,
    idealEdgeLength: 150,
  });
  layout.one('layoutstop', () => {
    const places = {};
    cy.nodes().forEach((node) => {
      const { x, y } = node.position();
      places[node.id()] = [Math.round(x), Math.round(y)];
    });
    self.postMessage(places);
  });
  layout.run();
};
