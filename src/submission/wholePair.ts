/** Two decimals as whole numbers in the same ratio, so that comparing and dividing them is exact. */

/** What Excel shows and keeps; digits beyond these are binary noise (0.1 + 0.2). */
const SIGNIFICANT_DIGITS = 15;

export function wholePair(a: number, b: number): readonly [bigint, bigint] {
  const first = decimalOf(a);
  const second = decimalOf(b);
  const decimals = Math.max(first.decimals, second.decimals);
  return [scaled(first, decimals), scaled(second, decimals)];
}

interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), decimals: 0 };
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  return {
    digits: BigInt(mantissa.replace(".", "")),
    decimals: SIGNIFICANT_DIGITS - 1 - Number(exponent),
  };
}

function scaled(decimal: Decimal, decimals: number): bigint {
  return decimal.digits * 10n ** BigInt(decimals - decimal.decimals);
}
