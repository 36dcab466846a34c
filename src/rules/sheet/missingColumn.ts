import { columnOf } from "../../submission/columns";
import type { SheetRule } from "../Rule";
import { headerHit, sheetHit } from "../support/hits";

/** One finding a column, not one a row: the rules of that column stay quiet on fields that are absent. */
export const missingColumn: SheetRule = {
  id: "sheet/missing-column",
  level: "error",
  scope: "sheet",
  example: {
    wrong: "사업코드 | 단위사업 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적",
    right: "사업코드 | 단위사업 | 예산 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적",
  },
  check({ sheet }) {
    if (sheet.headerRow === null) {
      // Several possible header rows are reported as such, by sheet/ambiguous-header.
      return sheet.headerTies.length > 0 ? [] : [sheetHit({ header: null, candidates: [] })];
    }
    const contested = new Set(sheet.ambiguousHeaders.map(({ key }) => key));
    return sheet.missingColumns
      .filter((key) => !contested.has(key))
      .map((key) => {
        const candidates = sheet.unknownColumns.filter(({ suggestion }) => suggestion === key);
        const facts = { header: columnOf(key).header, candidates: candidates.map(({ header }) => header) };
        return headerHit(sheet, key, null, facts);
      });
  },
};
