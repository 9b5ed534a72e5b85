import { childNamed, type XmlElement } from '../xml/element.ts';
import { TICKED, UNTICKED } from './fields.ts';
import { isOn } from './setting.ts';

/** What a control of a form shows by itself, whatever stands in it; undefined where it is its text. */
export function controlText(control: XmlElement | undefined): string | undefined {
  const properties = childNamed(control, 'w:sdtPr');
  const box = childNamed(properties, 'w14:checkbox');
  if (box !== undefined) {
    const ticked = childNamed(box, 'w14:checked');
    return ticked !== undefined && isOn(ticked) ? TICKED : UNTICKED;
  }
  // "Click here to enter text" is nobody's answer.
  return isOn(childNamed(properties, 'w:showingPlcHdr')) ? '' : undefined;
}
