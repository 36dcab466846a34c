import { STATUSES, columnOf, isStatus, type ProjectStatus } from "../../submission/columns";
import { nearest } from "../../submission/nearest";
import { normaliseName } from "../../submission/names";
import type { RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { TRAIT } from "../support/traits";

/** What departments write for a status without looking at the list. */
const MEANT: ReadonlyMap<string, ProjectStatus> = new Map([
  ["정상", "정상추진"],
  ["추진중", "정상추진"],
  ["진행중", "정상추진"],
  ["계속추진", "정상추진"],
  ["종료", "완료"],
  ["달성", "완료"],
  ["추진완료", "완료"],
  ["부진", "지연"],
  ["지연추진", "지연"],
  ["미추진", "미운영"],
  ["미실시", "미운영"],
  ["미시행", "미운영"],
  ["취소", "미운영"],
]);

export const unknownChoice: RowRule = {
  id: "cell/unknown-choice",
  level: "error",
  scope: "row",
  fix: "ask",
  concerns: TRAIT.oddStatus,
  example: { wrong: [{ id: "2-3-1", status: "정상" }], right: [{ id: "2-3-1", status: "정상추진" }] },
  check(row) {
    const { value, raw } = row.status;
    const typed = raw.trim();
    if (value === null || isStatus(typed)) return NONE;
    const plain = normaliseName(typed);
    const suggestion = MEANT.get(plain) ?? nearest(plain, STATUSES);
    const facts = { header: columnOf("status").header, raw: typed, allowed: STATUSES, suggestion };
    const fix = suggestion === null ? null : ({ kind: "ask", before: raw, after: suggestion } as const);
    return [cellHit(row, "status", facts, fix)];
  },
};
