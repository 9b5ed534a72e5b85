import type { Answer } from '../../../rules/answer.ts';
import type { ReadPart } from '../reader.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';

const EXPECTED = '"85%; 90%", part by part in their order';

/** "85%; 90%": as many as there are parts, in their order, each as its own cell is written. */
export function partsCell(readAnswer: ReadPart): CellReader<'parts'> {
  return (reading, path, text, shape) => {
    const entries = text.split(text.includes(';') ? ';' : '\n').map((entry) => entry.trim());
    if (entries.length < 2 || entries.length !== shape.parts.length) {
      return refuseCell(reading, path, text, EXPECTED, { code: 'unreadable' });
    }
    const before = reading.issues.length;
    const at = { parent: path, key: 'parts' };
    const parts: { [id: string]: Answer } = {};
    for (const [order, { id, shape: own }] of shape.parts.entries()) {
      const read = readAnswer(reading, { parent: at, key: id }, entries[order], own);
      if (read !== undefined) parts[id] = read;
    }
    if (reading.issues.length > before || Object.keys(parts).length === 0) return undefined;
    return loosely(reading, path, text, { parts: Object.freeze(parts) });
  };
}
