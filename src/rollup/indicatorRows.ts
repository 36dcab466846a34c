/**
 * A project with several indicators has a row for each, with money on one of them only. A further row of the same
 * project is such a row when it brings an indicator not named before (or continues the text of the row above) and no
 * second amount; anything else is the project arriving twice.
 */
import { normaliseName } from "../submission/names";
import type { Candidate } from "./candidates";
import { MONEY_COLUMNS } from "./Collected";

type IndicatorRow = Pick<Candidate, "fields">;

export interface SplitRows<Row> {
  /** At least one; at most one of them carries money. */
  readonly rows: readonly Row[];
  readonly duplicates: readonly Row[];
}

/** @param rows the rows of one department about one project, in sheet order */
export function splitIndicatorRows<Row extends IndicatorRow>(rows: readonly Row[]): SplitRows<Row> {
  const kept: Row[] = [];
  const duplicates: Row[] = [];
  const indicators = new Set<string>();
  let hasMoney = false;
  for (const row of rows) {
    const indicator = normaliseName(row.fields.indicator.value ?? "");
    const money = carriesMoney(row);
    if (indicators.has(indicator) || (hasMoney && money)) {
      duplicates.push(row);
      continue;
    }
    kept.push(row);
    indicators.add(indicator);
    hasMoney ||= money;
  }
  return { rows: kept, duplicates };
}

function carriesMoney({ fields }: IndicatorRow): boolean {
  return MONEY_COLUMNS.some((column) => (fields[column].value ?? 0) !== 0);
}
