/** A fault of a value against a JSON Schema: where it stands, and the keyword that says so. */
export interface SchemaFault {
  readonly path: string;
  readonly keyword: string;
}

type Schema = { readonly [keyword: string]: unknown };
type Check = (wanted: unknown, value: unknown, at: Where, schema: Schema) => SchemaFault[];
interface Where {
  readonly root: Schema;
  readonly path: string;
}

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textLength = (value: unknown): number | undefined =>
  typeof value === 'string' ? [...value].length : undefined;

/** The keywords that our schemas use; any other is an error of the test, never passed over. */
const KEYWORDS: { readonly [keyword: string]: Check } = {
  type: (wanted, value, at) => unless(typeOf(value, wanted) === wanted, at, 'type'),
  const: (wanted, value, at) => unless(value === wanted, at, 'const'),
  enum: (wanted, value, at) => unless(list(wanted).includes(value), at, 'enum'),
  pattern: (wanted, value, at) =>
    unless(typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value), at, 'pattern'),
  minLength: (wanted, value, at) =>
    unless((textLength(value) ?? Infinity) >= Number(wanted), at, 'minLength'),
  maxLength: (wanted, value, at) =>
    unless((textLength(value) ?? 0) <= Number(wanted), at, 'maxLength'),
  minimum: (wanted, value, at) =>
    unless(typeof value !== 'number' || value >= Number(wanted), at, 'minimum'),
  maximum: (wanted, value, at) =>
    unless(typeof value !== 'number' || value <= Number(wanted), at, 'maximum'),
  minItems: (wanted, value, at) =>
    unless(!Array.isArray(value) || value.length >= Number(wanted), at, 'minItems'),
  maxItems: (wanted, value, at) => unless(list(value).length <= Number(wanted), at, 'maxItems'),
  items: (wanted, value, at) =>
    list(value).flatMap((one, index) => faults(wanted as Schema, one, under(at, index))),
  properties: (wanted, value, at) =>
    Object.entries(wanted as Schema).flatMap(([key, schema]) =>
      isObject(value) && key in value ? faults(schema as Schema, value[key], under(at, key)) : [],
    ),
  required: (wanted, value, at) =>
    list(wanted).flatMap((key) =>
      unless(!isObject(value) || String(key) in value, under(at, String(key)), 'required'),
    ),
  additionalProperties: (wanted, value, at, schema) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([key, one]) => {
      if (isObject(schema['properties']) && key in schema['properties']) return [];
      if (wanted === false) return unless(false, under(at, key), 'additionalProperties');
      return faults(wanted as Schema, one, under(at, key));
    }),
  propertyNames: (wanted, value, at) =>
    Object.keys(isObject(value) ? value : {}).flatMap((key) =>
      faults(wanted as Schema, key, under(at, key)),
    ),
  anyOf: (wanted, value, at) => oneAtLeast(list(wanted), value, at),
  oneOf: (wanted, value, at) => oneAtLeast(list(wanted), value, at),
  $ref: (wanted, value, at) => {
    const [, , name = ''] = String(wanted).split('/');
    return faults((at.root['$defs'] as Schema)[name] as Schema, value, at);
  },
};
const ANNOTATIONS = new Set(['$schema', '$defs', 'title', 'description', 'format']);

function typeOf(value: unknown, wanted: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  if (wanted === 'integer' && Number.isInteger(value)) return 'integer';
  return typeof value;
}

function unless(holds: boolean, { path }: Where, keyword: string): SchemaFault[] {
  return holds ? [] : [{ path, keyword }];
}

function under(at: Where, key: string | number): Where {
  return { root: at.root, path: at.path === '' ? String(key) : `${at.path}.${key}` };
}

/** Of several forms the one that fits best speaks: the one with the right kind, or fewest faults. */
function oneAtLeast(forms: readonly unknown[], value: unknown, at: Where): SchemaFault[] {
  const tried = forms.map((form) => faults(form as Schema, value, at));
  const wrongKind = (found: readonly SchemaFault[]): number =>
    found.filter(({ keyword }) => keyword === 'const').length;
  tried.sort((a, b) => wrongKind(a) - wrongKind(b) || a.length - b.length);
  return tried[0] ?? [];
}

function faults(schema: Schema, value: unknown, at: Where): SchemaFault[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (ANNOTATIONS.has(keyword)) return [];
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`no such keyword here: ${keyword}`);
    return check(wanted, value, at, schema);
  });
}

/** Every fault of a value against a schema, with the keywords of 2020-12 that our schemas use. */
export function validate(schema: Schema, value: unknown): SchemaFault[] {
  return faults(schema, value, { root: schema, path: '' });
}
