/**
 * An exact number, in lowest terms with a denominator above zero. Scores and lights are decided at edges: 41.6667 less
 * 31.6667 has to be 10 and not 10.000000000000004, or a project turns yellow because of how a machine adds.
 */
export type Fraction = { readonly over: bigint; readonly under: bigint };

/** A number as it is written in decimals: 0.1 is one tenth. */
export const fraction = (value: number): Fraction => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const power = BigInt(exponent) - BigInt(decimals.length);
  const digits = BigInt(whole + decimals);
  return power < 0n ? reduced(digits, 10n ** -power) : reduced(digits * 10n ** power, 1n);
};

export const zero: Fraction = { over: 0n, under: 1n };

export const plus = (one: Fraction, other: Fraction): Fraction =>
  reduced(one.over * other.under + other.over * one.under, one.under * other.under);

export const minus = (one: Fraction, other: Fraction): Fraction => plus(one, negative(other));

export const times = (one: Fraction, other: Fraction): Fraction =>
  reduced(one.over * other.over, one.under * other.under);

/** @returns null when dividing by zero: a rate of nothing is unknown, not zero and not endless. */
export const divided = (one: Fraction, by: Fraction): Fraction | null =>
  by.over === 0n ? null : reduced(one.over * by.under, one.under * by.over);

export const negative = ({ over, under }: Fraction): Fraction => ({ over: -over, under });

export const magnitude = (value: Fraction): Fraction => (value.over < 0n ? negative(value) : value);

export const sum = (values: readonly Fraction[]): Fraction => values.reduce(plus, zero);

/** Below zero when `one` is the smaller, above zero when it is the greater. */
export const compare = (one: Fraction, other: Fraction): number => {
  const gap = one.over * other.under - other.over * one.under;
  if (gap === 0n) return 0;
  return gap < 0n ? -1 : 1;
};

export const smaller = (one: Fraction, other: Fraction): Fraction => (compare(one, other) <= 0 ? one : other);

/** Rounded to so many decimals as one rounds on paper (四舍五入): a half goes away from zero. */
export const rounded = (value: Fraction, decimals: number): Fraction => {
  const scale = 10n ** BigInt(decimals);
  const { over, under } = magnitude(value);
  const units = reduced((2n * over * scale + under) / (2n * under), scale);
  return value.over < 0n ? negative(units) : units;
};

/** The number nearest to it; what cannot be written in 25 decimals is cut there. */
export const number = ({ over, under }: Fraction): number =>
  isSafe(over) && isSafe(under) ? Number(over) / Number(under) : Number(`${(over * 10n ** 25n) / under}e-25`);

const isSafe = (value: bigint): boolean => BigInt.asIntN(53, value) === value;

const reduced = (over: bigint, under: bigint): Fraction => {
  const sign = under < 0n ? -1n : 1n;
  const shared = sign * (commonDivisor(over < 0n ? -over : over, sign * under) || 1n);
  return { over: over / shared, under: under / shared };
};

const commonDivisor = (one: bigint, other: bigint): bigint => {
  let [greater, smaller] = [one, other];
  while (smaller !== 0n) [greater, smaller] = [smaller, greater % smaller];
  return greater;
};
