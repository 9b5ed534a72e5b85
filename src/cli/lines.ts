/**
 * The lines of a text that comes in pieces, without their ends: `\n`, `\r\n`, and `\r` alone. Nothing
 * else ends a line: JSON may hold the separators of Unicode (U+2028) in its texts.
 */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    // The sign that follows says whether it is half an end.
    const isHalf = text.endsWith('\r');
    const lines = (isHalf ? text.slice(0, -1) : text).split(END);
    rest = `${lines.pop() ?? ''}${isHalf ? '\r' : ''}`;
    yield* lines;
  }
  if (rest === '') return;
  yield rest.replace(/\r$/, '');
}

const END = /\r\n|\n|\r/;
