import { datePartsOf, type DateParts } from "../dates";
import type { DateUnit, Piece } from "./sections";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const koreanWeekdays = "일월화수목금토";

interface Moment extends DateParts {
  /** Whole seconds since midnight. */
  readonly seconds: number;
  /** Whole seconds since serial 0, for elapsed times. */
  readonly total: number;
}

function pad(value: number, count: number): string {
  return String(value).padStart(count, "0");
}

function momentOf(serial: number): Moment | null {
  const total = Math.round(serial * 86_400);
  const parts = datePartsOf(Math.floor(total / 86_400));
  return parts === null ? null : { ...parts, seconds: total % 86_400, total };
}

function monthText({ month }: Moment, count: number): string {
  const name = months[month - 1] ?? "";
  if (count === 3) return name.slice(0, 3);
  if (count === 5) return name.slice(0, 1);
  return count === 4 ? name : pad(month, count);
}

function dayText({ day, weekday }: Moment, count: number): string {
  const name = weekdays[weekday] ?? "";
  if (count === 3) return name.slice(0, 3);
  return count >= 4 ? name : pad(day, count);
}

function hourText({ seconds }: Moment, count: number, halves: boolean): string {
  const hour = Math.floor(seconds / 3600);
  return pad(halves ? hour % 12 || 12 : hour, Math.min(count, 2));
}

function unitText(moment: Moment, unit: DateUnit, count: number, halves: boolean): string {
  switch (unit) {
    case "y":
      return count <= 2 ? pad(moment.year % 100, 2) : pad(moment.year, 4);
    case "m":
      return monthText(moment, count);
    case "d":
      return dayText(moment, count);
    case "a":
      return `${koreanWeekdays.charAt(moment.weekday)}${count === 4 ? "요일" : ""}`;
    case "h":
      return hourText(moment, count, halves);
    case "min":
      return pad(Math.floor(moment.seconds / 60) % 60, Math.min(count, 2));
    case "s":
      return pad(moment.seconds % 60, Math.min(count, 2));
  }
}

const secondsIn = { h: 3600, m: 60, s: 1 } as const;

function halfDayText({ seconds }: Moment, style: string): string {
  const [morning = "", afternoon = ""] = style.split("/");
  return seconds < 43_200 ? morning : afternoon;
}

function plainText(piece: Piece): string {
  if (piece.kind === "literal") return piece.text;
  if (piece.kind === "point") return ".";
  if (piece.kind === "comma") return ",";
  return piece.kind === "percent" ? "%" : piece.kind === "digit" ? "0" : "";
}

/** Prints a date serial, or null when no calendar day has it. */
export function formatDate(serial: number, pieces: readonly Piece[]): string | null {
  const moment = momentOf(serial);
  if (moment === null) return null;
  const halves = pieces.some(({ kind }) => kind === "halfDay");
  return pieces
    .map((piece) => {
      if (piece.kind === "date") return unitText(moment, piece.unit, piece.count, halves);
      if (piece.kind === "elapsed") return pad(Math.floor(moment.total / secondsIn[piece.unit]), piece.count);
      return piece.kind === "halfDay" ? halfDayText(moment, piece.style) : plainText(piece);
    })
    .join("");
}
