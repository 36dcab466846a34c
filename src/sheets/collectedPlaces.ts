import type { RowSource } from "../rollup/Collected";
import type { Consolidation } from "../rollup/Consolidation";
import { addressOf } from "../submission/Grid";
import { COLLECTED_FIRST_ROW } from "./collected";
import { collectedColumn } from "./collectedColumns";

function keyOf({ file, sheet, row }: RowSource): string {
  return JSON.stringify([file, sheet, row]);
}

/** Where a received row stands on 취합원본 as it was written (a user may have sorted it since): its 단위사업 cell. */
export function collectedCellOf(
  consolidation: Pick<Consolidation, "counted" | "excluded">,
): (source: RowSource) => string | null {
  const rows = [...consolidation.counted, ...consolidation.excluded];
  const places = new Map(rows.map(({ source }, index) => [keyOf(source), COLLECTED_FIRST_ROW + index]));
  return (source) => {
    const row = places.get(keyOf(source));
    return row === undefined ? null : addressOf(row, collectedColumn("project"));
  };
}
