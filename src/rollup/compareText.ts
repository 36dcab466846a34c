/** Orders that do not depend on the machine's language settings. */

/** By code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Digits by their value: `제출(9)` comes before `제출(10)`. */
export function compareNatural(a: string, b: string): number {
  return compareText(padDigits(a), padDigits(b)) || compareText(a, b);
}

function padDigits(text: string): string {
  return text.normalize("NFC").replace(/\d+/gu, (digits) => digits.padStart(16, "0"));
}

/** The first comparison that tells two things apart decides. */
export function compareBy<T>(...keys: readonly ((a: T, b: T) => number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = key(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}
