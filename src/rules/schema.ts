import * as z from 'zod/mini';
import { lazily } from '../exact/lazily.ts';
import { tidyText } from '../exact/tidy-text.ts';
import { FORMATS } from './formats.ts';

/**
 * The building blocks of every rule's schema, each made when it is first asked for. The rubric's
 * JSON Schema knows some of them by identity (authoring/rubric-schema/json-schema.ts).
 */

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
/** A sign or a point beside 30 digits. */
const MAX_LENGTH = 31;
/** As a document or another system writes it ("Đ1", "1.a)", "a/b"); no control characters, no space at the ends. */
const ID =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  /^[^\s\u0000-\u001f\u007f-\u009f](?:[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f])?$/;

export const decimal = /* @__PURE__ */ lazily(() =>
  z.string().check(
    z.maxLength(MAX_LENGTH),
    z.regex(DECIMAL, { error: FORMATS.decimal, abort: true }),
    z.refine((text) => text !== '-0', { error: FORMATS.zero, abort: true }),
  ),
);

export const nonNegative = /* @__PURE__ */ lazily(() =>
  decimal().check(
    z.refine((text) => !text.startsWith('-'), { error: FORMATS['not-negative'], abort: true }),
  ),
);

/** Whether `nonNegative` would take it, for checks that only ask: a schema costs some ten times that. */
export function isNonNegative(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= MAX_LENGTH &&
    DECIMAL.test(value) &&
    !value.startsWith('-')
  );
}

export const positive = /* @__PURE__ */ lazily(() =>
  nonNegative().check(z.refine((text) => text !== '0', FORMATS.positive)),
);

export const fraction = /* @__PURE__ */ lazily(() =>
  nonNegative().check(
    z.refine((text) => text === '0' || text === '1' || text.startsWith('0.'), FORMATS.fraction),
  ),
);

/** What every object inherits cannot be told from what was handed in under that name. */
const ownName = () => z.refine<string>((text) => !(text in Object.prototype), FORMATS['own-name']);

const QUOTIENT = /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/;

function isQuotientWithinOne(text: string): boolean {
  const [top, bottom] = text.split('/').map(Number) as [number, number];
  return top <= bottom;
}

/** A share of the points, as a decimal or as a quotient of whole numbers: "0.5", "1/7". */
export const share = /* @__PURE__ */ lazily(() =>
  z.string().check(
    z.maxLength(MAX_LENGTH),
    z.refine((text) => QUOTIENT.test(text) || (DECIMAL.test(text) && !text.startsWith('-')), {
      error: FORMATS.quotient,
      abort: true,
    }),
    z.refine(
      (text) =>
        text === '0' ||
        text === '1' ||
        text.startsWith('0.') ||
        (text.includes('/') && isQuotientWithinOne(text)),
      FORMATS.fraction,
    ),
  ),
);

export const id = /* @__PURE__ */ lazily(() =>
  z.string().check(
    z.maxLength(64),
    z.regex(ID, {
      error: FORMATS.id,
      abort: true,
    }),
    z.refine((text) => tidyText(text) === text, FORMATS.seen),
    ownName(),
  ),
);

/** The id of what stands inside a component or beside the pillars: asked no more than any other. */
export const key = id;

export const label = /* @__PURE__ */ lazily(() =>
  z.string().check(
    z.minLength(1),
    z.maxLength(2000),
    z.refine((text) => text.trim() === text, FORMATS.trimmed),
  ),
);

/** An official name: Vietnamese names keep their diacritics, in Unicode form NFC. */
export const name = /* @__PURE__ */ lazily(() =>
  label().check(z.refine((text) => text.normalize('NFC') === text, FORMATS.nfc)),
);

/** A text for people, in one language or in both. */
export const text = /* @__PURE__ */ lazily(() =>
  z.union([label(), z.strictObject({ vi: label(), en: label() })]),
);

/** An official name, with its English where there is one. */
export const nameText = /* @__PURE__ */ lazily(() =>
  z.union([name(), z.strictObject({ vi: name(), en: label() })]),
);

/** A field that may be left out, or be undefined. */
export function optional<T extends z.ZodMiniType>(schema: T): z.ZodMiniOptional<T> {
  return z.optional(schema);
}

/** The schema of one kind of rule, made when it is first asked for. */
export function ruleForm<R>(
  kind: string,
  fields: () => z.core.$ZodLooseShape,
): () => z.ZodMiniType<R> {
  // The fields are those of R; a shape that is built at run time cannot show it.
  return lazily(
    () => z.strictObject({ kind: z.literal(kind), ...fields() }) as unknown as z.ZodMiniType<R>,
  );
}

export const direction = /* @__PURE__ */ lazily(() => z.enum(['higher', 'lower']));
export const below = /* @__PURE__ */ lazily(() => z.enum(['proportional', 'zero']));

/** The document's own nouns for what is counted. */
export const labels = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    value: optional(nameText()),
    numerator: optional(nameText()),
    denominator: optional(nameText()),
    unit: optional(nameText()),
  }),
);

/** How none of a thing, and some of it, is said. */
export const absence = /* @__PURE__ */ lazily(() =>
  z.strictObject({ none: nameText(), some: nameText() }),
);

/** Offices or roles: who guides, who leads, who supports. */
export const responsible = /* @__PURE__ */ lazily(() => {
  const names = z.array(name());
  return z.strictObject({ guides: names, leads: names, supports: names });
});
