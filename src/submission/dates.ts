const DAY_IN_MS = 86_400_000;
/** Serial 60 is 1900-02-29, a day that never was: serials from 61 on count from 1899-12-30. */
const LAST_SHIFTED_SERIAL = 60;
const EPOCH = Date.UTC(1899, 11, 30);
const FURTHEST_SERIAL = 2_958_465;

/** The day a serial number of Excel's 1900 system stands for, as `2002-03-07`; null outside 1900–9999. */
export function isoDateOf(serial: number): string | null {
  if (!(serial >= 1) || Math.floor(serial) > FURTHEST_SERIAL) return null;
  const day = Math.floor(serial) + (serial < LAST_SHIFTED_SERIAL ? 1 : 0);
  return new Date(EPOCH + day * DAY_IN_MS).toISOString().slice(0, 10);
}
