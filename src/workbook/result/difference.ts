/** max − excluded − points, exactly: all have a few decimals. */
export function difference(max: string, excluded: string, points: string): string {
  const places = Math.max(...[max, excluded, points].map((one) => one.split('.')[1]?.length ?? 0));
  const whole = (text: string): bigint => {
    const [before = '0', after = ''] = text.replace('-', '').split('.');
    const size = BigInt(before + after.padEnd(places, '0'));
    return text.startsWith('-') ? -size : size;
  };
  const rest = whole(max) - whole(excluded) - whole(points);
  const digits = String(rest < 0n ? -rest : rest).padStart(places + 1, '0');
  const at = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return `${rest < 0n ? '-' : ''}${places === 0 ? text : text.replace(/\.?0+$/, '')}`;
}
