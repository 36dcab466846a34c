import type { Finding } from "../../../src/findings/Finding";
import type { SheetCheck } from "../../../src/taskpane/submit/SubmitServices";

const SHEET = "제출_평생교육국";

/** A check of one form of 37 rows, half filled in; tests state what differs. */
export function checkOf(findings: readonly Finding[], over: Partial<SheetCheck> = {}): SheetCheck {
  return {
    scope: "sheet",
    sheets: [{ sheet: SHEET, department: "평생교육국", rows: 37 }],
    findings,
    ignored: [],
    values: new Map(),
    progress: { filled: 170, required: 185, untouched: false },
    marksShown: true,
    validationsIntact: true,
    fixes: null,
    active: { sheet: SHEET, cell: "A1" },
    ...over,
  };
}
