import { contains, elementsIn, type XmlElement } from '../xml/element.ts';
import type { NotText } from './issue.ts';

const SHAPES = /^(?:wsp|pic|prstGeom|custGeom|shape|rect|oval|roundrect|polyline|line)$/;

/** What a drawing says beside the text; undefined for a line, as letterheads have one. */
export function drawingKind(drawing: XmlElement): NotText | undefined {
  if (contains(drawing, /^w:txbxContent$/)) return 'text-box';
  if (contains(drawing, /^(?:pic|imagedata|blip|chart|relIds)$/)) return 'picture';
  const shapes = outermost(drawing);
  return shapes.length > 0 && shapes.every(isLine) ? undefined : 'picture';
}

function outermost(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((one) => (SHAPES.test(one.name) ? [one] : outermost(one)));
}

/** A straight line, in this edition of the standard or in the one before. */
function isLine(shape: XmlElement): boolean {
  const { prst, hr, connectortype } = shape.attributes;
  switch (shape.name) {
    case 'wsp':
      return outermost(shape).every(isLine);
    case 'prstGeom':
      return /^(?:line|straightConnector1)$/.test(prst ?? '');
    case 'line':
      return true;
    default:
      return /^(?:t|true|1)$/.test(hr ?? '') || connectortype === 'straight';
  }
}
