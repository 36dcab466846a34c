/** The date written on a form (작성일), whatever way it is written. */
import { isoDateOf } from "../submission/dates";

const WRITTEN = /(?<!\d)(\d{4}|\d{2})\s*[.\-/년]\s*(\d{1,2})\s*[.\-/월]\s*(\d{1,2})(?!\d)/u;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/u;
const SERIAL = /^\d{5}$/u;

/** `2023-01-05` from `2023. 1. 5.`, `’23.1.5`, `2023년 1월 5일`, `20230105`, a serial number; null for anything else. */
export function writtenDate(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  if (SERIAL.test(plain)) return isoDateOf(Number(plain));
  const parts = EIGHT_DIGITS.exec(plain) ?? WRITTEN.exec(plain);
  if (parts === null) return null;
  const [, year = "", month = "", day = ""] = parts;
  return isoOf(year.length === 2 ? `20${year}` : year, Number(month), Number(day));
}

function isoOf(year: string, month: number, day: number): string | null {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // An impossible day (2월 30일) either does not parse or comes back as another day.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
