import { Column } from './ranking/column.ts';
import { Slab } from './ranking/slab.ts';

/**
 * Which units have stood where. Some hundred thousand of them are no load: ids and places lie in a
 * slab, and are found by a table of their numbers.
 */
export class Seen {
  readonly #texts = new Slab();
  readonly #entries = new Column();
  readonly #files: string[] = [];
  /** By the hash of an id the number of its entry and 1; 0 is free. At least half of it is. */
  #table = new Int32Array(2048);

  /** Where a unit of this id stood before; undefined of the first, which is kept. */
  before(id: string, place: string, file: string): string | undefined {
    let slot = this.#slotOf(id);
    for (let entry = this.#table[slot] ?? 0; entry !== 0; entry = this.#table[slot] ?? 0) {
      const [known, at, where] = this.#entry(entry - 1);
      if (known === id) return `${this.#files[at] ?? ''}${where}`;
      slot = (slot + 1) & (this.#table.length - 1);
    }
    // Names of files are long, and many places are in one.
    const isIn = place.startsWith(file);
    const name = isIn ? file : '';
    if (this.#files.at(-1) !== name) this.#files.push(name);
    const where = isIn ? place.slice(file.length) : place;
    this.#entries.push(this.#texts.add(JSON.stringify([id, this.#files.length - 1, where])));
    this.#table[slot] = this.#entries.length;
    if (this.#entries.length * 2 > this.#table.length) this.#grow();
    return undefined;
  }

  #entry(at: number): readonly [id: string, file: number, where: string] {
    return JSON.parse(this.#texts.text(this.#entries.at(at)));
  }

  #slotOf(id: string): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at += 1) {
      hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    }
    // The lowest digits of the product alone would be those of the letters.
    return (hash ^ (hash >>> 15)) & (this.#table.length - 1);
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    for (let entry = 1; entry <= this.#entries.length; entry += 1) {
      let slot = this.#slotOf(this.#entry(entry - 1)[0]);
      while (this.#table[slot] !== 0) slot = (slot + 1) & (this.#table.length - 1);
      this.#table[slot] = entry;
    }
  }
}
