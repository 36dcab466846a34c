const MS_PER_DAY = 86_400_000;
/** Days from 1900-01-00 to 1904-01-01 as Excel counts them. */
const DAYS_TO_1904 = 1462;
/** Serial 60 is 1900-02-29, a day that never was. */
const FALSE_LEAP_DAY = 60;

/** A serial number of the 1904 system as one of the 1900 system. */
export function shiftTo1900(serial: number): number {
  return serial + DAYS_TO_1904;
}

/** `2022-12-31`, `2022-12-31T09:30:00` or `09:30:00` as a serial number of the 1900 system, or null. */
export function isoDateSerial(text: string): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Math.round(
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 31)) / MS_PER_DAY,
  );
  return (days >= FALSE_LEAP_DAY ? days + 1 : days) + time;
}
