import { columnOf } from "../../submission/columns";
import type { SheetRule } from "../Rule";
import { headerHit } from "../support/hits";

/** A column nobody asked for is kept as it is and not used. */
export const unknownColumn: SheetRule = {
  id: "sheet/unknown-column",
  level: "info",
  scope: "sheet",
  example: { wrong: "사업코드 | 단위사업 | 예산 | 만족도", right: "사업코드 | 단위사업 | 예산" },
  check({ sheet }) {
    return sheet.unknownColumns.map(({ column, header, suggestion }) =>
      headerHit(sheet, null, column, {
        header,
        suggestion: suggestion === null ? null : columnOf(suggestion).header,
      }),
    );
  },
};
