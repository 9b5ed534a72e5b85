import { textIn } from '../../../rules/text.ts';
import { spell } from '../../vietnamese/letters.ts';
import { tidy } from '../../vietnamese/number.ts';
import type { ReadPart } from '../reader.ts';
import { type CellReader, loosely, refuseCell } from './cell-reader.ts';

const EXPECTED = '"the case: the answer to it"';

/** "Có kế hoạch: 85%": the case by its label or id, and the answer to it as its own cell is written. */
export function caseCell(readAnswer: ReadPart): CellReader<'case'> {
  return (reading, path, text, shape) => {
    const cases = shape.cases.map((one) => ({ ...one, label: textIn(one.label, 'vi') }));
    const [, name = '', rest = ''] = /^([^:;\n]{1,500})[:;\n](.*)$/s.exec(text) ?? [];
    const fold = (written: string): string => tidy(written).split(' ').map(spell).join(' ');
    const fitting = cases.filter(({ id, label }) => [id, label].map(fold).includes(fold(name)));
    const [own] = fitting;
    if (name === '' || own === undefined || fitting.length > 1) {
      const readings = cases.map(({ label }) => label);
      return refuseCell(reading, path, text, EXPECTED, { code: 'unreadable', readings });
    }
    const before = reading.issues.length;
    const answer = readAnswer(reading, { parent: path, key: 'answer' }, rest.trim(), own.shape);
    if (answer !== undefined) return loosely(reading, path, text, { case: own.id, answer });
    if (reading.issues.length > before) return undefined;
    return refuseCell(reading, path, text, EXPECTED, { code: 'unreadable' });
  };
}
