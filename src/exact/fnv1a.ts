/**
 * FNV-1a of 64 bits over the UTF-8 bytes of a text, as 16 hex digits: a short name for data that
 * tells changes and mix-ups, no proof against forgery. The hash is held in four whole numbers of 16
 * bits, whose products stay exact; the prime is 2^40 + 435.
 */
export function fnv1a(text: string): string {
  let [a, b, c, d] = [0xcbf2, 0x9ce4, 0x8422, 0x2325];
  const add = (byte: number): void => {
    d ^= byte;
    // times 435 in each place, and times 2^40 (2^32 × 2^8) into the two highest.
    const low = d * 435;
    const second = c * 435 + (low >>> 16);
    const third = b * 435 + ((d << 8) >>> 0) + Math.floor(second / 65_536);
    const highest = a * 435 + ((c << 8) >>> 0) + Math.floor(third / 65_536);
    d = low & 0xffff;
    c = second & 0xffff;
    b = third & 0xffff;
    a = highest & 0xffff;
  };
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point < 0x80) {
      add(point);
    } else if (point < 0x800) {
      add(0xc0 | (point >> 6));
      add(0x80 | (point & 0x3f));
    } else if (point < 0x1_0000) {
      add(0xe0 | (point >> 12));
      add(0x80 | ((point >> 6) & 0x3f));
      add(0x80 | (point & 0x3f));
    } else {
      add(0xf0 | (point >> 18));
      add(0x80 | ((point >> 12) & 0x3f));
      add(0x80 | ((point >> 6) & 0x3f));
      add(0x80 | (point & 0x3f));
    }
  }
  return [a, b, c, d].map((part) => part.toString(16).padStart(4, '0')).join('');
}
