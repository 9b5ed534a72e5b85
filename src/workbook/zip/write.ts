import type { Libraries } from '../libraries.ts';

/** So many characters are packed at once: a large sheet never stands there as one text. */
const PIECE = 65_536;

/**
 * A zip file of texts, each taken piece by piece and packed as it comes, so that only what is packed
 * is kept. The day in it is always the same: the same texts give the same bytes.
 */
export function zipped(
  parts: Iterable<readonly [path: string, text: Iterable<string>]>,
  zip: Libraries['zip'],
): Uint8Array {
  const packed: Uint8Array[] = [];
  const archive = new zip.Zip((error, bytes) => {
    if (error !== null) throw error;
    packed.push(bytes);
  });
  const encoder = new TextEncoder();
  for (const [path, text] of parts) {
    const file = new zip.ZipDeflate(path, { level: 6 });
    file.mtime = '1980-01-02T00:00:00';
    archive.add(file);
    let piece = '';
    for (const more of text) {
      piece += more;
      if (piece.length < PIECE) continue;
      file.push(encoder.encode(piece));
      piece = '';
    }
    file.push(encoder.encode(piece), true);
  }
  archive.end();
  return joined(packed);
}

function joined(list: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(list.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of list) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}
