const NUMBER = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A number of a file in plain notation, digit by digit. Spreadsheets store up to 17 digits, of which
 * the last two may only say which of the computer's numbers it is ("0.73785000000000001"): more than
 * 15 digits are given as the shortest text of the same number. Undefined for what is no number.
 */
export function plainNumber(text: string): string | undefined {
  const trimmed = text.trim();
  const [, , whole = '', rest = ''] = NUMBER.exec(trimmed) ?? [];
  const significant = `${whole}${rest}`.replace(/^0+|0+$/g, '');
  if (whole === '' && rest === '') return undefined;
  return unfolded(significant.length > 15 ? String(Number(trimmed)) : trimmed);
}

/** Without an exponent, without zeros that say nothing. */
function unfolded(text: string): string | undefined {
  const [, sign = '', whole = '', rest = '', power = '0'] = NUMBER.exec(text) ?? [];
  if (whole === '' && rest === '') return undefined;
  const digits = `${whole}${rest}`;
  const point = whole.length + Number(power);
  const before = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const after = point < 0 ? `${'0'.repeat(-point)}${digits}` : digits.slice(point);
  const integer = before.replace(/^0+(?=\d)/, '');
  const decimals = after.replace(/0+$/, '');
  const plain = decimals === '' ? integer : `${integer}.${decimals}`;
  return plain === '0' ? plain : `${sign}${plain}`;
}
