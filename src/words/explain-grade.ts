import { readPlain } from '../exact/decimal-text.ts';
import { compare, divide, type Fraction } from '../exact/fraction.ts';
import type { GradeRequirement } from '../rubric/definition.ts';
import type { Totals, UnitScore } from '../scoring/score.ts';
import type { Language } from './sentences.ts';

/** The grade by its name, and why a higher one whose band was reached gave way to it. */
export function gradeTexts(score: UnitScore, { level: words, style }: Language): string[] {
  const { grades = [] } = score.rubric;
  const own = grades.find(({ id }) => id === score.grade);
  const whole = shareOf(score);
  if (own === undefined || whole === undefined) return [];
  const missed = grades
    .filter(({ from }) => compare(readPlain(from), readPlain(own.from)) > 0)
    .filter(({ from }) => compare(readPlain(from), whole) <= 0)
    .sort((a, b) => compare(readPlain(b.from), readPlain(a.from)));
  return [
    words.grade({ name: own.name }, style),
    ...missed.flatMap(({ name, requires = [] }) =>
      requires.flatMap((one) => {
        const short = shortOf(score, one);
        return short === undefined
          ? []
          : [
              words.gradeMissed(
                {
                  name,
                  of: short.of,
                  from: one.from,
                  share: style.percent(short.share, [readPlain(one.from)]).text,
                },
                style,
              ),
            ];
      }),
    ),
  ];
}

interface Short {
  /** The name of the pillar or group. */
  readonly of: string;
  readonly share: Fraction;
}

/** What falls short of what is required, and by which share; undefined where it is met. */
function shortOf(score: UnitScore, { of, from }: GradeRequirement): Short | undefined {
  const level =
    score.pillars.find(({ id }) => id === of) ?? score.groups?.find(({ id }) => id === of);
  const share = level === undefined ? undefined : shareOf(level);
  if (level === undefined || share === undefined) return undefined;
  return compare(share, readPlain(from)) >= 0 ? undefined : { of: level.name, share };
}

/** points / assessablePoints, exactly; undefined where nothing is assessed. */
function shareOf({ points, assessablePoints }: Totals): Fraction | undefined {
  if (assessablePoints === '0') return undefined;
  return divide(readPlain(points), readPlain(assessablePoints));
}
