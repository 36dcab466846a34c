/** 소계 and 합계 rows: which rows they are, and which rows they add up. */
import { normaliseName } from "./names";

const EXACT =
  /^(?:소계|중계|합계|총계|계|누계|총합계|소합계|전체|전체합계|총괄|total|subtotal|sum)(?:\([^()]*\))?:?$/iu;
/** `Ⅰ분야 소계`, `평생교육국 합계`: the word after a name. Not 계 alone: 통계, 설계, 회계 end so too. */
const AT_END = /(?:소계|합계|총계|누계)(?:\([^()]*\))?:?$/u;
const LONGEST = 40;

/** True for a label that announces a total. */
export function isTotalLabel(text: string): boolean {
  if (text.length > LONGEST || !/[계체괄]|total|sum/iu.test(text)) return false;
  const bare = normaliseName(text)
    .replace(/^[([<](.+)[)\]>]$/u, "$1")
    .replace(/[·:*]/gu, "");
  return EXACT.test(bare) || AT_END.test(bare);
}

/** A total row as it was found: where it stands among the data rows, and how deep its label stands. */
export interface TotalMark {
  readonly label: string;
  /** 0-based column of the label: a 소계 further left adds up more. */
  readonly column: number;
  /** How many data rows come before it. */
  readonly after: number;
}

const WHOLE = /총\s*계|총\s*합\s*계|누\s*계|전\s*체|총\s*괄/u;
const GROUP = /소\s*(?:합\s*)?계|중\s*계|subtotal/iu;

/**
 * The data rows each total covers, by index. 총계 and a
 * 합계 that is the only one cover all rows. A 소계 covers the rows since the last total of its own or a wider level;
 * where a sheet puts totals above their rows, the rows down to the next such total.
 */
export function coverage(marks: readonly TotalMark[], rows: number): readonly RowRange[] {
  const isLone = marks.filter(({ label }) => !GROUP.test(label) && !isWhole(label)).length === 1;
  const coversAll = ({ label }: TotalMark): boolean => isWhole(label) || (isLone && !GROUP.test(label));
  const groups = marks.filter((mark) => !coversAll(mark));
  const above = groups[0]?.after === 0;
  const ranges = new Map(groups.map((mark, at) => [mark, rangeOf(groups, mark, at, above, rows)]));
  return marks.map((mark) => ranges.get(mark) ?? { from: 0, to: rows });
}

/** Data rows by index, `to` excluded. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

function rangeOf(
  groups: readonly TotalMark[],
  mark: TotalMark,
  at: number,
  above: boolean,
  rows: number,
): RowRange {
  const step = above ? 1 : -1;
  let peer = at + step;
  while ((groups[peer]?.column ?? -1) > mark.column) peer += step;
  const bound = groups[peer]?.after;
  return above ? { from: mark.after, to: bound ?? rows } : { from: bound ?? 0, to: mark.after };
}

function isWhole(label: string): boolean {
  return !GROUP.test(label) && WHOLE.test(label);
}
