import type { RubricDefinition, ScoreOptions, Submission } from '../index.ts';
import { type Decisions, readDecisions } from './decisions.ts';
import { EXIT, type Io, tell } from './io.ts';
import {
  type InputOptions,
  type OutputOptions,
  type ScoringOptions,
  scoreOptions,
} from './options.ts';
import { printIssues, type ReadUnit, readUnits, type UnitOptions } from './read-units.ts';
import { loadRubric } from './rubric.ts';
import { openText, type TextSource } from './text-source.ts';
import { commandWords } from './words/words-of.ts';

/** The options of every verb that scores what it reads. */
export type VerbOptions = InputOptions & OutputOptions & ScoringOptions;

/** What every verb that reads submissions begins with, and how it ends. */
export class Inputs {
  readonly rubric: RubricDefinition;
  readonly scoring: ScoreOptions;
  /** How units are read. */
  readonly reading: UnitOptions;
  readonly #io: Io;
  readonly #decisions: Decisions | undefined;
  #isRefused = false;

  private constructor(
    { rubric, scoring }: Pick<Inputs, 'rubric' | 'scoring'>,
    reading: UnitOptions,
    io: Io,
  ) {
    this.rubric = rubric;
    this.scoring = scoring;
    this.reading = reading;
    this.#io = io;
    this.#decisions = reading.decisions;
  }

  /** Loads the rubric and whatever files the options name besides the submissions. */
  static async open(options: InputOptions & ScoringOptions, io: Io): Promise<Inputs> {
    const { locale, cells, verifications } = options;
    const rubric = await loadRubric(options.rubric, locale);
    const scoring = await scoreOptions(options);
    const file = verifications?.file;
    const decisions = file === undefined ? undefined : await readDecisions(file, locale, io);
    return new Inputs({ rubric, scoring }, { locale, asCells: cells === true, decisions }, io);
  }

  /** The units of files, one after the other; of those that are refused the issues are told. */
  async *units(files: readonly string[]): AsyncGenerator<ReadUnit> {
    for (const file of files) {
      const source = await openText(file, this.#io);
      try {
        yield* this.unitsIn(source);
      } finally {
        await source.close();
      }
    }
  }

  /** Those of one input; the second time it is read its issues have been told already. */
  async *unitsIn(source: TextSource, isAgain = false): AsyncGenerator<ReadUnit> {
    let isEmpty = true;
    for await (const unit of readUnits(this.rubric, source, this.reading)) {
      isEmpty = false;
      if ('issues' in unit) {
        this.#isRefused = true;
        if (!isAgain) printIssues(unit, this.#io, this.reading.locale);
      }
      yield unit;
    }
    if (!isEmpty) return;
    // Nothing at all was handed in: as wrong as anything that cannot be read.
    this.#isRefused = true;
    if (!isAgain) tell(commandWords(this.reading.locale).noSubmission(source.name), this.#io);
  }

  /** Those that can be taken. */
  async *submissionsIn(source: TextSource, isAgain = false): AsyncGenerator<Submission> {
    for await (const unit of this.unitsIn(source, isAgain)) {
      if ('submission' in unit) yield unit.submission;
    }
  }

  /** What the command ends with; tells of decisions about units that were not there. */
  end(): number {
    const isLeft = this.#decisions?.tellLeft(this.#io, this.reading.locale) === true;
    return this.#isRefused || isLeft ? EXIT.data : EXIT.fine;
  }
}
