import type { Refusal, Submission, SubmissionInput } from '../../index.ts';
import type { Inputs } from '../inputs.ts';
import type { HandedIn, ReadUnit, Refused } from '../read-unit.ts';
import { handedIn, unitIn } from '../read-units.ts';
import type { TextSource } from '../text-source.ts';

/**
 * The units of several inputs, read as often as it takes: streams take bounds in a first pass and
 * tell who is refused in the last one.
 */
export class HandedInUnits {
  readonly #inputs: Inputs;
  readonly #sources: readonly TextSource[];
  readonly #group: string | undefined;
  /** A form is read once: it is one unit, and takes as long as some thousand lines. */
  readonly #forms = new Map<TextSource, HandedIn | ReadUnit>();
  readonly #empty = new Set<TextSource>();
  #current: { readonly unit: HandedIn | ReadUnit; readonly file: string } | undefined;

  constructor(inputs: Inputs, sources: readonly TextSource[], group: string | undefined) {
    this.#inputs = inputs;
    this.#sources = sources;
    this.#group = group;
  }

  /** The place, and the file, of the unit that was read last. */
  get place(): { readonly place: string; readonly file: string } {
    const { unit, file } = this.#current ?? {};
    return { place: unit?.place ?? '', file: file ?? '' };
  }

  /** As what is scored: a unit that is refused already is nothing, which is refused again. */
  async *read(): AsyncGenerator<Submission | SubmissionInput> {
    for (const source of this.#sources) {
      let isEmpty = true;
      for await (const unit of this.#unitsOf(source)) {
        isEmpty = false;
        if (this.#group !== undefined && this.#isElsewhere(unit)) continue;
        this.#current = { unit, file: source.name };
        // Whatever it is, the engine reads it.
        if ('value' in unit) yield unit.value as SubmissionInput;
        else yield 'submission' in unit ? unit.submission : NOTHING;
      }
      if (!isEmpty || this.#empty.has(source)) continue;
      this.#empty.add(source);
      this.#inputs.refuseEmpty(source.name);
    }
  }

  /** The unit that was read last, with why it is refused: its own reasons, or those of the engine. */
  refused({ issues }: Refusal): Refused {
    const unit = this.#current?.unit;
    if (unit !== undefined && 'issues' in unit) return unit;
    const own = unit !== undefined && 'value' in unit ? unitIn(unit.value) : null;
    return { place: this.place.place, unit: own, issues };
  }

  async *#unitsOf(source: TextSource): AsyncGenerator<HandedIn | ReadUnit> {
    const form = this.#forms.get(source);
    if (form !== undefined) {
      yield form;
      return;
    }
    const { rubric, reading } = this.#inputs;
    const isForm = (await source.zipped()) !== undefined;
    for await (const unit of handedIn(rubric, source, reading)) {
      if (isForm) this.#forms.set(source, unit);
      if (isForm && 'submission' in unit) this.#inputs.note(unit);
      yield unit;
    }
  }

  #isElsewhere(unit: HandedIn | ReadUnit): boolean {
    if ('issues' in unit) return false;
    if ('submission' in unit) return unit.submission.unit.group !== this.#group;
    const group = (unit.value as { readonly unit?: { readonly group?: unknown } } | null)?.unit
      ?.group;
    // What is no text is refused, and told.
    if (group !== undefined && group !== null && typeof group !== 'string') return false;
    return group?.trim().normalize('NFC') !== this.#group;
  }
}

const NOTHING = null as unknown as SubmissionInput;
