import type { Answer } from '../../rules/answer.ts';
import { plainObject } from '../mutable.ts';
import { inCase, refuse } from '../reading.ts';
import { NOTHING } from '../said.ts';
import { missing, type ReadPart, type ShapeReader } from './reader.ts';

const Case = /* @__PURE__ */ plainObject<Answer, [string, Answer]>(function (id, answer) {
  this.case = id;
  this.answer = answer;
});

/** `{ case: id, answer }`: made with the reader of answers, since that of a case is one. */
export function caseReader(readAnswer: ReadPart): ShapeReader<'case'> {
  return {
    fields: ['case', 'answer'],
    read(reading, path, [id, answer], { cases }) {
      if (id === undefined || id === null) return missing(reading, path, 'case');
      const own = cases.find((one) => one.id === id);
      if (own === undefined) {
        const expected = cases.map((one) => one.id).join(' | ');
        const at = { parent: path, key: 'case' };
        return refuse(reading, at, 'unknown-option', 'no such case', { expected, received: id });
      }
      if (answer === undefined) return missing(reading, path, 'answer');
      const before = reading.issues.length;
      const at = { parent: path, key: 'answer' };
      const read = answer === null ? undefined : readAnswer(reading, at, answer, own.shape);
      if (read !== undefined) {
        inCase(reading, before, own.id);
        return Object.freeze(new Case(own.id, read));
      }
      // The case is chosen, and its answer still says nothing: both stay as they were handed in.
      if (reading.issues.length === before) return Object.freeze(new Case(own.id, NOTHING));
      inCase(reading, before, own.id);
      return undefined;
    },
  };
}
