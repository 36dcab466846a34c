import { safeFixes, sortFindings } from "../../../src/taskpane/submit/filters";
import { findingKeys } from "../../../src/taskpane/submit/findingKey";
import { toLines } from "../../../src/taskpane/submit/lines";
import { findingOf } from "../../support/pane/findings";

const SAFE = { kind: "safe", before: "78.4", after: "=H9/G9*100" } as const;

test("findings that say the same of one cell are told apart", () => {
  const twice = [findingOf({}), findingOf({}), findingOf({ cell: "O9" })];
  expect(new Set(findingKeys(twice)).size).toBe(3);
});

test("every sheet row has its heading, and every line a key of its own", () => {
  const findings = [
    findingOf({ row: 8 }),
    findingOf({ row: 8, cell: "P8" }),
    findingOf({ row: 9 }),
    findingOf({ row: 8 }),
  ];
  const lines = toLines(findings, findingKeys(findings));
  expect(lines.map((line) => (line.kind === "row" ? `행 ${line.row}` : line.index))).toEqual([
    "행 8",
    0,
    1,
    "행 9",
    2,
    "행 8",
    3,
  ]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

test("of two safe fixes of one cell the one that knows more is applied", () => {
  const asText = findingOf({ rule: "cell/number-as-text", cell: "I9", fix: { ...SAFE, after: 78.4 } });
  const rate = findingOf({ rule: "row/rate-mismatch", cell: "I9", fix: SAFE });
  const asked = findingOf({ rule: "cell/unit-slip", cell: "G9", fix: { ...SAFE, kind: "ask" } });
  const nowhere = findingOf({ rule: "cell/number-as-text", cell: null, fix: SAFE });
  expect(safeFixes(sortFindings({ findings: [asText, rate, asked, nowhere], ignored: [] }))).toEqual([rate]);
});
