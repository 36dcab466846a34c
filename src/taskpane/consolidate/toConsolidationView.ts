import type { RowSource } from "../../rollup/Collected";
import type { Consolidation } from "../../rollup/Consolidation";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import type { CellPlace, ConsolidationView, ExcludedView, MissedView } from "./ConsolidationView";

export type PlaceOf = (source: RowSource) => CellPlace | null;

type Run = Pick<ConsolidationView, "at" | "findings" | "sheets" | "kept" | "ranWith">;

function worstAchievement(record: ProjectRecord): number | null {
  const percents = record.indicators.flatMap(({ outcome, achievementPercent }) =>
    outcome === "missed" && achievementPercent !== null ? [achievementPercent] : [],
  );
  return percents.length === 0 ? null : Math.min(...percents);
}

function toMissed(record: ProjectRecord, placeOf: PlaceOf): MissedView {
  const [first] = record.rows;
  return {
    project: record.id,
    name: record.project.name,
    department: record.departments.join(", "),
    notRun: record.notRun,
    achievementPercent: worstAchievement(record),
    reason:
      record.rows.map((row) => row.fields.shortfallReason.value ?? "").find((text) => text !== "") ?? "",
    place: first === undefined ? null : placeOf(first.source),
  };
}

/**
 * The view of a consolidation.
 * @param placeOf where a received row stands in the open workbook (on 취합원본)
 */
export function toConsolidationView(result: Consolidation, run: Run, placeOf: PlaceOf): ConsolidationView {
  const excluded = result.excluded.map((row): ExcludedView => ({
    source: row.source,
    project: row.project,
    name: row.fields.project.raw,
    reason: row.reason,
    counted: row.counted,
    place: placeOf(row.source),
  }));
  return {
    ...run,
    year: result.year,
    complete: result.complete,
    gaps: result.gaps,
    total: result.total,
    areas: result.areas,
    ledger: result.ledger,
    refused: result.refused,
    reconciliation: result.reconciliation,
    missed: result.projects.filter(({ missed }) => missed).map((record) => toMissed(record, placeOf)),
    excluded,
  };
}
