import { FileFault } from '../fault.ts';
import type { Libraries } from '../libraries.ts';
import { crc32 } from './crc32.ts';
import { damaged, directoryOf, packedOf, type ZipEntry } from './directory.ts';
import { LIMITS } from './limits.ts';

/** So little is unpacked at once that no step makes more than 16 MB. */
const STEP = 16_384;

/** How files of the old kind begin, and those with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** A zip file whose parts are unpacked one by one, each against what the directory says of it. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #zip: Libraries['zip'];

  /** @throws {FileFault} for what is no zip file, and for one that cannot be unpacked safely. */
  constructor(bytes: Uint8Array, zip: Libraries['zip']) {
    if (bytes.length > LIMITS.bytes) {
      throw new FileFault('too-large', `the file has ${bytes.length} bytes`);
    }
    if (OLD.every((byte, at) => bytes[at] === byte)) {
      throw new FileFault(
        'other-format',
        'an old .xls or .doc, or a file with a password: save it as .xlsx or .docx without one',
      );
    }
    this.#bytes = bytes;
    this.#zip = zip;
    this.#entries = new Map(directoryOf(bytes).map((entry) => [entry.name, entry]));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part; undefined where there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    const packed = packedOf(this.#bytes, entry);
    const bytes = entry.method === 0 ? packed : this.#inflated(packed, entry);
    if (crc32(bytes) !== entry.crc) throw damaged(`${name} is damaged: its check sum differs`);
    return bytes;
  }

  /** Stops at the first byte beyond the size that was told: nobody waits for a bomb. */
  #inflated(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
    const bytes = new Uint8Array(size);
    let length = 0;
    const inflate = new this.#zip.Inflate((chunk) => {
      if (length + chunk.length > size) {
        throw new FileFault('unsafe-zip', `${name} unpacks to more than it says`);
      }
      bytes.set(chunk, length);
      length += chunk.length;
    });
    try {
      for (let at = 0; at < packed.length; at += STEP) {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      }
    } catch (error) {
      throw error instanceof FileFault ? error : damaged(`${name} cannot be unpacked`);
    }
    if (length !== size) throw damaged(`${name} is shorter than it says`);
    return bytes;
  }
}
