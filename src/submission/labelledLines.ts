/** Label/value lines of 설정, outside its table. */
import { isBlankCell, textOf } from "./cellContent";
import { addressOf, type Cell, type Grid } from "./Grid";
import { normaliseName } from "./names";
import { SETTINGS_LABELS, type SettingsLabel } from "./settingsLayout";
import type { PlanTablePlace } from "./settingsTable";

export interface LabelledValue {
  readonly cell: Cell;
  /** `C4`. */
  readonly address: string;
}

export interface LabelledLine {
  /** What stands right of the label, one a cell; none where nothing is stated. */
  readonly values: readonly LabelledValue[];
  /** Where a first value is to stand: right of the label, over all the cells it is merged with. */
  readonly blank: string;
}

/** The lines of each known label, in the order of the sheet; a label may stand on several. */
export function labelledLines(
  grid: Grid,
  place: PlanTablePlace,
): ReadonlyMap<SettingsLabel, readonly LabelledLine[]> {
  const labels = new Map(
    (Object.keys(SETTINGS_LABELS) as SettingsLabel[]).map((key) => [bareLabel(SETTINGS_LABELS[key]), key]),
  );
  const lines = new Map<SettingsLabel, LabelledLine[]>();
  grid.rows.forEach((cells, row) => {
    if (row >= place.header && row <= place.bottom) return;
    const at = cells.findIndex((cell) => !isBlankCell(cell));
    const label = labels.get(bareLabel(textOf(cells[at])));
    if (label === undefined) return;
    const values = cells.flatMap((cell, column) =>
      column <= at || isBlankCell(cell) ? [] : [{ cell, address: addressOf(row, column) }],
    );
    const blank = addressOf(row, labelEnd(grid, row, at) + 1);
    lines.set(label, [...(lines.get(label) ?? []), { values, blank }]);
  });
  return lines;
}

function labelEnd({ merges }: Grid, row: number, column: number): number {
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge?.right ?? column;
}

function bareLabel(text: string): string {
  return normaliseName(text).replace(/\(%\)|:/gu, "");
}
