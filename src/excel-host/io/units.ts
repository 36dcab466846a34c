/** Points, pixels and characters. One pixel is three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;
/** Pixels of a digit in 맑은 고딕 11 pt, the default font of what we save. */
export const DIGIT_PIXELS = 8;
/** The same in Calibri 11 pt, which most other files have. */
export const LATIN_DIGIT_PIXELS = 7;
const EMU_PER_POINT = 12_700;
const POINTS_PER_INCH = 72;

/** Column width as the file holds it (digits, padding included). */
export function widthToFile(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 1e6) / 1e6;
}

export function widthFromFile(digits: number, digitPixels: number): number {
  return Math.round(digits * digitPixels * POINTS_PER_PIXEL * 100) / 100;
}

export function toEmu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

export function fromEmu(emu: number): number {
  return emu / EMU_PER_POINT;
}

export function toInches(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
}

export function fromInches(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 1e4) / 1e4;
}
