import { datePartsOf, dateValue, serialOf, type DateParts } from "../dates";
import { NUM_ERROR, type Scalar } from "../values";
import { define, type FunctionDefinition, type FunctionTable } from "./define";

function partOf(pick: (parts: DateParts) => number): FunctionDefinition {
  return define({ needs: ["number"] }, ([serial]) => {
    const parts = datePartsOf(serial);
    return parts === null ? NUM_ERROR : pick(parts);
  });
}

/** The same day `months` later, or the last day of that month. */
function monthsLater(serial: number, months: number): Scalar {
  const parts = datePartsOf(serial);
  if (parts === null) return NUM_ERROR;
  const month = parts.month + Math.trunc(months);
  const lastDay = new Date(Date.UTC(parts.year, month, 0)).getUTCDate();
  return serialOf(parts.year, month, Math.min(parts.day, lastDay));
}

function endOfMonth(serial: number, months: number): Scalar {
  const parts = datePartsOf(serial);
  return parts === null ? NUM_ERROR : serialOf(parts.year, parts.month + Math.trunc(months) + 1, 0);
}

export const dateFunctions: FunctionTable = {
  DATE: define({ needs: ["number", "number", "number"] }, ([year, month, day]) =>
    serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day)),
  ),
  DATEVALUE: define({ needs: ["text"] }, ([text]) => {
    const serial = dateValue(text);
    return typeof serial === "number" ? Math.floor(serial) : serial;
  }),
  YEAR: partOf(({ year }) => year),
  MONTH: partOf(({ month }) => month),
  DAY: partOf(({ day }) => day),
  WEEKDAY: define({ needs: ["number"], may: ["number"] }, ([serial, type = 1]) => {
    const parts = datePartsOf(serial);
    if (parts === null || ![1, 2, 3].includes(type)) return NUM_ERROR;
    return type === 1 ? parts.weekday + 1 : ((parts.weekday + 6) % 7) + (type === 2 ? 1 : 0);
  }),
  EDATE: define({ needs: ["number", "number"] }, ([serial, months]) => monthsLater(serial, months)),
  EOMONTH: define({ needs: ["number", "number"] }, ([serial, months]) => endOfMonth(serial, months)),
  TODAY: define({ volatile: true }, (_, context) => Math.floor(context.now())),
  NOW: define({ volatile: true }, (_, context) => context.now()),
};
