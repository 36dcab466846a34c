/** The two rate formulas of a row, the same on the form and on 취합원본, in A1 notation so that sorting is safe. */
import { columnName } from "../submission/Grid";
import type { ColumnKey } from "../submission/columns";

/** Where a column of the form stands on a sheet: its 0-based index. */
export type ColumnPlace = (key: ColumnKey) => number;

/** What a rate shows while a figure is missing, and when it is divided by 0. */
interface RateTexts {
  readonly missing: string;
  readonly undefined: string;
}

function quote(text: string): string {
  return `"${text}"`;
}

function ratio(numerator: string, denominator: string, texts: RateTexts): string {
  return `IF(${denominator}=0,${quote(texts.undefined)},ROUND(${numerator}/${denominator}*100,1))`;
}

/** 집행률 = 집행액 ÷ 예산. `row` is 0-based. */
export function executionRateFormula(row: number, place: ColumnPlace, texts: RateTexts): string {
  const budget = `${columnName(place("budget"))}${row + 1}`;
  const executed = `${columnName(place("executed"))}${row + 1}`;
  return `=IF(COUNT(${budget},${executed})<2,${quote(texts.missing)},${ratio(executed, budget, texts)})`;
}

/**
 * 달성률 = 실적 ÷ 목표, or 목표 ÷ 실적 where lower is better; without `lowerIsBetter` the row's own indicator decides
 * by its ending (하향). Undefined for a target of 0. `row` is 0-based.
 */
export function achievementRateFormula(
  row: number,
  place: ColumnPlace,
  texts: RateTexts,
  lowerIsBetter?: boolean,
): string {
  const at = (key: ColumnKey): string => `${columnName(place(key))}${row + 1}`;
  const [indicator, target, actual] = [at("indicator"), at("target"), at("actual")];
  const higher = `ROUND(${actual}/${target}*100,1)`;
  const lower = ratio(target, actual, texts);
  const either = `IF(RIGHT(SUBSTITUTE(${indicator}," ",""),4)="(하향)",${lower},${higher})`;
  const rate = lowerIsBetter === undefined ? either : lowerIsBetter ? lower : higher;
  return `=IF(COUNT(${target},${actual})<2,${quote(texts.missing)},IF(${target}=0,${quote(texts.undefined)},${rate}))`;
}
