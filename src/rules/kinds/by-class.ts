import * as z from 'zod/mini';
import type { AnswerShape } from '../answer.ts';
import { answerForm } from '../answer-form.ts';
import { chosenSteps, foldChosen, raiseChosen } from '../chosen.ts';
import { classIn, classKey } from '../class-of.ts';
import type { RuleSite } from '../context.ts';
import type { CompositeKind, InnerRule, RuleFault } from '../kind.ts';
import { name, optional, ruleForm } from '../schema.ts';

export interface ClassRule<R> {
  /** The text that stands as `class` on the units. */
  readonly class: string;
  readonly rule: R;
}

/**
 * The rule of the unit's class ("miền núi", "đặc khu"), or the one for all others. All of them take
 * answers of one form. Answer: that of the rule.
 */
export interface ByClassRule<R> {
  readonly kind: 'by-class';
  readonly classes: readonly ClassRule<R>[];
  readonly otherwise?: R | undefined;
}

/** Stands for all other classes, so that no class may be called so. */
const OTHERWISE = 'otherwise';
const MAX_CLASSES = 32;

/** The kind, made with the schema and with the answer's form of any rule. */
export function byClassKind<R>(
  ruleSchema: () => z.ZodMiniType<R>,
  shapeOf: (rule: R, site: RuleSite) => AnswerShape,
): CompositeKind<ByClassRule<R>, R> {
  return {
    schema: /* @__PURE__ */ ruleForm('by-class', () => ({
      classes: z
        .array(z.strictObject({ class: name(), rule: z.lazy(ruleSchema) }))
        .check(z.minLength(1), z.maxLength(MAX_CLASSES)),
      otherwise: optional(z.lazy(ruleSchema)),
    })),
    defaults: {},
    parts: partsOf,
    check: (rule, site) => [...classFaults(rule), ...formFaults(rule, site, shapeOf)],
    shape(parts) {
      const classes = parts.flatMap(({ id, shape }) =>
        id === OTHERWISE ? [] : [{ class: id, shape }],
      );
      const otherwise = parts.find(({ id }) => id === OTHERWISE)?.shape;
      return { type: 'by-class', classes, ...(otherwise === undefined ? {} : { otherwise }) };
    },
    answerOf({ classes }) {
      // All parts of an answer are asked for one class after the other: it is looked up once.
      let last: string | undefined;
      let own = OTHERWISE;
      return (answer, part, unitClass) => {
        if (unitClass !== last) {
          own = classIn(classes, unitClass)?.class ?? OTHERWISE;
          last = unitClass;
        }
        return part === own ? answer : undefined;
      };
    },
    pathTo: () => [],
    withPart: (_answer, _part, own) => own,
    asks: 'counted',
    fold: () => foldChosen,
    raise: () => raiseChosen,
    steps:
      ({ classes }) =>
      (parts) => {
        const { at, steps } = chosenSteps(parts);
        return [{ step: 'class', class: classes[at]?.class ?? null }, ...steps];
      },
  };
}

function partsOf<R>({ classes, otherwise }: ByClassRule<R>): InnerRule<R>[] {
  const parts = classes.map(
    (one, index): InnerRule<R> => ({
      id: one.class,
      label: one.class,
      rule: one.rule,
      at: ['classes', index, 'rule'],
    }),
  );
  if (otherwise === undefined) return parts;
  return [...parts, { id: OTHERWISE, label: OTHERWISE, rule: otherwise, at: ['otherwise'] }];
}

function classFaults({ classes }: ByClassRule<unknown>): RuleFault[] {
  const names = classes.map((one) => classKey(one.class));
  return names.flatMap((one, index): RuleFault[] => {
    if (one !== OTHERWISE && names.indexOf(one) === index) return [];
    const message = one === OTHERWISE ? `no class is called "${one}"` : `"${one}" stands twice`;
    return [{ code: 'duplicate-id', path: ['classes', index, 'class'], message }];
  });
}

/** A form is made before the class is known: it has to do for all. */
function formFaults<R>(
  rule: ByClassRule<R>,
  site: RuleSite,
  shapeOf: (rule: R, site: RuleSite) => AnswerShape,
): RuleFault[] {
  const [first, ...others] = partsOf(rule).map((part) => ({
    at: part.at,
    form: answerForm(shapeOf(part.rule, site)),
  }));
  return others.flatMap(({ at, form }): RuleFault[] => {
    if (form === first?.form) return [];
    const message = 'the rules of all classes take answers of one form';
    return [{ code: 'answers-differ', path: at, message }];
  });
}
