/** Signs that a text may hold: what a rule asks for before it looks closely. Found by scan.ts. */
export const SIGN = {
  /** A full-width digit or percent sign. */
  wide: 1 << 0,
  /** A bracket or quote that is neither round, nor the apostrophe of a year, nor paired off on its line. */
  mark: 1 << 1,
  /** Round brackets that do not close on their line. */
  unclosed: 1 << 2,
  /** An arrow, or the `>` of one. */
  arrow: 1 << 3,
  /** The first syllable of 대비, 보다, 에서, 에 비해. */
  compared: 1 << 4,
  /** Four digits in a row. */
  fourDigits: 1 << 5,
  /** Something that text/stray-character looks at. */
  stray: 1 << 6,
  /** Three figures or more. */
  threeFigures: 1 << 7,
  /** The first syllable of 기준, 현재. */
  dated: 1 << 8,
  /** White space other than single plain spaces. */
  unevenSpace: 1 << 9,
  /** A figure behind what a word of adding up ends with: 총, 합계, =. */
  total: 1 << 10,
  /** A round or square bracket. */
  bracket: 1 << 11,
} as const;

/** All of them. */
export const SIGNS = Object.values(SIGN).reduce((all, sign) => all | sign, 0);
