import type { RubricDefinition, ScoreOptions, Submission } from '../index.ts';
import { type Decisions, readDecisions } from './decisions.ts';
import { twiceIn } from './duplicates.ts';
import { CommandError, EXIT, type Io, tell } from './io.ts';
import {
  type InputOptions,
  type OutputOptions,
  type ScoringOptions,
  scoreOptions,
} from './options.ts';
import { isSameFile } from './output.ts';
import type { ReadUnit, Refused, Taken } from './read-unit.ts';
import { readUnits, type UnitOptions } from './read-units.ts';
import { loadRubric } from './rubric.ts';
import { Seen } from './seen.ts';
import { tellIssues, tellNotes } from './tell-issues.ts';
import { openText, type TextSource } from './text-source.ts';
import { type CommandWords, commandWords } from './words/words-of.ts';

/** The options of every verb that scores what it reads. */
export type VerbOptions = InputOptions & OutputOptions & ScoringOptions;

/** What every verb that reads submissions begins with, and how it ends. */
export class Inputs {
  readonly rubric: RubricDefinition;
  readonly scoring: ScoreOptions;
  /** How units are read. */
  readonly reading: UnitOptions;
  readonly words: CommandWords;
  readonly #io: Io;
  readonly #decisions: Decisions | undefined;
  /** Where results go: never over what they are made of. */
  readonly #out: string | undefined;
  #isRefused = false;
  #isAnyTwice = false;

  private constructor(
    { rubric, scoring }: Pick<Inputs, 'rubric' | 'scoring'>,
    reading: UnitOptions,
    io: Io,
    out: string | undefined,
  ) {
    this.rubric = rubric;
    this.scoring = scoring;
    this.reading = reading;
    this.words = commandWords(reading.locale);
    this.#io = io;
    this.#decisions = reading.decisions;
    this.#out = out;
  }

  /** Loads the rubric and whatever files the options name besides the submissions. */
  static async open(
    options: InputOptions & ScoringOptions & OutputOptions,
    io: Io,
  ): Promise<Inputs> {
    const { locale, cells, verifications } = options;
    const rubric = await loadRubric(options.rubric, locale);
    const scoring = await scoreOptions(options);
    const file = verifications?.file;
    const decisions = file === undefined ? undefined : await readDecisions(file, locale, io);
    return new Inputs(
      { rubric, scoring },
      { locale, asCells: cells === true, decisions },
      io,
      options.out,
    );
  }

  async source(file: string): Promise<TextSource> {
    if (await isSameFile(file, this.#out)) throw new CommandError((words) => words.onto(file));
    return openText(file, this.#io, this.words);
  }

  /**
   * The units of files, one after the other; of those that are refused the issues are told. A unit
   * that has stood before is refused, with both places.
   */
  async *units(files: readonly string[]): AsyncGenerator<ReadUnit> {
    const seen = new Seen();
    for (const file of files) {
      const source = await this.source(file);
      try {
        let isEmpty = true;
        for await (const read of readUnits(this.rubric, source, this.reading)) {
          isEmpty = false;
          const unit = twiceIn(seen, read, source.name) ?? read;
          if ('issues' in unit) this.refuse(unit);
          else this.note(unit);
          yield unit;
        }
        if (isEmpty) this.refuseEmpty(source.name);
      } finally {
        await source.close();
      }
    }
  }

  /** Those that can be taken. */
  async *submissions(files: readonly string[]): AsyncGenerator<Submission> {
    for await (const unit of this.units(files)) {
      if ('submission' in unit) yield unit.submission;
    }
  }

  /** Whether a unit stands a second time: then there is no ranking. */
  get isAnyTwice(): boolean {
    return this.#isAnyTwice;
  }

  refuse(unit: Refused): void {
    this.#isRefused = true;
    this.#isAnyTwice ||= unit.issues.some((issue) => 'places' in issue);
    tellIssues(unit, this.#io, this.reading.locale);
  }

  /** A unit is taken, and its file holds what an official should look at. */
  note(unit: Taken): void {
    tellNotes(unit, this.#io, this.reading.locale);
  }

  /** Nothing at all was handed in: as wrong as anything that cannot be read. */
  refuseEmpty(name: string): void {
    this.#isRefused = true;
    tell(this.words.noSubmission(name), this.#io);
  }

  /** What the command ends with; tells of decisions about units that were not there. */
  end(): number {
    const isLeft = this.#decisions?.tellLeft(this.#io, this.reading.locale) === true;
    return this.#isRefused || isLeft ? EXIT.data : EXIT.fine;
  }
}
