import { UsageError } from '../index.ts';
import { FileFault } from './fault.ts';
import { type Libraries, libraries } from './libraries.ts';
import type { Sheet } from './sheet/cell.ts';
import { readWorkbook } from './sheet/read-workbook.ts';
import { PackageParts } from './xml/package-parts.ts';
import { Archive } from './zip/archive.ts';

/** What was found in a file: sheets, or the parts of a document. */
export type Opened =
  | { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
  | {
      readonly kind: 'document';
      readonly parts: PackageParts;
      readonly path: string;
      readonly xml: Libraries['xml'];
    };

/**
 * Opens the bytes of an .xlsx or .docx, whatever the file is called.
 *
 * @throws {UsageError} for what is no bytes, and where a library is missing.
 * @throws {FileFault} for what cannot be read.
 */
export async function openFile(given: unknown): Promise<Opened> {
  const bytes = bytesOf(given);
  const { zip, xml } = await libraries();
  const parts = new PackageParts(new Archive(bytes, zip), xml);
  const path = parts.main();
  if (path === undefined) throw new FileFault('not-a-workbook', 'no .xlsx or .docx');
  return /^word\/|document\.xml$/.test(path)
    ? { kind: 'document', parts, path, xml }
    : { kind: 'workbook', sheets: readWorkbook(parts, path, xml) };
}

/** Also of another realm's making, as tests and frames hand them over. */
function bytesOf(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given;
  const tag = Object.prototype.toString.call(given);
  if (tag === '[object Uint8Array]' && ArrayBuffer.isView(given)) {
    return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  }
  if (given instanceof ArrayBuffer || tag === '[object ArrayBuffer]') {
    return new Uint8Array(given as ArrayBuffer);
  }
  throw new UsageError('the bytes of a file are possible: a Uint8Array or an ArrayBuffer');
}
