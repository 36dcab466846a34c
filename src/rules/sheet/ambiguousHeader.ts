import { columnOf } from "../../submission/columns";
import { addressOf } from "../../submission/Grid";
import type { SheetRule } from "../Rule";
import { headerHit, sheetHit } from "../support/hits";

/** Two headers for one column, or several rows that could be the header: asked, never guessed. */
export const ambiguousHeader: SheetRule = {
  id: "sheet/ambiguous-header",
  level: "error",
  scope: "sheet",
  example: {
    wrong: "사업코드 | 단위사업 | 예산 | 예산현액 | 집행액",
    right: "사업코드 | 단위사업 | 예산 | 집행액",
  },
  check({ sheet }) {
    const ties = sheet.headerTies.length > 0 ? [sheetHit({ header: null, rows: sheet.headerTies })] : [];
    const row = sheet.headerRow ?? 1;
    const contested = sheet.ambiguousHeaders.map(({ key, candidates }) =>
      headerHit(sheet, key, candidates[0]?.column ?? null, {
        header: columnOf(key).header,
        headers: candidates.map(({ header }) => header),
        cells: candidates.map(({ column }) => addressOf(row - 1, column)),
      }),
    );
    return [...ties, ...contested];
  },
};
