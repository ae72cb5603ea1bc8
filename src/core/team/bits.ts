/** Whole numbers as a row of bits, which a text of `0` and `1` stands for. */

/** A number below 2 to the power of `width`, in as many bits. */
export const fixed = (value: bigint | number, width: number): string =>
  width ? value.toString(2).padStart(width, '0') : '';

/** A number of any size: four bits at a time, the highest first, each with a bit that says whether more follow. */
export function open(value: number): string {
  const last = `0${fixed(value % 16, 4)}`;
  let before = '';
  for (let rest = Math.floor(value / 16); rest; rest = Math.floor(rest / 16))
    before = `1${fixed(rest % 16, 4)}${before}`;
  return before + last;
}

/**
 * A number that is seldom much above 2 to the power of `low`: how often it holds that, in ones, and the rest in as many bits.
 * Robert F. Rice, “Some practical universal noiseless coding techniques”, JPL Publication 79-22, 1979.
 */
export const rice = (value: bigint, low: number): string =>
  `${'1'.repeat(Number(value >> BigInt(low)))}0${fixed(BigInt.asUintN(low, value), low)}`;

/** The bits after which `rice` is short for numbers with this sum and count. */
export const lowFor = (sum: bigint, count: number): number => (sum / BigInt(count)).toString(2).length - 1;

/** Reads what the functions above wrote, in the same order. */
export class Bits {
  readonly #bits: string;
  #at = 0;

  constructor(bits: string) {
    this.#bits = bits;
  }

  /** @throws RangeError where there are not as many bits */
  fixed(width: number): bigint {
    const bits = this.#bits.slice(this.#at, (this.#at += width));
    if (bits.length < width) throw new RangeError();
    return BigInt(`0b0${bits}`);
  }

  /** @throws RangeError where there are not as many bits, or for more than 2 to the power of 32 */
  open(): number {
    let value = 0;
    for (;;) {
      const more = this.fixed(1);
      value = value * 16 + Number(this.fixed(4));
      if (value > 2 ** 32) throw new RangeError();
      if (!more) return value;
    }
  }

  /** @throws RangeError where there are not as many bits */
  rice(low: number): bigint {
    const end = this.#bits.indexOf('0', this.#at);
    if (end < 0) throw new RangeError();
    const high = BigInt(end - this.#at);
    this.#at = end + 1;
    return (high << BigInt(low)) | this.fixed(low);
  }
}
