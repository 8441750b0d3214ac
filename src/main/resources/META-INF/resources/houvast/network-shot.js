/*
 * A picture of all that is drawn, at twice its size as far as a browser can, with a mark below it;
 * saved as a file and sent to nobody.
 */
const MOST = 8000;
const TWICE = 2;
const BELOW = 64;
const NAME = 'netwerk.png';

export const shot = async (cy, host, mark) => {
  const style = getComputedStyle(host);
  const paper = style.getPropertyValue('--hv-card').trim() || 'white';
  const box = cy.elements().renderedBoundingBox();
  const wide = Math.max(1, box.w / cy.zoom());
  const high = Math.max(1, box.h / cy.zoom());
  const scale = Math.min(TWICE, MOST / wide, MOST / high);
  const blob = await cy.png({ output: 'blob-promise', full: true, scale, bg: paper });
  const image = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const font = `24px ${style.fontFamily}`;
  pen.font = font;
  canvas.width = Math.max(image.width, Math.ceil(pen.measureText(mark).width)) + BELOW;
  canvas.height = image.height + 2 * BELOW;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, BELOW / 2, BELOW / 2);
  pen.font = font;
  pen.fillStyle = style.getPropertyValue('--hv-ink').trim() || 'black';
  pen.fillText(mark, BELOW / 2, canvas.height - BELOW / 2);
  canvas.toBlob((made) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(made);
    link.download = NAME;
    link.click();
    URL.revokeObjectURL(link.href);
  });
};
