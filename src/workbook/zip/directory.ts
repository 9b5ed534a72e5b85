import { FileFault } from '../fault.ts';
import { LIMITS } from './limits.ts';

/** One part of a zip file, as its directory at the end describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The directory of a zip file. Everything that a hostile file could say is held against the bytes
 * that are there before anything is unpacked.
 *
 * @throws {FileFault} for what is no zip file, and for one that cannot be unpacked safely.
 */
export function directoryOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) {
    throw new FileFault('too-large', 'a zip file of more than 65,534 parts or 4 GB is not taken');
  }
  if (count > LIMITS.entries) throw new FileFault('too-large', `${count} parts are too many`);
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + 46 + nameLength + extra > end) throw damaged();
    const method = view.getUint16(at + 10, true);
    if ((view.getUint16(at + 8, true) & 1) === 1 || (method !== STORED && method !== DEFLATED)) {
      throw new FileFault('other-format', 'a zip file that is encrypted or packed in another way');
    }
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra;
  }
  return checked(entries, bytes.length);
}

/** The packed bytes of a part, behind its own header. */
export function packedOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw damaged();
  return bytes.subarray(from, from + packed);
}

/** The end record stands last, behind it a comment at most. */
function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FileFault('not-a-workbook', 'the file is neither an .xlsx nor a .docx, or is cut off');
}

function checked(entries: ZipEntry[], length: number): ZipEntry[] {
  const unsafe = (message: string): never => {
    throw new FileFault('unsafe-zip', message);
  };
  const sum = (of: 'size' | 'packed') => entries.reduce((total, entry) => total + entry[of], 0);
  if (new Set(entries.map(({ name }) => name)).size < entries.length) {
    unsafe('two parts of the file have one name');
  }
  // Parts that share their bytes unpack to any size.
  if (sum('packed') > length) unsafe('the parts of the file are larger than the file');
  if (sum('size') > LIMITS.unpacked) {
    throw new FileFault('too-large', `unpacked, the file has ${sum('size')} bytes`);
  }
  for (const { name, size, packed, method } of entries) {
    if (method === STORED && size !== packed) unsafe(`${name} has two sizes`);
    if (size > LIMITS.ratioFrom && size > packed * LIMITS.ratio) {
      unsafe(`${name} unpacks to ${Math.round(size / Math.max(1, packed))} times its size`);
    }
  }
  return entries;
}

export function damaged(message = 'the file is damaged'): FileFault {
  return new FileFault('not-a-workbook', message);
}
