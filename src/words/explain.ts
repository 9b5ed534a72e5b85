import { modelOf } from '../rubric/define.ts';
import type {
  ComponentDefinition,
  CriterionDefinition,
  RubricDefinition,
} from '../rubric/definition.ts';
import type { ComponentIdOf, CriterionIdOf, GroupIdOf, PillarIdOf } from '../rubric/ids-of.ts';
import { isSameRubric, nameOf } from '../rubric/key.ts';
import { optionsOf, shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { Rule } from '../rules/rule.ts';
import type { CriterionScore, UnitScore } from '../scoring/score.ts';
import { requireScore } from '../scoring/scores.ts';
import { componentText } from './explain-component.ts';
import { criterionText, groupText, pillarText } from './explain-level.ts';
import { unitText } from './explain-unit.ts';
import { withNames } from './language.ts';
import { RESULT_OPTIONS, type ResultOptions } from './result-options.ts';
import type { Language } from './sentences.ts';

/** A level by its kind, where one id stands on two levels. */
export type ExplainLevel<R extends RubricDefinition = RubricDefinition> =
  | { readonly component: ComponentIdOf<R> }
  | { readonly criterion: CriterionIdOf<R> }
  | { readonly pillar: PillarIdOf<R> }
  | { readonly group: GroupIdOf<R> };

/** What is to be explained: an id, looked for in this order, or a level's. */
export type ExplainTarget<R extends RubricDefinition = RubricDefinition> =
  | ComponentIdOf<R>
  | CriterionIdOf<R>
  | PillarIdOf<R>
  | GroupIdOf<R>
  | ExplainLevel<R>;

/**
 * Why a component, a criterion, a pillar, a group of pillars, or a whole unit has the points that it
 * has: sentences with the numbers in them, written the language's way. An id is looked for on these
 * levels in this order; `{ criterion: 'I.1' }` says which level is meant. The score alone is enough,
 * also one read back from JSON.
 * With its rubric (`rubric`) a component also says how its points are worked out, whatever it earned.
 * Results that were stored packed are unpacked first (`unpackScore`).
 *
 * @throws {RubricError} if the definition given as `rubric` is no rubric.
 * @throws {UsageError} if the score has nothing of that id, for another locale than `vi`, `en` or a
 * tag of them, and for a rubric that is not the score's.
 * @example
 * const score = scoreUnit(hueCommune2023, {
 *   unit: { id: 'vy-da' },
 *   answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
 * });
 * explain(score, 'III.3.1', { locale: 'vi' });
 * // => "III.3.1 Tỉ lệ hộ gia đình trên địa bàn có kết nối Internet băng rộng cáp quang: 7,38/10 điểm. Kết quả: 4.256 hộ gia đình có kết nối Internet băng rộng cáp quang / 5.768 hộ gia đình ≈ 73,79%, chưa đạt mức yêu cầu 100%; điểm tính theo tỷ lệ: 4.256/5.768 × 10 ≈ 7,38 (làm tròn đến hai chữ số thập phân). Văn bản không quy định rõ cách chấm; đây là cách diễn giải của bộ dữ liệu: Văn bản chỉ nêu mức phải đạt, không quy định rõ điểm khi chưa đạt; điểm được tính theo tỷ lệ so với mức đó, như văn bản quy định tại các mục I.5.2, IV.4.1 và VI.8.3. Tên chỉ số nêu băng rộng cáp quang, điều kiện nêu băng thông rộng nói chung; tính theo tên chỉ số. Căn cứ: mục III.3.1, Phụ lục 3, Quyết định số 2263/QĐ-UBND ngày 27/9/2023 của UBND tỉnh Thừa Thiên Huế."
 */
export function explain<R extends RubricDefinition = RubricDefinition>(
  score: UnitScore<R>,
  target: ExplainTarget<R> | undefined,
  options: ResultOptions,
): string;
export function explain(score: UnitScore, options: ResultOptions): string;
export function explain(
  score: UnitScore,
  target: ExplainTarget | ResultOptions | undefined,
  given?: ResultOptions,
): string {
  const alone = given === undefined && typeof target === 'object' && target !== null;
  const { rubric, ...own } = optionsOf(alone ? target : given, RESULT_OPTIONS);
  const language = withNames(own);
  requireScore(score, 'the score');
  if (using('the score', () => isSummary(score))) {
    throw new UsageError('a summary has no components to explain: score without `summary`');
  }
  return using('the score', () =>
    alone || target === undefined
      ? unitText(score, language)
      : levelText(score, target as ExplainTarget, { language, ruleOf: rulesOf(score, rubric) }),
  );
}

/** A summary's pillars hold nothing. */
function isSummary({ pillars }: UnitScore): boolean {
  return pillars.some(({ criteria }) => criteria === undefined);
}

interface Saying {
  readonly language: Language;
  /** The rule of a component, where the rubric is at hand. */
  readonly ruleOf: (id: string) => Rule | undefined;
}

function rulesOf({ rubric }: UnitScore, given: RubricDefinition | undefined): Saying['ruleOf'] {
  if (given === undefined) return () => undefined;
  if (!isSameRubric(modelOf(given).key(), rubric)) {
    throw new UsageError(`the rubric is not that of the score: ${nameOf(rubric)} is`);
  }
  const components = given.pillars.flatMap(({ criteria }) => criteria).flatMap(componentsIn);
  const rules = new Map(components.map(({ id, rule }) => [id, rule]));
  return (id) => rules.get(id);
}

function componentsIn({ components }: CriterionDefinition): readonly ComponentDefinition[] {
  return components;
}

function levelText(score: UnitScore, target: ExplainTarget, saying: Saying): string {
  if (typeof target !== 'string' && (typeof target !== 'object' || target === null)) {
    throw new UsageError(`what is explained is ${shown(target)}: an id is possible`);
  }
  const [level, id] = typeof target === 'string' ? [undefined, target] : levelOf(target);
  for (const one of LEVELS) {
    const text = level === undefined || level === one ? TEXTS[one](score, id, saying) : undefined;
    if (text !== undefined) return text;
  }
  const what = level ?? 'component, criterion, pillar or group';
  throw new UsageError(`the score has no ${what} "${id}"`);
}

const LEVELS = ['component', 'criterion', 'pillar', 'group'] as const;
type LevelName = (typeof LEVELS)[number];

/** The level that is named, and the id on it. A program without types may hand in anything. */
function levelOf(target: object): readonly [LevelName, string] {
  const [[key, id] = ['nothing', undefined], ...more] = Object.entries(target);
  const level = LEVELS.find((one) => one === key);
  if (level !== undefined && typeof id === 'string' && more.length === 0) return [level, id];
  throw new UsageError(`"${key}" is no level with an id: ${LEVELS.join(', ')} are possible`);
}

const TEXTS: {
  readonly [L in LevelName]: (score: UnitScore, id: string, saying: Saying) => string | undefined;
} = {
  component: (score, id, { language, ruleOf }) => {
    const found = criteriaOf(score)
      .flatMap(({ components }) => components)
      .find((one) => one.id === id);
    return found && componentText(score, found, language, ruleOf(id));
  },
  criterion: (score, id, { language }) => {
    const found = criteriaOf(score).find((one) => one.id === id);
    return found && criterionText(found, language);
  },
  pillar: (score, id, { language }) => {
    const found = score.pillars.find((one) => one.id === id);
    return found && pillarText(score, found, language);
  },
  group: (score, id, { language }) => {
    const found = score.groups?.find((one) => one.id === id);
    return found && groupText(score, found, language);
  },
};

function criteriaOf({ pillars }: UnitScore): readonly CriterionScore[] {
  return pillars.flatMap(({ criteria }) => criteria);
}
