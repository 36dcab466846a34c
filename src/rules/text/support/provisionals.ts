/** Figures that are not final but counted: 예상, 잠정, 추정, 가집계, and 예정 where it is included. */
import { NONE } from "../../support/hits";

export interface Provisional {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const QUICK = /예상|잠정|추정|가집계|미확정|예정/u;
const OUTCOME =
  "실적|인원|수치|수료|참여|참석|이용|방문|관람|집계|누계|합계|건수|명수|결과|배출|이수|등록|가입|접수|수강|회원|이용객|학습자|달성|완료";
/** A word for the sort of figure, or the figure itself, right behind. */
const IN_FRONT = new RegExp(
  `(예상|잠정|추정|가집계|미확정)\\s?(?:(?:치|값|분)(?!\\s?못)|(?:연간\\s?|총\\s?)?(?:${OUTCOME})(?:자|객|수|치|률|인원|실적)*|\\s?(?:약\\s?|총\\s?)?\\d[\\d,.]*\\s?[천만백]*\\s?(?:여\\s?)?(?:명|건|개|회|곳|%|가구))`,
  "gu",
);
/** Behind a figure, at most a word between: `120명 수료 예상`, `약 3만명(추정)`. */
const BEHIND = new RegExp(
  `\\d[\\d,.]*\\s?[천만백]*\\s?(?:여\\s?)?(?:명|건|개소|개|회|곳|%|가구|편|부|과정|강좌)[^\\d,.\\n]{0,10}?[\\s(](예상|잠정|추정|가집계|미확정)(?=[\\s(),.]|$|치|됨|됩|임|이며|되)`,
  "gu",
);
const INCLUDED_PLAN = new RegExp(
  `(예정)\\s?(?:자|인원|분|실적)?\\s?(?:\\d[\\d,]*\\s?(?:명|건|회|개소|개))?\\s?(?:을|를)?\\s?(?:포함|반영|합산|산입)`,
  "gu",
);
/** 예상 that was passed, that was wrong, or that is no figure at all. */
const PASSED =
  /^[^\n]{0,22}?(?:대비|초과|넘|웃돌|웃도|상회|밑돌|하회|보다|뛰어)|^\s?(?:운영\s?)?(?:중단|연기|보류|휴관|휴강|휴원|폐쇄|유예|합의|취소|확정)|^\s?(?:문제|질문|외|밖|수요|효과|피해|비용|매출|소득|가격|금액|예산|사업비|보다|과\s|와\s|을\s|를\s|치\s?못|되는\s(?:문제|위험))/u;
const SET_ASIDE = /제외|미포함|불포함|미반영|미산입|빼고/u;

export function provisionalsIn(text: string, year: number): readonly Provisional[] {
  if (!QUICK.test(text)) return NONE;
  const found = [IN_FRONT, BEHIND, INCLUDED_PLAN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const word = match[1] ?? "";
      return { word, start: match.index, end: match.index + match[0].length };
    }),
  );
  return found
    .filter((one, index) => found.findIndex((other) => overlaps(one, other)) === index)
    .filter((one) => isCounted(text, one, year))
    .sort((one, other) => one.start - other.start);
}

function overlaps(one: Provisional, other: Provisional): boolean {
  return one.start < other.end && other.start < one.end;
}

function isCounted(text: string, { word, start, end }: Provisional, year: number): boolean {
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const lineEnd = text.indexOf("\n", end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const at = text.lastIndexOf(word, end);
  const after = text.slice(Math.max(at, start) + word.length, lineEnd < 0 ? text.length : lineEnd);
  if (/^[^\n]{0,16}?(?<!미|불)(?:포함|반영|합산|산입)/u.test(after)) return !SET_ASIDE.test(line);
  if (PASSED.test(after) || SET_ASIDE.test(line) || /당초|애초/u.test(text.slice(lineStart, start)))
    return false;
  return !isOutlook(line, year);
}

/** What is expected of a later year is no result, unless it is counted in. */
function isOutlook(line: string, year: number): boolean {
  const later = new RegExp(`[’'‘\`´]${String((year + 1) % 100)}|${String(year + 1)}\\s?년|내년|차년도`, "u");
  return later.test(line) && !/반영|포함|합산|산입/u.test(line);
}
