/** The digits of codes and links, and their check. */

/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number as so many digits, the highest first. */
export const toDigits = (number: bigint, length: number): number[] =>
  Array.from({ length }, (_, at) => Number((number >> BigInt(5 * (length - 1 - at))) & 31n));

/**
 * CRC-11 (x¹¹+x⁹+x⁸+x⁷+x²+1) of digits: it finds every error within eleven neighboring bits, hence every wrong digit and
 * every swap of two neighbors. Of digits that end with their own check it is 0.
 */
export function crc(digits: readonly number[]): number {
  // Not zero, or nothing but zeros would be a code.
  let rest = 0x7ff;
  for (const digit of digits) {
    for (let bit = 4; bit >= 0; bit--) {
      rest = (rest << 1) | ((digit >> bit) & 1);
      if (rest & 0x800) rest ^= 0xb85;
    }
  }
  return rest;
}

/** The value of each digit of a text; O counts as 0, I and L as 1, in any case. Undefined where a sign is no digit. */
export function valuesOf(text: string): number[] | undefined {
  const plain = text.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = Array.from(plain, (digit) => DIGITS.indexOf(digit));
  return values.includes(-1) ? undefined : values;
}
