/*
 * How a network looks, from the colours of the page (--hv-*). A shape tells a kind, a form of line
 * and a letter tell how sure it is; colour only repeats what they say.
 */
const SHAPES = { m: 'rectangle', f: 'ellipse', x: 'diamond', u: 'diamond', a: 'pentagon' };

/** Forced colours give no value of ours, so the words of the system stand in. */
const colours = (host) => {
  const style = getComputedStyle(host);
  const forced = matchMedia('(forced-colors: active)').matches;
  return (name, system) => (forced ? system : style.getPropertyValue(`--hv-${name}`).trim() || system);
};

export const look = (host) => {
  const colour = colours(host);
  const ink = colour('ink', 'CanvasText');
  const soft = colour('soft', 'CanvasText');
  const card = colour('card', 'Canvas');
  const accent = colour('accent', 'Highlight');
  const warm = colour('warm', 'LinkText');
  const font = getComputedStyle(host).fontFamily;
  return [
    {
      selector: 'node',
      style: {
        width: 40,
        height: 40,
        shape: (node) => SHAPES[node.data('shape')] ?? 'diamond',
        'background-color': card,
        'border-color': ink,
        'border-width': 2,
        label: 'data(text)',
        color: ink,
        'font-family': font,
        'font-size': 13,
        'line-height': 1.25,
        'text-wrap': 'wrap',
        'text-max-width': 130,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-background-color': card,
        'text-background-opacity': 0.85,
        'text-background-padding': 2,
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'node[shape = "a"]', style: { 'background-color': colour('quiet', 'Canvas') } },
    {
      selector: 'edge',
      style: {
        width: 2,
        'line-color': soft,
        'curve-style': 'bezier',
        label: 'data(text)',
        color: soft,
        'font-family': font,
        'font-size': 11,
        'text-background-color': card,
        'text-background-opacity': 0.9,
        'text-background-padding': 2,
        'min-zoomed-font-size': 8,
      },
    },
    { selector: 'edge[?arrow]', style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': soft } },
    { selector: 'edge[form = "d"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 5] } },
    { selector: 'edge[form = "o"]', style: { 'line-style': 'dotted' } },
    { selector: 'edge[form = "r"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 8], 'text-decoration': 'line-through' } },
    { selector: 'edge.arc', style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)', 'control-point-weights': 0.5 } },
    { selector: 'edge.many', style: { 'curve-style': 'haystack' } },
    { selector: '.way', style: { 'underlay-color': warm, 'underlay-opacity': 0.35, 'underlay-padding': 7, 'z-index': 5 } },
    { selector: 'edge.way', style: { width: 4, 'line-color': ink, 'target-arrow-color': ink, color: ink } },
    { selector: '.dim', style: { opacity: 0.25 } },
    { selector: 'node:selected', style: { 'border-width': 6, 'border-style': 'double', 'border-color': accent, 'font-weight': 'bold' } },
    { selector: 'edge:selected', style: { width: 4, 'line-color': accent } },
  ];
};
