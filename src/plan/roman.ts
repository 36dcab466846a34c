const NUMERALS = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ", "Ⅺ", "Ⅻ"] as const;

/** The numeral an area is shown with: `2 → Ⅱ`; the number itself beyond Ⅻ, where no single character exists. */
export function romanOf(areaId: string): string {
  return NUMERALS[Number(areaId) - 1] ?? areaId;
}
