/** Figures dated to an earlier year: `(’21.11월 기준)`, `2021년 말 현재`. */
import { NONE } from "../../support/hits";
import { hasSign } from "./scan";
import { SIGN } from "./signs";

export interface Period {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

const DATED =
  /(?:(?:[’'‘`´])(\d{2})|(20\d{2})|(?<![\d.,’'‘`´])(\d{2})(?=\s?년|\.\s?\d{1,2}))\s?(?:년도?|\.)?\s?(?:\d{1,2}\s?(?:월|\.)?)?\s?(?:\d{1,2}\s?(?:일|\.)?)?\s?(?:연?말)?\s?(?:까지|실적|누계|집계|통계청?)?\s?(?:기준|현재|말\s?기준)(?=[\s),.\]:;]|$|임|의|이며|으로\s?(?:총|집계|작성))/gu;
const RELATIVE =
  /(전년도?|지난해|작년)\s?(?:\d{1,2}\s?월|12월|연?말)?\s?(?:\d{1,2}일)?\s?말?\s?(?:기준|현재)(?=[\s),.\]:;]|$)/gu;
/** The figure is compared with, chosen or priced by the earlier one, not claimed as this year's. */
const REFERENCE =
  /대비|비교|였던|이던|늘어|줄어|보다|→|->|증가|감소|상승|하락|전년\s?도?\s?수준|인구|통계|조사|총조사|개정|고시|지침|단가|물가|공시|중위소득|최저임금|임금|법|조례|재산|소득|면적|시세|환율|요금표|나이|연령|출생|주민등록|거주/u;

export function earlierPeriods(text: string, year: number): readonly Period[] {
  if (!hasSign(text, SIGN.dated) || !/기준|현재/u.test(text)) return NONE;
  const periods: Period[] = [];
  for (const match of text.matchAll(DATED)) {
    const digits = match[1] ?? match[2] ?? match[3] ?? "";
    const dated = digits.length === 4 ? Number(digits) : 2000 + Number(digits);
    if (dated < year && dated > year - 10) keep(match.index, match[0], dated);
  }
  for (const match of text.matchAll(RELATIVE)) keep(match.index, match[0], year - 1);
  return periods;

  function keep(start: number, passage: string, dated: number): void {
    const end = start + passage.length;
    if (!isReference(text, start, end, year)) periods.push({ start, end, year: dated });
  }
}

/** Looks at the line the passage stands in; a figure has to be there to be dated. */
function isReference(text: string, start: number, end: number, year: number): boolean {
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const next = text.indexOf("\n", end);
  const line = text.slice(lineStart, next < 0 ? text.length : next);
  const rest = `${text.slice(lineStart, start)} ${text.slice(end, next < 0 ? text.length : next)}`;
  const short = String(year % 100);
  const both = new RegExp(
    `(?:[’'‘\`´]${short}|${String(year)})\\s?(?:년|\\.)[^,)]{0,8}(?:기준|현재|말)`,
    "u",
  );
  return REFERENCE.test(line) || both.test(rest) || !/\d/u.test(rest);
}
