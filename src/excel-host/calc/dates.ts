import { NUM_ERROR, VALUE_ERROR, type ErrorValue } from "./values";

/**
 * Excel's 1900 date system: day 1 is 1900-01-01, day 60 the 29 February 1900 that never was.
 * Serials are days, the fraction the time of day.
 */
const DAY_MS = 86_400_000;
const MAX_SERIAL = 2_958_465;
const PHANTOM_DAY = 60;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 Sunday to 6 Saturday, as Excel has it (wrong before March 1900). */
  readonly weekday: number;
}

function daysBeforePhantom(serial: number): number {
  return serial > PHANTOM_DAY ? serial : serial + 1;
}

/** The calendar day of a serial, or null outside 1900 to 9999. */
export function datePartsOf(serial: number): DateParts | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > MAX_SERIAL) return null;
  const weekday = (whole + 6) % 7;
  if (whole === PHANTOM_DAY) return { year: 1900, month: 2, day: 29, weekday };
  if (whole === 0) return { year: 1900, month: 1, day: 0, weekday };
  const date = new Date(Date.UTC(1899, 11, 30) + daysBeforePhantom(whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}

/** Serial of a calendar day; months and days may overflow as in DATE. */
export function serialOf(year: number, month: number, day: number): number | ErrorValue {
  const fullYear = year < 1900 ? year + 1900 : year;
  if (year < 0 || fullYear > 9999) return NUM_ERROR;
  const days = Math.round((Date.UTC(fullYear, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS);
  const serial = days > PHANTOM_DAY ? days : days - 1;
  return serial < 0 || serial > MAX_SERIAL ? NUM_ERROR : serial;
}

/** Serial of a local wall-clock moment. */
export function serialOfMoment(moment: Date): number {
  const day = serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return typeof day === "number" ? day + seconds / 86_400 : 0;
}

const dateText = /^(\d{4})(?:-|\/|\.\s?|년\s?)(\d{1,2})(?:-|\/|\.\s?|월\s?)(\d{1,2})(?:일|\.)?$/;
const timeText = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function timeFraction(text: string): number | null {
  const found = timeText.exec(text);
  if (found === null) return null;
  const [, hours = "0", minutes = "0", seconds = "0"] = found;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** Reads `2022-12-31`, `2022/12/31`, `2022년 12월 31일`, `9:30`, or a date and a time; null when it is neither. */
export function serialFromText(text: string): number | null {
  const [, first = "", second] = /^(.*?)(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text.trim()) ?? [];
  const time = second === undefined ? 0 : timeFraction(second);
  const found = dateText.exec(first);
  if (found === null) return second === undefined ? timeFraction(first) : null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const serial = serialOf(year, month, day);
  const parts = typeof serial === "number" ? datePartsOf(serial) : null;
  if (typeof serial !== "number" || parts?.month !== month || parts.day !== day) return null;
  return serial + (time ?? 0);
}

/** As `serialFromText`, with the error formulas show. */
export function dateValue(text: string): number | ErrorValue {
  return serialFromText(text) ?? VALUE_ERROR;
}
