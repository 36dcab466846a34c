import { columnOf } from "../../submission/columns";
import type { Hit, RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { troubleHits } from "../support/troubles";

/** Excel turns a typed `3/4` or `2-3-7` into a date. A code can be guessed back, a figure cannot. */
export const dateInNumber: RowRule = {
  id: "cell/date-in-number",
  level: "error",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [{ id: "2-3-3", target: { value: 44624, format: "date" } }],
    right: [{ id: "2-3-3", target: 8 }],
  },
  check(row) {
    const hits = troubleHits(row, "date-in-number");
    return hits.length === 0 ? NONE : hits.map((hit) => (hit.column === "id" ? codeHit(row) : hit));
  },
};

function codeHit(row: Parameters<RowRule["check"]>[0]): Hit {
  const { raw, guess } = row.id;
  const facts = { header: columnOf("id").header, raw, suggestion: guess ?? null };
  return cellHit(row, "id", facts, guess === undefined ? null : { kind: "ask", before: raw, after: guess });
}
