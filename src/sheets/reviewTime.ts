/** Times on 검토: readable on the clock of whoever writes them, and exact to the second for whoever reads them. */
import type { Scalar } from "../submission/Grid";

const two = (value: number): string => String(value).padStart(2, "0");

/** `2023-02-02 19:00:05 +09:00`; what is no time stays as it is. */
export function writtenTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(":");
  const ahead = -time.getTimezoneOffset();
  const zone = `${ahead < 0 ? "-" : "+"}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${day} ${clock} ${zone}`;
}

const WRITTEN = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:\d{2})?$/u;
const DAY_MS = 86_400_000;
const SERIAL_0 = Date.UTC(1899, 11, 30);

/** ISO time of what `writtenTime` wrote or a person typed, without a zone on this clock; null for a blank cell. */
export function readTime(content: Scalar): string | null {
  if (typeof content === "number") return fromSerial(content);
  const text = String(content ?? "").trim();
  if (text === "") return null;
  const found = WRITTEN.exec(text);
  // Whatever else somebody wrote there is kept to the letter.
  if (found === null) return text;
  const [, day = "", minutes = "", seconds = ":00", zone = ""] = found;
  const time = new Date(`${day}T${minutes}${seconds}${zone}`);
  return Number.isNaN(time.getTime()) ? text : time.toISOString();
}

/** A date Excel made of what was typed. */
function fromSerial(serial: number): string {
  const there = new Date(SERIAL_0 + Math.round(serial * DAY_MS));
  return new Date(
    there.getUTCFullYear(),
    there.getUTCMonth(),
    there.getUTCDate(),
    there.getUTCHours(),
    there.getUTCMinutes(),
    there.getUTCSeconds(),
  ).toISOString();
}
